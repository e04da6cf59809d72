using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>The screen over SPICE.</summary>
internal static class SpiceKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "spice",
            Theme = KeyTheme.Spice,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 2))
            {
                Default = "0",
                Note = "libxl refuses a guest with neither port, and one with neither password nor spicedisable_ticketing.",
            },
            Meaning =
                "Serves the screen of an HVM guest over SPICE, which knows more than VNC: several channels, sound, clipboard, USB. The device "
                + "model must be built with it. One of spiceport and spicetls_port must be there, and a password unless spicedisable_ticketing says "
                + "that none is wanted.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spice = 1",
            Libvirt = "domain/devices/graphics[@type='spice']",
        },
        new()
        {
            Name = "spicehost",
            Theme = KeyTheme.Spice,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 2))
            {
                Default = "all addresses",
            },
            Meaning = "The address of the host on which SPICE listens. Without it SPICE listens on all of them, unlike VNC: name one.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spicehost = \"127.0.0.1\"",
            Libvirt = "domain/devices/graphics/listen/@address",
            Needs = [new("spice", "there is no SPICE server otherwise")],
        },
        new()
        {
            Name = "spiceport",
            Theme = KeyTheme.Spice,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(minimum: 1, maximum: 65535), new(4, 2)),
            Meaning = "The port on which SPICE listens without encryption.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spiceport = 6000",
            Libvirt = "domain/devices/graphics/@port",
            Needs = [new("spice", "there is no SPICE server otherwise")],
        },
        new()
        {
            Name = "spicetls_port",
            Theme = KeyTheme.Spice,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(minimum: 1, maximum: 65535), new(4, 2)),
            Meaning = "The port on which SPICE listens with encryption. The certificates are the device model's matter: xl has no keys for them.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spicetls_port = 6001",
            Libvirt = "domain/devices/graphics/@tlsPort",
            Needs = [new("spice", "there is no SPICE server otherwise")],
        },
        new()
        {
            Name = "spicedisable_ticketing",
            Theme = KeyTheme.Spice,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 2))
            {
                Default = "0",
            },
            Meaning = "Lets SPICE clients in without a password. It is for addresses that nobody else reaches.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spicedisable_ticketing = 1",
            Needs = [new("spice", "there is no SPICE server otherwise")],
        },
        new()
        {
            Name = "spicepasswd",
            Theme = KeyTheme.Spice,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text with { IsSecret = true }, new(4, 2)),
            Meaning = "The password that SPICE asks for. It stands in the config in clear text, so keep the file from others.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spicepasswd = \"secret\"",
            Libvirt = "domain/devices/graphics/@passwd",
            IgnoredWith = [new("spicedisable_ticketing", "SPICE asks for no password then")],
            Needs = [new("spice", "there is no SPICE server otherwise")],
        },
        new()
        {
            Name = "spiceagent_mouse",
            Theme = KeyTheme.Spice,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 2))
            {
                Default = "1",
            },
            Meaning =
                "Lets the agent inside the guest place the mouse where the client's pointer is. Off, SPICE sends movements, and the client grabs "
                + "the pointer.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spiceagent_mouse = 1",
            Libvirt = "domain/devices/graphics/mouse/@mode",
            Needs = [new("spice", "there is no SPICE server otherwise")],
        },
        new()
        {
            Name = "spicevdagent",
            Theme = KeyTheme.Spice,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 4))
            {
                Default = "0",
            },
            Meaning =
                "Gives the guest the channel for SPICE's agent, which must run inside. The agent carries the pointer, the size of the window and "
                + "the clipboard.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spicevdagent = 1",
            Libvirt = "domain/devices/channel[@type='spicevmc']",
            Needs = [new("spice", "there is no SPICE server otherwise")],
        },
        new()
        {
            Name = "spice_clipboard_sharing",
            Theme = KeyTheme.Spice,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 4))
            {
                Default = "0",
            },
            Meaning = "Shares the clipboard between guest and client, text and images, in both directions.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spice_clipboard_sharing = 1",
            Libvirt = "domain/devices/graphics/clipboard/@copypaste",
            Needs = [new("spice", "there is no SPICE server otherwise"), new("spicevdagent", "the agent carries it")],
        },
        new()
        {
            Name = "spiceusbredirection",
            Theme = KeyTheme.Spice,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(minimum: 0, maximum: 4), new(4, 4))
            {
                Default = "0",
                Note = "Without spice libxl warns and takes it for 0.",
            },
            Meaning =
                "How many USB devices of the client the guest may use, up to 4: one channel each. It brings a USB 2 controller where usbversion "
                + "does not choose one.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spiceusbredirection = 4",
            Libvirt = "domain/devices/redirdev",
            ConflictsWith = [new("usb", "libxl refuses the two together"), new("usbdevice", "libxl refuses the two together")],
            Needs = [new("spice", "there is no SPICE server otherwise")],
        },
        new()
        {
            Name = "spice_image_compression",
            Theme = KeyTheme.Spice,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.OneOf(
                new("auto_glz", "QUIC or GLZ, by the picture"),
                new("auto_lz", "QUIC or LZ, by the picture"),
                new("quic", "for photographs"),
                new("glz", "LZ with a dictionary of earlier pictures"),
                new("lz", "for drawn pictures"),
                new("off", "none")), new(4, 6))
            {
                Default = "QEMU's",
            },
            Meaning =
                "How SPICE compresses what it sends of the screen; auto_glz chooses by the picture, off saves the host's time on a fast network.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spice_image_compression = \"lz\"",
            Libvirt = "domain/devices/graphics/image/@compression",
            Needs = [new("spice", "there is no SPICE server otherwise")],
        },
        new()
        {
            Name = "spice_streaming_video",
            Theme = KeyTheme.Spice,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.OneOf(
                new("filter", "what looks like a video"), new("all", "whatever changes fast"), new("off", "nothing")), new(4, 6))
            {
                Default = "QEMU's",
            },
            Meaning = "Which parts of the screen SPICE sends as compressed video: filter those that look like one, all, or off for none.",
            Source = "xl.cfg(5), Spice Graphics Support",
            Example = "spice_streaming_video = \"filter\"",
            Libvirt = "domain/devices/graphics/streaming/@mode",
            Needs = [new("spice", "there is no SPICE server otherwise")],
        },
    ];
}
