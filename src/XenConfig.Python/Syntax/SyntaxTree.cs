using System.Collections.Immutable;

namespace XenConfig.Python.Syntax;

/// <summary>The language a source is parsed as.</summary>
public enum SyntaxDialect
{
    /// <summary>Python 2.7, whole.</summary>
    Python,

    /// <summary>
    /// The assignments that libxlu reads. Python statements are still recognised, so that they can be named in the diagnostic;
    /// each is a problem, because libxlu rejects the file.
    /// </summary>
    Xl,
}

/// <summary>What the parser makes of a source.</summary>
/// <param name="source">The source.</param>
/// <param name="dialect">The language it was parsed as.</param>
/// <param name="statements">The statements, with <see cref="ErrorStatement"/>s where the parser recovered.</param>
/// <param name="problems">What the reference would reject, in source order. CPython stops at the first.</param>
/// <param name="comments">Every comment, from <c>#</c> to the end of its line.</param>
public sealed class SyntaxTree(
    SourceText source, SyntaxDialect dialect, ImmutableArray<Statement> statements, ImmutableArray<SyntaxProblem> problems,
    ImmutableArray<TextSpan> comments)
{
    /// <summary>The source.</summary>
    public SourceText Source { get; } = source;

    /// <summary>The language it was parsed as.</summary>
    public SyntaxDialect Dialect { get; } = dialect;

    /// <summary>The statements, with <see cref="ErrorStatement"/>s where the parser recovered.</summary>
    public ImmutableArray<Statement> Statements { get; } = statements;

    /// <summary>What the reference would reject, in source order; empty when it accepts the source.</summary>
    public ImmutableArray<SyntaxProblem> Problems { get; } = problems;

    /// <summary>Every comment, from <c>#</c> to the end of its line.</summary>
    public ImmutableArray<TextSpan> Comments { get; } = comments;
}
