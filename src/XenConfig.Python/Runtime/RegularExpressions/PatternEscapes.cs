using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime.RegularExpressions;

/// <summary>The escapes of a regular expression that stand for one character, inside sets and outside.</summary>
/// <param name="tokens">The pattern, after the escape's first token.</param>
/// <param name="isUnicode">Whether the pattern is a <c>unicode</c>, whose parts messages show as such.</param>
internal sealed class PatternEscapes(PatternTokens tokens, bool isUnicode)
{
    /// <summary>The control character that an escape stands for, or the backslash; null for another escape.</summary>
    public static char? Control(string token) => token[1] switch
    {
        'a' => '\a',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\v',
        '\\' => '\\',
        _ => null,
    };

    /// <summary>The character of a <c>\x</c>, whose digits come next.</summary>
    public char Hexadecimal(bool inSet)
    {
        var digits = "";
        while (digits.Length < 2 && tokens.Next is [var c] && char.IsAsciiHexDigit(c))
        {
            digits += tokens.Take();
        }

        // Inside a set CPython forgets the x in its message.
        return digits.Length == 2 ? (char)Convert.ToInt32(digits, 16) : throw Bogus((inSet ? "\\" : "\\x") + digits);
    }

    /// <summary>The character of an octal escape, whose first digit the token has.</summary>
    public char Octal(string token)
    {
        var digits = token[1..];
        while (digits.Length < 3 && tokens.Next is [>= '0' and <= '7'])
        {
            digits += tokens.Take();
        }

        return (char)(Convert.ToInt32(digits, 8) & 0xFF);
    }

    /// <summary>The error for an escape that means nothing.</summary>
    public PatternException Bogus(string escape) => new($"bogus escape: {Shown(escape)}");

    /// <summary>A part of the pattern as <c>repr</c> shows it.</summary>
    public string Shown(string part) => isUnicode ? StringEscapes.ReprUnicode(part) : StringEscapes.Repr(part);
}
