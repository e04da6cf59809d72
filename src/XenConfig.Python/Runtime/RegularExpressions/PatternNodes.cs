using System.Collections.Immutable;

namespace XenConfig.Python.Runtime.RegularExpressions;

/// <summary>A part of a regular expression in Python's syntax.</summary>
internal abstract record PatternNode
{
    /// <summary>What a pattern without an upper bound has for one.</summary>
    public const long Unbounded = uint.MaxValue;

    /// <summary>The fewest and most characters it matches, as CPython counts them (a backreference counts as none).</summary>
    public abstract (long Least, long Most) Width { get; }
}

/// <summary>One character.</summary>
internal sealed record LiteralNode(char Value) : PatternNode
{
    public override (long Least, long Most) Width => (1, 1);
}

/// <summary><c>.</c></summary>
internal sealed record AnyNode : PatternNode
{
    public override (long Least, long Most) Width => (1, 1);
}

/// <summary>A range of characters, or with a category letter (<c>d D s S w W</c>) a class of them.</summary>
internal readonly record struct SetItem(char First, char Last, char Category = '\0');

/// <summary><c>[…]</c>, and a category by itself.</summary>
internal sealed record SetNode(bool Negated, ImmutableArray<SetItem> Items) : PatternNode
{
    public override (long Least, long Most) Width => (1, 1);
}

/// <summary>A place: <c>^</c>, <c>$</c>, <c>A</c>, <c>Z</c>, <c>b</c>, <c>B</c>.</summary>
internal sealed record PlaceNode(char Kind) : PatternNode
{
    public override (long Least, long Most) Width => (0, 0);
}

/// <summary>One after the other.</summary>
internal sealed record SequenceNode(ImmutableArray<PatternNode> Items) : PatternNode
{
    public override (long Least, long Most) Width =>
        (Bounded(Items.Sum(item => item.Width.Least)), Bounded(Items.Sum(item => item.Width.Most)));

    private static long Bounded(long width) => Math.Min(width, Unbounded);
}

/// <summary><c>a|b</c></summary>
internal sealed record BranchNode(ImmutableArray<PatternNode> Branches) : PatternNode
{
    public override (long Least, long Most) Width => (Branches.Min(branch => branch.Width.Least), Branches.Max(branch => branch.Width.Most));
}

/// <summary>A group; without a number it captures nothing.</summary>
internal sealed record GroupNode(int? Number, PatternNode Body) : PatternNode
{
    public override (long Least, long Most) Width { get; } = Body.Width;
}

/// <summary>A repetition.</summary>
internal sealed record RepeatNode(long Least, long Most, bool Greedy, PatternNode Body) : PatternNode
{
    public override (long Least, long Most) Width { get; } = (Times(Body.Width.Least, Least), Times(Body.Width.Most, Most));

    private static long Times(long width, long count) =>
        width == 0 || count == 0 ? 0 : width > Unbounded / count ? Unbounded : width * count;
}

/// <summary><c>(?=…)</c>, <c>(?!…)</c>, <c>(?&lt;=…)</c>, <c>(?&lt;!…)</c></summary>
internal sealed record LookNode(bool Behind, bool Negated, PatternNode Body) : PatternNode
{
    public override (long Least, long Most) Width => (0, 0);
}

/// <summary><c>\1</c>, <c>(?P=name)</c></summary>
internal sealed record BackreferenceNode(int Group) : PatternNode
{
    public override (long Least, long Most) Width => (0, 0);
}

/// <summary><c>(?(1)yes|no)</c></summary>
internal sealed record ConditionalNode(int Group, PatternNode Yes, PatternNode? No) : PatternNode
{
    public override (long Least, long Most) Width => (0, 0);
}
