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
            Xl = new(KeyType.Specs("vif"), new(4, 1))
            {
                Note =
                    "Options that xl does not know are reported and dropped, and the interface is made without them. A single string in place of "
                    + "the list is dropped with a warning: the guest starts without a network.",
            },
            Xm = new(KeyType.Specs("vif"), new(3, 0, 2), new(4, 4))
            {
                Note = "xm refuses an option that it does not know.",
            },
            Meaning =
                "The guest's network interfaces: a list with one spec for each, options separated by commas. An empty string is an interface with "
                + "all defaults. All options of one interface stand in one string: 'mac=…', 'bridge=…' as two elements are two interfaces. Without "
                + "a mac each start makes another address, to which no DHCP lease or firewall rule holds.",
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
            Meaning =
                "Network interfaces of the second design, netchannel2, which could pass packets between guests without the host. It never reached "
                + "Linux proper, and xl only prints that it has no such thing.",
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
                Note = "xm warns of it when it is not negative: at 0 to remove it, otherwise to write empty vif entries.",
            },
            Meaning =
                "The number of network interfaces: xm adds empty specs to vif until there are so many, and warns that empty specs say it better. "
                + "-1 leaves vif as it is.",
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
            Meaning = "Makes the guest a driver domain that serves network interfaces to others. xl says driver_domain for all kinds of devices.",
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
            Meaning = "Gives an HVM guest an NE2000 card in place of the default one. Since 3.0.3 model=ne2k_pci in vif says it for each interface.",
            Source = "xm create, its table of options",
            Example = "ne2000 = 1",
        },
    ];
}
