using System.Collections.Immutable;
using XenConfig.Devices;

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

    /// <summary>On which of them it runs where it can; xl only.</summary>
    public Property<CpuAffinity> SoftAffinity { get; init; }

    /// <summary>The credit scheduler's weight. Xen's own default is 256.</summary>
    public Property<long> Weight { get; init; }

    /// <summary>The most that it may use, in percent of one physical CPU; 0 is no cap.</summary>
    public Property<long> Cap { get; init; }

    /// <summary>The CPU pool.</summary>
    public Property<string> Pool { get; init; }

    /// <summary>What the CPUID instruction tells it.</summary>
    public Property<CpuidPolicy> CpuId { get; init; }

    /// <summary>Virtual NUMA nodes.</summary>
    public Property<ImmutableArray<VirtualNumaNode>> NumaNodes { get; init; }

    /// <summary>The colours of the last-level cache that its memory may use; xl only. Default: all.</summary>
    public Property<ImmutableArray<CacheColorRange>> CacheColors { get; init; }
}

/// <summary>The physical CPUs that virtual CPUs may run on.</summary>
/// <param name="All">The set for every virtual CPU; null when each has its own.</param>
/// <param name="PerVcpu">The sets of virtual CPUs 0, 1, 2 …; those beyond the end run anywhere.</param>
public sealed record CpuAffinity(CpuSet? All, ImmutableArray<CpuSet> PerVcpu)
{
    /// <inheritdoc/>
    public bool Equals(CpuAffinity? other) => other is not null && All == other.All && PerVcpu.SequenceEqual(other.PerVcpu);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(All, PerVcpu.Length);
}
