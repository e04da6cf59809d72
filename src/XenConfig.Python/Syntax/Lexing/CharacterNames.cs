using System.Buffers;
using System.Globalization;

namespace XenConfig.Python.Syntax.Lexing;

/// <summary>
/// The characters that <c>\N{…}</c> can name here: the letters and digits of ASCII, the Greek letters, the signs that turn up in text, and those whose
/// names Unicode makes by rule, ideographs and Hangul syllables. CPython knows the whole of Unicode 5.2; a name that is not here is refused at its place, never guessed.
/// </summary>
internal static class CharacterNames
{
    private static readonly string[] Digits = ["ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE"];

    // From U+0391 and U+03B1 on; where the small letters have the final sigma, the capital ones have none.
    private static readonly string[] GreekLetters =
    [
        "ALPHA", "BETA", "GAMMA", "DELTA", "EPSILON", "ZETA", "ETA", "THETA", "IOTA", "KAPPA", "LAMDA", "MU", "NU", "XI", "OMICRON", "PI", "RHO",
        "FINAL SIGMA", "SIGMA", "TAU", "UPSILON", "PHI", "CHI", "PSI", "OMEGA",
    ];

    private static readonly SearchValues<char> VowelLetters = SearchValues.Create("AEIOUWY");

    // The parts of Hangul syllables in Unicode's order.
    private static readonly string[] Leads = ["G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"];

    private static readonly string[] Vowels =
        ["A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"];

    private static readonly string[] Tails =
    [
        "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H",
    ];

    private static readonly Dictionary<string, int> Signs = new(StringComparer.Ordinal)
    {
        ["SPACE"] = 0x20,
        ["EXCLAMATION MARK"] = 0x21,
        ["QUOTATION MARK"] = 0x22,
        ["NUMBER SIGN"] = 0x23,
        ["DOLLAR SIGN"] = 0x24,
        ["PERCENT SIGN"] = 0x25,
        ["AMPERSAND"] = 0x26,
        ["APOSTROPHE"] = 0x27,
        ["LEFT PARENTHESIS"] = 0x28,
        ["RIGHT PARENTHESIS"] = 0x29,
        ["ASTERISK"] = 0x2A,
        ["PLUS SIGN"] = 0x2B,
        ["COMMA"] = 0x2C,
        ["HYPHEN-MINUS"] = 0x2D,
        ["FULL STOP"] = 0x2E,
        ["SOLIDUS"] = 0x2F,
        ["COLON"] = 0x3A,
        ["SEMICOLON"] = 0x3B,
        ["LESS-THAN SIGN"] = 0x3C,
        ["EQUALS SIGN"] = 0x3D,
        ["GREATER-THAN SIGN"] = 0x3E,
        ["QUESTION MARK"] = 0x3F,
        ["COMMERCIAL AT"] = 0x40,
        ["LEFT SQUARE BRACKET"] = 0x5B,
        ["REVERSE SOLIDUS"] = 0x5C,
        ["RIGHT SQUARE BRACKET"] = 0x5D,
        ["LOW LINE"] = 0x5F,
        ["LEFT CURLY BRACKET"] = 0x7B,
        ["VERTICAL LINE"] = 0x7C,
        ["RIGHT CURLY BRACKET"] = 0x7D,
        ["TILDE"] = 0x7E,
        ["NO-BREAK SPACE"] = 0xA0,
        ["POUND SIGN"] = 0xA3,
        ["SECTION SIGN"] = 0xA7,
        ["COPYRIGHT SIGN"] = 0xA9,
        ["REGISTERED SIGN"] = 0xAE,
        ["DEGREE SIGN"] = 0xB0,
        ["MICRO SIGN"] = 0xB5,
        ["MIDDLE DOT"] = 0xB7,
        ["LATIN SMALL LETTER SHARP S"] = 0xDF,
        ["EN SPACE"] = 0x2002,
        ["EM SPACE"] = 0x2003,
        ["EN DASH"] = 0x2013,
        ["EM DASH"] = 0x2014,
        ["LEFT SINGLE QUOTATION MARK"] = 0x2018,
        ["RIGHT SINGLE QUOTATION MARK"] = 0x2019,
        ["LEFT DOUBLE QUOTATION MARK"] = 0x201C,
        ["RIGHT DOUBLE QUOTATION MARK"] = 0x201D,
        ["BULLET"] = 0x2022,
        ["HORIZONTAL ELLIPSIS"] = 0x2026,
        ["EURO SIGN"] = 0x20AC,
        ["TRADE MARK SIGN"] = 0x2122,
        ["REPLACEMENT CHARACTER"] = 0xFFFD,
    };

