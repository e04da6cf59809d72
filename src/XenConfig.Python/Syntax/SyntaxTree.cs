using System.Collections.Immutable;
using XenConfig.Python.Syntax.Xl;

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
public sealed class SyntaxTree
{
    // Made when somebody asks, where the source is xl: its engine reads the tables.
    private ImmutableArray<Statement> _statements;

    /// <summary>The tree of a Python source.</summary>
    internal SyntaxTree(
        SourceText source, ImmutableArray<Statement> statements, ImmutableArray<SyntaxProblem> problems, ImmutableArray<TextSpan> comments)
    {
        Source = source;
        Dialect = SyntaxDialect.Python;
        _statements = statements;
        Problems = problems;
        Comments = comments;
    }

    /// <summary>The tree of an xl source.</summary>
    internal SyntaxTree(SourceText source, XlStatements statements, ImmutableArray<SyntaxProblem> problems, ImmutableArray<TextSpan> comments)
    {
        Source = source;
        Dialect = SyntaxDialect.Xl;
        XlStatements = statements;
        Problems = problems;
        Comments = comments;
    }

    /// <summary>The source.</summary>
    public SourceText Source { get; }

    /// <summary>The language it was parsed as.</summary>
    public SyntaxDialect Dialect { get; }

    /// <summary>The statements, with <see cref="ErrorStatement"/>s where the parser recovered.</summary>
    public ImmutableArray<Statement> Statements => _statements.IsDefault ? _statements = XlStatements!.ToNodes() : _statements;

    /// <summary>The statements of an xl source, in tables; null for Python.</summary>
    internal XlStatements? XlStatements { get; }

    /// <summary>What the reference would reject, in source order (CPython stops at the first); empty when it accepts the source.</summary>
    public ImmutableArray<SyntaxProblem> Problems { get; }

    /// <summary>Every comment, from <c>#</c> to the end of its line.</summary>
    public ImmutableArray<TextSpan> Comments { get; }

    /// <summary>The tree of a source that is not parsed: it has no statements.</summary>
    internal static SyntaxTree Empty(SourceText source, SyntaxDialect dialect) =>
        dialect == SyntaxDialect.Xl ? new SyntaxTree(source, new XlStatements(source, [], []), [], []) : new SyntaxTree(source, ImmutableArray<Statement>.Empty, [], []);
}
