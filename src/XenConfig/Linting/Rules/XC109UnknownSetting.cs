using System.Collections.Immutable;
using XenConfig.Keys;

namespace XenConfig.Linting.Rules;

/// <summary>A setting whose value the static engine could not know.</summary>
internal sealed class XC109UnknownSetting()
    : Rule("XC109", "unknown-setting", Severity.Info, "A setting's value is not known without running the config"), IDocumentCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        With `--engine static`, xenconfig runs nothing and takes only assignments of literals. What it could not know it cannot check. Files
        that do not parse or do not run are read in the same way, but there the syntax error or exception is the thing to mend, and it alone
        is reported.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples => [];

    /// <inheritdoc/>
    public void Check(LintContext context)
    {
        if (context.Document.IsRefused)
        {
            return;
        }

        foreach (var unknown in context.Document.Unknown)
        {
            if (KeyCatalogue.Find(unknown.Name, context.Dialect) is not null)
            {
                context.Report(this, Location.Of(unknown.Origin), $"'{unknown.Name}' is not checked: {unknown.Reason}");
            }
        }
    }
}
