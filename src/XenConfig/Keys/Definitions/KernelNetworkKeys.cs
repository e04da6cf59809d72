using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>The network of a kernel that boots over it: xm's ip= and nfsroot= options.</summary>
internal static class KernelNetworkKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "ip",
            Theme = KeyTheme.KernelNetwork,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
            Meaning =
                "The address that xm puts into the ip= option of the kernel's command line, which a kernel built for it uses to set up its "
                + "network before the root file system is there. Write a whole ip= value here, or the address and the parts by gateway, netmask, "
                + "hostname, interface and dhcp.",
            Source = "xm create, its table of options",
            Example = "ip = \"10.0.0.2\"",
        },
        new()
        {
            Name = "netmask",
            Theme = KeyTheme.KernelNetwork,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
            Meaning = "The net mask in the ip= option that xm makes for the kernel's command line.",
            Source = "xm create, its table of options",
            Example = "netmask = \"255.255.255.0\"",
        },
        new()
        {
            Name = "gateway",
            Theme = KeyTheme.KernelNetwork,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
            Meaning = "The gateway in the ip= option that xm makes for the kernel's command line.",
            Source = "xm create, its table of options",
            Example = "gateway = \"10.0.0.1\"",
        },
        new()
        {
            Name = "hostname",
            Theme = KeyTheme.KernelNetwork,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
            Meaning = "The host name in the ip= option that xm makes for the kernel's command line. It does not name the guest: name does.",
            Source = "xm create, its table of options",
            Example = "hostname = \"web1\"",
        },
        new()
        {
            Name = "interface",
            Theme = KeyTheme.KernelNetwork,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4))
            {
                Default = "eth0",
            },
            Meaning = "The network interface, by the guest's naming, in the ip= option that xm makes for the kernel's command line.",
            Source = "xm create, its table of options",
            Example = "interface = \"eth0\"",
        },
        new()
        {
            Name = "dhcp",
            Theme = KeyTheme.KernelNetwork,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4))
            {
                Default = "off",
            },
            Meaning =
                "Whether the ip= option that xm makes for the kernel's command line asks for DHCP: dhcp, or off. Any word other than off stands "
                + "in the option as it is.",
            Source = "xm create, its table of options",
            Example = "dhcp = \"dhcp\"",
        },
        new()
        {
            Name = "nfs_server",
            Theme = KeyTheme.KernelNetwork,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
            Meaning =
                "The address of the server that has the guest's root file system over NFS. With nfs_root and root = \"/dev/nfs\" xm writes the "
                + "nfsroot= option of the kernel's command line.",
            Source = "xm create, its table of options",
            Example = "nfs_server = \"10.0.0.1\"",
        },
        new()
        {
            Name = "nfs_root",
            Theme = KeyTheme.KernelNetwork,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4))
            {
                Note = "xm refuses nfs_root without nfs_server. What it makes stands before extra.",
            },
            Meaning =
                "The directory on nfs_server that is the guest's root file system. xm writes it into the nfsroot= option of the kernel's command "
                + "line.",
            Source = "xm create, its table of options",
            Example = "nfs_root = \"/srv/web1\"",
            Needs = [new("nfs_server", "the option names both")],
        },
    ];
}
