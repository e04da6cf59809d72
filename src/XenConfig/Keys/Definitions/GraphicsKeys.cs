using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>Displays, keyboards and sound.</summary>
internal static class GraphicsKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "vfb",
            Theme = KeyTheme.Graphics,
            Xl = new(KeyType.Specs("vfb"), new(4, 1)),
            Xm = new(KeyType.Specs("vfb"), new(3, 0, 4), new(4, 4)),
            Meaning = "The PV frame buffer, with keyboard and mouse.",
            Source = "xl.cfg(5), Devices",
            Example = "vfb = [ \"vnc=1,vnclisten=127.0.0.1\" ]",
            Libvirt = "domain/devices/graphics",
        },
        new()
        {
            Name = "vnc",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "1",
                Note = "For HVM guests; a PV guest says it in vfb.",
            },
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "Serves the emulated screen over VNC.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "vnc = 1",
            Libvirt = "domain/devices/graphics[@type='vnc']",
        },
        new()
        {
            Name = "vnclisten",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 1))
            {
                Default = "127.0.0.1",
            },
            Xm = new(KeyType.Text, new(3, 0, 3), new(4, 4))
            {
                Default = "xend's",
            },
            Meaning = "The address that VNC listens on; 0.0.0.0 is every address of the host. xl takes ADDRESS:DISPLAY too.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "vnclisten = \"127.0.0.1\"",
            Libvirt = "domain/devices/graphics/listen/@address",
        },
        new()
        {
            Name = "vncdisplay",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(), new(4, 1))
            {
                Default = "0",
            },
            Xm = new(KeyType.Integer(), new(3, 0, 3), new(4, 4))
            {
                Default = "the domain's number",
            },
            Meaning = "The VNC display; the port is 5900 and this.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "vncdisplay = 1",
            Libvirt = "domain/devices/graphics/@port",
        },
        new()
        {
            Name = "vncunused",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "1",
            },
            Xm = new(KeyType.Boolean, new(3, 0, 3), new(4, 4))
            {
                Default = "1",
            },
            Meaning = "Looks for a free VNC display from vncdisplay on.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "vncunused = 1",
            Libvirt = "domain/devices/graphics/@autoport",
        },
        new()
        {
            Name = "vncpasswd",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text with { IsSecret = true }, new(4, 1)),
            Xm = new(KeyType.Text with { IsSecret = true }, new(3, 0, 4), new(4, 4))
            {
                Default = "xend's",
            },
            Meaning = "The password that VNC asks for; without one anybody who reaches the port may look and type.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "vncpasswd = \"secret\"",
            Libvirt = "domain/devices/graphics/@passwd",
        },
        new()
        {
            Name = "vncviewer",
            Theme = KeyTheme.Graphics,
            Xl = new(KeyType.Boolean, new(4, 2))
            {
                Default = "0",
                DeprecatedSince = new(4, 2),
                IsIgnored = true,
                Note = "xl warns; 'xl create -V' starts a viewer.",
            },
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "Starts a viewer when the guest starts. xl does it by its -V option only.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "vncviewer = 1",
        },
        new()
        {
            Name = "vncconsole",
            Theme = KeyTheme.Graphics,
            Xm = new(KeyType.Boolean, new(3, 0, 3), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "Starts a viewer when the guest starts.",
            Source = "xm create, its table of options",
            Example = "vncconsole = 1",
        },
        new()
        {
            Name = "keymap",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 1))
            {
                Default = "en-us",
            },
            Xm = new(KeyType.Text, new(3, 0, 4), new(4, 4))
            {
                Default = "xend's",
            },
            Meaning = "The keyboard layout of the screen.",
            Source = "xl.cfg(5), Keymaps",
            Example = "keymap = \"de\"",
            Libvirt = "domain/devices/graphics/@keymap",
        },
        new()
        {
            Name = "sdl",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "0",
            },
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "Shows the emulated screen in a window on the host.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "sdl = 1",
            Libvirt = "domain/devices/graphics[@type='sdl']",
        },
        new()
        {
            Name = "opengl",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "0",
            },
            Xm = new(KeyType.Boolean, new(3, 3), new(4, 4))
            {
                Default = "xend's",
            },
            Meaning = "Lets that window use OpenGL.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "opengl = 1",
            Libvirt = "domain/devices/graphics/gl",
        },
        new()
        {
            Name = "display",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 5))
            {
                Default = "$DISPLAY",
            },
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4))
            {
                Default = "$DISPLAY",
            },
            Meaning = "The X display for that window.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "display = \":0\"",
            Libvirt = "domain/devices/graphics/@display",
        },
        new()
        {
            Name = "xauthority",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Path, new(4, 5))
            {
                Default = "$XAUTHORITY",
            },
            Xm = new(KeyType.Path, new(3, 0, 2), new(4, 4))
            {
                Default = "$XAUTHORITY",
            },
            Meaning = "The X authority file for that window.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "xauthority = \"/root/.Xauthority\"",
            Libvirt = "domain/devices/graphics/@xauth",
        },
        new()
        {
            Name = "nographic",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "0",
            },
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "No screen at all; the console is the serial line.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "nographic = 1",
        },
        new()
        {
            Name = "spice",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 2))
            {
                Default = "0",
            },
            Meaning = "Serves the emulated screen over SPICE.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spice = 1",
            Libvirt = "domain/devices/graphics[@type='spice']",
        },
        new()
        {
            Name = "spicehost",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 2))
            {
                Default = "all addresses",
            },
            Meaning = "The address that SPICE listens on.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spicehost = \"127.0.0.1\"",
            Libvirt = "domain/devices/graphics/listen/@address",
        },
        new()
        {
            Name = "spiceport",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(minimum: 1, maximum: 65535), new(4, 2)),
            Meaning = "SPICE's port without encryption; this or spicetls_port must be there.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spiceport = 6000",
            Libvirt = "domain/devices/graphics/@port",
        },
        new()
        {
            Name = "spicetls_port",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(minimum: 1, maximum: 65535), new(4, 2)),
            Meaning = "SPICE's port with encryption.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spicetls_port = 6001",
            Libvirt = "domain/devices/graphics/@tlsPort",
        },
        new()
        {
            Name = "spicedisable_ticketing",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 2))
            {
                Default = "0",
            },
            Meaning = "Lets SPICE clients in without a password; otherwise spicepasswd must be there.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spicedisable_ticketing = 1",
        },
        new()
        {
            Name = "spicepasswd",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text with { IsSecret = true }, new(4, 2)),
            Meaning = "The password that SPICE asks for.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spicepasswd = \"secret\"",
            Libvirt = "domain/devices/graphics/@passwd",
        },
        new()
        {
            Name = "spiceagent_mouse",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 2))
            {
                Default = "1",
            },
            Meaning = "Lets the agent in the guest place the mouse.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spiceagent_mouse = 1",
            Libvirt = "domain/devices/graphics/mouse/@mode",
        },
        new()
        {
            Name = "spicevdagent",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 4))
            {
                Default = "0",
            },
            Meaning = "The channel for SPICE's agent in the guest.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spicevdagent = 1",
            Libvirt = "domain/devices/channel[@type='spicevmc']",
        },
        new()
        {
            Name = "spice_clipboard_sharing",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 4))
            {
                Default = "0",
            },
            Meaning = "Shares the clipboard between guest and client; wants spicevdagent.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spice_clipboard_sharing = 1",
            Libvirt = "domain/devices/graphics/clipboard/@copypaste",
        },
        new()
        {
            Name = "spiceusbredirection",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(minimum: 0, maximum: 4), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "The number of USB devices that the client may lend to the guest, up to 4.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spiceusbredirection = 4",
            Libvirt = "domain/devices/redirdev",
        },
        new()
        {
            Name = "spice_image_compression",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.OneOf(new("auto_glz"), new("auto_lz"), new("quic"), new("glz"), new("lz"), new("off")), new(4, 6))
            {
                Default = "QEMU's",
            },
            Meaning = "How SPICE compresses images.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spice_image_compression = \"lz\"",
            Libvirt = "domain/devices/graphics/image/@compression",
        },
        new()
        {
            Name = "spice_streaming_video",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.OneOf(new("filter"), new("all"), new("off")), new(4, 6))
            {
                Default = "QEMU's",
            },
            Meaning = "What SPICE takes for video, and streams.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spice_streaming_video = \"filter\"",
            Libvirt = "domain/devices/graphics/streaming/@mode",
        },
        new()
        {
            Name = "vga",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.OneOf(new("stdvga"), new("cirrus"), new("qxl"), new("none")), new(4, 3))
            {
                Default = "cirrus",
            },
            Meaning = "The emulated graphics card.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "vga = \"stdvga\"",
            Libvirt = "domain/devices/video/model/@type",
        },
        new()
        {
            Name = "stdvga",
            Theme = KeyTheme.Graphics,
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
            Meaning = "The standard VGA card in place of a Cirrus; vga says it today.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "stdvga = 1",
            Libvirt = "domain/devices/video/model/@type",
            IgnoredWith = ["vga"],
        },
        new()
        {
            Name = "videoram",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(KeyUnit.Mebibytes), new(4, 1))
            {
                Default = "8, or 16 for stdvga, or 128 for qxl",
            },
            Xm = new(KeyType.Integer(KeyUnit.Mebibytes), new(3, 3), new(4, 4))
            {
                Default = "4",
            },
            Meaning = "The video memory in MiB.",
            Source = "xl.cfg(5), Emulated VGA Graphics Device",
            Example = "videoram = 16",
            Libvirt = "domain/devices/video/model/@vram",
        },
        new()
        {
            Name = "soundhw",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 1)),
            Xm = new(KeyType.Text, new(3, 0, 3), new(4, 4)),
            Meaning = "The emulated sound cards, with commas between: hda, ac97, es1370, sb16, or all.",
            Source = "xl.cfg(5), Miscellaneous Emulated Hardware",
            Example = "soundhw = \"hda\"",
            Libvirt = "domain/devices/sound/@model",
        },
        new()
        {
            Name = "audio",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(3, 0, 2))
            {
                Default = "0",
                ReplacedBy = "soundhw",
            },
            Meaning = "Sound for HVM guests, before soundhw.",
            Source = "xm create, its table of options",
            Example = "audio = 1",
        },
        new()
        {
            Name = "vkb_device",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 13))
            {
                Default = "1",
            },
            Meaning = "Whether an HVM guest gets Xen's virtual keyboard too.",
            Source = "xl.cfg(5), Miscellaneous Emulated Hardware",
            Example = "vkb_device = 0",
        },
        new()
        {
            Name = "vkb",
            Theme = KeyTheme.Graphics,
            Xl = new(KeyType.Specs("vkb"), new(4, 12)),
            Meaning = "Virtual keyboards and pointers.",
            Source = "xl.cfg(5), Devices",
            Example = "vkb = [ \"backend=0,unique-id=1\" ]",
        },
        new()
        {
            Name = "vdispl",
            Theme = KeyTheme.Graphics,
            Xl = new(KeyType.Specs("vdispl"), new(4, 10)),
            Meaning = "Virtual displays, by Xen's display protocol.",
            Source = "xl.cfg(5), Devices",
            Example = "vdispl = [ \"backend=0,connectors=id0:1920x1080\" ]",
        },
        new()
        {
            Name = "vsnd",
            Theme = KeyTheme.Graphics,
            Xl = new(new KeyType(ValueForms.NestedList) { Spec = "vsnd" }, new(4, 12)),
            Meaning = "Virtual sound cards, a list each of card, PCM and stream specs.",
            Source = "xl.cfg(5), Devices",
            Example = "vsnd = [ [ \"card, backend=0\", \"pcm, name=out\", \"stream, unique-id=0, type=P\" ] ]",
        },
    ];
}
