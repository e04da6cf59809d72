using System.Text.RegularExpressions;
using XenConfig.Conformance.Reference;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Conformance.Devices;

/// <summary>xl PCI devices against libxlu's own parser.</summary>
public sealed partial class PciConformanceTests
{
    [GeneratedRegex(@": *(0x)?[0-9a-fA-F]+\.")]
    private static partial Regex DeviceAndDot();

    private static readonly string[] Pieces =
    [
        "03:00.0", "0000:03:00.0", "3:0.7", "ffff:ff:1f.*", "10000:00:00.0", "00:20.0", "00:00.8", "00:1f.2@1f", "00:1f.2@20", "00:1f.2@", "1:0", "01", "",
        "bdf=03:00.0", "bdf=foo", "vslot=8", "vslot=x", "name=nic", "name=", "permissive=1", "permissive=yes", "msitranslate=0", "seize=1", "power_mgmt=1",
        "rdm_policy=strict", "rdm_policy=relaxed", "rdm_policy=foo", "foo=1", "permissive", "00:0x1f.2", "00: 1.2", "00:1.2x",
    ];

    [Fact]
    public void Generated_pci_devices_read_as_libxlu_reads_them()
    {
        var accepted = 0;
        var count = ReferenceProgram.Count(20_000);
        foreach (var spec in new SpecGenerator(31, Pieces, ",", "0123f:.@*,= x").Make(count))
        {
            accepted += AssertSame(spec) ? 1 : 0;
        }

        Assert.InRange(accepted, count / 20, count);
    }

    [Fact]
    public void Written_pci_devices_are_read_by_libxlu_as_the_device_that_was_written()
    {
        foreach (var spec in new SpecGenerator(32, Pieces, ",", "0123f:.@*,=").Make(ReferenceProgram.Count(20_000)))
        {
            if (PciSpec.Parse(spec, Dialect.Xl).Value is { } pci)
            {
                Assert.True(AssertSame(pci.ToXl()), spec);
                Assert.Equal(pci, PciSpec.Parse(pci.ToXl(), Dialect.Xl).Value);
            }
        }
    }

    private static bool AssertSame(string spec)
    {
        if (spec.Split(',').Any(f => f.Contains(':') && !DeviceAndDot().IsMatch(f)))
        {
            // Without a dot right after the device's number libxlu goes on at a place that it never set.
            return PciSpec.Parse(spec, Dialect.Xl).IsAccepted;
        }

        var reference = LibXluDevices.ParsePci(spec);
        var ours = PciSpec.Parse(spec, Dialect.Xl);
        Assert.True(reference.IsAccepted == ours.IsAccepted, $"'{spec}': libxlu {(reference.IsAccepted ? "accepts" : "refuses")} it");
        Assert.True(reference.Value == Translate(ours.Value), $"'{spec}': libxlu {reference.Value}, ours {Translate(ours.Value)}");
        return reference.IsAccepted;
    }

    private static XluPci? Translate(PciSpec? pci) => pci is null ? null : new XluPci(
        pci.Address?.Domain ?? 0, pci.Address?.Bus ?? 0, pci.Address?.Device ?? 0, pci.Address is null || pci.Functions == "*" ? 0 : pci.Functions[0] - '0',
        pci.Functions == "*", pci.VirtualSlot ?? 0, pci.MsiTranslate == true, pci.PowerManagement == true, pci.IsPermissive == true, pci.Seize == true,
        pci.RdmPolicy switch { RdmPolicy.Strict => 0, RdmPolicy.Relaxed => 1, _ => 0 }, pci.Name);
}
