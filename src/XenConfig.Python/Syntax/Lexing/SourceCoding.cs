using System.Text;

namespace XenConfig.Python.Syntax.Lexing;

/// <summary>The families of source coding that change how a source is read.</summary>
internal enum CodingFamily
{
    /// <summary>None declared: ASCII only.</summary>
    Undeclared,

    /// <summary>ASCII by declaration.</summary>
    Ascii,

    /// <summary>UTF-8, by declaration or by a byte order mark.</summary>
    Utf8,

    /// <summary>Latin-1: each byte is the character of that number.</summary>
    Latin1,

    /// <summary>A coding with one byte a character, by <see cref="CharacterMaps"/>.</summary>
    Mapped,

    /// <summary>Any other.</summary>
    Other,
}

/// <summary>
/// The coding of a source after PEP 263: a comment on one of the first two lines, alone on its line, holding <c>coding:</c> or <c>coding=</c>
/// and a name; or a byte order mark, which means UTF-8 and bears no other declaration beside it.
/// </summary>
/// <param name="Family">What the coding means for reading the source.</param>
/// <param name="Name">The name as CPython quotes it, or empty.</param>
/// <param name="Span">The declaration's name in the source.</param>
internal readonly record struct SourceCoding(CodingFamily Family, string Name, TextSpan Span)
{
    private static readonly HashSet<string> Utf8Names = new(StringComparer.Ordinal) { "utf-8", "utf8", "u8", "utf", "utf8-ucs2", "utf8-ucs4" };

    private static readonly HashSet<string> Latin1Names = new(StringComparer.Ordinal)
    {
        "latin-1", "iso-8859-1", "iso-latin-1", "latin1", "latin", "l1", "iso8859-1", "iso8859", "8859", "cp819", "ibm819", "iso-ir-100", "iso-8859-1-1987",
        "csisolatin1",
    };

    private static readonly HashSet<string> AsciiNames = new(StringComparer.Ordinal)
    {
        "ascii", "646", "us-ascii", "us", "ansi-x3.4-1968", "ansi-x3-4-1968", "ansi-x3.4-1986", "cp367", "csascii", "ibm367", "iso646-us", "iso-646.irv-1991",
        "iso-ir-6",
    };

    /// <summary>Reads the declaration of a source.</summary>
    public static SourceCoding Read(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        for (var line = 0; line < 2 && start < bytes.Length; line++)
        {
            var length = bytes[start..].IndexOfAny((byte)'\n', (byte)'\r');
            var text = bytes.Slice(start, length < 0 ? bytes.Length - start : length);
            var name = FindName(text, out var isBlank);
            if (!name.IsEmpty)
            {
                var offset = start + text.IndexOf(name);
                return Named(Encoding.Latin1.GetString(name), new TextSpan(offset, name.Length));
            }

            if (length < 0 || !isBlank)
            {
                break;
            }

            start += length + (bytes[start..].Slice(length).StartsWith("\r\n"u8) ? 2 : 1);
        }

        return bytes.StartsWith("\uFEFF"u8) ? new SourceCoding(CodingFamily.Utf8, "utf-8", default) : default;
    }

    private static SourceCoding Named(string written, TextSpan span)
    {
        var name = written.Replace('_', '-').ToLowerInvariant();
        if (name == "utf-8" || name.StartsWith("utf-8-", StringComparison.Ordinal))
        {
            return new SourceCoding(CodingFamily.Utf8, "utf-8", span);
        }

        if (name is "latin-1" or "iso-8859-1" or "iso-latin-1" || name.StartsWith("latin-1-", StringComparison.Ordinal)
            || name.StartsWith("iso-8859-1-", StringComparison.Ordinal) || name.StartsWith("iso-latin-1-", StringComparison.Ordinal))
        {
            return new SourceCoding(CodingFamily.Latin1, "iso-8859-1", span);
        }

        var family = Utf8Names.Contains(name) ? CodingFamily.Utf8
            : Latin1Names.Contains(name) ? CodingFamily.Latin1
            : AsciiNames.Contains(name) ? CodingFamily.Ascii
            : CharacterMaps.Find(name) is not null ? CodingFamily.Mapped
            : CodingFamily.Other;
        return new SourceCoding(family, written, span);
    }

    private static ReadOnlySpan<byte> FindName(ReadOnlySpan<byte> line, out bool isBlank)
    {
        var comment = line.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\f');
        isBlank = comment < 0 || line[comment] == '#';
        if (comment < 0 || !isBlank)
        {
            return default;
        }

        for (var rest = line[comment..]; ; rest = rest[6..])
        {
            var index = rest.IndexOf("coding"u8);
            if (index < 0)
            {
                return default;
            }

            rest = rest[index..];
            if (rest.Length > 6 && rest[6] is (byte)':' or (byte)'=')
            {
                var name = rest[7..].TrimStart(" \t"u8);
                var length = 0;
                while (length < name.Length && (CharacterClass.IsNamePart(name[length]) || name[length] is (byte)'-' or (byte)'.'))
                {
                    length++;
                }

                if (length > 0)
                {
                    return name[..length];
                }
            }
        }
    }
}
