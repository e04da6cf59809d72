using System.Text;

namespace XenConfig.Python.Runtime.Codecs;

/// <summary>The conversions of <c>binascii</c> and the codecs over them: hex, base64, rot13.</summary>
internal static class BinaryCodecs
{
    private const int Base64LineBytes = 57;

    /// <summary><c>binascii.Error</c>.</summary>
    public static readonly PyType Error = ExceptionTypes.Declare("Error", ExceptionTypes.Exception, "binascii");

    public static string EncodeHex(string bytes) => Convert.ToHexStringLower(Encoding.Latin1.GetBytes(bytes));

    public static string DecodeHex(string digits)
    {
        if (digits.Length % 2 != 0)
        {
            throw Raise.TypeError("Odd-length string");
        }

        foreach (var c in digits)
        {
            if (!char.IsAsciiHexDigit(c))
            {
                throw Raise.TypeError("Non-hexadecimal digit found");
            }
        }

        return Encoding.Latin1.GetString(Convert.FromHexString(digits));
    }

    /// <summary>One line of base64 with its newline, however long.</summary>
    public static string EncodeBase64Line(ReadOnlySpan<char> bytes) => Convert.ToBase64String(Encoding.Latin1.GetBytes(bytes.ToArray())) + "\n";

    /// <summary>Base64 in lines of 76 characters.</summary>
    public static string EncodeBase64(string bytes)
    {
        var text = new StringBuilder((bytes.Length * 4 / 3) + 8);
        for (var i = 0; i < bytes.Length; i += Base64LineBytes)
        {
            text.Append(EncodeBase64Line(bytes.AsSpan(i, Math.Min(Base64LineBytes, bytes.Length - i))));
        }

        return text.ToString();
    }

    /// <summary>Reads base64, passing over anything that is not of its alphabet, as <c>binascii.a2b_base64</c> does.</summary>
    public static string DecodeBase64(string text)
    {
        var bytes = new StringBuilder(text.Length * 3 / 4);
        var bits = 0;
        var pending = 0;
        var padding = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '=')
            {
                padding++;

                // Left over bits tell how many characters the group has: 2 of three, which want one mark, or 4 of two, which want two.
                // CPython stops there, whatever follows.
                if ((pending == 2 && padding == 1) || (pending == 4 && padding == 2))
                {
                    return bytes.ToString();
                }

                continue;
            }

            var value = Digit(c);
            if (value < 0)
            {
                continue;
            }

            padding = 0;
            bits = ((bits << 6) | value) & 0xFFFF;
            pending += 6;
            if (pending >= 8)
            {
                pending -= 8;
                bytes.Append((char)((bits >> pending) & 0xFF));
            }
        }

        return pending == 0 ? bytes.ToString() : throw Raise.Exception(Error, "Incorrect padding");
    }

    public static string Rotate13(string text) => string.Create(text.Length, text, static (result, source) =>
    {
        for (var i = 0; i < result.Length; i++)
        {
            var c = source[i];
            var first = char.IsAsciiLetterLower(c) ? 'a' : 'A';
            result[i] = char.IsAsciiLetter(c) ? (char)(first + ((c - first + 13) % 26)) : c;
        }
    });

    private static int Digit(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        '+' => 62,
        '/' => 63,
        _ => -1,
    };
}
