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
            Meaning = "The guest's network interfaces, a spec each; an empty one is a NIC with all defaults.",
            Source = "xl.cfg(5), Devices",
            Example = "vif = [ \"mac=00:16:3e:12:34:56,bridge=xenbr0\" ]",
            Libvirt = "domain/devices/interface",
        },
        new()
        {
            Name = "vif2",
            Theme = KeyTheme.Network,
            Xl = new(KeyType.Specs("vif2"), new(4, 1))
            {
                DeprecatedSince = new(4, 1),
                ReplacedBy = "vif",
                IsIgnored = true,
                Note = "xl warns and makes no such NIC.",
            },
            Xm = new(KeyType.Specs("vif2"), new(4, 0), new(4, 4)),
            Meaning = "Network interfaces of the second design, netchannel2. xl prints that it has none.",
            Source = "xl.cfg(5), Devices",
            Example = "vif2 = [ \"bridge=xenbr0\" ]",
        },
        new()
        {
            Name = "nics",
            Theme = KeyTheme.Network,
            Xm = new(KeyType.Integer(minimum: null), new(3, 0, 2), new(4, 4))
            {
                Default = "-1",
                DeprecatedSince = new(3, 0, 2),
                ReplacedBy = "vif",
            },
            Meaning = "The number of NICs; empty entries of vif say it better.",
            Source = "xm create, its table of options",
            Example = "nics = 1",
        },
        new()
        {
            Name = "netif",
            Theme = KeyTheme.Network,
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "Makes the guest a network backend (driver domain).",
            Source = "xm create, its table of options",
            Example = "netif = 1",
        },
        new()
        {
            Name = "ne2000",
            Theme = KeyTheme.Network,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(3, 0, 2))
            {
                Default = "0",
            },
            Meaning = "Gives HVM guests an NE2000 card.",
            Source = "xm create, its table of options",
            Example = "ne2000 = 1",
        },
    ];
}
