using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
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
            maximum = Property.Given(count.Or(1), maximum.Sources);
        }

        var mask = reader.IsXl ? default : reader.Integer("vcpu_avail");
        return new DomainCpu
        {
            Count = mask.IsGiven ? Property.Given<long>(BitOperations.PopCount((ulong)mask.Value), [.. mask.Sources, .. count.Sources]) : count,
            Maximum = maximum.State != PropertyState.Absent || !count.HasValue
                ? maximum
                : mask.IsGiven ? Property.Given(count.Value, count.Sources) : Property.Default(count.Value),
            AvailableMask = mask,
            Affinity = ReadAffinity(reader),
            Weight = reader.Integer("cpu_weight"),
            Cap = reader.Integer(reader.IsXl ? "cap" : "cpu_cap"),
            Pool = reader.NonEmptyText("pool"),
            CpuId = reader.TextOrTexts("cpuid"),
            NumaNodes = reader.IsXl ? ReadNumaNodes(reader) : default,
        };
    }

    /// <summary>xl takes less than one for one (xl_parse.c); so does xm for 0.</summary>
    private static Property<long> ReadCount(SettingReader reader)
    {
        var count = reader.Integer("vcpus");
        return count.IsGiven && count.Value < 1 ? Property.Given(1L, count.Sources) : count.OrDefault(1);
    }

    /// <summary>xl: a string for all, or a list, one element a virtual CPU. xm: the same, with <c>cpu</c>, a number for all, as the older way.</summary>
    private static Property<CpuAffinity> ReadAffinity(SettingReader reader)
    {
        if (reader.IsUnknown("cpus"))
        {
            return Property.Unknown<CpuAffinity>();
        }

        if (reader.Find("cpus") is { } setting)
        {
            return setting.Value is ConfigList
                ? Property.Given(new CpuAffinity(null, reader.TextOrTexts("cpus").Value), setting)
                : SettingReader.TextOf(setting.Value) is { Length: > 0 } text
                    ? Property.Given(new CpuAffinity(text, []), setting)
                    : default;
        }

        var one = reader.IsXl ? default : reader.Integer("cpu");
        return one is { IsGiven: true, Value: >= 0 }
            ? Property.Given(new CpuAffinity(one.Value.ToString(CultureInfo.InvariantCulture), []), one.Sources)
            : default;
    }

    /// <summary>xl's <c>vnuma</c>: a list of nodes, each a list of <c>name=value</c> (<c>pnode=0</c>, <c>size=1024</c>, <c>vcpus=0-3</c>, <c>vdistances=10,20</c>).</summary>
    private static Property<ImmutableArray<VirtualNumaNode>> ReadNumaNodes(SettingReader reader)
    {
        if (reader.Find("vnuma") is not { } setting)
        {
            return reader.IsUnknown("vnuma") ? Property.Unknown<ImmutableArray<VirtualNumaNode>>() : default;
        }

        if (setting.Value is not ConfigList nodes)
        {
            reader.Report(setting, setting.Value.Origin, "vnuma wants a list of lists");
            return default;
        }

        var result = ImmutableArray.CreateBuilder<VirtualNumaNode>();
        foreach (var node in nodes.Items)
        {
            if (node is not ConfigList options || ReadNumaNode(options) is not { } parsed)
            {
                reader.Report(setting, node.Origin, "a node of vnuma wants size=MIB and vcpus=LIST", isFatal: true);
                return default;
            }

            result.Add(parsed);
        }

        return Property.Given(result.ToImmutable(), setting);
    }

    private static VirtualNumaNode? ReadNumaNode(ConfigList options)
    {
        var (size, vcpus, distances, physical) = ((long?)null, (string?)null, ImmutableArray<int>.Empty, (int?)null);
        foreach (var item in options.Items)
        {
            var option = SettingReader.TextOf(item)?.Split('=', 2) ?? [];
            if (option is not [var name, var value])
            {
                return null;
            }

            value = value.Trim();
            switch (name.Trim())
            {
                case "pnode" when Number(value) is { } number:
                    physical = number;
                    break;
                case "size" when Number(value) is { } number:
                    size = number;
                    break;
                case "vcpus":
                    vcpus = value;
                    break;
                case "vdistances" when value.Split(',').Select(v => Number(v.Trim())).ToArray() is var numbers && numbers.All(n => n is not null):
                    distances = [.. numbers.Select(n => n!.Value)];
                    break;
                default:
                    return null;
            }
        }

        return size is { } memory && vcpus is not null ? new VirtualNumaNode(memory, vcpus, distances, physical) : null;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
