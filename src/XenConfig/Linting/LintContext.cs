using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Linting;

/// <summary>What a rule sees of a config, and where it reports. One context serves all rules on one document.</summary>
/// <param name="document">The document.</param>
/// <param name="options">What to look for.</param>
public sealed class LintContext(ConfigDocument document, LintOptions options)
{
    private readonly List<Diagnostic> _found = [];

    /// <summary>The document.</summary>
    public ConfigDocument Document { get; } = document;

    /// <summary>What to look for.</summary>
    public LintOptions Options { get; } = options;

    /// <summary>The dialect it was read in.</summary>
    public Dialect Dialect => Document.Dialect;

    /// <summary>The Xen release that the config is for.</summary>
    public XenRelease Xen => Options.XenVersion ?? (Dialect == Dialect.Xm ? XenRelease.LastXm : XenRelease.Latest);

    /// <summary>
    /// Whether every setting is known, so that a rule may say that something is missing. Half-written files, and those that only
    /// the static engine could read, may make settings that nobody saw.
    /// </summary>
    public bool IsComplete => Document.IsComplete;

    /// <summary>What was found up to now.</summary>
    internal IReadOnlyList<Diagnostic> Found => _found;

    /// <summary>The setting of that name, or null.</summary>
    public Setting? Find(string name) => Document.Find(name);

    /// <summary>A place in the document's own source.</summary>
    public Location At(TextSpan span) => new(Document.Source, span);

    /// <summary>Reports a finding.</summary>
    public void Report(Diagnostic diagnostic) => _found.Add(diagnostic);

    /// <summary>Reports a finding.</summary>
    /// <param name="rule">The rule that found it.</param>
    /// <param name="location">The best place for it.</param>
    /// <param name="message">What is wrong, quoting the value.</param>
    /// <param name="help">What to do.</param>
    /// <param name="severity">How bad it is, where that is not the rule's own severity.</param>
    /// <param name="fix">The edits that mend it.</param>
    /// <param name="notes">Other places that explain it.</param>
    public void Report(
        Rule rule, Location location, string message, string? help = null, Severity? severity = null, Fix? fix = null,
        ImmutableArray<DiagnosticNote> notes = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Report(new Diagnostic
        {
            Rule = rule,
            Severity = severity ?? rule.Severity,
            Message = message,
            Location = location,
            Help = help,
            Fixes = fix is null ? [] : [fix],
            Notes = notes.IsDefault ? [] : notes,
        });
    }
}
