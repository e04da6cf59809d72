using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>What happens when a guest ends, and when xend does.</summary>
internal static class LifecycleKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "on_poweroff",
            Theme = KeyTheme.Lifecycle,
            Xl = new(KeyType.OneOf(LifecycleActionWords.All.AsKeyWords()), new(4, 1))
            {
                Default = "destroy",
            },
            Xm = new(KeyType.OneOf(LifecycleActionWords.Xm.AsKeyWords()), new(3, 0, 2), new(4, 4))
            {
                Default = "destroy",
            },
            Meaning = "What happens when the guest shuts down.",
            Source = "xl.cfg(5), Event Actions",
            Example = "on_poweroff = \"destroy\"",
            Libvirt = "domain/on_poweroff",
        },
        new()
        {
            Name = "on_reboot",
            Theme = KeyTheme.Lifecycle,
            Xl = new(KeyType.OneOf(LifecycleActionWords.All.AsKeyWords()), new(4, 1))
            {
                Default = "restart",
            },
            Xm = new(KeyType.OneOf(LifecycleActionWords.Xm.AsKeyWords()), new(3, 0, 2), new(4, 4))
            {
                Default = "restart",
            },
            Meaning = "What happens when the guest reboots. destroy makes a reboot a shutdown.",
            Source = "xl.cfg(5), Event Actions",
            Example = "on_reboot = \"restart\"",
            Libvirt = "domain/on_reboot",
        },
        new()
        {
            Name = "on_crash",
            Theme = KeyTheme.Lifecycle,
            Xl = new(KeyType.OneOf(LifecycleActionWords.All.AsKeyWords()), new(4, 1))
            {
                Default = "destroy",
            },
            Xm = new(KeyType.OneOf(LifecycleActionWords.XmCrash.AsKeyWords()), new(3, 0, 2), new(4, 4))
            {
                Default = "restart",
            },
            Meaning = "What happens when the guest crashes.",
            Source = "xl.cfg(5), Event Actions",
            Example = "on_crash = \"preserve\"",
            Libvirt = "domain/on_crash",
        },
        new()
        {
            Name = "on_watchdog",
            Theme = KeyTheme.Lifecycle,
            Xl = new(KeyType.OneOf(LifecycleActionWords.All.AsKeyWords()), new(4, 1))
            {
                Default = "destroy",
            },
            Meaning = "What happens when Xen's watchdog finds that the guest hangs.",
            Source = "xl.cfg(5), Event Actions",
            Example = "on_watchdog = \"restart\"",
        },
        new()
        {
            Name = "on_soft_reset",
            Theme = KeyTheme.Lifecycle,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.OneOf(LifecycleActionWords.All.AsKeyWords()), new(4, 7))
            {
                Default = "soft-reset",
            },
            Meaning = "What happens when the guest resets itself, as kexec does.",
            Source = "xl.cfg(5), Event Actions",
            Example = "on_soft_reset = \"soft-reset\"",
        },
        new()
        {
            Name = "on_xend_start",
            Theme = KeyTheme.Lifecycle,
            Xm = new(KeyType.OneOf(new("ignore"), new("start")), new(3, 0, 4), new(4, 4))
            {
                Default = "ignore",
            },
            Meaning = "What xend does with the guest when it starts: ignore or start.",
            Source = "xm create, its table of options",
            Example = "on_xend_start = \"start\"",
        },
        new()
        {
            Name = "on_xend_stop",
            Theme = KeyTheme.Lifecycle,
            Xm = new(KeyType.OneOf(new("ignore"), new("shutdown"), new("suspend")), new(3, 0, 4), new(4, 4))
            {
                Default = "ignore",
            },
            Meaning = "What xend does with the guest when it stops: ignore, shutdown or suspend.",
            Source = "xm create, its table of options",
            Example = "on_xend_stop = \"shutdown\"",
        },
        new()
        {
            Name = "restart",
            Theme = KeyTheme.Lifecycle,
            Xm = new(KeyType.OneOf(new("onreboot"), new("always"), new("never")), new(3, 0, 2), new(4, 4))
            {
                DeprecatedSince = new(3, 0, 2),
                ReplacedBy = "on_reboot",
            },
            Meaning = "The older way to say on_poweroff, on_reboot and on_crash at once: onreboot, always, never.",
            Source = "xm create, its table of options",
            Example = "restart = \"onreboot\"",
        },
    ];
}
