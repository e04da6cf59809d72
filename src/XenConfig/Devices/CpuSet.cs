using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>A step in making a set of CPUs.</summary>
/// <param name="IsExcluded">Whether the CPUs are taken out of what stands before; otherwise they are added.</param>
/// <param name="IsNodes">Whether the numbers are those of NUMA nodes, and their CPUs are meant.</param>
/// <param name="First">The first number; null for every CPU.</param>
/// <param name="Last">The last number.</param>
public sealed record CpuSetPart(bool IsExcluded, bool IsNodes, ulong? First, ulong Last)
{
    /// <summary>The part as xl wants it.</summary>
    public override string ToString() => First is not { } first
        ? "all"
        : string.Create(CultureInfo.InvariantCulture, $"{(IsExcluded ? "^" : "")}{(IsNodes ? "nodes:" : "")}{first}{(first == Last ? "" : $"-{Last}")}");
}

/// <summary>
/// A set of the host's CPUs, made step by step from left to right.
/// <code>
/// cpus := part ("," part)*
/// part := ["^"] ["node:" | "nodes:"] NUMBER ["-" NUMBER] | "all"          ^ takes out; numbers are decimal
/// xm:    part := NUMBER ["-" NUMBER] | "^" NUMBER
/// </code>
/// xl.cfg(5), CPU Allocation; xl_parse.c, parse_cpurange: empty parts do not count, blanks do except before a number. xm: XendConfig.py,
/// _convert_cpus_to_list.
/// </summary>
/// <param name="Parts">The steps.</param>
public sealed record CpuSet(ImmutableArray<CpuSetPart> Parts)
{
    /// <summary>Every CPU.</summary>
    public static CpuSet All { get; } = new([new CpuSetPart(false, false, null, 0)]);

    /// <summary>Whether the set is every CPU, whatever the host has.</summary>
    public bool IsAll => Parts is [{ First: null }];

    /// <summary>Whether which CPUs these are depends on the host: those of a node, or all but some.</summary>
    public bool DependsOnHost => !IsAll && Parts.Any(p => p.IsNodes || p.First is null);

    /// <summary>Reads a set.</summary>
    public static SpecResult<CpuSet> Parse(string text, Dialect dialect)
    {
        var parts = ImmutableArray.CreateBuilder<CpuSetPart>();
        var start = 0;
        foreach (var part in text.Split(','))
        {
            if (part.Length > 0 || (dialect == Dialect.Xm && text.Length > 0))
            {
                var (read, message) = dialect == Dialect.Xl ? ReadXl(part) : ReadXm(part);
                if (read is null)
                {
                    return new SpecResult<CpuSet>(null,
                    [
                        new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.Refused, start, part.Length, message)
                        {
                            ReferenceMessage = dialect == Dialect.Xm ? null : part == "^all" ? "Can't combine \"^\" and \"all\"." : $"Invalid pcpu range: {part}.",
                        },
                    ]);
                }

                parts.Add(read);
            }

            start += part.Length + 1;
        }

        return SpecResult.Accept(new CpuSet(parts.ToImmutable()));
    }

    /// <summary>The set as xl wants it.</summary>
    public override string ToString() => string.Join(',', Parts);

    /// <inheritdoc/>
    public bool Equals(CpuSet? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.Length == 0 ? 0 : HashCode.Combine(Parts.Length, Parts[0]);

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "cpus", "A set of the host's CPUs.", "[^]NUMBER[-NUMBER] | [^]nodes:NUMBER[-NUMBER] | all, with commas between",
        "NUMBER[-NUMBER] | ^NUMBER, with commas between", "xl.cfg(5), CPU Allocation; xm: XendConfig.py");

    private static (CpuSetPart? Part, string Message) ReadXl(string text)
    {
        var rest = text.AsSpan();
        var isExcluded = Skip(ref rest, "^");
        var isNodes = Skip(ref rest, "node:") || Skip(ref rest, "nodes:");
        if (rest is "all")
        {
            return isExcluded ? (null, $"'{text}' is nothing that can be taken out: no CPU would be left") : (CpuSet.All.Parts[0], "");
        }

        return ReadRange(rest.ToString()) is var (first, last)
            ? (new CpuSetPart(isExcluded, isNodes, first, last), "")
            : (null, $"'{text}' is no CPU; it is a number, a range such as 0-3, nodes:NUMBER or all, and ^ before it takes it out");

        static bool Skip(ref ReadOnlySpan<char> rest, string prefix)
        {
            var isThere = rest.StartsWith(prefix, StringComparison.Ordinal);
            rest = isThere ? rest[prefix.Length..] : rest;
            return isThere;
        }
    }

    private static (ulong First, ulong Last)? ReadRange(string text)
    {
        var first = CNumber.ReadUnsignedOrGreatest(text, 0, 10, out var end);
        var last = first;
        var isRead = end > 0 && first != ulong.MaxValue;
        if (isRead && end < text.Length && text[end] == '-')
        {
            var start = end + 1;
            last = CNumber.ReadUnsignedOrGreatest(text, start, 10, out end);
            isRead = end > start && last != ulong.MaxValue && last >= first;
        }

        return isRead && end == text.Length ? (first, last) : null;
    }

    /// <summary>xend reads the numbers as Python's <c>int</c> does; a range that ends before it begins is empty, and ^ takes a number only.</summary>
    private static (CpuSetPart? Part, string Message) ReadXm(string text)
    {
        var ends = text.Split('-');
        var isExcluded = ends.Length == 1 && text.StartsWith('^');
        return ends.Length <= 2 && Number(isExcluded ? text[1..] : ends[0]) is { } first && Number(isExcluded ? text[1..] : ends[^1]) is { } last
            ? (new CpuSetPart(isExcluded, false, first, last), "")
            : (null, $"'{text}' is no CPU; xm takes a number, a range such as 0-3, and ^NUMBER to take one out");

        static ulong? Number(string text) => ulong.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
