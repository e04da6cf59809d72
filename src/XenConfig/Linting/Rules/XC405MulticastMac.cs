using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A MAC address that no interface can have.</summary>
internal sealed class XC405MulticastMac()
    : Rule("XC405", "multicast-mac", Severity.Error, "A MAC address that stands for a group and not for an interface"), IVifCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        The lowest bit of the first byte marks a group address. The toolstack takes it; the guest's kernel refuses to bring the interface up, or the
        bridge floods its frames to everybody. An address of one's own has a first byte that ends in 2, 6, a or e.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            vif = [ "mac=01:16:3e:12:34:56,bridge=br0" ]

            """,
            "2:14: '01:16:3e:12:34:56' is a multicast address, which no interface can have"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            vif = [ "mac=02:16:3e:12:34:56,bridge=br0" ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, DeviceEntry<VifSpec> vif)
    {
        if (vif.Device is { Mac.IsMulticast: true } spec && spec.Find("mac") is { Value: { } value } option)
        {
            context.Report(
                this, vif.At((option.ValueStart, value.Length)), $"'{value}' is a multicast address, which no interface can have",
                help: "use an address in 00:16:3e; 'xenconfig new mac' makes one",
                notes: SpecFindings.ContextNotes(vif.Text));
        }
    }
}
