using XenConfig.Keys;

namespace XenConfig.Domains;

/// <summary>A guest's clocks and timers.</summary>
public sealed record DomainClock
{
    /// <summary>Whether its clock runs in the host's local time, not UTC. Default: no.</summary>
    public Property<bool> LocalTime { get; init; }

    /// <summary>Seconds by which its clock differs from that.</summary>
    public Property<long> RtcOffset { get; init; }

    /// <summary>Whether an HVM guest has an HPET. Defaults: xm no; xl yes.</summary>
    public Property<bool> Hpet { get; init; }

    /// <summary>Its time stamp counter.</summary>
    public Property<TscMode> TscMode { get; init; }

    /// <summary>What happens to ticks that it did not run for (HVM, PVH). Default: no_delay_for_missed_ticks.</summary>
    public Property<TimerMode> TimerMode { get; init; }
}
