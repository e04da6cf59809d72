using XenConfig.Linting;

namespace XenConfig.Cli.Output;

/// <summary>How often each rule found something.</summary>
internal static class StatisticsText
{
    /// <summary>Writes a line a rule, the most frequent first: count, code, name.</summary>
    public static void Write(TextWriter output, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var group in diagnostics.GroupBy(d => d.Rule).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Code, StringComparer.Ordinal))
        {
            output.WriteLine($"{group.Count(),6}  {group.Key.Code}  {group.Key.Name}");
        }
    }
}
