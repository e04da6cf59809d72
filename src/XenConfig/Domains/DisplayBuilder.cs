using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Keys;

namespace XenConfig.Domains;

/// <summary>Reads a guest's displays, from the top-level keys and from <c>vfb</c>.</summary>
internal static class DisplayBuilder
{
    public static ImmutableArray<Display> Build(SettingReader reader, GuestType guest, ImmutableArray<DomainDevice<VfbSpec>> vfbs)
    {
        // Most guests that are not hvm have none: nothing is made for them.
        if (guest != GuestType.Hvm && vfbs.IsEmpty && reader.Find("vnc") is null)
        {
            return [];
        }

        var displays = ImmutableArray.CreateBuilder<Display>();
        if (guest == GuestType.Hvm)
        {
            AddHvm(displays, reader, hasVfb: !vfbs.IsEmpty);
        }
        else if (guest == GuestType.Pv && reader.IsXl && vfbs.IsEmpty && reader.Boolean("vnc") is { IsGiven: true, Value: true })
        {
            // xl_parse.c: the top-level keys are a PV guest's frame buffer when vnc is on and there is no vfb.
            displays.Add(ReadVnc(reader) with { Keymap = reader.NonEmptyText("keymap") });
            AddSdl(displays, reader);
        }

        foreach (var vfb in vfbs)
        {
            AddVfb(displays, vfb, reader.IsXl);
        }

        return displays.ToImmutable();
    }

    /// <summary>
    /// libxl has VNC on unless it is off; xend has it off unless it is on, off when <c>nographic</c> is on, and takes a <c>vfb</c> for it where there is one
    /// (image.py, XendConfig.py).
    /// </summary>
    private static void AddHvm(ImmutableArray<Display>.Builder displays, SettingReader reader, bool hasVfb)
    {
        var enabled = reader.Boolean("vnc").OrDefault(Toolstack.HvmVnc(reader.IsXl));
        var isOff = !reader.IsXl && reader.Boolean("nographic") is { IsGiven: true, Value: true };
        if (enabled.Value && !isOff && (reader.IsXl || !hasVfb))
        {
            displays.Add(ReadVnc(reader) with { Enabled = enabled });
        }

        if (!isOff)
        {
            AddSdl(displays, reader);
        }

        if (reader.IsXl && reader.Boolean("spice") is { IsGiven: true, Value: true } spice)
        {
            displays.Add(ReadSpice(reader) with { Enabled = spice });
        }
    }

    private static VncDisplay ReadVnc(SettingReader reader) => new()
    {
        Enabled = reader.Boolean("vnc"),
        Listen = reader.NonEmptyText("vnclisten"),
        Number = reader.Integer("vncdisplay"),
        FindUnused = reader.Boolean("vncunused").OrDefault(true),
        Password = reader.NonEmptyText("vncpasswd"),
    };

    private static void AddSdl(ImmutableArray<Display>.Builder displays, SettingReader reader)
    {
        if (reader.Boolean("sdl") is { IsGiven: true, Value: true } sdl)
        {
            displays.Add(new SdlDisplay
            {
                Enabled = sdl,
                XDisplay = reader.NonEmptyText("display"),
                XAuthority = reader.NonEmptyText("xauthority"),
                OpenGl = reader.Boolean("opengl"),
            });
        }
    }

    private static SpiceDisplay ReadSpice(SettingReader reader) => new()
    {
        Host = reader.NonEmptyText("spicehost"),
        Port = reader.Integer("spiceport"),
        TlsPort = reader.Integer("spicetls_port"),
        DisableTicketing = reader.Boolean("spicedisable_ticketing").OrDefault(false),
        Password = reader.NonEmptyText("spicepasswd"),
        AgentMouse = reader.Boolean("spiceagent_mouse").OrDefault(true),
        Agent = reader.Boolean("spicevdagent").OrDefault(false),
        ClipboardSharing = reader.Boolean("spice_clipboard_sharing").OrDefault(false),
        UsbRedirection = reader.Integer("spiceusbredirection"),
        ImageCompression = reader.NonEmptyText("spice_image_compression"),
        StreamingVideo = reader.NonEmptyText("spice_streaming_video"),
    };

    /// <summary>
    /// The displays of one frame buffer: VNC, which libxl has on unless it is off and xend off unless it is on, and SDL where it is on.
    /// </summary>
    private static void AddVfb(ImmutableArray<Display>.Builder displays, DomainDevice<VfbSpec> device, bool isXl)
    {
        var (vfb, setting) = (device.Spec, device.Setting!);
        if (vfb.Vnc ?? isXl)
        {
            displays.Add(new VncDisplay
            {
                Vfb = device.Text,
                Enabled = vfb.Vnc is null ? Property.Default(true) : Property.Given(true, setting),
                Listen = Text(vfb.VncListen),
                Number = vfb.VncDisplay is { } number ? Property.Given<long>(number, setting) : default,
                FindUnused = Flag(vfb.VncUnused).OrDefault(true),
                Password = Text(vfb.VncPassword),
                Keymap = Text(vfb.Keymap),
            });
        }

        if (vfb.Sdl == true)
        {
            displays.Add(new SdlDisplay
            {
                Vfb = device.Text,
                Enabled = Property.Given(true, setting),
                XDisplay = Text(vfb.Display),
                XAuthority = Text(vfb.Xauthority),
                OpenGl = Flag(vfb.OpenGl),
                Keymap = Text(vfb.Keymap),
            });
        }

        Property<string> Text(string? value) => value is { Length: > 0 } ? Property.Given(value, setting) : default;

        Property<bool> Flag(bool? value) => value is { } flag ? Property.Given(flag, setting) : default;
    }
}
