using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A PCI device that the toolstack refuses.</summary>
internal sealed class XC607InvalidPci()
    : Rule("XC607", "invalid-pci", Severity.Error, "A PCI device that the toolstack refuses"), IDocumentCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        A PCI device is written as the host's lspci shows it, `[DOMAIN:]BUS:SLOT.FUNCTION`, in hexadecimal, with options behind it. See
        xl-pci-configuration(5).
        """;

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name == "pci";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            pci = [ "1:0" ]

            """,
            "2:10: '1:0' is no PCI address; an address is BUS:DEVICE.FUNCTION, hexadecimal, as in 03:00.0, with the PCI domain before it where it is not 0"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            pci = [ "0000:01:00.0", "02:00.*" ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context)
    {
        foreach (var device in context.PciDevices)
        {
            SpecFindings.Report(context, this, device, SpecFindings.IsBroken);
        }
    }
}
