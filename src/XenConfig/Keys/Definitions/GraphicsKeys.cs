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
        },
        new()
        {
            Name = "vnc",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1)),
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "vnclisten",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 1)),
            Xm = new(KeyType.Text, new(3, 0, 3), new(4, 4)),
        },
        new()
        {
            Name = "vncdisplay",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(), new(4, 1)),
            Xm = new(KeyType.Integer(), new(3, 0, 3), new(4, 4)),
        },
        new()
        {
            Name = "vncunused",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1)),
            Xm = new(KeyType.Boolean, new(3, 0, 3), new(4, 4)),
        },
        new()
        {
            Name = "vncpasswd",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text with { IsSecret = true }, new(4, 1)),
            Xm = new(KeyType.Text with { IsSecret = true }, new(3, 0, 4), new(4, 4)),
        },
        new()
        {
            Name = "vncviewer",
            Theme = KeyTheme.Graphics,
            Xl = new(KeyType.Boolean, new(4, 2)),
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "vncconsole",
            Theme = KeyTheme.Graphics,
            Xm = new(KeyType.Boolean, new(3, 0, 3), new(4, 4)),
        },
        new()
        {
            Name = "keymap",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 1)),
            Xm = new(KeyType.Text, new(3, 0, 4), new(4, 4)),
        },
        new()
        {
            Name = "sdl",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1)),
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "opengl",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1)),
            Xm = new(KeyType.Boolean, new(3, 3), new(4, 4)),
        },
        new()
        {
            Name = "display",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 5)),
            Xm = new(KeyType.Text, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "xauthority",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Path, new(4, 5)),
            Xm = new(KeyType.Path, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "nographic",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1)),
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "spice",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 2)),
        },
        new()
        {
            Name = "spicehost",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 2)),
        },
        new()
        {
            Name = "spiceport",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(minimum: 1, maximum: 65535), new(4, 2)),
        },
        new()
        {
            Name = "spicetls_port",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(minimum: 1, maximum: 65535), new(4, 2)),
        },
        new()
        {
            Name = "spicedisable_ticketing",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 2)),
        },
        new()
        {
            Name = "spicepasswd",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text with { IsSecret = true }, new(4, 2)),
        },
        new()
        {
            Name = "spiceagent_mouse",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 2)),
        },
        new()
        {
            Name = "spicevdagent",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 4)),
        },
        new()
        {
            Name = "spice_clipboard_sharing",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 4)),
        },
        new()
        {
            Name = "spiceusbredirection",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(minimum: 0, maximum: 4), new(4, 4)),
        },
        new()
        {
            Name = "spice_image_compression",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.OneOf(new("auto_glz"), new("auto_lz"), new("quic"), new("glz"), new("lz"), new("off")), new(4, 6)),
        },
        new()
        {
            Name = "spice_streaming_video",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.OneOf(new("filter"), new("all"), new("off")), new(4, 6)),
        },
        new()
        {
            Name = "vga",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.OneOf(new("stdvga"), new("cirrus"), new("qxl"), new("none")), new(4, 3)),
        },
        new()
        {
            Name = "stdvga",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1)),
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "videoram",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(KeyUnit.Mebibytes), new(4, 1)),
            Xm = new(KeyType.Integer(KeyUnit.Mebibytes), new(3, 3), new(4, 4)),
        },
        new()
        {
            Name = "soundhw",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Text, new(4, 1)),
            Xm = new(KeyType.Text, new(3, 0, 3), new(4, 4)),
        },
        new()
        {
            Name = "audio",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(3, 0, 2)),
        },
        new()
        {
            Name = "vkb_device",
            Theme = KeyTheme.Graphics,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 13)),
        },
        new()
        {
            Name = "vkb",
            Theme = KeyTheme.Graphics,
            Xl = new(KeyType.Specs("vkb"), new(4, 12)),
        },
        new()
        {
            Name = "vdispl",
            Theme = KeyTheme.Graphics,
            Xl = new(KeyType.Specs("vdispl"), new(4, 10)),
        },
        new()
        {
            Name = "vsnd",
            Theme = KeyTheme.Graphics,
            Xl = new(new KeyType(ValueForms.NestedList) { Spec = "vsnd" }, new(4, 12)),
        },
    ];
}
