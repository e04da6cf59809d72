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
            Xl = new(KeyType.Path, new(4, 1))
            {
                DeprecatedSince = new(4, 1),
                ReplacedBy = "device_model_override",
                IsIgnored = true,
                Note = "xl warns and uses its own.",
            },
            Xm = new(KeyType.Path, new(3, 0, 2), new(4, 4)),
            Meaning = "The device model's program. xl prints that it does not use it.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "device_model = \"/usr/lib/xen/bin/qemu-dm\"",
        },
        new()
        {
            Name = "device_model_version",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.OneOf(
                new("qemu-xen", "the upstream QEMU"),
                new("qemu-xen-traditional", "the old fork of QEMU; removed in 4.21") { Last = new(4, 20) }), new(4, 2))
            {
                Default = "qemu-xen",
            },
            Meaning = "Which QEMU emulates the guest's devices.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "device_model_version = \"qemu-xen\"",
        },
        new()
        {
            Name = "device_model_override",
            Theme = KeyTheme.DeviceModel,
            Xl = new(KeyType.Path, new(4, 2))
            {
                Default = "the one installed",
            },
            Meaning = "Another program for the device model.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "device_model_override = \"/usr/bin/qemu-system-x86_64\"",
            Libvirt = "domain/devices/emulator",
        },
        new()
        {
            Name = "device_model_args",
            Theme = KeyTheme.DeviceModel,
            Xl = new(KeyType.Strings, new(4, 1)),
            Meaning = "Arguments for the device model, an argument each.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "device_model_args = [ \"-device\", \"pvpanic\" ]",
            Libvirt = "domain/xen:commandline/xen:arg",
        },
        new()
        {
            Name = "device_model_args_pv",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Pv,
            Xl = new(KeyType.Strings, new(4, 1)),
            Meaning = "Arguments for the device model of a PV guest.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "device_model_args_pv = [ \"-nodefaults\" ]",
        },
        new()
        {
            Name = "device_model_args_hvm",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Strings, new(4, 1)),
            Meaning = "Arguments for the device model of an HVM guest.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "device_model_args_hvm = [ \"-device\", \"pvpanic\" ]",
        },
        new()
        {
            Name = "device_model_stubdomain_override",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 2))
            {
                Default = "0",
            },
            Meaning = "Runs the device model in a domain of its own.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "device_model_stubdomain_override = 1",
        },
        new()
        {
            Name = "device_model_stubdomain_seclabel",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 2)),
            Meaning = "The XSM label of that domain.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "device_model_stubdomain_seclabel = \"system_u:system_r:dm_t\"",
        },
        new()
        {
            Name = "device_model_user",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 7))
            {
                Default = "root",
            },
            Meaning = "The user that the device model runs as.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "device_model_user = \"nobody\"",
        },
        new()
        {
            Name = "dm_restrict",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 10))
            {
                Default = "0",
            },
            Meaning = "Takes from the device model what it does not need after the start.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "dm_restrict = 1",
        },
        new()
        {
            Name = "stubdomain_kernel",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Path, new(4, 14))
            {
                Default = "the one installed",
            },
            Meaning = "The kernel of the device model's domain.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "stubdomain_kernel = \"/usr/lib/xen/boot/vmlinuz-stubdom\"",
        },
        new()
        {
            Name = "stubdomain_ramdisk",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Path, new(4, 14))
            {
                Default = "the one installed",
            },
            Meaning = "The RAM disk of the device model's domain.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "stubdomain_ramdisk = \"/usr/lib/xen/boot/rootfs-stubdom\"",
        },
        new()
        {
            Name = "stubdomain_cmdline",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 16)),
            Meaning = "The kernel command line of the device model's domain.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "stubdomain_cmdline = \"debug\"",
        },
        new()
        {
            Name = "stubdomain_memory",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(KeyUnit.Mebibytes), new(4, 14))
            {
                Default = "128, or 28 for MiniOS",
            },
            Meaning = "The memory in MiB of the device model's domain.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "stubdomain_memory = 256",
        },
    ];
}
