using System.Globalization;
using System.Text;

namespace XenConfig.Python.Syntax.Lexing;

/// <summary>
/// Decodes the inside of a Python string literal. What CPython rejects comes back as its own message: a <c>ValueError</c> for a bad
/// <c>\x</c> in a <c>str</c>, a <c>SyntaxError</c> that wraps the codec's words in a <c>unicode</c>.
/// </summary>
internal static class StringDecoder
{
    /// <summary>What CPython says of a name that no character has; here it may be one that only this decoder does not know.</summary>
    public const string UnknownName = "unknown Unicode character name";

    /// <summary>A <c>str</c>: one char a byte.</summary>
    public static string DecodeBytes(ReadOnlySpan<byte> body, bool isRaw, out string? error)
    {
        error = null;
        if (isRaw ? !body.Contains((byte)'\r') : body.IndexOfAny((byte)'\\', (byte)'\r') < 0)
        {
            return Encoding.Latin1.GetString(body);
        }

        var value = new StringBuilder(body.Length);
        for (var i = 0; i < body.Length;)
        {
            var c = body[i++];
            if (c == '\r')
            {
                i += i < body.Length && body[i] == '\n' ? 1 : 0;
                value.Append('\n');
            }
            else if (c != '\\' || isRaw)
            {
                value.Append((char)c);
            }
            else if (!AppendSimpleEscape(value, body, ref i, 0xFF))
            {
                if (body[i] != 'x')
                {
                    value.Append('\\');
                    continue;
                }

                if (i + 2 >= body.Length || !CharacterClass.IsHexDigit(body[i + 1]) || !CharacterClass.IsHexDigit(body[i + 2]))
                {
                    error = @"ValueError: invalid \x escape";
                    return value.ToString();
                }

                value.Append((char)Hex(body.Slice(i + 1, 2)));
                i += 3;
            }
        }

        return value.ToString();
    }

    /// <summary>A <c>unicode</c>, in UTF-16.</summary>
    public static string DecodeUnicode(ReadOnlySpan<byte> body, bool isRaw, bool isUtf8, out string? error)
    {
        error = null;
        if (body.IndexOfAny((byte)'\\', (byte)'\r') < 0 && Ascii.IsValid(body))
        {
            return Encoding.Latin1.GetString(body);
        }

        var value = new StringBuilder(body.Length);
        var codec = new Escapes(isRaw ? "rawunicodeescape" : "unicodeescape");
        for (var i = 0; i < body.Length;)
        {
            var c = body[i];
            if (c >= 0x80 && isUtf8)
            {
                error = AppendUtf8Run(value, body, ref i, codec);
            }
            else if (c == '\r')
            {
                i += i + 1 < body.Length && body[i + 1] == '\n' ? 2 : 1;
                value.Append('\n');
            }
            else if (c != '\\')
            {
                value.Append((char)c);
                i++;
            }
            else if (isRaw)
            {
                error = codec.AppendRaw(value, body, ref i);
            }
            else
            {
                i++;
                error = AppendSimpleEscape(value, body, ref i, 0x1FF) ? null : codec.Append(value, body, ref i);
            }

            if (error is not null)
            {
                return value.ToString();
            }
        }

        return value.ToString();
    }

    /// <summary>The escapes that both kinds of string have. <paramref name="i"/> is just after the backslash.</summary>
    private static bool AppendSimpleEscape(StringBuilder value, ReadOnlySpan<byte> body, ref int i, int octalMask)
    {
        var c = body[i];
        switch (c)
        {
            case (byte)'\n':
                i++;
                return true;
            case (byte)'\r':
                i += i + 1 < body.Length && body[i + 1] == '\n' ? 2 : 1;
                return true;
            case >= (byte)'0' and <= (byte)'7':
                var number = 0;
                for (var digits = 0; digits < 3 && i < body.Length && CharacterClass.IsOctalDigit(body[i]); digits++)
                {
                    number = (number * 8) + (body[i++] - '0');
                }

                // A str keeps the low byte: '\777' is '\xff'. A unicode keeps all nine bits, which fit a char as well.
                value.Append((char)(number & octalMask));
                return true;
        }

        var index = @"\'""abfnrtv".IndexOf((char)c, StringComparison.Ordinal);
        if (index < 0)
        {
            return false;
        }

        value.Append("\\'\"\a\b\f\n\r\t\v"[index]);
        i++;
        return true;
    }

