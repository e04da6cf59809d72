using System.Collections.Immutable;

namespace XenConfig.Domains;

/// <summary>A guest's virtual CPUs and their scheduling.</summary>
public sealed record DomainCpu
{
    /// <summary>How many it starts with. Default: 1.</summary>
    public Property<long> Count { get; init; }

    /// <summary>How many can be plugged in. Default: <see cref="Count"/>.</summary>
    public Property<long> Maximum { get; init; }

    /// <summary>
    /// xm's <c>vcpu_avail</c>: bit n is set when virtual CPU n is there at the start; takes the place of <see cref="Count"/>.
    /// </summary>
    public Property<long> AvailableMask { get; init; }

    /// <summary>On which physical CPUs it may run.</summary>
    public Property<CpuAffinity> Affinity { get; init; }

    /// <summary>The credit scheduler's weight. Xen's own default is 256.</summary>
    public Property<long> Weight { get; init; }

    /// <summary>The most that it may use, in percent of one physical CPU; 0 is no cap.</summary>
    public Property<long> Cap { get; init; }

    /// <summary>The CPU pool.</summary>
    public Property<string> Pool { get; init; }

    /// <summary>CPUID overrides, in libxl's form (<c>host,tm=0,sse3=1</c>) or as entries of the older register form.</summary>
    public Property<ImmutableArray<string>> CpuId { get; init; }

    /// <summary>Virtual NUMA nodes.</summary>
    public Property<ImmutableArray<VirtualNumaNode>> NumaNodes { get; init; }
}

/// <summary>The physical CPUs that virtual CPUs may run on, in the toolstack's own syntax (<c>0-3,^1</c>, <c>all</c>, <c>node:0</c>).</summary>
/// <param name="All">The set for every virtual CPU; null when each has its own.</param>
/// <param name="PerVcpu">The sets of virtual CPUs 0, 1, 2 …; those beyond the end run anywhere.</param>
public sealed record CpuAffinity(string? All, ImmutableArray<string> PerVcpu)
{
    /// <inheritdoc/>
    public bool Equals(CpuAffinity? other) => other is not null && All == other.All && PerVcpu.SequenceEqual(other.PerVcpu);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(All, PerVcpu.Length);
}

/// <summary>One node of the guest's own NUMA layout.</summary>
/// <param name="MemoryMiB">Its memory.</param>
/// <param name="Vcpus">Its virtual CPUs, as a CPU list.</param>
/// <param name="Distances">Its distances to all nodes, itself included; empty for the default ones.</param>
/// <param name="PhysicalNode">The physical node it lies on; null when not said.</param>
public sealed record VirtualNumaNode(long MemoryMiB, string Vcpus, ImmutableArray<int> Distances, int? PhysicalNode);
