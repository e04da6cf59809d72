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
        },
        new()
        {
            Name = "pci_permissive",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.Boolean, new(4, 2)),
        },
        new()
        {
            Name = "pci_msitranslate",
            Theme = KeyTheme.Passthrough,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1)),
            Xm = new(KeyType.Boolean, new(3, 4), new(4, 4)),
        },
        new()
        {
            Name = "pci_seize",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.Boolean, new(4, 5)),
        },
        new()
        {
            Name = "pci_power_mgmt",
            Theme = KeyTheme.Passthrough,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1)),
            Xm = new(KeyType.Boolean, new(3, 4), new(4, 4)),
        },
        new()
        {
            Name = "gfx_passthru",
            Theme = KeyTheme.Passthrough,
            Guests = GuestTypes.Hvm,
            Xl = new(new KeyType(ValueForms.Boolean | ValueForms.String) { Words = [new("default"), new("igd")], IsClosed = true }, new(4, 1)),
            Xm = new(KeyType.Boolean, new(4, 0), new(4, 4)),
        },
        new()
        {
            Name = "rdm",
            Theme = KeyTheme.Passthrough,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.SpecText("rdm"), new(4, 6)),
        },
        new()
        {
            Name = "rdm_mem_boundary",
            Theme = KeyTheme.Passthrough,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(KeyUnit.Mebibytes), new(4, 6)),
        },
        new()
        {
            Name = "passthrough",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.OneOf(PlatformWords.Passthrough.AsKeyWords()), new(4, 13)),
        },
        new()
        {
            Name = "ioports",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.Specs("ioports"), new(4, 2)),
            Xm = new(KeyType.Specs("ioports"), new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "irqs",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.Specs("irqs"), new(4, 2)),
        },
        new()
        {
            Name = "irq",
            Theme = KeyTheme.Passthrough,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Strings, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "iomem",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.Specs("iomem"), new(4, 3)),
        },
        new()
        {
            Name = "dtdev",
            Theme = KeyTheme.Passthrough,
            Xl = new(KeyType.Strings, new(4, 6)),
        },
        new()
        {
            Name = "isa",
            Theme = KeyTheme.Passthrough,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "target",
            Theme = KeyTheme.Passthrough,
            Xm = new(KeyType.Integer(), new(3, 3), new(4, 4)),
        },
    ];
}
