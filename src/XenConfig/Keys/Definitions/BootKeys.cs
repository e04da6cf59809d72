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
            Xl = new(KeyType.Path, new(4, 1)),
            Xm = new(KeyType.Path, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "ramdisk",
            Theme = KeyTheme.Boot,
            Xl = new(KeyType.Path, new(4, 1)),
            Xm = new(KeyType.Path, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "cmdline",
            Theme = KeyTheme.Boot,
            Xl = new(KeyType.Text, new(4, 5)),
        },
        new()
        {
            Name = "root",
            Theme = KeyTheme.Boot,
            Xl = new(KeyType.Text, new(4, 1)),
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "extra",
            Theme = KeyTheme.Boot,
            Xl = new(KeyType.Text, new(4, 1)),
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "bootloader",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.PvAndPvh,
            Xl = new(KeyType.Path, new(4, 1)),
            Xm = new(KeyType.Path, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "bootloader_args",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.PvAndPvh,
            Xl = new(KeyType.StringOrStrings, new(4, 1)),
        },
        new()
        {
            Name = "bootargs",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 3), new(4, 4)),
        },
        new()
        {
            Name = "bootentry",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "bootloader_user",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.PvAndPvh,
            Xl = new(KeyType.Text, new(4, 18)),
        },
        new()
        {
            Name = "bootloader_restrict",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.PvAndPvh,
            Xl = new(KeyType.Boolean, new(4, 18)),
        },
        new()
        {
            Name = "boot",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.SpecText("boot"), new(4, 1)),
            Xm = new(KeyType.SpecText("boot"), new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "loader",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Path, new(3, 3), new(4, 4)),
        },
        new()
        {
            Name = "firmware",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.TextLike(new("ovmf"), new("uefi"), new("bios"), new("seabios"), new("rombios")), new(4, 10)),
        },
        new()
        {
            Name = "firmware_override",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Path, new(4, 2)),
        },
        new()
        {
            Name = "bios",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.OneOf(new("ovmf"), new("seabios"), new("rombios")), new(4, 2)),
        },
        new()
        {
            Name = "bios_path_override",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Path, new(4, 8)),
        },
        new()
        {
            Name = "acpi_firmware",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Path, new(4, 3)),
        },
        new()
        {
            Name = "smbios_firmware",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Path, new(4, 3)),
        },
        new()
        {
            Name = "smbios",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Specs("smbios"), new(4, 18)),
        },
        new()
        {
            Name = "ms_vm_genid",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.TextLike(new("generate"), new("none")), new(4, 5)),
        },
        new()
        {
            Name = "features",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "ip",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "netmask",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "gateway",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "hostname",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "interface",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "dhcp",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "nfs_server",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "nfs_root",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "machine_address_size",
            Theme = KeyTheme.Boot,
            Xm = new(KeyType.Integer(KeyUnit.Bits), new(3, 3), new(4, 4)),
        },
        new()
        {
            Name = "pvshim",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.Boolean, new(4, 10)),
        },
        new()
        {
            Name = "pvshim_path",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.Path, new(4, 10)),
        },
        new()
        {
            Name = "pvshim_cmdline",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.Text, new(4, 10)),
        },
        new()
        {
            Name = "pvshim_extra",
            Theme = KeyTheme.Boot,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.Text, new(4, 10)),
        },
    ];
}
