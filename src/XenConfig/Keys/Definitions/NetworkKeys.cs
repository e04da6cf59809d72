using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>Network interfaces.</summary>
internal static class NetworkKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "vif",
            Theme = KeyTheme.Network,
            Xl = new(KeyType.Specs("vif"), new(4, 1)),
            Xm = new(KeyType.Specs("vif"), new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "vif2",
            Theme = KeyTheme.Network,
            Xl = new(KeyType.Specs("vif2"), new(4, 1)),
            Xm = new(KeyType.Specs("vif2"), new(4, 0), new(4, 4)),
        },
        new()
        {
            Name = "nics",
            Theme = KeyTheme.Network,
            Xm = new(KeyType.Integer(minimum: null), new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "netif",
            Theme = KeyTheme.Network,
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "ne2000",
            Theme = KeyTheme.Network,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(3, 0, 2)),
        },
    ];
}
