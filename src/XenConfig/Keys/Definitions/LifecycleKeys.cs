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
            Meaning =
                "What the toolstack does when the guest shuts itself down or is shut down ('xl shutdown'). destroy, the default, frees what it "
                + "had. restart makes a guest that cannot be turned off from inside.",
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
            Meaning =
                "What the toolstack does when the guest reboots. A guest ends and is made anew for it, from the config that it was started with, "
                + "not from the file. destroy turns a reboot into a shutdown, as installers need whose next start must be another config.",
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
                Note = "xl refuses a word that it does not know.",
            },
            Xm = new(KeyType.OneOf(LifecycleActionWords.XmCrash.AsKeyWords()), new(3, 0, 2), new(4, 4))
            {
                Default = "restart",
                Note = "xend's default is restart, xl's is destroy: a config that moves to xl and counts on the restart must say so.",
            },
            Meaning =
                "What the toolstack does when the guest crashes. destroy frees it without a trace; restart brings the service back, and with a "
                + "guest that crashes at once, again and again; preserve keeps it for 'xl dump-core' or the debugger, with its memory and disks in "
                + "use; the coredump actions write /var/lib/xen/dump/NAME first, which takes as much room as the guest has memory.",
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
            Meaning =
                "What the toolstack does when Xen's watchdog shuts the guest down, because the guest's own watchdog program has not written for "
                + "so long.",
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
            Meaning =
                "What the toolstack does when an HVM guest resets itself without leaving, as kexec does for a crash kernel: soft-reset takes down "
                + "Xen's connections, which the new kernel makes again. Other actions lose the crash kernel.",
            Source = "xl.cfg(5), Event Actions",
            Example = "on_soft_reset = \"soft-reset\"",
        },
        new()
        {
            Name = "on_xend_start",
            Theme = KeyTheme.Lifecycle,
            Xm = new(KeyType.OneOf(new("ignore", "leave it"), new("start", "start it")), new(3, 0, 4), new(4, 4))
            {
                Default = "ignore",
            },
            Meaning =
                "What xend does with a guest that it manages when the host starts: start it, or ignore. xl has no daemon: the xendomains service "
                + "starts the configs in /etc/xen/auto.",
            Source = "xm create, its table of options",
            Example = "on_xend_start = \"start\"",
        },
        new()
        {
            Name = "on_xend_stop",
            Theme = KeyTheme.Lifecycle,
            Xm = new(KeyType.OneOf(new("ignore", "let it run"), new("shutdown", "shut it down"), new("suspend", "save it to disk")), new(3, 0, 4), new(4, 4))
            {
                Default = "ignore",
            },
            Meaning =
                "What xend does with a guest that it manages when the host stops: ignore, shutdown or suspend. xl has no daemon: the xendomains "
                + "service saves or shuts guests down, by its own settings.",
            Source = "xm create, its table of options",
            Example = "on_xend_stop = \"shutdown\"",
        },
        new()
        {
            Name = "restart",
            Theme = KeyTheme.Lifecycle,
            Xm = new(KeyType.OneOf(
                new("onreboot", "restart when it reboots, destroy otherwise"),
                new("always", "restart in every case"),
                new("never", "destroy in every case")), new(3, 0, 2), new(4, 4))
            {
                DeprecatedSince = new(3, 0, 2),
                ReplacedBy = "on_reboot",
                Note =
                    "xend translates onreboot and always into the three keys; it stores the word never itself, which no later code knows, so that "
                    + "write destroy three times for it.",
            },
            Meaning =
                "The older way to say three keys at once. onreboot: restart when it reboots, destroy otherwise; always: restart in every case; "
                + "never: destroy in every case.",
            Source = "xm create, its table of options",
            Example = "restart = \"onreboot\"",
        },
    ];
}
