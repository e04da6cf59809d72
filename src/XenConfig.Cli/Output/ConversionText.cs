using XenConfig.Conversion;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Cli.Output;

/// <summary>What a conversion has to say, for standard error: problems and losses, each with its place.</summary>
internal static class ConversionText
{
    /// <summary>Writes it.</summary>
    /// <param name="source">What was converted.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="error">Where to write.</param>
    /// <param name="quiet">Whether to write problems only.</param>
    public static void Write(SourceText source, ConversionResult result, TextWriter error, bool quiet) =>
        error.WriteAtOnce(text => WriteLines(source, result, text, quiet));

    private static void WriteLines(SourceText source, ConversionResult result, TextWriter error, bool quiet)
    {
        foreach (var problem in result.Problems)
        {
            error.WriteMessage($"{Place(source, problem.Origin)}: error: {problem.Message}");
            WriteHelp(problem.Help, error);
        }

        if (quiet)
        {
            return;
        }

        foreach (var loss in result.Losses)
        {
            var verb = loss.Kind == LossKind.ChangesGuest ? "lost" : "left out";
            error.WriteMessage($"{Place(source, loss.Origin)}: {verb}: {loss.Name} = {loss.Value}: {loss.Reason}");
            WriteHelp(loss.Help, error);
        }
    }

    private static void WriteHelp(string? help, TextWriter error)
    {
        if (help is not null)
        {
            error.WriteMessage($"  help: {help}");
        }
    }

    private static string Place(SourceText source, Origin? origin) =>
        origin is { } place ? $"{place.Source.Path}:{place.Source.GetPosition(place.Span.Start)}" : source.Path;
}
