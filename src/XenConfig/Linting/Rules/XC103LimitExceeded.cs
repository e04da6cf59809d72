using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>An xm config whose program does not end, or takes more than a config should.</summary>
internal sealed class XC103LimitExceeded()
    : Rule("XC103", "limit-exceeded", Severity.Error, "The config's program uses more steps, time, memory or depth than it may"), IDocumentCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        xenconfig runs an xm config with bounds on steps, time, memory and depth, so that a config that a stranger sends cannot hold up the
        one who checks it. A config needs a tiny part of what it may use; one that breaks a bound has a loop without an end, or tries to do
        harm. xm itself has no bounds and would hang. `--max-steps` and `--timeout` raise two of them for a config that needs it.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xm];

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xm,
            """
            name = "web"
            extra = "quiet " * 10 ** 10

            """,
            "2:9: This would make a string of 60000000000 characters; the limit is 16777216"),
        RuleExample.Good(
            Dialect.Xm,
            """
            name = "web"
            disk = [ "phy:/dev/vg/web%d,xvd%s,w" % (i, "abc"[i]) for i in range(3) ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context) => LoadFindings.Report(context, this, LoadProblemKind.Limit);
}
