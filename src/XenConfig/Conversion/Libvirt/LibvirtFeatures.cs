using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Domains;
using XenConfig.Keys;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Writes <c>&lt;features&gt;</c>, and reads those of its elements that take more than a look.</summary>
internal static class LibvirtFeatures
{
    /// <summary>xl's groups of enlightenments and libvirt's elements for the same, in libvirt's order; it has none for the others.</summary>
    private static readonly ImmutableArray<(string Group, string Element)> HyperVElements =
    [
        ("apic_assist", "vapic"), ("base", "vpindex"), ("synic", "synic"), ("stimer", "stimer"), ("freq", "frequencies"), ("hcall_remote_tlb_flush", "tlbflush"),
        ("hcall_ipi", "ipi"),
    ];

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

        var chosen = viridian.IsEmpty || viridian.SequenceEqual([ViridianGroup.Usual]) ? [] : ViridianGroup.Effective(viridian);
        if (!chosen.IsEmpty)
        {
            ledger.Lose(features.Viridian, "the XML names those that libvirt has a name for, and its Xen driver turns on the usual ones as a whole");
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
            WriteHyperV(chosen, xml);
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

    /// <summary>
    /// The groups of enlightenments that the XML turns on, and those of the usual ones that it turns off. libvirt's Xen driver looks at
    /// <c>&lt;viridian&gt;</c> only; xl can do what <c>&lt;hyperv&gt;</c> says.
    /// </summary>
    public static ImmutableArray<ViridianGroup> ReadViridian(XmlElementNode? features)
    {
        var groups = ImmutableArray.CreateBuilder<ViridianGroup>(1);
        if (features?.Child("viridian") is not null)
        {
            groups.Add(ViridianGroup.Usual);
        }

        if (features?.Child("hyperv") is { } hyperV)
        {
            if (hyperV.Attribute("mode") is not (null or "custom"))
            {
                hyperV.Reject();
            }

            var usual = ViridianGroup.Effective(groups.ToImmutable());
            foreach (var (group, element) in HyperVElements)
            {
                var isOn = hyperV.Child(element)?.Attribute("state") switch { "on" => true, "off" => false, _ => (bool?)null };
                if (isOn is { } chosen && chosen != usual.Contains(group))
                {
                    groups.Add(new ViridianGroup(group, IsExcluded: !chosen));
                }
            }
        }

        return groups.DrainToImmutable();
    }

    private static void WriteHyperV(ImmutableHashSet<string> groups, XmlText xml)
    {
        if (groups.IsEmpty)
        {
            return;
        }

        xml.Open("hyperv", ("mode", "custom"));
        foreach (var (group, element) in HyperVElements)
        {
            xml.Empty(element, ("state", groups.Contains(group) ? "on" : "off"));
        }

        xml.Close();
    }

    private static void LosePvh(Property<bool> feature, LossLedger ledger)
    {
        if (feature is { IsGiven: true, Value: false })
        {
            ledger.Lose(feature, "libvirt's Xen driver turns it off for HVM guests only");
        }
    }
}
