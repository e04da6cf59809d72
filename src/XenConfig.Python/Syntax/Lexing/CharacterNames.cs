using System.Globalization;

namespace XenConfig.Python.Syntax.Lexing;

/// <summary>
/// The characters that <c>\N{…}</c> can name here: the letters and digits of ASCII and the signs that turn up in text. CPython knows
/// the whole of Unicode 5.2; a name that is not here is refused at its place, never guessed.
/// </summary>
internal static class CharacterNames
{
    private static readonly string[] Digits = ["ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE"];

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

    /// <summary>The code point of a name, in any case; null when it is not known here.</summary>
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

        return Letter(upper, Small) is { } small ? small + ('a' - 'A')
            : Letter(upper, Capital) is { } capital ? capital
            : upper.StartsWith(Ideograph, StringComparison.Ordinal)
                && int.TryParse(upper[Ideograph.Length..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var ideograph)
                && ideograph is (>= 0x3400 and <= 0x4DB5) or (>= 0x4E00 and <= 0x9FCB) or (>= 0x20000 and <= 0x2A6D6) or (>= 0x2A700 and <= 0x2B734)
                    ? ideograph
                    : null;
    }

    private static int? Letter(string name, string prefix) =>
        name.Length == prefix.Length + 1 && name.StartsWith(prefix, StringComparison.Ordinal) && char.IsAsciiLetterUpper(name[^1]) ? name[^1] : null;
}
