using XenConfig.Loading;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Cli.Output;

/// <summary>The statements of a config with what each changed, for people.</summary>
internal static class TraceText
{
    private const int LongestStatement = 100;

    /// <summary>Writes each statement as <c>file:line: statement</c>, and indented below it <c>name = value</c> or <c>del name</c>.</summary>
    public static void Write(ConfigDocument document, TextWriter output)
    {
        foreach (var traced in document.Trace)
        {
            var source = document.Source;
            output.WriteMessage($"{source.Path}:{source.GetLine(traced.Statement.Start)}: {Shorten(source, traced.Statement)}");
            foreach (var change in traced.Changes)
            {
                output.WriteMessage(change.ValueText is null ? $"    del {change.Name}" : $"    {change.Name} = {change.ValueText}");
            }

            if (!traced.IsCompleted)
            {
                output.WriteMessage($"    failed: {ReasonIn(document, traced)}");
            }
        }
    }

    /// <summary>The first line of a statement, cut when it is long; an ellipsis says that there is more.</summary>
    public static string Shorten(SourceText source, TextSpan statement)
    {
        var text = source.GetText(statement);
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var line = (end < 0 ? text : text[..end]).TrimEnd();
        return line.Length > LongestStatement ? line[..LongestStatement] + "…" : end < 0 ? line : line + " …";
    }

    /// <summary>The problem that ended the statement. It may lie in another place: in a function of the config, or in an imported file.</summary>
    private static string ReasonIn(ConfigDocument document, TracedStatement traced)
    {
        var problems = document.Problems.Where(static problem => problem.Kind != LoadProblemKind.Warning);
        var inside = problems.FirstOrDefault(problem => problem.Origin.Source == document.Source
            && problem.Origin.Span.Start >= traced.Statement.Start && problem.Origin.Span.Start <= traced.Statement.End);
        return (inside ?? problems.FirstOrDefault())?.Message ?? "it could not be read";
    }
}
