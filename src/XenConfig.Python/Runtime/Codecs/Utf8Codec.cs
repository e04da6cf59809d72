using System.Text;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime.Codecs;

/// <summary>UTF-8 as CPython 2.7 has it: surrogates are characters like others.</summary>
internal static class Utf8Codec
{
    private const string Name = "utf8";

    /// <summary>The bytes, one char each.</summary>
    public static string Encode(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var bytes = new StringBuilder(text.Length * 2);
        foreach (var code in CodePoints.Of(text))
        {
            switch (code)
            {
                case < 0x80:
                    bytes.Append((char)code);
                    break;
                case < 0x800:
                    bytes.Append((char)(0xC0 | (code >> 6))).Append(Continuation(code));
                    break;
                case < 0x10000:
                    bytes.Append((char)(0xE0 | (code >> 12))).Append(Continuation(code >> 6)).Append(Continuation(code));
                    break;
                default:
                    bytes.Append((char)(0xF0 | (code >> 18)))
                        .Append(Continuation(code >> 12))
                        .Append(Continuation(code >> 6))
                        .Append(Continuation(code));
                    break;
            }
        }

        return bytes.ToString();
    }

    /// <summary>The text of bytes that are held one char each.</summary>
    public static string Decode(string bytes, string errors)
    {
        if (Ascii.IsValid(bytes))
        {
            return bytes;
        }

        var text = new StringBuilder(bytes.Length);
        var position = 0;
        while (position < bytes.Length)
        {
            var first = bytes[position];
            if (first < 0x80)
            {
                text.Append(first);
                position++;
                continue;
            }

            var length = first switch { < '\xC2' => 0, < '\xE0' => 2, < '\xF0' => 3, < '\xF5' => 4, _ => 0 };
            var (reason, bad) = Check(bytes, position, length);
            if (reason is not null)
            {
                text.Append(EncodingErrors.OnDecode(errors, Name, bytes, position, position + bad, reason));
                position += bad;
                continue;
            }

            var code = first & (0x7F >> length);
            for (var i = 1; i < length; i++)
            {
                code = (code << 6) | (bytes[position + i] & 0x3F);
            }

            text.Append(CodePoints.Text(code));
            position += length;
        }

        return text.ToString();
    }

    private static char Continuation(int bits) => (char)(0x80 | (bits & 0x3F));

    private static bool IsContinuation(string bytes, int index) => index < bytes.Length && (bytes[index] & 0xC0) == 0x80;

    /// <summary>What is wrong with a sequence and how many of its bytes are skipped; null when it is right.</summary>
    private static (string? Reason, int Bad) Check(string bytes, int start, int length)
    {
        if (length == 0)
        {
            return ("invalid start byte", 1);
        }

        var good = 1;
        while (good < length && IsContinuation(bytes, start + good))
        {
            good++;
        }

        if (start + length > bytes.Length)
        {
            return ("unexpected end of data", Math.Min(good, bytes.Length - start));
        }

        if (good < length)
        {
            return ("invalid continuation byte", good);
        }

        var second = length > 2 ? bytes[start + 1] : '\0';
        var isOutOfRange = bytes[start] switch
        {
            '\xE0' => second < 0xA0,
            '\xF0' => second < 0x90,
            '\xF4' => second > 0x8F,
            _ => false,
        };
        return isOutOfRange ? ("invalid continuation byte", length - 1) : (null, 0);
    }
}
