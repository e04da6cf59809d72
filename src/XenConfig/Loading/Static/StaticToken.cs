namespace XenConfig.Loading.Static;

/// <summary>What a <see cref="StaticToken"/> is.</summary>
internal enum StaticTokenKind
{
    /// <summary>A name or keyword; in the xl dialect it may hold dots.</summary>
    Name,

    /// <summary>A string literal, prefix included.</summary>
    String,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An operator, bracket or separator.</summary>
    Operator,
}

/// <summary>A token of a statement that is no literal assignment, as far as it must be understood to find the names that it binds.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Bracket">The innermost bracket open before it; NUL when there is none. An opening bracket stands outside itself, a closing one too.</param>
internal readonly record struct StaticToken(StaticTokenKind Kind, int Start, int End, char Bracket);

/// <summary>A statement, from its first token to its last, with the newlines inside its brackets.</summary>
/// <param name="Tokens">Its tokens; at least one.</param>
/// <param name="Indent">The column of its first token, tabs to the next multiple of eight as in Python.</param>
/// <param name="Depth">How many brackets are open at once, at most.</param>
/// <param name="Fault">Why it is not whole, as a clause; null when it is.</param>
internal sealed record StaticStatement(IReadOnlyList<StaticToken> Tokens, int Indent, int Depth, string? Fault)
{
    /// <summary>Where it begins.</summary>
    public int Start => Tokens[0].Start;

    /// <summary>Where it ends.</summary>
    public int End => Tokens[^1].End;
}