    /// <summary>A run of non-ASCII bytes, which CPython decodes by itself: a bad byte is counted from the run's start.</summary>
    private static string? AppendUtf8Run(StringBuilder value, ReadOnlySpan<byte> body, ref int i, Escapes codec)
    {
        var end = i;
        while (end < body.Length && body[end] >= 0x80)
        {
            end++;
        }

        var run = body[i..end];
        var position = 0;
        while (position < run.Length)
        {
            if (Rune.DecodeFromUtf8(run[position..], out var rune, out var length) != System.Buffers.OperationStatus.Done)
            {
                return Utf8Fault.Describe(run, position);
            }

            value.Append(rune.ToString());
            position += length;
            codec.Widen(length);
        }

        i = end;
        return null;
    }

    private static int Hex(ReadOnlySpan<byte> digits) =>
        int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>
    /// The escapes of <c>unicode</c> only. Positions in messages count CPython's way, where each non-ASCII character of a UTF-8
    /// source has become a ten-letter <c>\U</c> escape before the codec sees it.
    /// </summary>
    private sealed class Escapes(string name)
    {
        private int _widened;

        public void Widen(int length) => _widened += 10 - length;

        public string? Append(StringBuilder value, ReadOnlySpan<byte> body, ref int i)
        {
            var kind = body[i];
            switch (kind)
            {
                case (byte)'x':
                    return AppendHex(value, body, ref i, 2, @"truncated \xXX escape");
                case (byte)'u':
                    return AppendHex(value, body, ref i, 4, @"truncated \uXXXX escape");
                case (byte)'U':
                    return AppendHex(value, body, ref i, 8, @"truncated \UXXXXXXXX escape");
                case (byte)'N':
                    return AppendNamed(value, body, ref i);
                default:
                    value.Append('\\');
                    return null;
            }
        }

        /// <summary>A backslash of a raw literal: only <c>\u</c> and <c>\U</c> after an odd number of backslashes mean something.</summary>
        public string? AppendRaw(StringBuilder value, ReadOnlySpan<byte> body, ref int i)
        {
            var start = i;
            while (i < body.Length && body[i] == '\\')
            {
                i++;
            }

            var isEscape = (i - start) % 2 == 1 && i < body.Length && body[i] is (byte)'u' or (byte)'U';
            value.Append('\\', i - start - (isEscape ? 1 : 0));
            return !isEscape ? null
                : body[i] == 'u' ? AppendHex(value, body, ref i, 4, @"truncated \uXXXX")
                : AppendHex(value, body, ref i, 8, @"truncated \UXXXXXXXX");
        }

        private string? AppendHex(StringBuilder value, ReadOnlySpan<byte> body, ref int i, int count, string complaint)
        {
            var start = i - 1;
            var digits = 0;
            while (digits < count && i + 1 + digits < body.Length && CharacterClass.IsHexDigit(body[i + 1 + digits]))
            {
                digits++;
            }

            if (digits < count)
            {
                return Error(start, i + 1 + digits, complaint);
            }

            var number = long.Parse(body.Slice(i + 1, count), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            if (number > 0x10FFFF)
            {
                return Error(start, i + 1 + count, name[0] == 'r' ? @"\Uxxxxxxxx out of range" : "illegal Unicode character");
            }

            AppendCodePoint(value, (int)number);
            i += 1 + count;
            return null;
        }

        private string? AppendNamed(StringBuilder value, ReadOnlySpan<byte> body, ref int i)
        {
            var start = i - 1;
            var rest = body[(i + 1)..];
            var length = rest.StartsWith("{"u8) ? rest.IndexOf((byte)'}') : -1;
            if (length < 2)
            {
                return Error(start, length == 1 ? i + 3 : rest.StartsWith("{"u8) ? body.Length : i + 1, @"malformed \N character escape");
            }

            if (CharacterNames.Find(Encoding.Latin1.GetString(rest[1..length])) is not { } codePoint)
            {
                return Error(start, i + 2 + length, UnknownName);
            }

            AppendCodePoint(value, codePoint);
            i += 2 + length;
            return null;
        }

        private string Error(int start, int end, string complaint)
        {
            var last = end - 1;
            var place = last > start
                ? string.Create(CultureInfo.InvariantCulture, $"bytes in position {start + _widened}-{last + _widened}")
                : string.Create(CultureInfo.InvariantCulture, $"byte 0x5c in position {start + _widened}");
            return $"SyntaxError: (unicode error) '{name}' codec can't decode {place}: {complaint}";
        }

        // Surrogates are let through one by one: u'\ud800' is a valid literal.
        private static void AppendCodePoint(StringBuilder value, int codePoint)
        {
            if (codePoint < 0x10000)
            {
                value.Append((char)codePoint);
            }
            else
            {
                value.Append(char.ConvertFromUtf32(codePoint));
            }
        }
    }
}
