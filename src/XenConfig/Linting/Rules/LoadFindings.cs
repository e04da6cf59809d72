using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>Turns the problems that loading met into findings.</summary>
internal static class LoadFindings
{
    /// <summary>Reports the problems of one kind as findings of a rule.</summary>
    public static void Report(LintContext context, Rule rule, LoadProblemKind kind)
    {
        foreach (var problem in context.Document.Problems)
        {
            if (problem.Kind == kind)
            {
                context.Report(new Diagnostic
                {
                    Rule = rule,
                    Severity = rule.Severity,
                    Message = problem.Message.TrimEnd('.'),
                    Location = Location.Of(problem.Origin),
                    Help = problem.Help,
                    Notes = [.. problem.Notes.Select(n => new DiagnosticNote(n.Message, Location.Of(n.Origin)))],
                    ReferenceLine = problem.ReferenceLine,
                    ReferenceMessage = problem.ReferenceMessage,
                });
            }
        }
    }
}
