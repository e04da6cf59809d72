using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>Kernel, boot loader, firmware and what the kernel is told.</summary>
internal static class BootKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "kernel",
            Theme = KeyTheme.Boot,
            Xl = new(KeyType.Path, new(4, 1))
            {
                Note = "An HVM guest with .../hvmloader here gets a warning, and its own firmware.",
            },
            Xm = new(KeyType.Path, new(3, 0, 2), new(4, 4)),
            Meaning =
                "The kernel that the guest boots, a file of the host. For HVM guests of xm it was the firmware, hvmloader; xl wants "
                + "firmware_override for that.",
            Source = "xl.cfg(5), Direct Kernel Boot",
            Example = "kernel = \"/boot/vmlinuz-6.1\"",
            Libvirt = "domain/os/kernel",
            IgnoredWith = ["bootloader"],
        },
        new()
        {
            Name = "ramdisk",
            Theme = KeyTheme.Boot,
            Xl = new(KeyType.Path, new(4, 1)),
            Xm = new(KeyType.Path, new(3, 0, 2), new(4, 4)),
            Meaning = "The initial RAM disk for kernel, a file of the host.",
            Source = "xl.cfg(5), Direct Kernel Boot",
            Example = "ramdisk = \"/boot/initrd.img-6.1\"",
            Libvirt = "domain/os/initrd",
            IgnoredWith = ["bootloader"],
        },
        new()
        {
            Name = "cmdline",
            Theme = KeyTheme.Boot,
            Xl = new(KeyType.Text, new(4, 5)),
            Meaning = "The whole kernel command line. Beside it root and extra do not count.",
            Source = "xl.cfg(5), Direct Kernel Boot",
            Example = "cmdline = \"root=/dev/xvda1 ro quiet\"",
            Libvirt = "domain/os/cmdline",
        },
        new()
        {
            Name = "root",
            Theme = KeyTheme.Boot,
            Xl = new(KeyType.Text, new(4, 1)),
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
            Meaning = "The guest's root device, which becomes root= at the start of the kernel command line.",
            Source = "xl.cfg(5), Direct Kernel Boot",
            Example = "root = \"/dev/xvda1 ro\"",
            Libvirt = "domain/os/cmdline",
            IgnoredWith = ["cmdline"],
        },
        new()
        {
            Name = "extra",
            Theme = KeyTheme.Boot,
            Xl = new(KeyType.Text, new(4, 1)),
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
            Meaning = "What follows root= on the kernel command line.",
            Source = "xl.cfg(5), Direct Kernel Boot",
            Example = "extra = \"console=hvc0\"",
            Libvirt = "domain/os/cmdline",
            IgnoredWith = ["cmdline"],
        },
        new()
        {
            Name = "bootloader",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.PvAndPvh,
            Xl = new(KeyType.Path, new(4, 1)),
            Xm = new(KeyType.Path, new(3, 0, 2), new(4, 4)),
            Meaning = "A program of the host that finds kernel, RAM disk and command line in the guest's first disk, such as pygrub.",
            Source = "xl.cfg(5), Non direct Kernel Boot",
            Example = "bootloader = \"pygrub\"",
            Libvirt = "domain/bootloader",
        },
        new()
        {
            Name = "bootloader_args",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.PvAndPvh,
            Xl = new(KeyType.StringOrStrings, new(4, 1))
            {
                Note = "One string is deprecated: xl warns and splits it at blanks.",
            },
            Meaning = "Arguments for bootloader; a list, an argument each. One string is the old form and is split at blanks.",
            Source = "xl.cfg(5), Non direct Kernel Boot",
            Example = "bootloader_args = [ \"--entry=0\" ]",
        },
        new()
        {
            Name = "bootargs",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 3), new(4, 4)),
            Meaning = "Arguments for bootloader, in one string; xl calls it bootloader_args.",
            Source = "xm create, its table of options",
            Example = "bootargs = \"--entry=0\"",
            Libvirt = "domain/bootloader_args",
        },
        new()
        {
            Name = "bootentry",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
            Meaning = "The entry of the guest's boot menu that bootloader takes.",
            Source = "xm create, its table of options",
            Example = "bootentry = \"1\"",
        },
        new()
        {
            Name = "bootloader_user",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.PvAndPvh,
            Xl = new(KeyType.Text, new(4, 18))
            {
                Default = "the restricted users of the device model",
            },
            Meaning = "The user that a restricted boot loader runs as; each guest should have its own.",
            Source = "xl.cfg(5), Non direct Kernel Boot",
            Example = "bootloader_user = \"nobody\"",
        },
        new()
        {
            Name = "bootloader_restrict",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.PvAndPvh,
            Xl = new(KeyType.Boolean, new(4, 18))
            {
                Default = "0",
            },
            Meaning =
                "Runs the boot loader without its privileges, since it reads file systems that the guest wrote. It cannot ask anything "
                + "then.",
            Source = "xl.cfg(5), Non direct Kernel Boot",
            Example = "bootloader_restrict = 1",
        },
        new()
        {
            Name = "boot",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.SpecText("boot"), new(4, 1))
            {
                Default = "cda",
            },
            Xm = new(KeyType.SpecText("boot"), new(3, 0, 2), new(4, 4))
            {
                Default = "c",
            },
            Meaning = "The order of boot devices: a floppy, c hard disk, d CD drive, n network.",
            Source = "xl.cfg(5), Boot Device",
            Example = "boot = \"dc\"",
            Libvirt = "domain/os/boot/@dev",
        },
        new()
        {
            Name = "loader",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Path, new(3, 3), new(4, 4)),
            Meaning = "The HVM firmware.",
            Source = "xm create, its table of options",
            Example = "loader = \"/usr/lib/xen/boot/hvmloader\"",
        },
        new()
        {
            Name = "firmware",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.TextLike(new("ovmf"), new("uefi"), new("bios"), new("seabios"), new("rombios")), new(4, 10))
            {
                Note = "A PVH guest has kernel or firmware, not both: xl refuses that.",
            },
            Meaning = "The firmware: for HVM guests ovmf, seabios, rombios or a file; for PVH guests pvgrub32 or pvgrub64 or a file.",
            Source = "xl.cfg(5), PVH guest options",
            Example = "firmware = \"ovmf\"",
            Libvirt = "domain/os/loader",
        },
        new()
        {
            Name = "firmware_override",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Path, new(4, 2))
            {
                Default = "hvmloader",
            },
            Meaning = "Another HVM loader than the one that Xen installed.",
            Source = "xl.cfg(5), HVM guest options",
            Example = "firmware_override = \"/usr/lib/xen/boot/hvmloader\"",
        },
        new()
        {
            Name = "bios",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.LibxlWord(new("ovmf"), new("seabios"), new("rombios")), new(4, 2))
            {
                Default = "seabios",
                Note = "firmware says it for every kind of guest.",
            },
            Meaning = "The virtual BIOS: seabios, ovmf (UEFI), or rombios with the old device model.",
            Source = "xl.cfg(5), HVM guest options",
            Example = "bios = \"ovmf\"",
            Libvirt = "domain/os/loader",
        },
        new()
        {
            Name = "bios_path_override",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Path, new(4, 8))
            {
                Default = "the one installed",
            },
            Meaning = "Another image of the BIOS that bios chooses.",
            Source = "xl.cfg(5), HVM guest options",
            Example = "bios_path_override = \"/usr/share/ovmf.bin\"",
        },
        new()
        {
            Name = "acpi_firmware",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Path, new(4, 3)),
            Meaning = "A file of ACPI tables to add to the guest's own.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "acpi_firmware = \"/srv/slic.bin\"",
            Libvirt = "domain/os/acpi/table",
        },
        new()
        {
            Name = "smbios_firmware",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Path, new(4, 3)),
            Meaning = "A file of SMBIOS structures to add to or put in place of the guest's own.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "smbios_firmware = \"/srv/smbios.bin\"",
        },
        new()
        {
            Name = "smbios",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Specs("smbios"), new(4, 18)),
            Meaning = "Fields of the SMBIOS tables, KEY=VALUE each; oem may stand up to 99 times.",
            Source = "xl.cfg(5), HVM guest options",
            Example = "smbios = [ \"system_manufacturer=Acme\" ]",
            Libvirt = "domain/sysinfo",
        },
        new()
        {
            Name = "ms_vm_genid",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.TextLike(new("generate"), new("none")), new(4, 5))
            {
                Default = "none",
            },
            Meaning =
                "Microsoft's VM generation ID, which tells a Windows guest that it was restored from an older state: none, or generate "
                + "for a new one at each create.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "ms_vm_genid = \"generate\"",
            Libvirt = "domain/genid",
        },
        new()
        {
            Name = "features",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
            Meaning = "Xen features that a PV kernel is told to use.",
            Source = "xm create, its table of options",
            Example = "features = \"pae\"",
        },
        new()
        {
            Name = "ip",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
            Meaning = "The address for the kernel's ip= option.",
            Source = "xm create, its table of options",
            Example = "ip = \"10.0.0.2\"",
        },
        new()
        {
            Name = "netmask",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
            Meaning = "The net mask for the kernel's ip= option.",
            Source = "xm create, its table of options",
            Example = "netmask = \"255.255.255.0\"",
        },
        new()
        {
            Name = "gateway",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
            Meaning = "The gateway for the kernel's ip= option.",
            Source = "xm create, its table of options",
            Example = "gateway = \"10.0.0.1\"",
        },
        new()
        {
            Name = "hostname",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
            Meaning = "The host name for the kernel's ip= option.",
            Source = "xm create, its table of options",
            Example = "hostname = \"web1\"",
        },
        new()
        {
            Name = "interface",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4))
            {
                Default = "eth0",
            },
            Meaning = "The interface for the kernel's ip= option.",
            Source = "xm create, its table of options",
            Example = "interface = \"eth0\"",
        },
        new()
        {
            Name = "dhcp",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4))
            {
                Default = "off",
            },
            Meaning = "Whether the kernel's ip= option asks for DHCP: off or dhcp.",
            Source = "xm create, its table of options",
            Example = "dhcp = \"dhcp\"",
        },
        new()
        {
            Name = "nfs_server",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
            Meaning = "The server for a root file system over NFS.",
            Source = "xm create, its table of options",
            Example = "nfs_server = \"10.0.0.1\"",
        },
        new()
        {
            Name = "nfs_root",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
            Meaning = "The directory on nfs_server that is the root file system; xm puts it into the kernel command line.",
            Source = "xm create, its table of options",
            Example = "nfs_root = \"/srv/web1\"",
        },
        new()
        {
            Name = "machine_address_size",
            Theme = KeyTheme.Boot,
            Xm = new(KeyType.Integer(KeyUnit.Bits), new(3, 3), new(4, 4)),
            Meaning = "The most address bits of memory that the guest gets, for hardware that reaches no further.",
            Source = "xm create, its table of options",
            Example = "machine_address_size = 32",
        },
        new()
        {
            Name = "pvshim",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.Boolean, new(4, 10))
            {
                Default = "0",
            },
            Meaning = "Runs a PV kernel in a PVH guest, on a small Xen of its own.",
            Source = "xl.cfg(5), PVH Guest Specific Options",
            Example = "pvshim = 1",
        },
        new()
        {
            Name = "pvshim_path",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.Path, new(4, 10))
            {
                Default = "xen-shim",
            },
            Meaning = "The Xen for pvshim.",
            Source = "xl.cfg(5), PVH Guest Specific Options",
            Example = "pvshim_path = \"/usr/lib/xen/boot/xen-shim\"",
        },
        new()
        {
            Name = "pvshim_cmdline",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.Text, new(4, 10)),
            Meaning = "The command line of that Xen.",
            Source = "xl.cfg(5), PVH Guest Specific Options",
            Example = "pvshim_cmdline = \"pv-shim console=xen,pv\"",
        },
        new()
        {
            Name = "pvshim_extra",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.Text, new(4, 10)),
            Meaning = "What is added to the command line of that Xen.",
            Source = "xl.cfg(5), PVH Guest Specific Options",
            Example = "pvshim_extra = \"loglvl=all\"",
        },
    ];
}
