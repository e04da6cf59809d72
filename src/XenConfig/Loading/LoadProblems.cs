using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>Problems of the parser and the evaluator as problems of loading.</summary>
internal static class LoadProblems
{
    /// <summary>A problem of the parser.</summary>
    public static LoadProblem FromSyntax(SourceText source, SyntaxProblem problem) => new()
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
