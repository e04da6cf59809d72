using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A device or a structured setting that the toolstack takes otherwise than it looks.</summary>
internal sealed class XC802DoubtfulSpec()
    : Rule("XC802", "doubtful-spec", Severity.Warning, "A device or a structured setting that the toolstack takes otherwise than it looks"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        xl reads most numbers with C's `strtoul` or `atoi`, which stop at the first char that is no digit and make 0 of a word, and says nothing about it.
        """;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => [];

    public bool AppliesTo(SettingScope scope) => OtherSpecs.AreIn(scope);

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            usbctrl = [ "version=2,ports=eight" ]

            """,
            "2:30: 'eight' is read as 0; ports is a number from 1 to 31"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            usbctrl = [ "version=2,ports=8" ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        foreach (var (text, issues) in OtherSpecs.IssuesOf(context, setting))
        {
            SpecFindings.Report(context, this, text, issues, SpecFindings.IsDoubtful);
        }
    }
}
