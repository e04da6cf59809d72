using System.Buffers;
using System.Text;
using System.Text.Unicode;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Conversion.Libvirt;

/// <summary>
/// What XML is encoded in, as the XML specification (appendix F) tells it: by a byte order mark, by zero bytes in the first character, and only then
/// by the declaration, in which people leave names that are no longer true.
/// </summary>
internal static class XmlCoding
{
    /// <summary>The longest declaration, in bytes; one has some forty.</summary>
    private const int DeclarationLength = 256;

    /// <summary>Whether a text is XML, by its first character that is no blank.</summary>
    public static bool IsXml(ReadOnlySpan<byte> bytes)
    {
        if (Wide(bytes) is { } wide)
        {
            return wide.GetString(bytes[..Math.Min(bytes.Length, DeclarationLength)]).AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith('<');
        }

        return (bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes).TrimStart(" \t\r\n"u8).StartsWith("<"u8);
    }

    /// <summary>Brings XML to UTF-8; what is UTF-8 stays as it is.</summary>
    /// <returns>The text, or null beside a problem that leaves none.</returns>
    public static (SourceText? Text, ConversionProblem? Problem) ToUtf8(SourceText source)
    {
        var bytes = source.Bytes;
        if (Wide(bytes) is { } wide)
        {
            return (SourceText.From(wide.GetString(bytes).TrimStart('\uFEFF'), source.Path), null);
        }

        var (name, place) = Declared(bytes);
        switch (bytes.StartsWith("\uFEFF"u8) ? null : name?.ToUpperInvariant())
        {
            case null or "UTF-8" or "UTF8" or "US-ASCII" or "ASCII":
                return Checked(source);
            case "ISO-8859-1" or "LATIN1" or "LATIN-1":
                var isUtf8 = !Ascii.IsValid(bytes) && Utf8.IsValid(bytes);
                return (
                    SourceText.From(Encoding.Latin1.GetString(bytes), source.Path),
                    isUtf8 ? Problem($"the XML says that it is '{name}', and its bytes read as UTF-8; they are taken for what it says", isFatal: false) : null);
            case "UTF-16" or "UTF-16LE" or "UTF-16BE":
                var (text, problem) = Checked(source);
                return (text, problem ?? Problem($"the XML says that it is '{name}', which it is not; it is read as UTF-8", isFatal: false));
            default:
                return (null, Problem($"the XML is in '{name}', by what it says, which is not read; UTF-8, UTF-16 and ISO-8859-1 are", isFatal: true));
        }

        ConversionProblem Problem(string message, bool isFatal) =>
            new(new Origin(source, place), message, "save it as UTF-8, and write encoding=\"UTF-8\" there or nothing", isFatal);
    }

    private static (SourceText? Text, ConversionProblem? Problem) Checked(SourceText source)
    {
        var bytes = source.Bytes;
        if (Utf8.IsValid(bytes))
        {
            return (source, null);
        }

        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == OperationStatus.Done)
        {
            offset += length;
        }

        return (null, new ConversionProblem(
            new Origin(source, new TextSpan(offset, 1)), $"the byte 0x{bytes[offset]:x2} is no UTF-8, and XML is UTF-8 where it does not say otherwise",
            "save it as UTF-8, or write <?xml version=\"1.0\" encoding=\"ISO-8859-1\"?> above it if that is what it is", IsFatal: true));
    }

    /// <summary>UTF-16 in its two byte orders, by the mark or by the zero byte beside the first <c>&lt;</c>; null for bytes that are neither.</summary>
    private static UnicodeEncoding? Wide(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        _ => null,
    };

    /// <summary>The encoding that the declaration names, and where; null when it names none.</summary>
    private static (string? Name, TextSpan Place) Declared(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, DeclarationLength)];
        var end = head.StartsWith("<?xml"u8) ? head.IndexOf("?>"u8) : -1;
        var word = end < 0 ? -1 : head[..end].IndexOf("encoding"u8);
        if (word < 0)
        {
            return default;
        }

        var start = word + head[word..end].IndexOfAny("'\""u8) + 1;
        var length = start > word ? head[start..end].IndexOf(head[start - 1]) : -1;
        return length < 0 ? default : (Encoding.ASCII.GetString(head.Slice(start, length)), new TextSpan(start, length));
    }
}
