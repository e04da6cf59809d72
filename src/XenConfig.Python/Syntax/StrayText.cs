using System.Text;

namespace XenConfig.Python.Syntax;

/// <summary>
/// Text that no dialect has a use for, and that people do not see or do not mean: what word processors and web pages make of quotes and blanks, and what
/// a merge leaves.
/// </summary>
internal static class StrayText
{
    private const int MarkLength = 7;

    private static readonly (Rune Rune, string Name)[] Invisible =
    [
        (new('\u00A0'), "A no-break space"), (new('\u00AD'), "A soft hyphen"), (new('\u2007'), "A figure space"), (new('\u200B'), "A zero-width space"),
        (new('\u202F'), "A narrow no-break space"), (new('\u3000'), "An ideographic space"), (new('\uFEFF'), "A byte order mark"),
    ];

    /// <summary>The problem when such text begins at a place; null when none does.</summary>
    /// <param name="source">The source.</param>
    /// <param name="offset">The place.</param>
    /// <param name="problem">What is known of the problem.</param>
    public static SyntaxProblem? Explain(SourceText source, int offset, SyntaxProblem problem)
    {
        var rest = source.Bytes[offset..];
        if (IsTypographicQuote(rest))
        {
            return problem with { Span = new TextSpan(offset, 3), Message = "This is a typographic quote; strings are written with \" or '.", Help = "Replace both quotes of the string." };
        }

        if (IsMergeMark(source.Bytes, offset))
        {
            return problem with { Span = new TextSpan(offset, MarkLength), Message = "A merge conflict is left here.", Help = "Choose one of its sides, and take the other and the marks out." };
        }

        _ = Rune.DecodeFromUtf8(rest, out var rune, out var length);
        return Invisible.FirstOrDefault(known => known.Rune == rune).Name is { } name
            ? problem with { Span = new TextSpan(offset, length), Message = $"{name} (U+{rune.Value:X4}) stands here, which is no blank to the toolstack.", Help = "Replace it by a plain blank, or remove it." }
            : null;
    }

    private static bool IsTypographicQuote(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("“"u8) || bytes.StartsWith("”"u8) || bytes.StartsWith("‘"u8) || bytes.StartsWith("’"u8);

    /// <summary>Seven of a mark at the start of a line, and no more: a longer row is a ruler.</summary>
    private static bool IsMergeMark(ReadOnlySpan<byte> bytes, int offset)
    {
        var rest = bytes[offset..];
        return (offset == 0 || bytes[offset - 1] is (byte)'\n' or (byte)'\r')
            && rest is [(byte)'<' or (byte)'=' or (byte)'>', ..]
            && rest[..Math.Min(rest.Length, MarkLength)].Count(rest[0]) == MarkLength
            && (rest.Length == MarkLength || rest[MarkLength] is (byte)' ' or (byte)'\n' or (byte)'\r');
    }
}
