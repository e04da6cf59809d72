using System.Buffers;

namespace XenConfig.Python.Syntax;

/// <summary>A value that would be a text if it stood in quotes, as people write it who know other formats.</summary>
internal static class BareText
{
    /// <summary>Bytes of a text that is repeated to its writer.</summary>
    private const int MostShown = 60;

    /// <summary>Where these stand, quotes around the whole do not make it a text, or not the one that is meant.</summary>
    private static readonly SearchValues<byte> NotBare = SearchValues.Create("\"'\\([{"u8);

    /// <summary>
    /// The text that the rest of a line is, its comment left out, be it another language's; null when quotes around it would not do. One with a <c>=</c> may be
    /// two settings, or a comparison.
    /// </summary>
    public static string? Read(ReadOnlySpan<byte> line) => line.Contains((byte)'=') ? null : Shown(line[..CommentStart(line)]);

    /// <summary>
    /// The text that the first element of a list is, options with a <c>=</c> and commas between them as well; a comma with a blank behind it ends it.
    /// </summary>
    public static string? ReadElement(ReadOnlySpan<byte> line)
    {
        var element = line[..CommentStart(line)];
        element = element.IndexOf((byte)']') is >= 0 and var close ? element[..close] : element;
        return Shown((element.IndexOf(", "u8) is >= 0 and var comma ? element[..comma] : element).TrimEnd(" \t,"u8));
    }

    private static string? Shown(ReadOnlySpan<byte> text)
    {
        var value = text.Trim(" \t;\r"u8);
        return !value.IsEmpty && value.Length <= MostShown && !value.ContainsAny(NotBare) && ByteText.Decode(value) is var shown && !StrayText.HasInvisible(shown)
            ? shown
            : null;
    }

    private static int CommentStart(ReadOnlySpan<byte> line)
    {
        var end = line.IndexOf((byte)'#') is >= 0 and var hash ? hash : line.Length;

        // "http://" begins none.
        for (var at = 0; line[at..end].IndexOf("//"u8) is >= 0 and var next; at += next + 2)
        {
            if (at + next == 0 || line[at + next - 1] is (byte)' ' or (byte)'\t')
            {
                return at + next;
            }
        }

        return end;
    }
}
