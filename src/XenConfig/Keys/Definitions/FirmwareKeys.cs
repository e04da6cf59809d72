using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>Firmware, boot order and the tables that firmware shows.</summary>
internal static class FirmwareKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "boot",
            Theme = KeyTheme.Firmware,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.SpecText("boot"), new(4, 1))
            {
                Default = "cda",
            },
            Xm = new(KeyType.SpecText("boot"), new(3, 0, 2), new(4, 4))
            {
                Default = "c",
                Note = "The device model of xm's days takes the first letters that it knows; the manual names one only.",
            },
            Meaning =
                "The order in which an HVM guest's firmware tries its devices, a letter each: a floppy drive, c first hard disk, d CD drive, n "
                + "network. \"dc\" installs from the CD while there is one that boots, and starts the disk otherwise.",
            Source = "xl.cfg(5), Boot Device",
            Example = "boot = \"dc\"",
            Libvirt = "domain/os/boot/@dev",
        },
        new()
        {
            Name = "loader",
            Theme = KeyTheme.Firmware,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Path, new(3, 3), new(4, 4)),
            Meaning =
                "The firmware of an HVM guest, hvmloader unless one built another. With it, kernel is free for a kernel that is booted directly. "
                + "xl's key is firmware_override, and hardly any config needs it.",
            Source = "xm create, its table of options",
            Example = "loader = \"/usr/lib/xen/boot/hvmloader\"",
        },
        new()
        {
            Name = "firmware",
            Theme = KeyTheme.Firmware,
            Xl = new(KeyType.TextLike(
                new("bios", "HVM: the default BIOS of the device model"),
                new("seabios", "HVM: SeaBIOS"),
                new("rombios", "HVM: the old BIOS, with qemu-xen-traditional only"),
                new("uefi", "HVM: the default UEFI firmware, which is OVMF"),
                new("ovmf", "HVM: OVMF, a UEFI firmware"),
                new("pvgrub32", "PV and PVH: GRUB inside a 32-bit guest"),
                new("pvgrub64", "PV and PVH: GRUB inside a 64-bit guest")), new(4, 10))
            {
                Note =
                    "For PV and PVH guests xl refuses every other word, and a config with kernel too. For HVM guests any other word counts as a "
                    + "path.",
            },
            Meaning =
                "What starts the guest in place of a kernel. For HVM guests: bios for the default one, seabios, rombios, uefi or ovmf, or the "
                + "path of a loader. For PV and PVH guests: pvgrub32 or pvgrub64, a GRUB that runs inside the guest and reads its menu there, so "
                + "that nothing in dom0 parses the guest's disk.",
            Source = "xl.cfg(5), PVH guest options",
            Example = "firmware = \"ovmf\"",
            Libvirt = "domain/os/loader",
            ConflictsWith = [new("kernel", "xl refuses a PV or PVH guest with both") { Guests = GuestTypes.PvAndPvh }],
        },
        new()
        {
            Name = "firmware_override",
            Theme = KeyTheme.Firmware,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Path, new(4, 2))
            {
                Default = "hvmloader",
            },
            Meaning =
                "Another HVM loader than the one that Xen installed: the program that sets up tables and BIOS inside the guest, hvmloader. It is "
                + "for those who build one; the BIOS is chosen by firmware or bios.",
            Source = "xl.cfg(5), HVM guest options",
            Example = "firmware_override = \"/usr/lib/xen/boot/hvmloader\"",
            IgnoredWith = [new("firmware", "a path there takes its place") { DependsOnValues = true }],
        },
        new()
        {
            Name = "bios",
            Theme = KeyTheme.Firmware,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.LibxlWord(
                new("seabios", "a BIOS, the default with qemu-xen"),
                new("ovmf", "UEFI"),
                new("rombios", "the old BIOS, with qemu-xen-traditional only")), new(4, 2))
            {
                Default = "seabios",
                Note = "libxl refuses rombios with qemu-xen. firmware says the same for every kind of guest.",
            },
            Meaning =
                "The virtual BIOS of an HVM guest: seabios, ovmf for UEFI, or rombios for the old device model. Guests are installed for one of "
                + "them and do not start with the other: changing it later needs work in the guest.",
            Source = "xl.cfg(5), HVM guest options",
            Example = "bios = \"ovmf\"",
            Libvirt = "domain/os/loader",
            IgnoredWith = [new("firmware", "it is read after bios and takes its place")],
        },
        new()
        {
            Name = "bios_path_override",
            Theme = KeyTheme.Firmware,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Path, new(4, 8))
            {
                Default = "the one installed",
                Note = "xl warns when bios does not say beside it which kind of BIOS the file is.",
            },
            Meaning = "Another file for the BIOS that bios chooses, such as an OVMF image of one's own. It has no effect with rombios.",
            Source = "xl.cfg(5), HVM guest options",
            Example = "bios_path_override = \"/usr/share/ovmf.bin\"",
        },
        new()
        {
            Name = "acpi_firmware",
            Theme = KeyTheme.Firmware,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Path, new(4, 3)),
            Meaning =
                "A file with ACPI tables in their binary form, one behind the other, which are added to the guest's own. Tables that Xen makes "
                + "itself (DSDT, FADT …) cannot be replaced. Windows licences bound to hardware are the usual reason (a SLIC table).",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "acpi_firmware = \"/srv/slic.bin\"",
            Libvirt = "domain/os/acpi/table",
            Needs = [new("acpi", "without ACPI the guest has no tables")],
        },
        new()
        {
            Name = "smbios_firmware",
            Theme = KeyTheme.Firmware,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Path, new(4, 3)),
            Meaning =
                "A file with SMBIOS structures, each behind its size in four bytes, which are added to the guest's own or, for types 0, 1, 2, 3, "
                + "11, 22 and 39, replace them. smbios sets single fields with less work.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "smbios_firmware = \"/srv/smbios.bin\"",
        },
        new()
        {
            Name = "smbios",
            Theme = KeyTheme.Firmware,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Specs("smbios"), new(4, 18))
            {
                Note = "xl refuses names that it does not know and empty values.",
            },
            Meaning =
                "Fields of the guest's SMBIOS tables, which the guest shows with dmidecode: a list of NAME=VALUE. The names are bios_vendor, "
                + "bios_version, system_manufacturer, system_product_name, system_version, system_serial_number, baseboard_…, enclosure_…, "
                + "battery_… and oem; oem may stand up to 99 times.",
            Source = "xl.cfg(5), HVM guest options",
            Example = "smbios = [ \"system_manufacturer=Acme\" ]",
            Libvirt = "domain/sysinfo",
        },
        new()
        {
            Name = "ms_vm_genid",
            Theme = KeyTheme.Firmware,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.OneOf(new("generate", "a new ID at each create and restore"), new("none", "no ID")), new(4, 5))
            {
                Default = "none",
            },
            Meaning =
                "Microsoft's VM generation ID, a number by which a Windows guest notices that it was restored from an older state or cloned. "
                + "Domain controllers since Windows Server 2012 want it. generate makes one at each create and restore; none leaves it out.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "ms_vm_genid = \"generate\"",
            Libvirt = "domain/genid",
        },
    ];
}
