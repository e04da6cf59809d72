namespace XenConfig.Keys;

/// <summary>What the toolstack does when a guest ends (<c>on_poweroff</c>, <c>on_reboot</c>, <c>on_crash</c> …).</summary>
public enum LifecycleAction
{
    /// <summary>Removes the guest.</summary>
    Destroy,

    /// <summary>Removes the guest and starts it again from its config.</summary>
    Restart,

    /// <summary>Renames the ended guest, keeps it, and starts a new one from its config.</summary>
    RenameRestart,

    /// <summary>Keeps the ended guest until somebody destroys it.</summary>
    Preserve,

    /// <summary>Writes the guest's memory to a core file, then destroys it.</summary>
    CoredumpDestroy,

    /// <summary>Writes the guest's memory to a core file, then restarts it.</summary>
    CoredumpRestart,

    /// <summary>Resets the guest's Xen state and lets it go on.</summary>
    SoftReset,
}

/// <summary>The words for lifecycle actions.</summary>
public static class LifecycleActionWords
{
    /// <summary>All of xl's; <c>on_poweroff</c> and <c>on_reboot</c> of xm take the first four, its <c>on_crash</c> the first six.</summary>
    public static Vocabulary<LifecycleAction> All { get; } = new(
        new(LifecycleAction.Destroy, "destroy", "remove the guest"),
        new(LifecycleAction.Restart, "restart", "start it again from its config"),
        new(LifecycleAction.RenameRestart, "rename-restart", "keep the ended guest under another name and start a new one"),
        new(LifecycleAction.Preserve, "preserve", "keep the ended guest for a look at it"),
        new(LifecycleAction.CoredumpDestroy, "coredump-destroy", "write a core dump, then destroy it"),
        new(LifecycleAction.CoredumpRestart, "coredump-restart", "write a core dump, then restart it"),
        new(LifecycleAction.SoftReset, "soft-reset", "reset its Xen state and go on") { Since = new XenRelease(4, 7) });

    /// <summary>Those of xm's <c>on_poweroff</c> and <c>on_reboot</c>.</summary>
    public static Vocabulary<LifecycleAction> Xm { get; } = new(All.Words[..4]);

    /// <summary>Those of xm's <c>on_crash</c>.</summary>
    public static Vocabulary<LifecycleAction> XmCrash { get; } = new(All.Words[..6]);
}
