using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>
/// A node of the guest's own NUMA layout: a list of strings.
/// <code>
/// node   := option*                            an inner list of the setting vnuma
/// option := "pnode=" NUMBER | "size=" MIB | "vcpus=" RANGE ("," RANGE)* | "vdistances=" NUMBER ("," NUMBER)*
/// </code>
/// xl.cfg(5), Guest Virtual NUMA Configuration; xl_parse.c, parse_vnuma_config. White space around names and values does not count, numbers are decimal. An
/// option without "=" or a value is refused, one that xl does not know passed over without a word, and so is a part of vcpus that is no number.
/// </summary>
/// <param name="MemoryMiB">Its memory.</param>
/// <param name="Vcpus">Its virtual CPUs, numbers and ranges.</param>
/// <param name="Distances">Its distances to all nodes, itself included; empty for the default ones.</param>
/// <param name="PhysicalNode">The physical node it lies on; null when not said, which is 0.</param>
public sealed record VirtualNumaNode(long MemoryMiB, CpuSet Vcpus, ImmutableArray<int> Distances, int? PhysicalNode)
{
    /// <summary>The number of its virtual CPUs; one that is named twice counts twice, as xl counts it.</summary>
    internal decimal VcpuCount => Vcpus.Parts.Sum(p => p.First is { } first ? (decimal)p.Last - first + 1 : 0);

    /// <summary>Reads one element of <c>vnuma</c>.</summary>
    /// <param name="options">The strings of the inner list.</param>
    public static ListSpecResult<VirtualNumaNode> Parse(IReadOnlyList<string> options)
    {
        var issues = ImmutableArray.CreateBuilder<ElementIssue>();
        var (size, vcpus, distances, physical) = ((long?)null, (CpuSet?)null, ImmutableArray<int>.Empty, (int?)null);
        for (var i = 0; i < options.Count; i++)
        {
            var fields = options[i].Split('=', 2);
            if (fields is not [var name, { Length: > 0 } value])
            {
                Report(i, SpecSeverity.Refused, $"'{options[i]}' is no NAME=VALUE; the options of a node are {SpecMessages.OneOf(Grammar.NamesIn(Dialect.Xl))}",
                    $"xl: failed to split \"{options[i]}\" into pair");
                continue;
            }

            value = value.Trim();
            switch (name.Trim())
            {
                case "pnode":
                    physical = Number(i, "pnode", value);
                    break;
                case "size":
                    size = Number(i, "size", value);
                    break;
                case "vcpus":
                    // xl adds them up.
                    vcpus = new CpuSet([.. vcpus?.Parts ?? [], .. ReadVcpus(i, value).Parts]);
                    break;
                case "vdistances":
                    distances = [.. value.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(d => Number(i, "vdistances", d) ?? 0)];
                    break;
                default:
                    Report(i, SpecSeverity.Dropped, $"'{name.Trim()}' is no option of a node, and xl goes on without it; the options are "
                        + SpecMessages.OneOf(Grammar.NamesIn(Dialect.Xl)));
                    break;
            }
        }

        if (size is null or 0 || vcpus is null)
        {
            Report(-1, SpecSeverity.FailsAtStart, $"a node of vnuma has no {(size is null or 0 ? "size" : "vcpus")}, and the guest cannot be made without");
        }

        return new ListSpecResult<VirtualNumaNode>(
            issues.Any(i => i.Issue.Severity == SpecSeverity.Refused) ? null : new VirtualNumaNode(size ?? 0, vcpus ?? new CpuSet([]), distances, physical),
            issues.ToImmutable());

        int? Number(int element, string name, string value)
        {
            var number = CNumber.ReadUnsigned(value, 0, 10, out var end);
            if (number is null or > int.MaxValue)
            {
                Report(element, SpecSeverity.Refused, $"'{value}' is no number; {name} is a decimal number", $"xl: failed to convert \"{value}\" to number");
                return null;
            }

            if (end < value.Length)
            {
                Report(element, SpecSeverity.Suspicious, $"xl reads '{value}' as {number} and does not look at the rest");
            }

            return (int)number;
        }

        CpuSet ReadVcpus(int element, string value)
        {
            var set = CpuSet.Parse(value, Dialect.Xl).Value;
            if (set is null || set.Parts.Any(p => p.IsExcluded || p.IsNodes || p.First is null))
            {
                Report(element, SpecSeverity.FailsAtStart, $"'{value}' is no list of virtual CPUs; write numbers and ranges, as in 0-1,4");
                return new CpuSet([]);
            }

            return set;
        }

        void Report(int element, SpecSeverity severity, string message, string? reference = null) => issues.Add(new ElementIssue(
            element, SpecResult.Whole(element < 0 ? "" : options[element], severity, message, reference)));
    }

    /// <summary>The node as xl wants it, the strings of an inner list.</summary>
    /// <param name="index">Its number, which is its physical node where none is said.</param>
    public ImmutableArray<string> ToXl(int index)
    {
        ImmutableArray<string> options =
        [
            string.Create(CultureInfo.InvariantCulture, $"pnode={PhysicalNode ?? index}"),
            string.Create(CultureInfo.InvariantCulture, $"size={MemoryMiB}"),
        ];
        options = Vcpus.Parts.IsEmpty ? options : options.Add($"vcpus={Vcpus}");
        return Distances.IsEmpty ? options : options.Add($"vdistances={string.Join(',', Distances.Select(d => d.ToString(CultureInfo.InvariantCulture)))}");
    }

    /// <inheritdoc/>
    public bool Equals(VirtualNumaNode? other) =>
        other is not null && (MemoryMiB, Vcpus, PhysicalNode) == (other.MemoryMiB, other.Vcpus, other.PhysicalNode) && Distances.SequenceEqual(other.Distances);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(MemoryMiB, Vcpus, PhysicalNode, Distances.Length);

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "vnuma", "A node of the guest's own NUMA layout: a list of strings.",
        "[ \"pnode=NODE\", \"size=MIB\", \"vcpus=CPUS\" [, \"vdistances=NUMBERS\"] ]", null, "xl.cfg(5), Guest Virtual NUMA Configuration")
    {
        Options =
        [
            new("pnode", "number", "The physical node behind it.") { Dialects = [Dialect.Xl], Default = "0" },
            new("size", "MiB", "Its memory; it must be there, and all nodes' together are the guest's.") { Dialects = [Dialect.Xl] },
            new("vcpus", "cpus", "Its virtual CPUs; it must be there.") { Dialects = [Dialect.Xl] },
            new("vdistances", "numbers", "Its distances to all nodes, itself included.") { Dialects = [Dialect.Xl], Default = "10 to itself, 20 to others" },
        ],
    };
}
