using XenConfig.Keys;

namespace XenConfig.Domains;

/// <summary>What the toolstack does when a guest ends.</summary>
public sealed record DomainLifecycle
{
    /// <summary>When it powers off. Default: destroy.</summary>
    public Property<LifecycleAction> OnPoweroff { get; init; }

    /// <summary>When it reboots. Default: restart.</summary>
    public Property<LifecycleAction> OnReboot { get; init; }

    /// <summary>When it crashes. Defaults: xm restart; xl destroy.</summary>
    public Property<LifecycleAction> OnCrash { get; init; }

    /// <summary>When its watchdog runs out; xl only. Default: destroy.</summary>
    public Property<LifecycleAction> OnWatchdog { get; init; }

    /// <summary>When it asks for a soft reset; xl only. Default: soft-reset.</summary>
    public Property<LifecycleAction> OnSoftReset { get; init; }
}
