using System.Globalization;
using System.Text;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime.Codecs;

/// <summary>What the error handlers of codecs put in the place of what cannot be converted.</summary>
internal static class EncodingErrors
{
    /// <summary>What decoding puts for bytes that mean nothing; throws for <c>strict</c>.</summary>
    public static string OnDecode(string handler, string codec, string bytes, int start, int end, string reason) => handler switch
    {
        "strict" => throw UnicodeErrors.Decode(codec, bytes, start, end, reason),
        "ignore" => "",
        "replace" => "\uFFFD",
        "xmlcharrefreplace" or "backslashreplace" =>
            throw Raise.TypeError("don't know how to handle UnicodeDecodeError in error callback"),
        _ => throw Unknown(handler),
    };

    /// <summary>What encoding puts for characters that the encoding has not; throws for <c>strict</c>.</summary>
    public static string OnEncode(string handler, string codec, string text, int start, int end, string reason) => handler switch
    {
        "strict" => throw UnicodeErrors.Encode(codec, text, start, end, reason),
        "ignore" => "",
        "replace" => new string('?', CodePoints.Count(text.AsSpan(start, end - start))),
        "xmlcharrefreplace" => Each(text[start..end], static code => string.Create(CultureInfo.InvariantCulture, $"&#{code};")),
        "backslashreplace" => Each(text[start..end], Escape),
        _ => throw Unknown(handler),
    };

    /// <summary>The escape of a character in Python's source.</summary>
    public static string Escape(int code) => code switch
    {
        <= 0xFF => string.Create(CultureInfo.InvariantCulture, $"\\x{code:x2}"),
        <= 0xFFFF => string.Create(CultureInfo.InvariantCulture, $"\\u{code:x4}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"\\U{code:x8}"),
    };

    /// <summary>A text in ASCII, everything else escaped.</summary>
    public static string BackslashReplaced(string text) => Each(text, static code => code < 0x80 ? ((char)code).ToString() : Escape(code));

    private static string Each(string text, Func<int, string> replace)
    {
        var result = new StringBuilder();
        foreach (var code in CodePoints.Of(text))
        {
            result.Append(replace(code));
        }

        return result.ToString();
    }

    private static PythonException Unknown(string handler) => Raise.LookupError($"unknown error handler name '{handler}'");
}
