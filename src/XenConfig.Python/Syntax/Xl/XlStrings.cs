using System.Text;
using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Xl;

/// <summary>Decodes the inside of an xl string as libxlu 4.17 does, its faults included.</summary>
internal static class XlStrings
{
    private const string BadCharacter = "invalid character after backlash in quoted string";
    private const string BadHex = "invalid digit after backslash hexnumerical character escape in quoted string";
    private const string BadOctal = "invalid digit after backslash octalnumerical character escape in quoted string";

    /// <summary>
    /// The value, one char a byte. <c>\x</c> never works: libxlu wants more digits than it looks at. <c>\1</c> and the like swallow the one to
    /// three characters that C's strtoul takes as a decimal number, want at least two, and add nothing to the value.
    /// </summary>
    /// <param name="body">What stands between the quotes.</param>
    /// <param name="error">libxlu's message for the first escape it rejects, or null.</param>
    /// <param name="errorOffset">Where in the body that escape stands.</param>
    public static string Decode(ReadOnlySpan<byte> body, out string? error, out int errorOffset)
    {
        error = null;
        errorOffset = 0;
        if (!body.Contains((byte)'\\'))
        {
            return Encoding.Latin1.GetString(body);
        }

        var value = new StringBuilder(body.Length);
        for (var i = 0; i < body.Length;)
        {
            var c = body[i++];
            if (c != '\\')
            {
                value.Append((char)c);
                continue;
            }

            var escape = body[i++];
            var index = @"\'""abfnrtv".IndexOf((char)escape, StringComparison.Ordinal);
            if (index >= 0)
            {
                value.Append("\\'\"\a\b\f\n\r\t\v"[index]);
                continue;
            }

            var length = CharacterClass.IsOctalDigit(escape) ? NumberLength(body[i..]) : 0;
            if (length < 2)
            {
                error = escape == 'x' ? BadHex : CharacterClass.IsOctalDigit(escape) ? BadOctal : BadCharacter;
                errorOffset = i - 2;
                return value.ToString();
            }

            i += length;
        }

        return value.ToString();
    }

    /// <summary>How much of at most three characters strtoul takes: white space, a sign, decimal digits; nothing without a digit.</summary>
    private static int NumberLength(ReadOnlySpan<byte> text)
    {
        text = text[..Math.Min(text.Length, 3)];
        var start = 0;
        while (start < text.Length && text[start] is (byte)' ' or (>= (byte)'\t' and <= (byte)'\r'))
        {
            start++;
        }

        start += start < text.Length && text[start] is (byte)'+' or (byte)'-' ? 1 : 0;
        var end = start;
        while (end < text.Length && CharacterClass.IsDigit(text[end]))
        {
            end++;
        }

        return end > start ? end : 0;
    }
}
