using System.Text;

namespace XenConfig.Python.Runtime.Codecs;

/// <summary>ASCII, and Latin-1, which is the same with twice the range.</summary>
internal static class AsciiCodec
{
    private const string Name = "ascii";
    private const char LastAscii = '\x7F';
    private const char LastLatin1 = '\xFF';

    /// <summary>The coercion of <c>str</c> to <c>unicode</c>: ASCII, strictly.</summary>
    public static string Decode(string bytes) => Decode(bytes, "strict");

    /// <summary>The coercion of <c>unicode</c> to <c>str</c>: ASCII, strictly.</summary>
    public static string Encode(string text) => Encode(text, "strict");

    public static string Decode(string bytes, string errors)
    {
        if (Ascii.IsValid(bytes))
        {
            return bytes;
        }

        var text = new StringBuilder(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            text.Append(bytes[i] <= LastAscii
                ? bytes[i].ToString()
                : EncodingErrors.OnDecode(errors, Name, bytes, i, i + 1, "ordinal not in range(128)"));
        }

        return text.ToString();
    }

    /// <summary>Characters up to U+00FF as bytes, for the codecs that map bytes to bytes.</summary>
    public static string EncodeBytes(string text, string errors) => Encode(text, errors, "charmap", LastLatin1, "character maps to <undefined>");

    public static string Encode(string text, string errors) => Encode(text, errors, Name, LastAscii, "ordinal not in range(128)");

    public static string EncodeLatin1(string text, string errors) =>
        Encode(text, errors, "latin-1", LastLatin1, "ordinal not in range(256)");

    private static string Encode(string text, string errors, string name, char last, string reason)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', last))
        {
            return text;
        }

        var bytes = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] <= last)
            {
                bytes.Append(text[i]);
                continue;
            }

            var start = i;
            while (i + 1 < text.Length && text[i + 1] > last)
            {
                i++;
            }

            bytes.Append(EncodingErrors.OnEncode(errors, name, text, start, i + 1, reason));
        }

        return bytes.ToString();
    }
}
