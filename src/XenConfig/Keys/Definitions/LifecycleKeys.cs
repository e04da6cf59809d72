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
            Xl = new(KeyType.OneOf(LifecycleActionWords.All.AsKeyWords()), new(4, 1)),
            Xm = new(KeyType.OneOf(LifecycleActionWords.Xm.AsKeyWords()), new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "on_reboot",
            Theme = KeyTheme.Lifecycle,
            Xl = new(KeyType.OneOf(LifecycleActionWords.All.AsKeyWords()), new(4, 1)),
            Xm = new(KeyType.OneOf(LifecycleActionWords.Xm.AsKeyWords()), new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "on_crash",
            Theme = KeyTheme.Lifecycle,
            Xl = new(KeyType.OneOf(LifecycleActionWords.All.AsKeyWords()), new(4, 1)),
            Xm = new(KeyType.OneOf(LifecycleActionWords.XmCrash.AsKeyWords()), new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "on_watchdog",
            Theme = KeyTheme.Lifecycle,
            Xl = new(KeyType.OneOf(LifecycleActionWords.All.AsKeyWords()), new(4, 1)),
        },
        new()
        {
            Name = "on_soft_reset",
            Theme = KeyTheme.Lifecycle,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.OneOf(LifecycleActionWords.All.AsKeyWords()), new(4, 7)),
        },
        new()
        {
            Name = "on_xend_start",
            Theme = KeyTheme.Lifecycle,
            Xm = new(KeyType.OneOf(new("ignore"), new("start")), new(3, 0, 4), new(4, 4)),
        },
        new()
        {
            Name = "on_xend_stop",
            Theme = KeyTheme.Lifecycle,
            Xm = new(KeyType.OneOf(new("ignore"), new("shutdown"), new("suspend")), new(3, 0, 4), new(4, 4)),
        },
        new()
        {
            Name = "restart",
            Theme = KeyTheme.Lifecycle,
            Xm = new(KeyType.OneOf(new("onreboot"), new("always"), new("never")), new(3, 0, 2), new(4, 4)),
        },
    ];
}
