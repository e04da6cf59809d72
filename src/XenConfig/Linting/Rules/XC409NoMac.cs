using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>An interface whose MAC address xl makes up.</summary>
internal sealed class XC409NoMac()
    : Rule("XC409", "no-mac", Severity.Info, "A network interface gets another MAC address at each start"), IVifCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        Without `mac`, xl makes up an address each time the guest is created. DHCP gives the guest another lease, switches and neighbours keep stale
        entries, and a guest that names its interfaces by address finds a new one.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xl];

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            vif = [ "bridge=br0" ]

            """,
            "2:10: the interface has no MAC address of its own; xl makes up another one at each start"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            vif = [ "bridge=br0,mac=00:16:3e:12:34:56" ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, DeviceEntry<VifSpec> vif)
    {
        if (context.Dialect == Dialect.Xl && vif.Device is { } spec && spec.Find("mac") is null && vif.Result.Issues.IsEmpty)
        {
            context.Report(
                this, vif.Location, "the interface has no MAC address of its own; xl makes up another one at each start",
                help: "add 'mac=…'; 'xenconfig new mac' makes one");
        }
    }
}
