using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>The boot loader that looks for a kernel in the guest.</summary>
internal static class BootLoaderKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "bootloader",
            Theme = KeyTheme.BootLoader,
            Guests = GuestTypes.PvAndPvh,
            Xl = new(KeyType.Path, new(4, 1))
            {
                Note =
                    "A name without a path is looked for in Xen's folder of private programs. A PV or PVH guest without bootloader, kernel and "
                    + "firmware is refused.",
            },
            Xm = new(KeyType.Path, new(3, 0, 2), new(4, 4)),
            Meaning =
                "A program of the host that looks into the guest's first disk for kernel, RAM disk and command line and hands them to the "
                + "toolstack; usually pygrub, which reads the guest's GRUB menu. The guest then chooses its kernel by its own package manager. The "
                + "program reads what the guest wrote, with dom0's rights, unless bootloader_restrict is set.",
            Source = "xl.cfg(5), Non direct Kernel Boot",
            Example = "bootloader = \"pygrub\"",
            Libvirt = "domain/bootloader",
        },
        new()
        {
            Name = "bootloader_args",
            Theme = KeyTheme.BootLoader,
            Guests = GuestTypes.PvAndPvh,
            Xl = new(KeyType.StringOrStrings, new(4, 1))
            {
                Note =
                    "One string is the old form: xl warns at each start and splits it at blanks, so that no argument can hold one. xm's name for "
                    + "it is bootargs.",
            },
            Meaning = "Arguments for the boot loader, one list element an argument; with pygrub for instance --kernel=/vmlinuz or --entry=1.",
            Source = "xl.cfg(5), Non direct Kernel Boot",
            Example = "bootloader_args = [ \"--entry=0\" ]",
            Needs = [new("bootloader", "they are its arguments")],
        },
        new()
        {
            Name = "bootargs",
            Theme = KeyTheme.BootLoader,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 3), new(4, 4)),
            Meaning =
                "Arguments for the boot loader, in one string. Without it xm passes -q, so that pygrub asks nothing, or no argument when the "
                + "console is attached (-c). xl calls it bootloader_args and wants a list.",
            Source = "xm create, its table of options",
            Example = "bootargs = \"--entry=0\"",
            Libvirt = "domain/bootloader_args",
            Needs = [new("bootloader", "they are its arguments")],
        },
        new()
        {
            Name = "bootentry",
            Theme = KeyTheme.BootLoader,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
            Meaning =
                "The entry of the guest's boot menu that the boot loader takes. xm's own help calls it deprecated; an --entry in bootargs says "
                + "the same.",
            Source = "xm create, its table of options",
            Example = "bootentry = \"1\"",
            Needs = [new("bootloader", "it chooses among its entries")],
        },
        new()
        {
            Name = "bootloader_user",
            Theme = KeyTheme.BootLoader,
            Guests = GuestTypes.PvAndPvh,
            Xl = new(KeyType.Text, new(4, 18))
            {
                Default = "the restricted users of the device model",
            },
            Meaning =
                "The user as whom a restricted boot loader runs. Each guest should have a user of its own, so that a boot loader that one guest "
                + "took over cannot reach the images of another.",
            Source = "xl.cfg(5), Non direct Kernel Boot",
            Example = "bootloader_user = \"nobody\"",
            Needs = [new("bootloader_restrict", "without it the boot loader runs as root")],
        },
        new()
        {
            Name = "bootloader_restrict",
            Theme = KeyTheme.BootLoader,
            Guests = GuestTypes.PvAndPvh,
            Xl = new(KeyType.Boolean, new(4, 18))
            {
                Default = "0",
            },
            Meaning =
                "Runs the boot loader without dom0's rights, since it parses file systems that the guest wrote. It cannot ask anything then (no "
                + "menu), and the restricted user must be able to read the disk image.",
            Source = "xl.cfg(5), Non direct Kernel Boot",
            Example = "bootloader_restrict = 1",
            Needs = [new("bootloader", "there is nothing to restrict otherwise")],
        },
    ];
}
