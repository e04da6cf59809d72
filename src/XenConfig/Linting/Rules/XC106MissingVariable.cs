using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>An xm config that wants a variable from the command line.</summary>
internal sealed class XC106MissingVariable()
    : Rule("XC106", "missing-variable", Severity.Error, "The config wants a variable that was not given"), IDocumentCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        An xm config may be a template: `xm create template.cfg vmid=3` hands it the variable `vmid`. Without it, the config's own check
        raises an exception, or a name is not defined. Give the variable to xenconfig as `-D vmid=3`.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xm];

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xm,
            """
            def check_vmid(name, value):
                return int(value)

            xm_vars.var('vmid', use="the guest's number", check=check_vmid)
            xm_vars.check()
            name = "web%d" % vmid

            """,
            "2:12: the config wants the variable `vmid`, which is not given"),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context) => LoadFindings.Report(context, this, LoadProblemKind.MissingVariable);
}