    /// <summary>The code point of a name; null when it is not known here. Case matters in the names that are made by rule, and only there.</summary>
    public static int? Find(string name)
    {
        var upper = name.ToUpperInvariant();
        if (Signs.TryGetValue(upper, out var codePoint))
        {
            return codePoint;
        }

        const string Digit = "DIGIT ", Small = "LATIN SMALL LETTER ", Capital = "LATIN CAPITAL LETTER ", Ideograph = "CJK UNIFIED IDEOGRAPH-";
        if (upper.StartsWith(Digit, StringComparison.Ordinal) && Array.IndexOf(Digits, upper[Digit.Length..]) is >= 0 and var digit)
        {
            return '0' + digit;
        }

        const string Hangul = "HANGUL SYLLABLE ";
        if (name.StartsWith(Hangul, StringComparison.Ordinal))
        {
            return Syllable(name[Hangul.Length..]);
        }

        const string SmallGreek = "GREEK SMALL LETTER ", CapitalGreek = "GREEK CAPITAL LETTER ";
        return Greek(upper, SmallGreek) is { } smallGreek ? 0x3B1 + smallGreek
            : Greek(upper, CapitalGreek) is { } capitalGreek and not 17 ? 0x391 + capitalGreek
            : Letter(upper, Small) is { } small ? small + ('a' - 'A')
            : Letter(upper, Capital) is { } capital ? capital
            : name.StartsWith(Ideograph, StringComparison.Ordinal)
                && name.AsSpan(Ideograph.Length) is { Length: 4 or 5 } digits && !digits.ContainsAnyInRange('a', 'f')
                && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var ideograph)
                && ideograph is (>= 0x3400 and <= 0x4DB5) or (>= 0x4E00 and <= 0x9FCB) or (>= 0x20000 and <= 0x2A6D6) or (>= 0x2A700 and <= 0x2B734)
                    ? ideograph
                    : null;
    }

    /// <summary>A Hangul syllable of the names of its parts, by the Unicode Standard, section 3.12.</summary>
    private static int? Syllable(string parts)
    {
        const int FirstSyllable = 0xAC00;
        var vowelStart = parts.AsSpan().IndexOfAny(VowelLetters);
        if (vowelStart < 0)
        {
            return null;
        }

        var vowelLength = parts.AsSpan(vowelStart).IndexOfAnyExcept(VowelLetters) is >= 0 and var end ? end : parts.Length - vowelStart;
        var lead = Array.IndexOf(Leads, parts[..vowelStart]);
        var vowel = Array.IndexOf(Vowels, parts.Substring(vowelStart, vowelLength));
        var tail = Array.IndexOf(Tails, parts[(vowelStart + vowelLength)..]);
        return lead < 0 || vowel < 0 || tail < 0 ? null : FirstSyllable + (((lead * Vowels.Length) + vowel) * Tails.Length) + tail;
    }

    private static int? Greek(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) && Array.IndexOf(GreekLetters, name[prefix.Length..]) is >= 0 and var index ? index : null;

    private static int? Letter(string name, string prefix) =>
        name.Length == prefix.Length + 1 && name.StartsWith(prefix, StringComparison.Ordinal) && char.IsAsciiLetterUpper(name[^1]) ? name[^1] : null;
}
