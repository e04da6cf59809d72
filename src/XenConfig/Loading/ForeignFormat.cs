using System.Buffers;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>Tells what is no config at all from its first bytes: XML, an S-expression, JSON, INI, binary data, text in UTF-16.</summary>
internal static class ForeignFormat
{
    // As far as a NUL is looked for, so that a large file is not read twice.
    private const int Head = 8192;

    private static readonly SearchValues<byte> HeaderBytes = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-. "u8);

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

        if (IsJson(text))
        {
            return Problem(
                source, new TextSpan(start, 1), "this looks like JSON, not a config", "write each of its names as a setting of its own: name = VALUE, without the braces, the quotes and the commas");
        }

        if (HeaderLength(text) is > 0 and var header)
        {
            return Problem(
                source, new TextSpan(start, header), "this looks like an INI or TOML file, not a config: a config has no sections",
                "remove the lines in brackets, and write texts in quotes: name = \"VALUE\"");
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

    /// <summary>Whether the text is one object of JSON's: <c>{ "name": …</c> to the last <c>}</c>. No config begins with a dictionary that it does not keep.</summary>
    private static bool IsJson(ReadOnlySpan<byte> text)
    {
        if (text is not [(byte)'{', ..] || !text.TrimEnd(" \t\r\n"u8).EndsWith("}"u8))
        {
            return false;
        }

        var name = text[1..].TrimStart(" \t\r\n"u8);
        var end = name is [(byte)'"', ..] ? name[1..].IndexOf((byte)'"') : -1;
        return end >= 0 && name[(end + 2)..].TrimStart(" \t\r\n"u8) is [(byte)':', ..];
    }

    /// <summary>
    /// The length of a section's header, <c>[name]</c> alone on the first line, with a setting below it; 0 when there is none.
    /// </summary>
    private static int HeaderLength(ReadOnlySpan<byte> text)
    {
        if (text is not [(byte)'[', ..])
        {
            return 0;
        }

        var lineEnd = text.IndexOf((byte)'\n');
        var header = (lineEnd < 0 ? text : text[..lineEnd]).TrimEnd(" \t\r"u8);
        var isName = header is [(byte)'[', (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z'), .., (byte)']']
            && header[1..^1].IndexOfAnyExcept(HeaderBytes) < 0;
        return isName && lineEnd >= 0 && text[lineEnd..].Contains((byte)'=') ? header.Length : 0;
    }

    private static LoadProblem Problem(SourceText source, TextSpan span, string message, string? help) => new()
    {
        Kind = LoadProblemKind.NotAConfig,
        Origin = new Origin(source, span),
        Message = message,
        Help = help,
    };
}
