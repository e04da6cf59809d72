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
            Meaning =
                "The program that emulates an HVM guest's hardware, by its path. Configs that come from xm carry it almost always; under xl the "
                + "line does nothing but warn, and belongs deleted.",
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
            Meaning =
                "Which QEMU emulates the guest's devices: qemu-xen, the present one, or qemu-xen-traditional, the old fork, for guests that were "
                + "installed with it and do not like other hardware.",
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
                Note = "xl warns when device_model_version does not stand beside it.",
            },
            Meaning =
                "Another program for the device model, by its path, such as a QEMU of the distribution. It must be of the kind that "
                + "device_model_version says.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "device_model_override = \"/usr/bin/qemu-system-x86_64\"",
            Libvirt = "domain/devices/emulator",
        },
        new()
        {
            Name = "device_model_args",
            Theme = KeyTheme.DeviceModel,
            Xl = new(KeyType.Strings, new(4, 1)),
            Meaning =
                "Further arguments for the device model of any guest that has one: a list, one argument an element, so that -device and its value "
                + "are two.",
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
            Meaning =
                "Further arguments for the device model of a PV guest, which serves frame buffers and disk images there: a list, one argument an "
                + "element.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "device_model_args_pv = [ \"-nodefaults\" ]",
        },
        new()
        {
            Name = "device_model_args_hvm",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Strings, new(4, 1)),
            Meaning =
                "Further arguments for the device model of an HVM guest: a list, one argument an element, so that -device and its value are two.",
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
            Meaning =
                "Runs the device model in a small domain of its own (stub domain) and not as a process of dom0, so that a hole in QEMU does not "
                + "open the host. It takes memory and a longer start.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "device_model_stubdomain_override = 1",
        },
        new()
        {
            Name = "device_model_stubdomain_seclabel",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 2)),
            Meaning = "The label under XSM (Flask) of the stub domain that runs the device model.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "device_model_stubdomain_seclabel = \"system_u:system_r:dm_t\"",
            Needs = [new("device_model_stubdomain_override", "there is no such domain otherwise")],
        },
        new()
        {
            Name = "device_model_user",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 7))
            {
                Default = "a user from a range that the host sets aside, or root without dm_restrict",
            },
            Meaning = "The user as whom a restricted device model runs. Each guest should have a user of its own.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "device_model_user = \"nobody\"",
            Needs = [new("dm_restrict", "without it the device model runs as root")],
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
            Meaning =
                "Takes from the device model, once it runs, the rights that it needs no more, so that a hole in QEMU reaches less. It wants a "
                + "user for each guest, a Linux and a QEMU that know it; saving and CD changes had gaps. A technology preview.",
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
            Meaning =
                "The kernel of the stub domain that runs the device model: a MiniOS image with qemu-xen-traditional, a Linux one with qemu-xen.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "stubdomain_kernel = \"/usr/lib/xen/boot/vmlinuz-stubdom\"",
            Needs = [new("device_model_stubdomain_override", "there is no such domain otherwise")],
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
            Meaning = "The initial RAM disk of the stub domain that runs the device model; a Linux one has the device model in it.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "stubdomain_ramdisk = \"/usr/lib/xen/boot/rootfs-stubdom\"",
            Needs = [new("device_model_stubdomain_override", "there is no such domain otherwise")],
        },
        new()
        {
            Name = "stubdomain_cmdline",
            Theme = KeyTheme.DeviceModel,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 16)),
            Meaning = "The kernel command line of the stub domain that runs the device model, for looking into it.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "stubdomain_cmdline = \"debug\"",
            Needs = [new("device_model_stubdomain_override", "there is no such domain otherwise")],
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
            Meaning = "The memory in MiB of the stub domain that runs the device model.",
            Source = "xl.cfg(5), Device-Model Options",
            Example = "stubdomain_memory = 256",
            Needs = [new("device_model_stubdomain_override", "there is no such domain otherwise")],
        },
    ];
}
