using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A network interface with an option that has a newer name.</summary>
internal sealed class XC403OutdatedVif()
    : Rule("XC403", "outdated-vif", Severity.Info, "A network interface with an option that has a newer name"), IVifCheck
{
    /// <inheritdoc/>
    public override string Explanation => "xl takes the option's old name with a warning at each start.";

    /// <inheritdoc/>
    public override FixSafety FixSafety => FixSafety.Safe;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xl];

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            vif = [ "script=vif-route,netdev=eth0" ]

            """,
            "2:27: 'netdev' is the old name of 'gatewaydev'") with
        {
            Fixed = """
            name = "web"
            vif = [ "script=vif-route,gatewaydev=eth0" ]

            """,
        },
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, DeviceEntry<VifSpec> vif) => SpecFindings.Report(context, this, vif, SpecFindings.IsOutdated);
}
