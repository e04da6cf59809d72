using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>Devices of the host handed to the guest.</summary>
internal static class PassthroughKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "pci",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.Specs("pci"), new(4, 1))
            {
                Note = "libxl refuses an HVM or PVH guest with devices and less memory than maxmem. Devices in a PV guest turn e820_host on.",
            },
            Xm = new(KeyType.Specs("pci"), new(3, 0, 2), new(4, 4)),
            Meaning =
                "PCI devices of the host, handed to the guest: a list with one spec for each, [DOMAIN:]BUS:DEVICE.FUNCTION in hexadecimal as "
                + "lspci shows it, then options. The device must be bound to xen-pciback on the host first ('xl pci-assignable-add', or seize=1), "
                + "and the host needs an IOMMU for HVM and PVH guests.",
            Source = "xl.cfg(5), Devices",
            Example = "pci = [ \"03:00.0\" ]",
            Libvirt = "domain/devices/hostdev[@type='pci']",
            ConflictsWith = [new("passthrough", "libxl refuses devices where passthrough is \"disabled\"") { OtherValue = "disabled" }],
        },
        new()
        {
            Name = "pci_permissive",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.Boolean, new(4, 2))
            {
                Default = "0",
            },
            Meaning =
                "The permissive option for every device in pci that does not give its own: whether the guest may write all of a device's "
                + "configuration space. By default it may write known registers only, and some drivers need more; a permissive device can do harm "
                + "to the host.",
            Source = "xl.cfg(5), Devices",
            Example = "pci_permissive = 1",
            Libvirt = "domain/devices/hostdev/source/@writeFiltering",
            Needs = [new("pci", "it sets what its specs leave open")],
        },
        new()
        {
            Name = "pci_msitranslate",
            Theme = KeyTheme.Passthrough,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "0",
                Note = "qemu-xen-traditional only.",
            },
            Xm = new(KeyType.Boolean, new(3, 4), new(4, 4))
            {
                Default = "1",
            },
            Meaning =
                "The msitranslate option for every device in pci that does not give its own: whether a guest that uses a legacy interrupt gets it "
                + "from the device's MSI, which need not be shared.",
            Source = "xl.cfg(5), Devices",
            Example = "pci_msitranslate = 1",
            Needs = [new("pci", "it sets what its specs leave open")],
        },
        new()
        {
            Name = "pci_seize",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.Boolean, new(4, 5))
            {
                Default = "0",
            },
            Meaning =
                "The seize option for every device in pci that does not give its own: whether xl takes the device away from its driver on the "
                + "host when it is not assignable yet. Check twice: it takes the host's disk or network without asking.",
            Source = "xl.cfg(5), Devices",
            Example = "pci_seize = 1",
            Needs = [new("pci", "it sets what its specs leave open")],
        },
        new()
        {
            Name = "pci_power_mgmt",
            Theme = KeyTheme.Passthrough,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "0",
                Note = "qemu-xen-traditional only.",
            },
            Xm = new(KeyType.Boolean, new(3, 4), new(4, 4))
            {
                Default = "0",
            },
            Meaning =
                "The power_mgmt option for every device in pci that does not give its own: whether an HVM guest may set a device's power states "
                + "D0 to D3hot.",
            Source = "xl.cfg(5), Devices",
            Example = "pci_power_mgmt = 1",
            Needs = [new("pci", "it sets what its specs leave open")],
        },
        new()
        {
            Name = "gfx_passthru",
            Theme = KeyTheme.Passthrough,
            Guests = GuestTypes.Hvm,
            Xl = new(new KeyType(ValueForms.Boolean | ValueForms.String)
            {
                Words =
                [
                    new("default", "find out the kind of card") { Since = new(4, 7) },
                    new("igd", "Intel's integrated graphics") { Since = new(4, 7) },
                ],
                IsClosed = true,
                IgnoresCase = true,
            }, new(4, 1))
            {
                Default = "0",
            },
            Xm = new(KeyType.Boolean, new(4, 0), new(4, 4))
            {
                Default = "0",
            },
            Meaning =
                "Makes a graphics card from pci the guest's primary one: its video BIOS is copied into the guest, and the emulated card goes, and "
                + "with it the picture in VNC. 1 or \"default\" finds out what kind of card it is, \"igd\" says that it is Intel's integrated one. "
                + "AMD and Nvidia cards are often better passed through as secondary ones, without this key.",
            Source = "xl.cfg(5), Devices",
            Example = "gfx_passthru = \"igd\"",
            Needs = [new("pci", "the card itself is handed over there")],
        },
        new()
        {
            Name = "rdm",
            Theme = KeyTheme.Passthrough,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.SpecText("rdm"), new(4, 6))
            {
                Default = "the guest's own devices' regions, relaxed",
                Note = "From 4.15 to 4.22 at least xl drops, by a mistake of its own and without a word, every value with a good policy; rdm_policy in "
                    + "the elements of pci works.",
            },
            Meaning =
                "What to do about memory regions that the host's firmware reserves for devices (RMRR), where the guest would have memory: "
                + "strategy=host keeps all of the host's regions free, not just those of its own devices, and policy says whether a conflict that "
                + "cannot be solved stops the guest (strict) or only warns (relaxed).",
            Source = "xl.cfg(5), Devices",
            Example = "rdm = \"strategy=host,policy=relaxed\"",
        },
        new()
        {
            Name = "rdm_mem_boundary",
            Theme = KeyTheme.Passthrough,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(KeyUnit.Mebibytes), new(4, 6))
            {
                Default = "2048",
            },
            Meaning =
                "The line in MiB of the guest's addresses below which a reserved region that conflicts with memory is treated by policy. Above "
                + "it, libxl moves the end of low memory below the region, which solves the conflict.",
            Source = "xl.cfg(5), Devices",
            Example = "rdm_mem_boundary = 2048",
        },
        new()
        {
            Name = "passthrough",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.LibxlWord(PlatformWords.Passthrough.AsKeyWords()), new(4, 13))
            {
                Default = "enabled with devices, else disabled",
                Note = "libxl refuses anything but disabled on a host without an IOMMU, and for an HVM or PVH guest with less memory than maxmem.",
            },
            Meaning =
                "Whether devices may be handed to the guest, also later by 'xl pci-attach', and how the IOMMU's tables are kept. Set enabled for "
                + "a guest that starts without devices and gets some later; sync_pt and share_pt choose between tables of their own and the "
                + "processor's, where enabled would choose itself.",
            Source = "xl.cfg(5), Other Options",
            Example = "passthrough = \"enabled\"",
            Libvirt = "domain/features/xen/passthrough",
            ConflictsWith =
            [
                new("pci", "libxl refuses devices where passthrough is \"disabled\"") { OwnValue = "disabled" },
                new("dtdev", "libxl refuses devices where passthrough is \"disabled\"") { OwnValue = "disabled" },
            ],
        },
        new()
        {
            Name = "ioports",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.Specs("ioports"), new(4, 2))
            {
                Note = "xl refuses what it cannot read as a range, and ports beyond ffff.",
            },
            Xm = new(KeyType.Specs("ioports"), new(3, 0, 2), new(4, 4)),
            Meaning =
                "I/O ports of the host that the guest may use: a list of hexadecimal numbers or ranges, without 0x (\"2f8-2ff\" is the second "
                + "serial port). For trusted guests.",
            Source = "xl.cfg(5), Devices",
            Example = "ioports = [ \"2f8-2ff\" ]",
        },
        new()
        {
            Name = "irqs",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.Specs("irqs"), new(4, 2)),
            Meaning =
                "Interrupts of the host that the guest gets, by number: a list. For trusted guests, and on Arm for devices handed over by dtdev "
                + "and iomem.",
            Source = "xl.cfg(5), Devices",
            Example = "irqs = [ 5 ]",
        },
        new()
        {
            Name = "irq",
            Theme = KeyTheme.Passthrough,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Strings, new(3, 0, 2), new(4, 4)),
            Meaning = "Interrupts of the host that the guest gets, by number: a list. xl's name for it is irqs.",
            Source = "xm create, its table of options",
            Example = "irq = [ 5 ]",
        },
        new()
        {
            Name = "iomem",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.Specs("iomem"), new(4, 3)),
            Meaning =
                "Memory of devices that the guest may map: a list of START,COUNT[@GFN], all hexadecimal and in pages of 4 KiB. GFN is where it "
                + "lies in the guest's addresses; without it, where it lies in the host's. The IOMMU does not know of it. For trusted guests, "
                + "mostly on Arm.",
            Source = "xl.cfg(5), Devices",
            Example = "iomem = [ \"fee00,1@fee00\" ]",
        },
        new()
        {
            Name = "dtdev",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.Strings, new(4, 6)),
            Meaning =
                "Devices of an Arm host that are handed to the guest, by their nodes' paths in the host's device tree: a list. It sets the IOMMU; "
                + "iomem and irqs hand over the registers and interrupts, and device_tree describes the device to the guest.",
            Source = "xl.cfg(5), Devices",
            Example = "dtdev = [ \"/soc/ethernet@ff0e0000\" ]",
            ConflictsWith = [new("passthrough", "libxl refuses devices where passthrough is \"disabled\"") { OtherValue = "disabled" }],
        },
        new()
        {
            Name = "isa",
            Theme = KeyTheme.Passthrough,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "Gives an HVM guest a machine with an ISA bus only, without PCI, for systems older than that.",
            Source = "xm create, its table of options",
            Example = "isa = 1",
        },
        new()
        {
            Name = "target",
            Theme = KeyTheme.Passthrough,
            Xm = new(KeyType.Integer(), new(3, 3), new(4, 4))
            {
                Default = "0",
            },
            Meaning =
                "The number of the domain whose device model this domain is: xend writes it into the config of the stub domains that it makes. It "
                + "has no place in a config of one's own.",
            Source = "xm create, its table of options",
            Example = "target = 0",
        },
    ];
}
