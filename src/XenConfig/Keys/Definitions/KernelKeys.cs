using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>The kernel and what it is told.</summary>
internal static class KernelKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "kernel",
            Theme = KeyTheme.Kernel,
            Xl = new(KeyType.Path, new(4, 1))
            {
                Note = "An HVM guest with a file named hvmloader here is a config of xm's: xl warns, ignores it and takes its own firmware.",
            },
            Xm = new(KeyType.Path, new(3, 0, 2), new(4, 4))
            {
                Note =
                    "An HVM guest names its firmware here: hvmloader. A name without a path is looked for in the current folder; xm refuses a "
                    + "file that does not exist.",
            },
            Meaning =
                "The kernel that the guest boots, a file of the host (not of the guest's disk). PV and PVH guests need it unless a bootloader or "
                + "a firmware finds one. With an HVM guest it is booted directly by the device model, past the boot order.",
            Source = "xl.cfg(5), Direct Kernel Boot",
            Example = "kernel = \"/boot/vmlinuz-6.1\"",
            Libvirt = "domain/os/kernel",
            ConflictsWith = [new("firmware", "xl refuses a PV or PVH guest with both") { Guests = GuestTypes.PvAndPvh }],
            IgnoredWith = [new("bootloader", "the boot loader brings the kernel")],
        },
        new()
        {
            Name = "ramdisk",
            Theme = KeyTheme.Kernel,
            Xl = new(KeyType.Path, new(4, 1))
            {
                Note = "libxl refuses an HVM guest that has it, or a command line, without kernel.",
            },
            Xm = new(KeyType.Path, new(3, 0, 2), new(4, 4)),
            Meaning = "The initial RAM disk that goes with kernel, a file of the host.",
            Source = "xl.cfg(5), Direct Kernel Boot",
            Example = "ramdisk = \"/boot/initrd.img-6.1\"",
            Libvirt = "domain/os/initrd",
            IgnoredWith = [new("bootloader", "the boot loader brings the RAM disk")],
            Needs = [new("kernel", "the RAM disk goes with a kernel that is booted directly")],
        },
        new()
        {
            Name = "cmdline",
            Theme = KeyTheme.Kernel,
            Xl = new(KeyType.Text, new(4, 5)),
            Meaning =
                "The whole kernel command line, as the kernel gets it. It is the newer way: root and extra beside it do not count, and xl says "
                + "so.",
            Source = "xl.cfg(5), Direct Kernel Boot",
            Example = "cmdline = \"root=/dev/xvda1 ro quiet\"",
            Libvirt = "domain/os/cmdline",
            Needs = [new("kernel", "an HVM guest has a command line only with a kernel that is booted directly") { Guests = GuestTypes.Hvm }],
        },
        new()
        {
            Name = "root",
            Theme = KeyTheme.Kernel,
            Xl = new(KeyType.Text, new(4, 1)),
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4))
            {
                Note = "xm takes a value with root= before it as well, and /dev/nfs with nfs_server and nfs_root.",
            },
            Meaning =
                "The guest's root device, in the guest's own naming (/dev/xvda1). It becomes root=… at the start of the kernel command line, "
                + "before extra. With a boot loader that has a command line of its own it is added to that one.",
            Source = "xl.cfg(5), Direct Kernel Boot",
            Example = "root = \"/dev/xvda1 ro\"",
            Libvirt = "domain/os/cmdline",
            IgnoredWith = [new("cmdline", "cmdline is the whole command line")],
        },
        new()
        {
            Name = "extra",
            Theme = KeyTheme.Kernel,
            Xl = new(KeyType.Text, new(4, 1)),
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
            Meaning = "Text that follows root= on the kernel command line: the console, options for the init system, and so on.",
            Source = "xl.cfg(5), Direct Kernel Boot",
            Example = "extra = \"console=hvc0\"",
            Libvirt = "domain/os/cmdline",
            IgnoredWith = [new("cmdline", "cmdline is the whole command line")],
        },
        new()
        {
            Name = "features",
            Theme = KeyTheme.Kernel,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
            Meaning =
                "Xen features that the toolstack asks of a PV kernel, separated by |, in the kernel's own notation (writable_page_tables, "
                + "auto_translated_physmap …). A kernel tells what it can do in notes of its own; few configs ever needed the key.",
            Source = "xm create, its table of options",
            Example = "features = \"pae\"",
        },
        new()
        {
            Name = "machine_address_size",
            Theme = KeyTheme.Kernel,
            Xm = new(KeyType.Integer(KeyUnit.Bits), new(3, 3), new(4, 4)),
            Meaning =
                "How many bits the addresses of the guest's memory may have on the host, for devices passed through that reach no further. 32 "
                + "keeps the guest's memory below 4 GiB of the host's.",
            Source = "xm create, its table of options",
            Example = "machine_address_size = 32",
        },
        new()
        {
            Name = "pvshim",
            Theme = KeyTheme.Kernel,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.Boolean, new(4, 10))
            {
                Default = "0",
            },
            Meaning =
                "Runs a PV kernel in a PVH guest, on a small Xen (the shim) inside it. The guest sees the PV world it knows, while hardware keeps "
                + "it apart from the host, which was the first answer to Meltdown for old kernels.",
            Source = "xl.cfg(5), PVH Guest Specific Options",
            Example = "pvshim = 1",
        },
        new()
        {
            Name = "pvshim_path",
            Theme = KeyTheme.Kernel,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.Path, new(4, 10))
            {
                Default = "xen-shim",
            },
            Meaning = "The file of the small Xen that pvshim starts, where it is not the one that came with the host's Xen.",
            Source = "xl.cfg(5), PVH Guest Specific Options",
            Example = "pvshim_path = \"/usr/lib/xen/boot/xen-shim\"",
            Needs = [new("pvshim", "without it there is no shim")],
        },
        new()
        {
            Name = "pvshim_cmdline",
            Theme = KeyTheme.Kernel,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.Text, new(4, 10))
            {
                Default = "pv-shim console=xen,pv",
            },
            Meaning =
                "The whole command line of the small Xen that pvshim starts. Replacing it loses pv-shim and console=xen,pv, which are needed; "
                + "pvshim_extra adds to it.",
            Source = "xl.cfg(5), PVH Guest Specific Options",
            Example = "pvshim_cmdline = \"pv-shim console=xen,pv\"",
            Needs = [new("pvshim", "without it there is no shim")],
        },
        new()
        {
            Name = "pvshim_extra",
            Theme = KeyTheme.Kernel,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.Text, new(4, 10)),
            Meaning = "What is added to the command line of the small Xen that pvshim starts, such as loglvl=all.",
            Source = "xl.cfg(5), PVH Guest Specific Options",
            Example = "pvshim_extra = \"loglvl=all\"",
            Needs = [new("pvshim", "without it there is no shim")],
        },
    ];
}
