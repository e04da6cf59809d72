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
            Xl = new(KeyType.StringOrStrings, new(4, 1)),
            Xm = new(KeyType.StringOrStrings, new(3, 0, 2), new(4, 4)),
            Meaning = "Where the emulated serial line goes: pty, stdio, a file, a device. A list makes several.",
            Source = "xl.cfg(5), Miscellaneous Emulated Hardware",
            Example = "serial = \"pty\"",
            Libvirt = "domain/devices/serial",
        },
        new()
        {
            Name = "parallel",
            Theme = KeyTheme.Devices,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Text, new(4, 0), new(4, 4)),
            Meaning = "Where the emulated parallel port goes.",
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
            Meaning = "Lets the device model's monitor be reached.",
            Source = "xm create, its table of options",
            Example = "monitor = 1",
        },
        new()
        {
            Name = "monitor_path",
            Theme = KeyTheme.Devices,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Path, new(4, 0), new(4, 4)),
            Meaning = "Where the device model's monitor goes.",
            Source = "xm create, its table of options",
            Example = "monitor_path = \"pty\"",
        },
        new()
        {
            Name = "channel",
            Theme = KeyTheme.Devices,
            Xl = new(KeyType.Specs("channel"), new(4, 5)),
            Meaning = "Byte streams between guest and host.",
            Source = "xl.cfg(5), Devices",
            Example = "channel = [ \"connection=pty,name=org.example.agent\" ]",
            Libvirt = "domain/devices/channel",
        },
        new()
        {
            Name = "vtpm",
            Theme = KeyTheme.Devices,
            Xl = new(KeyType.Specs("vtpm"), new(4, 3)),
            Xm = new(KeyType.Specs("vtpm"), new(3, 0, 2), new(4, 2)),
            Meaning = "Virtual TPMs, a spec each.",
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
            },
            Meaning = "Makes the guest a TPM backend.",
            Source = "xm create, its table of options",
            Example = "tpmif = 1",
        },
        new()
        {
            Name = "p9",
            Theme = KeyTheme.Devices,
            Xl = new(KeyType.Specs("p9"), new(4, 9)),
            Meaning = "Directories of the host, shared over 9pfs.",
            Source = "xl.cfg(5), Devices",
            Example = "p9 = [ \"tag=share,path=/srv/share,security_model=none\" ]",
            Libvirt = "domain/devices/filesystem",
        },
        new()
        {
            Name = "pvcalls",
            Theme = KeyTheme.Devices,
            Xl = new(KeyType.Specs("pvcalls"), new(4, 11)),
            Meaning = "Socket calls made in a backend domain.",
            Source = "xl.cfg(5), Devices",
            Example = "pvcalls = [ \"backend=0\" ]",
        },
        new()
        {
            Name = "virtio",
            Theme = KeyTheme.Devices,
            Xl = new(KeyType.Specs("virtio"), new(4, 18)),
            Meaning = "Virtio devices, of an Arm guest.",
            Source = "xl.cfg(5), Devices",
            Example = "virtio = [ \"type=virtio,device,transport=mmio\" ]",
        },
        new()
        {
            Name = "vuart",
            Theme = KeyTheme.Devices,
            Xl = new(KeyType.LibxlWord(new KeyWord("sbsa_uart")), new(4, 10)),
            Meaning = "An emulated UART, for the guest's console.",
            Source = "xl.cfg(5), ARM",
            Example = "vuart = \"sbsa_uart\"",
        },
    ];
}
