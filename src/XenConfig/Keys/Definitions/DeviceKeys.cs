using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>Serial lines, channels, TPMs, shared file systems and other devices.</summary>
internal static class DeviceKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "serial",
            Theme = KeyTheme.Devices,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.StringOrStrings with { Spec = "serial" }, new(4, 1)),
            Xm = new(KeyType.StringOrStrings with { Spec = "serial" }, new(3, 0, 2), new(4, 4)),
            Meaning =
                "Where the serial lines of an HVM guest go: pty for a pseudo-terminal that 'xl console -t serial' opens, stdio, null, file:PATH, "
                + "tcp:HOST:PORT and whatever else the device model's -serial takes. One string makes one line, a list several (ttyS0, ttyS1 …). "
                + "The guest's system must be told to use it (console=ttyS0).",
            Source = "xl.cfg(5), Miscellaneous Emulated Hardware",
            Example = "serial = \"pty\"",
            Libvirt = "domain/devices/serial",
        },
        new()
        {
            Name = "parallel",
            Theme = KeyTheme.Devices,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.SpecText("serial"), new(4, 0), new(4, 4)),
            Meaning =
                "Where the parallel port of an HVM guest goes: a device of the host, file:PATH, and what else the device model's -parallel takes. "
                + "xl has no key for it; device_model_args_hvm can say it.",
            Source = "xm create, its table of options",
            Example = "parallel = \"/dev/parport0\"",
            Libvirt = "domain/devices/parallel",
        },
        new()
        {
            Name = "monitor",
            Theme = KeyTheme.Devices,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Boolean, new(3, 1), new(4, 4))
            {
                Default = "0",
            },
            Meaning =
                "Whether the device model's monitor, its own command line, can be reached: in the VNC screen by Ctrl+Alt+2, or where monitor_path "
                + "says. Who reaches it rules the guest.",
            Source = "xm create, its table of options",
            Example = "monitor = 1",
        },
        new()
        {
            Name = "monitor_path",
            Theme = KeyTheme.Devices,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Path, new(4, 0), new(4, 4)),
            Meaning = "Where the device model's monitor goes: pty, tcp:HOST:PORT and so on. It turns monitor on by itself.",
            Source = "xm create, its table of options",
            Example = "monitor_path = \"pty\"",
        },
        new()
        {
            Name = "channel",
            Theme = KeyTheme.Devices,
            Xl = new(KeyType.Specs("channel"), new(4, 5))
            {
                Note = "Names that several programs may use should carry a domain name and a version (org.example.agent.1).",
            },
            Meaning =
                "Byte streams between guest and host, for agents that must work before the network does: a list with one spec for each. The guest "
                + "finds a channel by its name; on the host it is a pseudo-terminal ('xl channel-list' tells which) or a Unix socket.",
            Source = "xl.cfg(5), Devices",
            Example = "channel = [ \"connection=pty,name=org.example.agent\" ]",
            Libvirt = "domain/devices/channel",
        },
        new()
        {
            Name = "vtpm",
            Theme = KeyTheme.Devices,
            Xl = new(KeyType.Specs("vtpm"), new(4, 3))
            {
                Note = "xl refuses a spec without backend.",
            },
            Xm = new(KeyType.Specs("vtpm"), new(3, 0, 2), new(4, 2))
            {
                Note = "xm takes the first spec only.",
            },
            Meaning =
                "Virtual TPMs, a list with one spec for each. Under xl each is served by a vTPM domain of its own (backend); under xm by the "
                + "host's vtpm manager, with the instance number that it had before.",
            Source = "xl.cfg(5), Devices",
            Example = "vtpm = [ \"backend=vtpm1\" ]",
            Libvirt = "domain/devices/tpm",
        },
        new()
        {
            Name = "tpmif",
            Theme = KeyTheme.Devices,
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 2))
            {
                Default = "0",
                Note = "A slip in xm makes it append to a number, so that any value ends in an error.",
            },
            Meaning = "Makes the guest a domain that serves virtual TPMs to others.",
            Source = "xm create, its table of options",
            Example = "tpmif = 1",
        },
        new()
        {
            Name = "p9",
            Theme = KeyTheme.Devices,
            Xl = new(KeyType.Specs("p9"), new(4, 9)),
            Meaning =
                "Folders of the host (or of another domain), shared with the guest over 9pfs: a list with one spec for each, with the tag by "
                + "which the guest mounts it and the path. The guest may do there what the server's user may.",
            Source = "xl.cfg(5), Devices",
            Example = "p9 = [ \"tag=share,path=/srv/share,security_model=none\" ]",
            Libvirt = "domain/devices/filesystem",
        },
        new()
        {
            Name = "pvcalls",
            Theme = KeyTheme.Devices,
            Xl = new(KeyType.Specs("pvcalls"), new(4, 11)),
            Meaning =
                "Socket calls of the guest that are made in another domain, usually dom0: the guest's programs connect and listen with that "
                + "domain's addresses, without a network of the guest's own. A list with one spec for each.",
            Source = "xl.cfg(5), Devices",
            Example = "pvcalls = [ \"backend=0\" ]",
        },
        new()
        {
            Name = "virtio",
            Theme = KeyTheme.Devices,
            Xl = new(KeyType.Specs("virtio"), new(4, 18)),
            Meaning =
                "Virtio devices of an Arm guest that another program in the backend domain serves: a list with one spec for each, by type "
                + "(virtio,deviceN, N the device's number in hexadecimal) and transport. Disks over virtio are specs of disk with "
                + "specification=virtio.",
            Source = "xl.cfg(5), Devices",
            Example = "virtio = [ \"type=virtio,device,transport=mmio\" ]",
        },
        new()
        {
            Name = "vuart",
            Theme = KeyTheme.Devices,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.LibxlWord(new KeyWord("sbsa_uart", "Arm's generic UART")), new(4, 10)),
            Meaning =
                "Gives an Arm guest an emulated UART of the named model (sbsa_uart), for systems whose early console knows no Xen. 'xl console -t "
                + "vuart' opens it; interrupt 32 is then taken.",
            Source = "xl.cfg(5), ARM",
            Example = "vuart = \"sbsa_uart\"",
        },
    ];
}
