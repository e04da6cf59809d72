using System.Text;
using XenConfig.Python.Runtime.Text;
using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Runtime.Codecs;

/// <summary>The codecs that read Python's escapes: string_escape, unicode_escape, raw_unicode_escape.</summary>
internal static class EscapeCodec
{
    /// <summary>Bytes with escapes as in a <c>str</c> literal.</summary>
    public static string DecodeString(string bytes, string errors)
    {
        var result = new StringBuilder(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != '\\')
            {
                result.Append(bytes[i]);
                continue;
            }

            if (++i == bytes.Length)
            {
                throw Raise.ValueError("Trailing \\ in string");
            }

            switch (bytes[i])
            {
                case '\n':
                    break;
                case 'x' when IsHex(bytes, i + 1, 2):
                    result.Append((char)Convert.ToInt32(bytes.Substring(i + 1, 2), 16));
                    i += 2;
                    break;
                case 'x':
                    result.Append(errors switch
                    {
                        "strict" => throw Raise.ValueError("invalid \\x escape"),
                        "replace" => "?",
                        "ignore" => "",
                        _ => throw Raise.ValueError($"decoding error; unknown error handling code: {errors}"),
                    });
                    i += i + 1 < bytes.Length && char.IsAsciiHexDigit(bytes[i + 1]) ? 1 : 0;
                    break;
                case >= '0' and <= '7':
                    result.Append((char)(Octal(bytes, ref i) & 0xFF));
                    break;
                case var c:
                    result.Append(Simple(c) is { } control ? control.ToString() : "\\" + c);
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>Bytes (Latin-1) with escapes as in a <c>unicode</c> literal.</summary>
    public static string DecodeUnicode(string bytes, string errors)
    {
        const string name = "unicodeescape";
        var result = new StringBuilder(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != '\\')
            {
                result.Append(bytes[i]);
                continue;
            }

            var start = i;
            if (++i == bytes.Length)
            {
                result.Append(EncodingErrors.OnDecode(errors, name, bytes, start, i, "\\ at end of string"));
                break;
            }

            switch (bytes[i])
            {
                case '\n':
                    break;
                case 'x' or 'u' or 'U':
                    var (digits, reason) = bytes[i] switch
                    {
                        'x' => (2, "truncated \\xXX escape"),
                        'u' => (4, "truncated \\uXXXX escape"),
                        _ => (8, "truncated \\UXXXXXXXX escape"),
                    };
                    AppendCode(result, bytes, ref i, start, digits, name, reason, errors);
                    break;
                case 'N':
                    AppendNamed(result, bytes, ref i, name, errors);
                    break;
                case >= '0' and <= '7':
                    result.Append((char)Octal(bytes, ref i));
                    break;
                case var c:
                    result.Append(Simple(c) is { } control ? control.ToString() : "\\" + c);
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>Bytes (Latin-1) in which only <c>\u</c> and <c>\U</c> after an odd number of backslashes are escapes.</summary>
    public static string DecodeRawUnicode(string bytes, string errors)
    {
        const string name = "rawunicodeescape";
        var result = new StringBuilder(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != '\\')
            {
                result.Append(bytes[i]);
                continue;
            }

            var start = i;
            while (i < bytes.Length && bytes[i] == '\\')
            {
                i++;
            }

            result.Append('\\', i - start);
            if ((i - start) % 2 == 0 || i == bytes.Length || bytes[i] is not ('u' or 'U'))
            {
                i--;
                continue;
            }

            result.Length--;
            var digits = bytes[i] == 'u' ? 4 : 8;
            AppendCode(result, bytes, ref i, i - 1, digits, name, digits == 4 ? "truncated \\uXXXX" : "truncated \\UXXXXXXXX", errors);
        }

        return result.ToString();
    }

    /// <summary>The character that stands at a position by its name: <c>N{BULLET}</c>.</summary>
    private static void AppendNamed(StringBuilder result, string bytes, ref int i, string name, string errors)
    {
        var start = i - 1;
        var open = i + 1;
        var close = open < bytes.Length && bytes[open] == '{' ? bytes.IndexOf('}', open) : -1;
        if (close > open + 1)
        {
            i = close;
            result.Append(CharacterNames.Find(bytes[(open + 1)..close]) is { } code
                ? CodePoints.Text(code)
                : EncodingErrors.OnDecode(errors, name, bytes, start, close + 1, "unknown Unicode character name"));
            return;
        }

        var end = close >= 0 ? close : open < bytes.Length && bytes[open] == '{' ? bytes.Length : open;
        i = end - 1;
        result.Append(EncodingErrors.OnDecode(errors, name, bytes, start, end, "malformed \\N character escape"));
    }

    private static void AppendCode(
        StringBuilder result, string bytes, ref int i, int start, int digits, string name, string reason, string errors)
    {
        var end = i + 1;
        while (end < bytes.Length && end <= i + digits && char.IsAsciiHexDigit(bytes[end]))
        {
            end++;
        }

        if (end != i + 1 + digits)
        {
            result.Append(EncodingErrors.OnDecode(errors, name, bytes, start, end, reason));
            i = end - 1;
            return;
        }

        var code = Convert.ToUInt32(bytes.Substring(i + 1, digits), 16);
        i += digits;
        result.Append(code <= 0x10FFFF
            ? CodePoints.Text((int)code)
            : EncodingErrors.OnDecode(errors, name, bytes, start, i + 1, name == "rawunicodeescape" ? "\\Uxxxxxxxx out of range" : "illegal Unicode character"));
    }

    private static bool IsHex(string bytes, int start, int count)
    {
        for (var i = start; i < start + count; i++)
        {
            if (i >= bytes.Length || !char.IsAsciiHexDigit(bytes[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int Octal(string bytes, ref int i)
    {
        var value = bytes[i] - '0';
        for (var digits = 1; digits < 3 && i + 1 < bytes.Length && bytes[i + 1] is >= '0' and <= '7'; digits++)
        {
            value = (value * 8) + bytes[++i] - '0';
        }

        return value;
    }

    private static char? Simple(char c) => c switch
    {
        '\\' or '\'' or '"' => c,
        'a' => '\a',
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\v',
        _ => null,
    };
}
