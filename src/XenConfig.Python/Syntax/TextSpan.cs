namespace XenConfig.Python.Syntax;

/// <summary>A range of bytes in a <see cref="SourceText"/>.</summary>
/// <param name="Start">Offset of the first byte, from 0.</param>
/// <param name="Length">Length in bytes.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just past the last byte.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The smallest span that covers both.</summary>
    public static TextSpan Cover(TextSpan first, TextSpan second) =>
        FromBounds(Math.Min(first.Start, second.Start), Math.Max(first.End, second.End));

    /// <summary>Whether <paramref name="offset"/> lies inside, the end excluded.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;
}
