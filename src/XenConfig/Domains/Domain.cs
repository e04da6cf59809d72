using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Domains;

/// <summary>
/// A guest as the toolstack would have started it: what every setting comes to, with the toolstack's own defaults, whichever dialect
/// or format it was read from.
/// </summary>
public sealed record Domain
{
    /// <summary>The dialect of the config it was read from; null when it was read from libvirt XML.</summary>
    public Dialect? Dialect { get; init; }

    /// <summary>All settings of the config, whether a property below stands for them or not; empty when it was not read from a config.</summary>
    public ImmutableArray<Setting> Settings { get; init; } = [];

    /// <summary>Settings of the config whose values could not be known.</summary>
    public ImmutableArray<UnknownSetting> UnknownSettings { get; init; } = [];

    /// <summary>Settings, or parts of them, that the toolstack could not have made sense of.</summary>
    public ImmutableArray<DomainProblem> Problems { get; init; } = [];

    /// <summary>The name. xm takes the file's base name when there is none; xl refuses such a config, so there it is absent.</summary>
    public Property<string> Name { get; init; }

    /// <summary>The UUID; absent when the toolstack makes one up at each start.</summary>
    public Property<Uuid> Uuid { get; init; }

    /// <summary>The kind of guest.</summary>
    public Property<GuestType> Type { get; init; }

    /// <summary>A free text about the guest; xm only.</summary>
    public Property<string> Description { get; init; }

    /// <summary>Memory.</summary>
    public DomainMemory Memory { get => field ??= new(); init; }

    /// <summary>Virtual CPUs and their scheduling.</summary>
    public DomainCpu Cpu { get => field ??= new(); init; }

    /// <summary>How it boots.</summary>
    public DomainBoot Boot { get => field ??= new(); init; }

    /// <summary>What happens when it ends.</summary>
    public DomainLifecycle Lifecycle { get => field ??= new(); init; }

    /// <summary>Its clocks and timers.</summary>
    public DomainClock Clock { get => field ??= new(); init; }

    /// <summary>Platform features and limits.</summary>
    public DomainFeatures Features { get => field ??= new(); init; }

    /// <summary>Its devices.</summary>
    public DomainDevices Devices { get => field ??= new(); init; }
}
