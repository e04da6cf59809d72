using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>Tells what is no config at all from its first bytes: XML, an S-expression, binary data, text in UTF-16.</summary>
internal static class ForeignFormat
{
    // As far as a NUL is looked for, so that a large file is not read twice.
    private const int Head = 8192;

    /// <summary>The problem that the bytes are, or null when they may be a config.</summary>
    public static LoadProblem? Recognize(SourceText source)
    {
        var bytes = source.Bytes;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Problem(source, new TextSpan(0, 2), "this is text in UTF-16, which no toolstack reads", "save it as UTF-8 without a byte order mark");
        }

        if (bytes[..Math.Min(bytes.Length, Head)].IndexOf((byte)0) is >= 0 and var nul)
        {
            return Problem(source, new TextSpan(nul, 1), "this is binary data, not a config: there is a NUL byte", null);
        }

        // xm looks at the very first byte; white space and a byte order mark are passed over here, as XML tools write both.
        var start = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        start += bytes[start..].IndexOfAnyExcept(" \t\r\n"u8) is >= 0 and var blanks ? blanks : bytes.Length - start;
        var text = bytes[start..];
        if (text is [(byte)'<', (byte)'?' or (byte)'!' or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z'), ..])
        {
            var isDomain = text[..Math.Min(text.Length, Head)].IndexOf("<domain"u8) >= 0;
            return Problem(
                source, new TextSpan(start, 1), "this is XML, not a config",
                isDomain ? "`xenconfig convert --from libvirt` reads libvirt's domain XML" : null);
        }

        return IsSExpression(text)
            ? Problem(
                source, new TextSpan(start, 1), "this is an S-expression, in which xend kept its domains, not a config",
                "give the config that it was made from")
            : null;
    }

    /// <summary>Whether the text begins as <c>(domain (</c> or <c>(vm (</c> does: a word and a list, in a list.</summary>
    private static bool IsSExpression(ReadOnlySpan<byte> text)
    {
        if (text is not [(byte)'(', ..])
        {
            return false;
        }

        var rest = text[1..].TrimStart(" \t\r\n"u8);
        var word = rest.IndexOfAnyExceptInRange((byte)'a', (byte)'z');
        return word > 0 && rest[word..].TrimStart(" \t\r\n"u8) is var next && next.Length < rest.Length - word && next is [(byte)'(', ..];
    }

    private static LoadProblem Problem(SourceText source, TextSpan span, string message, string? help) => new()
    {
        Kind = LoadProblemKind.NotAConfig,
        Origin = new Origin(source, span),
        Message = message,
        Help = help,
    };
}
