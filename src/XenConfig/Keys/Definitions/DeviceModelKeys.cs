using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>The device model, and the stub domain it may run in.</summary>
internal static class DeviceModelKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "device_model",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Path, new(4, 1)),
            Xm = new(KeyType.Path, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "device_model_version",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.OneOf(new("qemu-xen", "the upstream QEMU"), new("qemu-xen-traditional", "the old fork of QEMU; removed in 4.21") { Last = new(4, 20) }), new(4, 2)),
        },
        new()
        {
            Name = "device_model_override",
            Theme = KeyTheme.DeviceModel,
            Xl = new(KeyType.Path, new(4, 2)),
        },
        new()
        {
            Name = "device_model_args",
            Theme = KeyTheme.DeviceModel,
            Xl = new(KeyType.Strings, new(4, 1)),
        },
        new()
        {
            Name = "device_model_args_pv",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Pv,
            Xl = new(KeyType.Strings, new(4, 1)),
        },
        new()
        {
            Name = "device_model_args_hvm",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Strings, new(4, 1)),
        },
        new()
        {
            Name = "device_model_stubdomain_override",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 2)),
        },
        new()
        {
            Name = "device_model_stubdomain_seclabel",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 2)),
        },
        new()
        {
            Name = "device_model_user",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 7)),
        },
        new()
        {
            Name = "dm_restrict",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 10)),
        },
        new()
        {
            Name = "stubdomain_kernel",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Path, new(4, 14)),
        },
        new()
        {
            Name = "stubdomain_ramdisk",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Path, new(4, 14)),
        },
        new()
        {
            Name = "stubdomain_cmdline",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 16)),
        },
        new()
        {
            Name = "stubdomain_memory",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(KeyUnit.Mebibytes), new(4, 14)),
        },
    ];
}
