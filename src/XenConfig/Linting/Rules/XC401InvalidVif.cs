using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A network interface that the toolstack refuses, or takes without a part.</summary>
internal sealed class XC401InvalidVif()
    : Rule("XC401", "invalid-vif", Severity.Error, "A network interface of which the toolstack refuses or drops a part"), IVifCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        xm refuses a config with an option that it does not know. xl prints a line and makes the interface without the option: with `brdige=br4` the
        guest lands on the default bridge, which may be another network. A MAC address that xl cannot read is replaced by one of its own choice.
        See xl-network-configuration(5).
        """;

    /// <inheritdoc/>
    public override FixSafety FixSafety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            vif = [ "mac=00:16:3e:12:34:56,brdige=br4" ]

            """,
            "2:32: 'brdige' is no option of a vif, and xl makes the NIC without it; the options are 'mac', 'bridge', 'type', 'model', 'script', 'ip', 'vifname', 'rate', 'backend', 'gatewaydev', 'mtu', 'devid', 'trusted', 'untrusted' or 'vlan'") with
        {
            Fixed = """
            name = "web"
            vif = [ "mac=00:16:3e:12:34:56,bridge=br4" ]

            """,
        },
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            vif = [ "mac=00:16:3e:XX:XX:XX,type=foo", "xenif" ]

            """,
            "2:14: '00:16:3e:XX:XX:XX' is no MAC address; it is six bytes such as 00:16:3e:12:34:56, and xl makes the NIC with 00:16:3e:00:00:00",
            "2:37: 'foo' is no type of NIC; it is 'ioemu' or 'vif'",
            "2:44: 'xenif' is no option of a vif with a value, and xl makes the NIC without it; the options are 'mac', 'bridge', 'type', 'model', 'script', 'ip', 'vifname', 'rate', 'backend', 'gatewaydev', 'mtu', 'devid', 'trusted', 'untrusted' or 'vlan'"),
        RuleExample.Bad(
            Dialect.Xm,
            """
            name = "web"
            vif = [ "mac=00-16-3e-12-34-56" ]

            """,
            "2:14: '00-16-3e-12-34-56' is no MAC address; it is six bytes such as 00:16:3e:12:34:56"),
        RuleExample.Good(
            Dialect.Xm,
            """
            name = "web"
            vif = [ "mac=00:16:3e:22:15:51,bridge=xenbr0,script=vif-bridge" ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, DeviceEntry<VifSpec> vif) => SpecFindings.Report(context, this, vif, SpecFindings.IsBroken);
}
