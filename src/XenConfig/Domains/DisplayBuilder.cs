using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Domains;

/// <summary>Reads a guest's displays, from the top-level keys and from <c>vfb</c>.</summary>
internal static class DisplayBuilder
{
    public static ImmutableArray<Display> Build(SettingReader reader, GuestType guest)
    {
        var displays = ImmutableArray.CreateBuilder<Display>();
        var vfbs = reader.Specs("vfb");
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

        foreach (var (setting, text) in vfbs)
        {
            AddVfb(displays, reader, setting, text);
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

    /// <summary>One frame buffer: VNC unless it says <c>vnc=0</c>, SDL when it says so. xm's <c>type=vnc</c> is <c>vnc=1</c>; xl does not read it.</summary>
    private static void AddVfb(ImmutableArray<Display>.Builder displays, SettingReader reader, Setting setting, ConfigString text)
    {
        var options = OptionList.Parse(text.Text);
        var legacy = reader.IsXl ? null : options.Find("type");
        var vnc = options.Find("vnc") ?? (legacy == "vnc" ? "1" : null);
        var sdl = options.Find("sdl") ?? (legacy == "sdl" ? "1" : null);
        var keymap = Text("keymap");
        if (vnc is null ? reader.IsXl : CNumber.Atoi(vnc) != 0)
        {
            displays.Add(new VncDisplay
            {
                Vfb = text,
                Enabled = vnc is null ? Property.Default(true) : Property.Given(true, setting),
                Listen = Text("vnclisten"),
                Number = Number("vncdisplay"),
                FindUnused = Flag("vncunused").OrDefault(true),
                Password = Text("vncpasswd"),
                Keymap = keymap,
            });
        }

        if (sdl is not null && CNumber.Atoi(sdl) != 0)
        {
            displays.Add(new SdlDisplay
            {
                Vfb = text,
                Enabled = Property.Given(true, setting),
                XDisplay = Text("display"),
                XAuthority = Text("xauthority"),
                OpenGl = Flag("opengl"),
                Keymap = keymap,
            });
        }

        Property<string> Text(string name) => options.Find(name) is { Length: > 0 } value ? Property.Given(value, setting) : default;

        Property<long> Number(string name) => options.Find(name) is { } value ? Property.Given<long>(CNumber.Atoi(value), setting) : default;

        Property<bool> Flag(string name) =>
            options.Find(name) is { } value ? Property.Given(CNumber.Atoi(value) != 0, setting) : default;
    }
}
