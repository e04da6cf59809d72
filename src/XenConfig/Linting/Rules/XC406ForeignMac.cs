using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A MAC address with the prefix of another vendor.</summary>
internal sealed class XC406ForeignMac()
    : Rule("XC406", "foreign-mac", Severity.Info, "A MAC address with another vendor's prefix than Xen's 00:16:3e"), IVifCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        The prefix 00:16:3e is registered for Xen guests. An address of another vendor's may meet the card that it was given to; a locally
        administered one (the second lowest bit of the first byte is set, as in 02:…) may not, and is not reported.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            vif = [ "mac=00:06:5b:12:34:56,bridge=br0" ]

            """,
            "2:14: '00:06:5b:12:34:56' is outside Xen's range 00:16:3e and not locally administered"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            vif = [ "mac=00:16:3e:12:34:56,bridge=br0", "mac=02:00:00:12:34:56,bridge=br1" ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, DeviceEntry<VifSpec> vif)
    {
        if (vif.Device is { Mac: { IsXen: false, IsLocal: false, IsMulticast: false } } spec && spec.Find("mac") is { Value: { } value } option)
        {
            context.Report(
                this, vif.At((option.ValueStart, value.Length)), $"'{value}' is outside Xen's range 00:16:3e and not locally administered",
                help: "use an address in 00:16:3e; 'xenconfig new mac' makes one");
        }
    }
}
