using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Domains;

/// <summary>Reads virtual CPUs and their scheduling.</summary>
internal static class CpuBuilder
{
    public static DomainCpu Build(SettingReader reader)
    {
        var count = ReadCount(reader);
        var maximum = reader.Integer("maxvcpus");
        if (maximum is { IsGiven: true, Value: 0 })
        {
            maximum = maximum.Give(count.Or(1));
        }

        var mask = reader.IsXl ? default : reader.Integer("vcpu_avail");
        var nodes = reader.IsXl ? ReadNumaNodes(reader) : default;
        if (maximum.State == PropertyState.Absent && nodes is { HasValue: true, Value: [_, ..] all })
        {
            // Where maxvcpus is missing, the nodes say how many there may be (xl_parse.c).
            maximum = Property.Default((long)decimal.Min(long.MaxValue, all.Sum(n => n.VcpuCount)));
        }

        var affinity = ReadAffinity(reader);
        CheckAffinity(reader, affinity, count, maximum);
        return new DomainCpu
        {
            Count = mask.IsGiven ? Property.Given<long>(BitOperations.PopCount((ulong)mask.Value), [.. mask.Sources, .. count.Sources]) : count,
            Maximum = maximum.State != PropertyState.Absent || !count.HasValue
                ? maximum
                : mask.IsGiven ? count.Give(count.Value) : Property.Default(count.Value),
            AvailableMask = mask,
            Affinity = affinity,
            SoftAffinity = reader.IsXl ? ReadAffinity(reader, "cpus_soft") : default,
            Weight = reader.Integer("cpu_weight"),
            Cap = reader.Integer(reader.IsXl ? "cap" : "cpu_cap"),
            Pool = reader.NonEmptyText("pool"),
            CpuId = ReadCpuId(reader),
            NumaNodes = nodes,
            CacheColors = reader.IsXl ? reader.SpecList("llc_colors", CacheColorRange.Parse) : default,
        };
    }

    /// <summary>xl takes less than one for one (xl_parse.c); so does xm for 0.</summary>
    private static Property<long> ReadCount(SettingReader reader)
    {
        var count = reader.Integer("vcpus");
        return count.IsGiven && count.Value < 1 ? count.Give(1L) : count.OrDefault(1);
    }

    /// <summary>xl: a string for all, or a list, one element a virtual CPU. xm: the same, with <c>cpu</c>, a number for all, as the older way.</summary>
    private static Property<CpuAffinity> ReadAffinity(SettingReader reader)
    {
        var affinity = ReadAffinity(reader, "cpus");
        if (affinity.State != PropertyState.Absent || reader.IsXl)
        {
            return affinity;
        }

        return reader.Integer("cpu") is { IsGiven: true, Value: >= 0 } one
            ? Property.Given(new CpuAffinity(new CpuSet([new CpuSetPart(false, false, (ulong)one.Value, (ulong)one.Value)]), []), one.Sources)
            : default;
    }

    /// <summary>xend wants one element for each virtual CPU (XendConfig.py, _parse_sxp); xl lets those beyond the list run anywhere.</summary>
    private static void CheckAffinity(SettingReader reader, Property<CpuAffinity> affinity, Property<long> count, Property<long> maximum)
    {
        if (!reader.IsXl
            && affinity is { IsGiven: true, Value: { All: null, PerVcpu: [_, ..] sets }, Source: { } setting }
            && count.HasValue
            && sets.Length != count.Value
            && sets.Length != maximum.Or(count.Value))
        {
            reader.Report(
                setting, setting.Value,
                string.Create(CultureInfo.InvariantCulture, $"a list of cpus wants one element for each virtual CPU: it has {sets.Length}, and vcpus is {count.Value}"),
                isFatal: true);
        }
    }

    private static Property<CpuAffinity> ReadAffinity(SettingReader reader, string name)
    {
        if (reader.Find(name) is not { } setting)
        {
            return reader.IsUnknown(name) ? Property.Unknown<CpuAffinity>() : default;
        }

        if (setting.Value is ConfigList list)
        {
            var sets = list.Items.Select(i => Parse(i)).ToArray();
            return Array.TrueForAll(sets, s => s is not null)
                ? Property.Given(new CpuAffinity(null, [.. sets.Select(s => s!)]), setting)
                : default;
        }

        return SettingReader.TextOf(setting.Value) is { Length: > 0 } && Parse(setting.Value) is { } set
            ? Property.Given(new CpuAffinity(set, []), setting)
            : default;

        CpuSet? Parse(ConfigValue value) => reader.Accept(setting, value, text => CpuSet.Parse(text, reader.Dialect));
    }

    /// <summary>xl: a string of features or a list of leaves; xm has the list.</summary>
    private static Property<CpuidPolicy> ReadCpuId(SettingReader reader)
    {
        if (reader.Find("cpuid") is not { } setting)
        {
            return reader.IsUnknown("cpuid") ? Property.Unknown<CpuidPolicy>() : default;
        }

        if (setting.Value is ConfigList list)
        {
            var leaves = list.Items.Select(i => reader.Accept(setting, i, text => CpuidPolicy.ParseLeaf(text, reader.Dialect)))
                .Where(l => l is { Registers.IsEmpty: false });
            return Property.Given(new CpuidPolicy([], [.. leaves.Select(l => l!)]), setting);
        }

        return reader.IsXl && reader.Accept(setting, setting.Value, CpuidPolicy.ParseFeatures) is { } policy ? Property.Given(policy, setting) : default;
    }

    /// <summary>xl's <c>vnuma</c>: a list of nodes, each a list of strings.</summary>
    private static Property<ImmutableArray<VirtualNumaNode>> ReadNumaNodes(SettingReader reader)
    {
        if (reader.Find("vnuma") is not { } setting)
        {
            return reader.IsUnknown("vnuma") ? Property.Unknown<ImmutableArray<VirtualNumaNode>>() : default;
        }

        var nodes = reader.Lists("vnuma").Select(list => reader.Accept(setting, list, VirtualNumaNode.Parse)).ToArray();
        return nodes.Length > 0 && Array.TrueForAll(nodes, n => n is not null)
            ? Property.Given<ImmutableArray<VirtualNumaNode>>([.. nodes.Select(n => n!)], setting)
            : default;
    }
}
