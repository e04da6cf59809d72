using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Devices;
using XenConfig.Domains;
using XenConfig.Keys;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Writes <c>&lt;cpu&gt;</c>: nested virtualisation, CPUID features, virtual NUMA nodes.</summary>
internal static class LibvirtCpu
{
    public static void Write(Domain domain, GuestType guest, LossLedger ledger, XmlText xml)
    {
        var nested = ledger.Take(domain.Features.NestedHvm);
        var nodes = ledger.Take(domain.Cpu.NumaNodes);
        var features = ReadFeatures(domain.Cpu.CpuId, guest, ledger);
        var hasNodes = nodes is { HasValue: true, Value.IsEmpty: false };
        if (!nested.IsGiven && features.Count == 0 && !hasNodes)
        {
            return;
        }

        xml.Open("cpu", ("mode", "host-passthrough"));

        // With this mode libvirt turns nested virtualisation on where the host can, unless the feature is disabled.
        if (!nested.Or(false) && guest != GuestType.Pv)
        {
            xml.Empty("feature", ("policy", "disable"), ("name", "vmx"));
            xml.Empty("feature", ("policy", "disable"), ("name", "svm"));
        }

        foreach (var (name, policy) in features)
        {
            xml.Empty("feature", ("policy", policy), ("name", name));
        }

        if (hasNodes)
        {
            xml.Open("numa");
            for (var i = 0; i < nodes.Value.Length; i++)
            {
                WriteNode(domain.Cpu.NumaNodes, i, ledger, xml);
            }

            xml.Close();
        }

        xml.Close();
    }

    /// <summary>libxl's features by name; the older form, register by register, has no place in the XML.</summary>
    private static List<(string Name, string Policy)> ReadFeatures(Property<CpuidPolicy> cpuId, GuestType guest, LossLedger ledger)
    {
        var result = new List<(string, string)>();
        ledger.Take(cpuId);
        if (cpuId.Value is not { IsEmpty: false } policies)
        {
            return result;
        }

        if (!policies.Leaves.IsEmpty)
        {
            ledger.Lose(cpuId, "the XML has no registers, only features by name", "write \"host,FEATURE=0,FEATURE=1\"");
            return result;
        }

        if (guest == GuestType.Pv)
        {
            ledger.Lose(cpuId, "libvirt's Xen driver reads the CPU's features for HVM and PVH guests only");
        }

        foreach (var feature in policies.Features)
        {
            var policy = feature.Value switch { "1" => "force", "0" => "disable", "x" or "k" or "s" => "optional", _ => null };
            if (policy is null || CpuidNames.Width(feature.Name) > 1)
            {
                ledger.Lose(cpuId, $"{feature} is no feature that is on or off");
            }
            else
            {
                result.Add((CpuFeatureNames.ToLibvirt(feature.Name), policy));
            }
        }

        return result;
    }

    private static void WriteNode(Property<ImmutableArray<VirtualNumaNode>> nodes, int index, LossLedger ledger, XmlText xml)
    {
        var node = nodes.Value[index];
        if (CpuList.ToLibvirt(node.Vcpus) is not { Length: > 0 } cpus)
        {
            ledger.Lose(nodes, $"\"{node.Vcpus}\" is no list of virtual CPUs");
            return;
        }

        if (node.PhysicalNode is { } physical && physical != index)
        {
            ledger.Lose(nodes, "libvirt puts virtual node N on physical node N; pnode has no place in the XML");
        }

        xml.Open("cell", ("id", Number(index)), ("cpus", cpus), ("memory", Number(node.MemoryMiB * 1024)), ("unit", "KiB"));
        if (!node.Distances.IsEmpty)
        {
            xml.Open("distances");
            for (var i = 0; i < node.Distances.Length; i++)
            {
                xml.Empty("sibling", ("id", Number(i)), ("value", Number(node.Distances[i])));
            }

            xml.Close();
        }

        xml.Close();
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
