using XenConfig.Loading;

namespace XenConfig.Cli.Output;

/// <summary>Problems of loading, one line each, for standard error; <c>lint</c> shows the same ones as diagnostics with their source lines.</summary>
internal static class ProblemText
{
    /// <summary>Writes each problem and each unknown setting as <c>file:line:column: kind: message</c>.</summary>
    public static void Write(ConfigDocument document, TextWriter error) => error.WriteAtOnce(text => WriteLines(document, text));

    private static void WriteLines(ConfigDocument document, TextWriter error)
    {
        foreach (var problem in document.Problems)
        {
            var source = problem.Origin.Source;
            var severity = problem.Kind == LoadProblemKind.Warning ? "warning" : "error";
            error.WriteMessage($"{source.Path}:{source.GetPosition(problem.Origin.Span.Start)}: {severity}: {problem.Message}");
            if (problem.Help is not null)
            {
                error.WriteMessage($"  help: {problem.Help}");
            }

            foreach (var note in problem.Notes)
            {
                error.WriteMessage($"  note: {note.Origin.Source.Path}:{note.Origin.Source.GetPosition(note.Origin.Span.Start)}: {note.Message}");
            }

            if (problem.ReferenceMessage is not null)
            {
                var program = document.Dialect == Dialect.Xm ? "xm" : "xl";
                var line = problem.ReferenceLine is { } number ? $" at line {number}" : "";
                error.WriteMessage($"  note: {program} says{line}: {problem.ReferenceMessage}");
            }
        }

        foreach (var unknown in document.Unknown)
        {
            var source = unknown.Origin.Source;
            error.WriteMessage($"{source.Path}:{source.GetPosition(unknown.Origin.Span.Start)}: '{unknown.Name}' is not known: {unknown.Reason}");
        }
    }
}
