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
            },
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4))
            {
                Default = "the file's name",
            },
            Meaning = "The guest's name, by which commands and other tools know it. It must be the only guest of that name on the host.",
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
            },
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4))
            {
                Default = "one made at each create",
            },
            Meaning =
                "The guest's identity, which stays when its name changes. Any 16 bytes will do, written 8-4-4-4-12 in hexadecimal digits. "
                + "Without it the guest is another one at each start, and tools that keep state by UUID lose it.",
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
                Default = "pv",
            },
            Meaning =
                "The kind of guest: pv (a kernel that knows Xen), pvh (the same in a hardware container) or hvm (firmware and emulated "
                + "hardware).",
            Source = "xl.cfg(5), Selecting Guest Type",
            Example = "type = \"pvh\"",
            Libvirt = "domain/os/type",
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
                Note = "Since 4.10 xl takes hvm and generic only, and refuses linux.",
            },
            Xm = new(KeyType.TextLike(GuestTypeWords.XmBuilder.AsKeyWords()), new(3, 0, 2), new(4, 4))
            {
                Default = "linux",
            },
            Meaning =
                "The older way to choose the kind of guest: hvm for a fully virtualised one, linux or generic for a paravirtualised one. "
                + "xl refuses a config whose type says something else.",
            Source = "xl.cfg(5), Deprecated guest type selection",
            Example = "builder = \"hvm\"",
            Libvirt = "domain/os/type",
        },
        new()
        {
            Name = "description",
            Theme = KeyTheme.General,
            Xm = new(KeyType.Text, new(4, 0), new(4, 4)),
            Meaning = "A line about the guest, kept with it by xend and used by nobody.",
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
            },
            Xm = new(KeyType.Text, new(4, 1), new(4, 4))
            {
                Default = "Pool-0",
            },
            Meaning = "The CPU pool that the guest runs in.",
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
            Meaning = "What runs in the guest, as a hint to xend for HVM guests (windows, linux, default).",
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
                "Asked for the first design of PVH, which was a PV guest with hardware help. It went with that design; type = \"pvh\" is "
                + "the one of today.",
            Source = "xl.cfg(5), Deprecated guest type selection",
            Example = "pvh = 1",
        },
    ];
}
