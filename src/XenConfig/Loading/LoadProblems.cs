using System.Collections.Immutable;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>Problems of the parser and the evaluator as problems of loading.</summary>
internal static class LoadProblems
{
    /// <summary>How many syntax errors of a file are told: who has more mends these first. As many as Clang tells.</summary>
    public const int MostSyntaxErrors = 20;

    /// <summary>The problems of the parser, as many as are told, and how many more there are. libxlu goes on after an error, Python does not.</summary>
    public static IEnumerable<LoadProblem> FromSyntax(SyntaxTree tree)
    {
        // The parser of xl looks ahead, and so may tell of the end of a line before its beginning.
        var problems = tree.Dialect == SyntaxDialect.Xl && tree.Problems.Length > MostSyntaxErrors
            ? [.. tree.Problems.OrderBy(static problem => problem.Span.Start)]
            : tree.Problems;
        var told = problems.Take(MostSyntaxErrors).Select((problem, index) =>
            FromSyntax(tree.Source, problem) is var load && (index == 0 || tree.Dialect == SyntaxDialect.Xl)
                ? load
                : load with { ReferenceLine = null, ReferenceMessage = null });
        return problems.Length <= MostSyntaxErrors ? told : told.Append(TooMany(tree.Source, problems));
    }

    private static LoadProblem NotSupported(SourceText source, SyntaxProblem problem) => new()
    {
        Kind = LoadProblemKind.NotSupported,
        Origin = new Origin(source, problem.Span),
        Message = problem.Message,
        Help = problem.Help,
    };

    private static LoadProblem TooMany(SourceText source, ImmutableArray<SyntaxProblem> problems) => new()
    {
        Kind = LoadProblemKind.Syntax,
        Origin = new Origin(source, problems[MostSyntaxErrors].Span),
        Message = problems.Length - MostSyntaxErrors == 1
            ? "From here on there is 1 more syntax error, which is not listed."
            : $"From here on there are {problems.Length - MostSyntaxErrors} more syntax errors, which are not listed.",
        Help = $"mend the {MostSyntaxErrors} above first",
    };

    private static LoadProblem FromSyntax(SourceText source, SyntaxProblem problem) => problem.IsOwnLimit ? NotSupported(source, problem) : new()
    {
        Kind = LoadProblemKind.Syntax,
        Origin = new Origin(source, problem.Span),
        Message = problem.Message,
        Help = problem.Help,
        ReferenceLine = problem.ReferenceLine,
        ReferenceMessage = problem.ReferenceMessage,
        Notes = [.. problem.Notes.Select(note => new LoadNote(new Origin(source, note.Span), note.Message))],
    };
}
