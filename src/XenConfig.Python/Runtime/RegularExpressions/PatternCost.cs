namespace XenConfig.Python.Runtime.RegularExpressions;

/// <summary>
/// How many ways back a backtracking engine may keep at most while it matches a pattern: of each construct that it is in, one for each turn, and
/// an engine that goes forwards only looks neither at its clock nor at its memory.
/// </summary>
/// <param name="Once">For going through the pattern once, taking no character.</param>
/// <param name="PerCharacter">More for each character that it takes.</param>
internal readonly record struct PatternCost(double Once, double PerCharacter)
{
    // .NET's engine keeps up to five numbers of four bytes for a way back, and has room for up to twice as many.
    private const int BytesPerWayBack = 40;

    /// <summary>The cost of a part of a pattern.</summary>
    public static PatternCost Of(PatternNode node) => node switch
    {
        SequenceNode sequence => sequence.Items.Aggregate(default(PatternCost), static (sum, item) => sum + Of(item)),
        BranchNode branch => branch.Branches.Aggregate(new PatternCost(1, 0), static (sum, item) => sum | Of(item)),
        GroupNode group => new PatternCost(1, 0) + Of(group.Body),
        LookNode look => new PatternCost(1, 0) + Of(look.Body),
        ConditionalNode conditional => new PatternCost(1, 0) + (Of(conditional.Yes) | (conditional.No is { } no ? Of(no) : default)),
        RepeatNode repeat => OfRepeat(repeat, Of(repeat.Body)),
        _ => new PatternCost(1, 0),
    };

    /// <summary>The bytes that matching a text of so many characters may take at the most.</summary>
    public long BytesFor(int length) => (long)Math.Min(long.MaxValue / 2, (Once + (PerCharacter * length)) * BytesPerWayBack);

    // The turns that take a character are no more than the characters, those that must be and take none as many as must be.
    private static PatternCost OfRepeat(RepeatNode repeat, PatternCost body)
    {
        var turn = body.Once + 1;
        var emptyTurns = repeat.Body.Width.Least == 0 ? Math.Max(1, repeat.Least) : 1;
        return repeat.Body is LiteralNode or AnyNode or SetNode ? new PatternCost(1, 0) : new PatternCost(turn * emptyTurns, turn + body.PerCharacter);
    }

    public static PatternCost operator +(PatternCost left, PatternCost right) => new(left.Once + right.Once, left.PerCharacter + right.PerCharacter);

    /// <summary>One or the other.</summary>
    public static PatternCost operator |(PatternCost left, PatternCost right) =>
        new(Math.Max(left.Once, right.Once), Math.Max(left.PerCharacter, right.PerCharacter));
}
