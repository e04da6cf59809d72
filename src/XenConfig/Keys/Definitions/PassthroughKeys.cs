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
            Xl = new(KeyType.Specs("pci"), new(4, 1)),
            Xm = new(KeyType.Specs("pci"), new(3, 0, 2), new(4, 4)),
            Meaning = "PCI devices of the host, handed to the guest.",
            Source = "xl.cfg(5), Devices",
            Example = "pci = [ \"03:00.0\" ]",
            Libvirt = "domain/devices/hostdev[@type='pci']",
        },
        new()
        {
            Name = "pci_permissive",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.Boolean, new(4, 2))
            {
                Default = "0",
            },
            Meaning = "The permissive of every PCI device that does not say itself.",
            Source = "xl.cfg(5), Devices",
            Example = "pci_permissive = 1",
            Libvirt = "domain/devices/hostdev/source/@writeFiltering",
        },
        new()
        {
            Name = "pci_msitranslate",
            Theme = KeyTheme.Passthrough,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "0",
            },
            Xm = new(KeyType.Boolean, new(3, 4), new(4, 4))
            {
                Default = "1",
            },
            Meaning = "The msitranslate of every PCI device that does not say itself.",
            Source = "xl.cfg(5), Devices",
            Example = "pci_msitranslate = 1",
        },
        new()
        {
            Name = "pci_seize",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.Boolean, new(4, 5))
            {
                Default = "0",
            },
            Meaning = "The seize of every PCI device that does not say itself.",
            Source = "xl.cfg(5), Devices",
            Example = "pci_seize = 1",
        },
        new()
        {
            Name = "pci_power_mgmt",
            Theme = KeyTheme.Passthrough,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "0",
            },
            Xm = new(KeyType.Boolean, new(3, 4), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "The power_mgmt of every PCI device that does not say itself.",
            Source = "xl.cfg(5), Devices",
            Example = "pci_power_mgmt = 1",
        },
        new()
        {
            Name = "gfx_passthru",
            Theme = KeyTheme.Passthrough,
            Guests = GuestTypes.Hvm,
            Xl = new(new KeyType(ValueForms.Boolean | ValueForms.String) { Words = [
                new("default"), new("igd")], IsClosed = true }, new(4, 1))
            {
                Default = "0",
            },
            Xm = new(KeyType.Boolean, new(4, 0), new(4, 4))
            {
                Default = "0",
            },
            Meaning =
                "Makes a graphics card that is passed through the guest's primary one; 1 lets Xen find out which kind, igd is Intel's.",
            Source = "xl.cfg(5), Devices",
            Example = "gfx_passthru = \"igd\"",
        },
        new()
        {
            Name = "rdm",
            Theme = KeyTheme.Passthrough,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.SpecText("rdm"), new(4, 6)),
            Meaning = "What to do about memory regions that the host's devices reserve.",
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
            Meaning = "The line in MiB below which reserved memory is a conflict that cannot be moved away.",
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
            },
            Meaning = "Whether devices can be handed to the guest, and how its IOMMU tables are kept.",
            Source = "xl.cfg(5), Other Options",
            Example = "passthrough = \"enabled\"",
            Libvirt = "domain/features/xen/passthrough",
        },
        new()
        {
            Name = "ioports",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.Specs("ioports"), new(4, 2)),
            Xm = new(KeyType.Specs("ioports"), new(3, 0, 2), new(4, 4)),
            Meaning = "I/O ports that the guest may use: hexadecimal numbers or ranges.",
            Source = "xl.cfg(5), Devices",
            Example = "ioports = [ \"2f8-2ff\" ]",
        },
        new()
        {
            Name = "irqs",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.Specs("irqs"), new(4, 2)),
            Meaning = "Interrupts of the host that the guest gets.",
            Source = "xl.cfg(5), Devices",
            Example = "irqs = [ 5 ]",
        },
        new()
        {
            Name = "irq",
            Theme = KeyTheme.Passthrough,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Strings, new(3, 0, 2), new(4, 4)),
            Meaning = "Interrupts of the host that the guest gets.",
            Source = "xm create, its table of options",
            Example = "irq = [ 5 ]",
        },
        new()
        {
            Name = "iomem",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.Specs("iomem"), new(4, 3)),
            Meaning = "Memory of devices that the guest may map: START,COUNT[@GFN], hexadecimal, in pages of 4 KiB.",
            Source = "xl.cfg(5), Devices",
            Example = "iomem = [ \"fee00,1@fee00\" ]",
        },
        new()
        {
            Name = "dtdev",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.Strings, new(4, 6)),
            Meaning = "Device tree nodes whose devices are handed to the guest.",
            Source = "xl.cfg(5), Devices",
            Example = "dtdev = [ \"/soc/ethernet@ff0e0000\" ]",
        },
        new()
        {
            Name = "isa",
            Theme = KeyTheme.Passthrough,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "An ISA bus, for HVM guests of old.",
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
            Meaning = "The domain that this one is the device model of (stub domains).",
            Source = "xm create, its table of options",
            Example = "target = 0",
        },
    ];
}
