using XenConfig.Devices;
using XenConfig.Domains;
using XenConfig.Keys;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Writes <c>&lt;features&gt;</c>.</summary>
internal static class LibvirtFeatures
{
    public static void Write(Domain domain, GuestType guest, LossLedger ledger, XmlText xml)
    {
        var features = domain.Features;
        var isHvm = guest == GuestType.Hvm;
        var (acpi, apic, pae, hap) = (ledger.Take(features.Acpi), ledger.Take(features.Apic), ledger.Take(features.Pae), ledger.Take(features.Hap));
        var viridian = ledger.Take(features.Viridian).Or([]);
        var (e820, passthrough) = (ledger.Take(features.E820Host), ledger.Take(features.Passthrough));
        if (guest == GuestType.Pvh)
        {
            LosePvh(acpi, ledger);
            LosePvh(apic, ledger);
        }

        if (!viridian.IsEmpty && !viridian.SequenceEqual([ViridianGroup.Usual]))
        {
            ledger.Lose(features.Viridian, "libvirt turns the enlightenments on or off as a whole; the usual ones are on");
        }

        var hasE820 = e820 is { IsGiven: true, Value: true };
        var hasPassthrough = passthrough is { IsGiven: true, Value: not PassthroughMode.Default };
        var hasXen = hasE820 || hasPassthrough;
        var noHap = hap is { IsGiven: true, Value: false };
        if (!(isHvm && (acpi.Value || apic.Value || pae.Value || !viridian.IsEmpty)) && !noHap && !hasXen)
        {
            return;
        }

        xml.Open("features");
        if (isHvm)
        {
            Flag("acpi", acpi.Value);
            Flag("apic", apic.Value);
            Flag("pae", pae.Value);
            Flag("viridian", !viridian.IsEmpty);
        }

        if (noHap)
        {
            xml.Empty("hap", ("state", "off"));
        }

        if (hasXen)
        {
            xml.Open("xen");
            if (hasE820)
            {
                xml.Empty("e820_host", ("state", "on"));
            }

            if (hasPassthrough)
            {
                var mode = passthrough.Value switch { PassthroughMode.SyncPt => "sync_pt", PassthroughMode.SharePt => "share_pt", _ => null };
                xml.Empty("passthrough", ("state", passthrough.Value == PassthroughMode.Disabled ? "off" : "on"), ("mode", mode));
            }

            xml.Close();
        }

        xml.Close();

        void Flag(string name, bool isOn)
        {
            if (isOn)
            {
                xml.Empty(name);
            }
        }
    }

    private static void LosePvh(Property<bool> feature, LossLedger ledger)
    {
        if (feature is { IsGiven: true, Value: false })
        {
            ledger.Lose(feature, "libvirt's Xen driver turns it off for HVM guests only");
        }
    }
}
