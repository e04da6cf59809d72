using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>A guest's name, kind and place.</summary>
internal static class GeneralKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "name",
            Theme = KeyTheme.General,
            Xl = new(KeyType.Text, new(4, 1))
            {
                IsRequired = true,
                Note = "xl refuses a config without it: 'Domain name must be specified.'",
            },
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4))
            {
                Default = "the file's name",
                Note = "Without it xm takes the last part of the file's own path.",
            },
            Meaning =
                "The guest's name, by which commands, logs and other tools know it. No two guests of a host may share one; /, control characters "
                + "and blanks are best left out, since the name becomes part of paths and of XenStore entries.",
            Source = "xl.cfg(5), Mandatory Configuration Items",
            Example = "name = \"web1\"",
            Libvirt = "domain/name",
        },
        new()
        {
            Name = "uuid",
            Theme = KeyTheme.General,
            Xl = new(KeyType.Text, new(4, 1))
            {
                Default = "one made at each create",
                Note = "xl refuses a text that is not of this form.",
            },
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4))
            {
                Default = "one made at each create",
            },
            Meaning =
                "The guest's identity, which stays the same when its name changes. Any 16 bytes do, written 8-4-4-4-12 in hexadecimal digits. "
                + "Without it the guest gets a new one at each start, and whatever keeps state by UUID (backups, monitoring, licences tied to the "
                + "SMBIOS UUID) takes it for another machine.",
            Source = "xl.cfg(5), General Options",
            Example = "uuid = \"5f0b6f1e-3c52-4f5e-9a7e-0d6f3c2b1a90\"",
            Libvirt = "domain/uuid",
        },
        new()
        {
            Name = "type",
            Theme = KeyTheme.General,
            Xl = new(KeyType.OneOf(GuestTypeWords.Type.AsKeyWords()), new(4, 10))
            {
                Default = "pv (pvh on Arm)",
                Note = "xl compares no further than the text goes, so that \"h\" counts as hvm and \"p\" as pv; write the word out.",
            },
            Meaning =
                "The kind of guest. pv is a kernel that knows Xen and runs without hardware virtualisation; pvh is the same kernel in a hardware "
                + "container, faster on processors of today and the best choice for a modern Linux; hvm has firmware and emulated hardware, and "
                + "runs systems that know nothing of Xen. A guest changes its kind only with its config: disks and kernel stay, device names may "
                + "not.",
            Source = "xl.cfg(5), Selecting Guest Type",
            Example = "type = \"pvh\"",
            Libvirt = "domain/os/type",
            ConflictsWith = [new("builder", "xl refuses the two when they name different kinds of guest") { DependsOnValues = true }],
        },
        new()
        {
            Name = "builder",
            Theme = KeyTheme.General,
            Xl = new(KeyType.OneOf(new("hvm", "an HVM guest"), new("generic", "a PV guest"), new("linux", "a PV guest") { Last = new(4, 9) }), new(4, 1))
            {
                Default = "generic",
                DeprecatedSince = new(4, 10),
                ReplacedBy = "type",
                Note =
                    "Up to 4.9 xl asks only whether it is hvm, and takes everything else for a PV guest. Since 4.10 it takes hvm and generic and "
                    + "refuses any other word, linux too; 4.10 also prints that type is the word to use.",
            },
            Xm = new(KeyType.TextLike(GuestTypeWords.XmBuilder.AsKeyWords()), new(3, 0, 2), new(4, 4))
            {
                Default = "linux",
            },
            Meaning =
                "The older way to choose the kind of guest: hvm for a fully virtualised one; linux (xm) or generic for a paravirtualised one. xl "
                + "has it for configs that come from xm; it cannot say pvh.",
            Source = "xl.cfg(5), Deprecated guest type selection",
            Example = "builder = \"hvm\"",
            Libvirt = "domain/os/type",
            ConflictsWith = [new("type", "xl refuses the two when they name different kinds of guest") { DependsOnValues = true }],
        },
        new()
        {
            Name = "description",
            Theme = KeyTheme.General,
            Xm = new(KeyType.Text, new(4, 0), new(4, 4)),
            Meaning =
                "A line about the guest for human readers. xend keeps it with the guest and shows it in its lists; nothing else reads it. In an "
                + "xl config a comment does the same.",
            Source = "xm create, its table of options",
            Example = "description = \"the web server\"",
        },
        new()
        {
            Name = "pool",
            Theme = KeyTheme.General,
            Xl = new(KeyType.Text, new(4, 1))
            {
                Default = "Pool-0",
                Note = "A name or a number; xl refuses one that does not exist.",
            },
            Xm = new(KeyType.Text, new(4, 1), new(4, 4))
            {
                Default = "Pool-0",
            },
            Meaning =
                "The CPU pool that the guest runs in. A pool is a set of the host's CPUs with a scheduler of its own, made with 'xl "
                + "cpupool-create'; the guest's virtual CPUs never leave it. The pool must exist when the guest starts.",
            Source = "xl.cfg(5), General Options",
            Example = "pool = \"fast\"",
        },
        new()
        {
            Name = "guest_os_type",
            Theme = KeyTheme.General,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Text, new(3, 2), new(4, 4))
            {
                Default = "default",
            },
            Meaning =
                "What runs in an HVM guest on Itanium (windows, linux, default), for which the hypervisor there chose its optimisations. On x86 "
                + "xend keeps the word and does nothing with it.",
            Source = "xm create, its table of options",
            Example = "guest_os_type = \"windows\"",
        },
        new()
        {
            Name = "pvh",
            Theme = KeyTheme.General,
            Guests = GuestTypes.Pv,
            Xl = new(KeyType.Boolean, new(4, 4), new(4, 8))
            {
                Default = "0",
                ReplacedBy = "type",
            },
            Meaning =
                "Asked for the first design of PVH: a PV guest with help of the hardware's paging. That design never left its experimental state "
                + "and went with Xen 4.9; what is called PVH today came with type = \"pvh\" in 4.10 and is another thing.",
            Source = "xl.cfg(5), Deprecated guest type selection",
            Example = "pvh = 1",
        },
    ];
}
