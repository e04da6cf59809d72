using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>The screen: graphics cards, VNC, windows.</summary>
internal static class DisplayKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "vfb",
            Theme = KeyTheme.Display,
            Xl = new(KeyType.Specs("vfb"), new(4, 1))
            {
                Note = "xl reads the keys vnc, vnclisten … of a PV guest's top level as one vfb, unless there is a vfb.",
            },
            Xm = new(KeyType.Specs("vfb"), new(3, 0, 4), new(4, 4))
            {
                Note = "xm refuses an option that it does not know.",
            },
            Meaning =
                "The PV frame buffer: a screen, keyboard and mouse for a guest with Xen drivers, shown over VNC or in a window. It is how PV and "
                + "PVH guests have a screen; an HVM guest has an emulated card, set by the keys of the same names at the top level.",
            Source = "xl.cfg(5), Devices",
            Example = "vfb = [ \"vnc=1,vnclisten=127.0.0.1\" ]",
            Libvirt = "domain/devices/graphics",
        },
        new()
        {
            Name = "vnc",
            Theme = KeyTheme.Display,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Guests = GuestTypes.Pv | GuestTypes.Hvm,
                Default = "1",
                Note = "An HVM guest has it without asking. A PV guest gets a screen by it (a vfb) where there is no vfb key.",
            },
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4))
            {
                Default = "0",
            },
            Meaning =
                "Serves the guest's screen over VNC, by the device model's own server on the host. Anybody who reaches its port sees the screen "
                + "and types, unless vncpasswd asks; see vnclisten.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "vnc = 1",
            Libvirt = "domain/devices/graphics[@type='vnc']",
            IgnoredWith = [new("vfb", "a PV guest with a vfb has its screen there") { Guests = GuestTypes.Pv }],
        },
        new()
        {
            Name = "vnclisten",
            Theme = KeyTheme.Display,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 1))
            {
                Guests = GuestTypes.Pv | GuestTypes.Hvm,
                Default = "127.0.0.1",
                Note = "xl takes ADDRESS:DISPLAY too, and refuses it when vncdisplay names a display as well.",
            },
            Xm = new(KeyType.Text, new(3, 0, 3), new(4, 4))
            {
                Default = "xend's",
            },
            Meaning =
                "The address of the host on which VNC listens; 0.0.0.0 means every address, which opens the screen to the network. Use 127.0.0.1 "
                + "and a tunnel where you can.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "vnclisten = \"127.0.0.1\"",
            Libvirt = "domain/devices/graphics/listen/@address",
            ConflictsWith = [new("vncdisplay", "xl refuses a display in both") { DependsOnValues = true }],
            IgnoredWith = [new("vfb", "a PV guest with a vfb has its screen there") { Guests = GuestTypes.Pv }],
            Needs = [new("vnc", "there is nothing to listen")],
        },
        new()
        {
            Name = "vncdisplay",
            Theme = KeyTheme.Display,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(maximum: 59635), new(4, 1))
            {
                Guests = GuestTypes.Pv | GuestTypes.Hvm,
                Default = "0",
            },
            Xm = new(KeyType.Integer(), new(3, 0, 3), new(4, 4))
            {
                Default = "the domain's number",
            },
            Meaning =
                "The VNC display, which is the port counted from 5900 on: 1 is port 5901. With vncunused it is where the search for a free one "
                + "starts; two guests with the same one and without that search cannot run together.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "vncdisplay = 1",
            Libvirt = "domain/devices/graphics/@port",
            ConflictsWith = [new("vnclisten", "xl refuses a display in both") { DependsOnValues = true }],
            IgnoredWith = [new("vfb", "a PV guest with a vfb has its screen there") { Guests = GuestTypes.Pv }],
            Needs = [new("vnc", "there is nothing to number")],
        },
        new()
        {
            Name = "vncunused",
            Theme = KeyTheme.Display,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Guests = GuestTypes.Pv | GuestTypes.Hvm,
                Default = "1",
            },
            Xm = new(KeyType.Boolean, new(3, 0, 3), new(4, 4))
            {
                Default = "1",
            },
            Meaning =
                "Takes the next free VNC display from vncdisplay on. 'xl vncviewer' finds it; so that other tools find it, turn this off and give "
                + "each guest its display.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "vncunused = 1",
            Libvirt = "domain/devices/graphics/@autoport",
            IgnoredWith = [new("vfb", "a PV guest with a vfb has its screen there") { Guests = GuestTypes.Pv }],
            Needs = [new("vnc", "there is nothing to search")],
        },
        new()
        {
            Name = "vncpasswd",
            Theme = KeyTheme.Display,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text with { IsSecret = true }, new(4, 1))
            {
                Guests = GuestTypes.Pv | GuestTypes.Hvm,
            },
            Xm = new(KeyType.Text with { IsSecret = true }, new(3, 0, 4), new(4, 4))
            {
                Default = "xend's",
            },
            Meaning =
                "The password that VNC asks for; the protocol heeds eight characters of it. An empty one asks nothing. It stands in the config in "
                + "clear text, so keep the file from others.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "vncpasswd = \"secret\"",
            Libvirt = "domain/devices/graphics/@passwd",
            IgnoredWith = [new("vfb", "a PV guest with a vfb has its screen there") { Guests = GuestTypes.Pv }],
            Needs = [new("vnc", "there is nothing to protect")],
        },
        new()
        {
            Name = "vncviewer",
            Theme = KeyTheme.Display,
            Xl = new(KeyType.Boolean, new(4, 2))
            {
                Default = "0",
                DeprecatedSince = new(4, 2),
                IsIgnored = true,
                Note = "xl warns that it ignores it; 'xl create -V' starts a viewer.",
            },
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4))
            {
                Default = "0",
                Note =
                    "xm listens for the guest's VNC server with a viewer of its own and tells the guest by VNC_SERVER= on the kernel's command "
                    + "line. Its own help calls it deprecated; vncconsole is the one for the guest's screen.",
            },
            Meaning = "Starts a VNC viewer when the guest starts. xl leaves that to its command line: 'xl create -V'.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "vncviewer = 1",
        },
        new()
        {
            Name = "vncconsole",
            Theme = KeyTheme.Display,
            Xm = new(KeyType.Boolean, new(3, 0, 3), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "Starts a VNC viewer for the guest's screen when the guest starts, on the host where xm runs. 'xl create -V' does the same.",
            Source = "xm create, its table of options",
            Example = "vncconsole = 1",
            Needs = [new("vnc", "there is no screen to view")],
        },
        new()
        {
            Name = "keymap",
            Theme = KeyTheme.Display,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 1))
            {
                Guests = GuestTypes.Pv | GuestTypes.Hvm,
                Default = "en-us",
            },
            Xm = new(KeyType.Text, new(3, 0, 4), new(4, 4))
            {
                Default = "xend's",
            },
            Meaning =
                "The keyboard layout by which VNC's characters become key codes: en-us, de, fr and so on, by the device model's files. Viewers "
                + "that send key codes themselves do not need it. A wrong one types other characters than those on the keys.",
            Source = "xl.cfg(5), Keymaps",
            Example = "keymap = \"de\"",
            Libvirt = "domain/devices/graphics/@keymap",
            IgnoredWith = [new("vfb", "a PV guest with a vfb has its screen there") { Guests = GuestTypes.Pv }],
        },
        new()
        {
            Name = "sdl",
            Theme = KeyTheme.Display,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Guests = GuestTypes.Pv | GuestTypes.Hvm,
                Default = "0",
            },
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "Shows the guest's screen in a window on the host's own display. Servers have none; VNC is the usual way.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "sdl = 1",
            Libvirt = "domain/devices/graphics[@type='sdl']",
            IgnoredWith = [new("vfb", "a PV guest with a vfb has its screen there") { Guests = GuestTypes.Pv }],
        },
        new()
        {
            Name = "opengl",
            Theme = KeyTheme.Display,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Guests = GuestTypes.Pv | GuestTypes.Hvm,
                Default = "0",
            },
            Xm = new(KeyType.Boolean, new(3, 3), new(4, 4))
            {
                Default = "xend's",
            },
            Meaning = "Lets the window of sdl use OpenGL.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "opengl = 1",
            Libvirt = "domain/devices/graphics/gl",
            IgnoredWith = [new("vfb", "a PV guest with a vfb has its screen there") { Guests = GuestTypes.Pv }],
            Needs = [new("sdl", "it is about that window")],
        },
        new()
        {
            Name = "display",
            Theme = KeyTheme.Display,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 5))
            {
                Guests = GuestTypes.Pv | GuestTypes.Hvm,
                Default = "$DISPLAY",
            },
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4))
            {
                Default = "$DISPLAY",
            },
            Meaning = "The X display on which the window of sdl opens.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "display = \":0\"",
            Libvirt = "domain/devices/graphics/@display",
            IgnoredWith = [new("vfb", "a PV guest with a vfb has its screen there") { Guests = GuestTypes.Pv }],
            Needs = [new("sdl", "it is about that window")],
        },
        new()
        {
            Name = "xauthority",
            Theme = KeyTheme.Display,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Path, new(4, 5))
            {
                Guests = GuestTypes.Pv | GuestTypes.Hvm,
                Default = "$XAUTHORITY",
            },
            Xm = new(KeyType.Path, new(3, 0, 2), new(4, 4))
            {
                Default = "$XAUTHORITY",
            },
            Meaning = "The X authority file with which the device model may open the window of sdl.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "xauthority = \"/root/.Xauthority\"",
            Libvirt = "domain/devices/graphics/@xauth",
            IgnoredWith = [new("vfb", "a PV guest with a vfb has its screen there") { Guests = GuestTypes.Pv }],
            Needs = [new("sdl", "it is about that window")],
        },
        new()
        {
            Name = "nographic",
            Theme = KeyTheme.Display,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "0",
            },
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4))
            {
                Default = "0",
            },
            Meaning =
                "Gives an HVM guest no screen at all; its console is the serial line. It takes effect only where neither vnc nor sdl shows the "
                + "screen, and vnc is on by default under xl: write vnc = 0 with it.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "nographic = 1",
        },
        new()
        {
            Name = "vga",
            Theme = KeyTheme.Display,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.OneOf(
                new("stdvga", "standard VGA with VESA extensions"),
                new("cirrus", "a Cirrus Logic GD5446"),
                new("qxl", "the card for SPICE") { Since = new(4, 6) },
                new("none", "no card") { Since = new(4, 5) }), new(4, 3))
            {
                Default = "cirrus",
                Note = "xl refuses other words.",
            },
            Meaning =
                "The emulated graphics card of an HVM guest. stdvga has the higher resolutions and is the better choice for systems of today; "
                + "cirrus is what every old one knows; qxl is for SPICE and wants a driver in the guest; none leaves the card out, for guests with "
                + "a real one passed through.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "vga = \"stdvga\"",
            Libvirt = "domain/devices/video/model/@type",
        },
        new()
        {
            Name = "stdvga",
            Theme = KeyTheme.Display,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "0",
                DeprecatedSince = new(4, 3),
                ReplacedBy = "vga",
            },
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "The standard VGA card (1) in place of a Cirrus one (0). vga says it, and knows more cards.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "stdvga = 1",
            Libvirt = "domain/devices/video/model/@type",
            IgnoredWith = [new("vga", "vga says which card")],
        },
        new()
        {
            Name = "videoram",
            Theme = KeyTheme.Display,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(KeyUnit.Mebibytes), new(4, 1))
            {
                Default = "8, or 16 for stdvga, or 128 for qxl",
            },
            Xm = new(KeyType.Integer(KeyUnit.Mebibytes), new(3, 3), new(4, 4))
            {
                Default = "4",
                Note = "xend takes 4 and gives a Cirrus card no more.",
            },
            Meaning =
                "The memory in MiB of the emulated graphics card, which bounds resolution and colours. xl refuses less than the card needs: 8 for "
                + "cirrus, 16 for stdvga, 128 for qxl.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "videoram = 16",
            Libvirt = "domain/devices/video/model/@vram",
        },
    ];
}
