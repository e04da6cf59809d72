using System.Buffers.Text;

namespace XenConfig.Python.Syntax.Lexing;

/// <summary>
/// An editor's setting in a comment that changes how wide CPython 2 takes a tab to be: <c>tab-width:</c>, <c>:tabstop=</c>, <c>:ts=</c>,
/// <c>set tabsize=</c>, with a number from 1 to 40. Only the first 79 bytes of a comment are looked at.
/// </summary>
internal static class TabSizeComment
{
    private const int LooksAt = 79;

    /// <summary>The tab size that a comment sets, or null.</summary>
    public static int? Find(ReadOnlySpan<byte> comment)
    {
        comment = comment[..Math.Min(comment.Length, LooksAt)];
        return comment.IndexOf("tab"u8) < 0 && comment.IndexOf(":ts="u8) < 0
            ? null
            : After(comment, "set tabsize="u8) ?? After(comment, ":ts="u8) ?? After(comment, ":tabstop="u8) ?? After(comment, "tab-width:"u8);
    }

    private static int? After(ReadOnlySpan<byte> comment, ReadOnlySpan<byte> marker)
    {
        var index = comment.IndexOf(marker);
        if (index < 0)
        {
            return null;
        }

        var number = comment[(index + marker.Length)..].TrimStart(" \t"u8);
        return Utf8Parser.TryParse(number, out int size, out _) && size is >= 1 and <= 40 ? size : null;
    }
}
