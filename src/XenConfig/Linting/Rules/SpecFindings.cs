using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>Turns what is wrong with a device spec into findings.</summary>
internal static class SpecFindings
{
    /// <summary>Whether the toolstack refuses the spec or a part of it.</summary>
    public static bool IsBroken(SpecIssue issue) => issue.Severity is SpecSeverity.Refused or SpecSeverity.Dropped or SpecSeverity.FailsAtStart;

    /// <summary>Whether the toolstack takes the spec without a word, to the guest's harm.</summary>
    public static bool IsDoubtful(SpecIssue issue) => issue.Severity == SpecSeverity.Suspicious;

    /// <summary>Whether there is a newer way to write it.</summary>
    public static bool IsOutdated(SpecIssue issue) => issue.Severity == SpecSeverity.Outdated;

    /// <summary>Reports those issues of a device that a rule is about.</summary>
    /// <param name="context">The config.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="entry">The device.</param>
    /// <param name="concerns">Whether the rule is about an issue.</param>
    /// <param name="severity">How bad the findings are, where that is not the rule's own severity.</param>
    public static void Report<T>(
        LintContext context, Rule rule, DeviceEntry<T> entry, Func<SpecIssue, bool> concerns, Severity? severity = null)
        where T : class => Report(context, rule, entry.Text, entry.Result.Issues, concerns, severity);

    /// <summary>Reports those issues of a string that a rule is about.</summary>
    /// <param name="context">The config.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="text">The string.</param>
    /// <param name="issues">What is wrong with it.</param>
    /// <param name="concerns">Whether the rule is about an issue.</param>
    /// <param name="severity">How bad the findings are, where that is not the rule's own severity.</param>
    public static void Report(
        LintContext context, Rule rule, ConfigString text, ImmutableArray<SpecIssue> issues, Func<SpecIssue, bool> concerns, Severity? severity = null)
    {
        if (issues.IsEmpty || !issues.Any(concerns) || IsJoined(context, text))
        {
            return;
        }

        foreach (var issue in issues)
        {
            if (concerns(issue))
            {
                Report(context, rule, text, issue, severity ?? rule.Severity);
            }
        }
    }

    // A comma that is missing between two devices (XC216) breaks the spec as well; it is mended there.
    private static bool IsJoined(LintContext context, ConfigString text) =>
        context.Dialect == Dialect.Xm
        && text.Origin.VerbatimStart < 0
        && AdjacentStrings.Find(context.Document).Any(pair => pair.Joined.Span == text.Origin.Span);

    private static void Report(LintContext context, Rule rule, ConfigString text, SpecIssue issue, Severity severity)
    {
        var fix = issue.Replacement is { } replacement
            ? Fix.ReplaceWithin(
                context.Document, text, IsOutdated(issue) ? FixSafety.Safe : FixSafety.Unsafe, issue.Start, issue.Length, replacement)
            : null;
        context.Report(new Diagnostic
        {
            Rule = rule,
            Severity = severity,
            Message = issue.Message,
            Location = Location.Within(text, issue.Start, issue.Length),
            Help = issue.Help,
            ReferenceMessage = issue.ReferenceMessage,
            Notes = ContextNotes(text),
            Fixes = fix is null ? ImmutableArray<Fix>.Empty : [fix],
        });
    }

    /// <summary>The text itself, where the source does not show it because it was computed, and the loops around it.</summary>
    public static ImmutableArray<DiagnosticNote> ContextNotes(ConfigString text)
    {
        if (text.Origin.VerbatimStart >= 0)
        {
            return [];
        }

        var notes = ImmutableArray.CreateBuilder<DiagnosticNote>();
        notes.Add(new DiagnosticNote($"the value is '{Values.Show(text.Text)}'"));
        for (var context = text.Origin.Context; context is not null; context = context.Parent)
        {
            notes.Add(new DiagnosticNote(
                context.Kind == Python.Runtime.OriginContextKind.Loop ? $"with {context.Name} = {context.ValueText}" : $"called as {context.Name} here",
                new Location(context.Source, context.Span)));
        }

        return notes.ToImmutable();
    }
}
