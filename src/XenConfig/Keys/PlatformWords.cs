namespace XenConfig.Keys;

/// <summary>How the time stamp counter behaves (<c>tsc_mode</c>).</summary>
public enum TscMode
{
    /// <summary>Native while the host's counter is sound, emulated otherwise.</summary>
    Default,

    /// <summary>Always emulated.</summary>
    AlwaysEmulate,

    /// <summary>Always the host's.</summary>
    Native,

    /// <summary>The host's, with help for guests that know of it.</summary>
    NativeParavirt,
}

/// <summary>What happens to timer ticks that a guest was not running for (<c>timer_mode</c>).</summary>
public enum TimerMode
{
    /// <summary>Virtual time stops while the guest does not run.</summary>
    DelayForMissedTicks,

    /// <summary>Missed ticks are delivered late, and time runs on.</summary>
    NoDelayForMissedTicks,

    /// <summary>Missed ticks are lost.</summary>
    NoMissedTicksPending,

    /// <summary>Missed ticks become one.</summary>
    OneMissedTickPending,
}

/// <summary>How a guest may use alternate views of its memory (<c>altp2m</c>).</summary>
public enum Altp2mMode
{
    /// <summary>Not at all.</summary>
    Disabled,

    /// <summary>From inside and outside.</summary>
    Mixed,

    /// <summary>From outside only.</summary>
    External,

    /// <summary>From outside, with a little from inside.</summary>
    Limited,
}

/// <summary>Whether a guest gets IOMMU mappings (<c>passthrough</c>).</summary>
public enum PassthroughMode
{
    /// <summary>Enabled when the config hands devices over, disabled otherwise.</summary>
    Default,

    /// <summary>No device can be handed over.</summary>
    Disabled,

    /// <summary>The toolstack chooses between the two ways.</summary>
    Enabled,

    /// <summary>IOMMU tables of their own, kept in step.</summary>
    SyncPt,

    /// <summary>The processor's tables are the IOMMU's.</summary>
    SharePt,
}

/// <summary>The words for platform features that have them.</summary>
public static class PlatformWords
{
    /// <summary>xl's <c>tsc_mode</c>; xm has the numbers only.</summary>
    public static Vocabulary<TscMode> TscMode { get; } = Vocabulary.IgnoringCase<TscMode>(
        new(Keys.TscMode.Default, "default", "native while the host's counter is sound, emulated otherwise") { Number = 0 },
        new(Keys.TscMode.AlwaysEmulate, "always_emulate", "always emulated, at 1 GHz") { Number = 1 },
        new(Keys.TscMode.Native, "native", "always the host's; the guest must bear what migration does to it") { Number = 2 },
        new(Keys.TscMode.NativeParavirt, "native_paravirt", "the host's, with help for guests that know of it") { Number = 3 });

    /// <summary>xl's <c>timer_mode</c>; xm has the numbers only.</summary>
    public static Vocabulary<TimerMode> TimerMode { get; } = Vocabulary.IgnoringCase<TimerMode>(
        new(Keys.TimerMode.DelayForMissedTicks, "delay_for_missed_ticks", "virtual time stops while the guest does not run") { Number = 0 },
        new(Keys.TimerMode.NoDelayForMissedTicks, "no_delay_for_missed_ticks", "missed ticks come late, and time runs on") { Number = 1 },
        new(Keys.TimerMode.NoMissedTicksPending, "no_missed_ticks_pending", "missed ticks are lost") { Number = 2 },
        new(Keys.TimerMode.OneMissedTickPending, "one_missed_tick_pending", "missed ticks become one") { Number = 3 });

    /// <summary>xl's <c>altp2m</c>.</summary>
    public static Vocabulary<Altp2mMode> Altp2m { get; } = Vocabulary.IgnoringCase<Altp2mMode>(
        new(Altp2mMode.Disabled, "disabled", "no alternate views") { Number = 0 },
        new(Altp2mMode.Mixed, "mixed", "from inside and outside") { Number = 1 },
        new(Altp2mMode.External, "external", "from outside only") { Number = 2 },
        new(Altp2mMode.Limited, "limited", "from outside, with a little from inside") { Number = 3 });

    /// <summary>xl's <c>passthrough</c>.</summary>
    public static Vocabulary<PassthroughMode> Passthrough { get; } = Vocabulary.IgnoringCase<PassthroughMode>(
        new(PassthroughMode.Default, "default", "enabled when the config hands devices over"),
        new(PassthroughMode.Disabled, "disabled", "no device can be handed over"),
        new(PassthroughMode.Enabled, "enabled", "the toolstack chooses the way"),
        new(PassthroughMode.SyncPt, "sync_pt", "IOMMU tables of their own"),
        new(PassthroughMode.SharePt, "share_pt", "the processor's tables are the IOMMU's"));
}
