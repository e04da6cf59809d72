using System.Buffers;
using System.Globalization;
using System.Text;

namespace XenConfig.Python.Runtime.Text;

/// <summary><c>repr()</c> of <c>str</c> and <c>unicode</c>.</summary>
internal static class StringEscapes
{
    /// <summary>The longest escape of one character: <c>\U0001f600</c>.</summary>
    public const int LongestEscape = 10;

    private const string Digits = "0123456789abcdef";

    /// <summary>What stands for itself: printable ASCII without the backslash and the quotes.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', '\x7F' - ' ').Select(static code => (char)code).Where(static c => c is not ('\\' or '\'' or '"'))]);

    /// <summary>How long the repr of a text is at least: a byte that is no printable ASCII takes two characters or more.</summary>
    public static long LeastLength(string text)
    {
        var length = (long)text.Length;
        foreach (var c in text)
        {
            length += c is < ' ' or >= '\x7F' ? 1 : 0;
        }

        return length;
    }

    /// <summary><c>repr(s)</c> of a <c>str</c>, quotes included.</summary>
    public static string Repr(string bytes) => Quote(bytes, "", AppendByteEscape);

    /// <summary><c>repr(u)</c> of a <c>unicode</c>, prefix and quotes included.</summary>
    public static string ReprUnicode(string text) => Quote(text, "u", AppendUnicodeEscape);

    /// <summary>The bytes of the <c>string_escape</c> codec: repr without its quotes, every single quote escaped.</summary>
    public static string StringEscape(string bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var c in bytes)
        {
            if (!AppendShort(text, c, '\''))
            {
                AppendByteEscape(text, c, '\0');
            }
        }

        return text.ToString();
    }

    /// <summary>The bytes of the <c>unicode_escape</c> codec: like repr without its quotes, quotes left alone.</summary>
    public static string UnicodeEscape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!AppendShort(escaped, text[i], '\0'))
            {
                i += AppendUnicodeEscape(escaped, text[i], i + 1 < text.Length ? text[i + 1] : '\0');
            }
        }

        return escaped.ToString();
    }

    /// <summary>The bytes of the <c>raw_unicode_escape</c> codec: Latin-1 as it is, <c>\u</c> and <c>\U</c> beyond.</summary>
    public static string RawUnicodeEscape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] <= '\xFF')
            {
                escaped.Append(text[i]);
            }
            else
            {
                i += AppendUnicodeEscape(escaped, text[i], i + 1 < text.Length ? text[i + 1] : '\0');
            }
        }

        return escaped.ToString();
    }

    private static string Quote(string source, string prefix, Func<StringBuilder, char, char, int> append)
    {
        // Most texts need no escaping.
        if (source.AsSpan().IndexOfAnyExcept(Plain) < 0)
        {
            return string.Concat(prefix, "'", source, "'");
        }

        // Double quotes only where they save escaping.
        var quote = source.Contains('\'', StringComparison.Ordinal) && !source.Contains('"', StringComparison.Ordinal) ? '"' : '\'';
        var text = new StringBuilder(source.Length + 3).Append(prefix).Append(quote);
        for (var i = 0; i < source.Length; i++)
        {
            if (!AppendShort(text, source[i], quote))
            {
                i += append(text, source[i], i + 1 < source.Length ? source[i + 1] : '\0');
            }
        }

        return text.Append(quote).ToString();
    }

    private static bool AppendShort(StringBuilder text, char c, char quote)
    {
        var escape = c switch { '\\' => '\\', '\t' => 't', '\n' => 'n', '\r' => 'r', _ when c == quote && c != '\0' => c, _ => '\0' };
        if (escape != '\0')
        {
            text.Append('\\').Append(escape);
        }

        return escape != '\0';
    }

    /// <summary>Appends one character; returns how many more chars it took (1 for a surrogate pair).</summary>
    private static int AppendUnicodeEscape(StringBuilder text, char c, char next)
    {
        if (char.IsHighSurrogate(c) && char.IsLowSurrogate(next))
        {
            text.Append(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(c, next):x8}");
            return 1;
        }

        if (c > '\xFF')
        {
            text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            return 0;
        }

        return AppendByteEscape(text, c, next);
    }

    private static int AppendByteEscape(StringBuilder text, char c, char next)
    {
        if (c is < ' ' or >= '\x7F')
        {
            text.Append("\\x").Append(Digits[c >> 4]).Append(Digits[c & 0xF]);
        }
        else
        {
            text.Append(c);
        }

        return 0;
    }
}
