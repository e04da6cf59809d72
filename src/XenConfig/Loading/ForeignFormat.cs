using System.Buffers;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>
/// Tells what is no config at all by what it looks like: binary data and UTF-16, which need no parser to say so, and text of other formats (XML, JSON, INI, YAML,
/// shell scripts, S-expressions). Some of the latter may be Python, too, so that they are looked at only when the toolstack would refuse the file.
/// </summary>
internal static class ForeignFormat
{
    private const string Json = "this looks like JSON, not a config";

    private const string Shell = "this is a shell script, not a config";

    // As far as a NUL is looked for, so that a large file is not read twice.
    private const int Head = 8192;

    private static readonly SearchValues<byte> HeaderBytes = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-. "u8);

    private static readonly SearchValues<byte> NameBytes = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-."u8);

    // Words that begin a block of Python's with a colon behind them.
    private static readonly string[] PythonKeywords = ["try", "else", "finally", "except"];

    private static readonly string[] Shells = ["sh", "bash", "dash", "ksh", "zsh", "ash"];

    /// <summary>The problem that the bytes are, or null when they may be text.</summary>
    public static LoadProblem? RecognizeBytes(SourceText source)
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

        return null;
    }

    /// <summary>The problem that the text is, or null when it may be a config with a mistake.</summary>
    /// <param name="source">The text.</param>
    /// <param name="failure">For what the toolstack refuses it first. It has the same line and message in the result.</param>
    public static LoadProblem? Recognize(SourceText source, LoadProblem failure) =>
        Recognize(source) is { } foreign && (failure.Kind == LoadProblemKind.Syntax || IsOver(foreign, failure))
            ? foreign with { ReferenceLine = failure.ReferenceLine, ReferenceMessage = failure.ReferenceMessage }
            : null;

    /// <summary>Whether a Python program, which other formats may be, too, failed for what it is of the other format.</summary>
    private static bool IsOver(LoadProblem foreign, LoadProblem failure) =>
        foreign.Message == Shell
        || failure.Origin.Span.Start < foreign.Origin.Span.End
        || (foreign.Message == Json && failure.Origin.Source.GetText(failure.Origin.Span) is "true" or "false" or "null");

    private static LoadProblem? Recognize(SourceText source)
    {
        var bytes = source.Bytes;

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
                source, new TextSpan(start, 1), Json, "write each of its names as a setting of its own: name = VALUE, without the braces, the quotes and the commas");
        }

        if (HeaderLength(text) is > 0 and var header)
        {
            return Problem(
                source, new TextSpan(start, header), "this looks like an INI or TOML file, not a config: a config has no sections",
                "remove the lines in brackets, and write texts in quotes: name = \"VALUE\"");
        }

        if (IsSExpression(text))
        {
            return Problem(
                source, new TextSpan(start, 1), "this is an S-expression, in which xend kept its domains, not a config",
                "give the config that it was made from");
        }

        if (IsShellScript(text))
        {
            return Problem(
                source, new TextSpan(start, FirstLine(text).Length), Shell, "write each setting as NAME = VALUE, texts in quotes, and nothing else");
        }

        return IsYaml(text)
            ? Problem(
                source, new TextSpan(start, FirstLine(text).Length), "this looks like YAML, not a config",
                "write each setting as NAME = VALUE, texts in quotes and lists as [ \"A\", \"B\" ]")
            : null;
    }

    /// <summary>Whether a shell is named to run the text, or the first line that is no comment exports a variable.</summary>
    private static bool IsShellScript(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("#!"u8))
        {
            // "#!/usr/bin/env bash -e" names the shell second.
            var words = ByteText.Decode(FirstLine(text)[2..]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var program = words.Length > 1 && words[0].EndsWith("/env", StringComparison.Ordinal) ? words[1] : words.FirstOrDefault("");
            return Shells.Contains(program[(program.LastIndexOf('/') + 1)..]);
        }

        foreach (var range in Lines(text))
        {
            var line = text[range].TrimStart(" \t"u8);
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            var name = line.StartsWith("export "u8) ? line["export ".Length..].TrimStart(" "u8) : default;
            return WordLength(name) is > 0 and var length && name[length..] is [(byte)'=', ..];
        }

        return false;
    }

    /// <summary>Whether the text begins with the mark of a YAML document, or all its lines that are not indented are entries: <c>name:</c> or <c>- item</c>.</summary>
    private static bool IsYaml(ReadOnlySpan<byte> text)
    {
        var entries = 0;
        foreach (var range in Lines(text))
        {
            var line = text[range].TrimEnd(" \t\r"u8);
            if (line.IsEmpty || line[0] is (byte)'#' or (byte)' ' or (byte)'\t')
            {
                continue;
            }

            if (entries == 0 && line.SequenceEqual("---"u8))
            {
                return true;
            }

            var isEntry = line is [(byte)'-', (byte)' ', ..]
                || (WordLength(line) is > 0 and var length && line[length..] is [(byte)':'] or [(byte)':', (byte)' ', ..]);
            if (!isEntry || PythonKeywords.Contains(ByteText.Decode(line[..WordLength(line)])))
            {
                return false;
            }

            entries++;
        }

        return entries > 1;
    }

    private static MemoryExtensions.SpanSplitEnumerator<byte> Lines(ReadOnlySpan<byte> text) => text[..Math.Min(text.Length, Head)].Split((byte)'\n');

    private static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> text) =>
        (text.IndexOf((byte)'\n') is >= 0 and var end ? text[..end] : text).TrimEnd(" \t\r"u8);

    /// <summary>The length of the name that a text begins with, as other formats write them.</summary>
    private static int WordLength(ReadOnlySpan<byte> text) =>
        text is [(>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z') or (byte)'_', ..]
            ? text.IndexOfAnyExcept(NameBytes) is >= 0 and var length ? length : text.Length
            : 0;

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
