using XenConfig.Devices;
using XenConfig.Domains;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Conversion.Xl;

/// <summary>Writes displays and graphics cards: by top-level keys for HVM guests, by <c>vfb</c> for the others.</summary>
internal static class XlDisplays
{
    public static void Write(Domain domain, GuestType guest, LossLedger ledger, Action<string, string> line)
    {
        var devices = domain.Devices;
        foreach (var display in devices.Displays)
        {
            ledger.Take(display.Enabled);
        }

        if (guest == GuestType.Hvm)
        {
            WriteHvm(domain, ledger, line);
        }

        WriteFrameBuffers(domain, guest, ledger, line);
        if (ledger.Take(devices.VideoCard).IsGiven)
        {
            line("vga", XlSyntax.Quote(devices.VideoCard.Value!));
        }

        if (ledger.Take(devices.VideoMemory).IsGiven)
        {
            line("videoram", XlSyntax.Number(devices.VideoMemory.Value));
        }

        if (ledger.Take(devices.Keymap).IsGiven)
        {
            line("keymap", XlSyntax.Quote(devices.Keymap.Value!));
        }
    }

    /// <summary>libxl has VNC on for an HVM guest unless it is off, so its absence must be written.</summary>
    private static void WriteHvm(Domain domain, LossLedger ledger, Action<string, string> line)
    {
        var displays = domain.Devices.Displays;
        var isXl = domain.Dialect == Dialect.Xl;
        var vncs = displays.OfType<VncDisplay>().Where(d => !isXl || d.Vfb is null).ToArray();
        var sdls = displays.OfType<SdlDisplay>().Where(d => !isXl || d.Vfb is null).ToArray();
        TakeSwitches(domain, ledger);
        if (vncs is [var vnc, ..])
        {
            if (vnc.Enabled.IsGiven || !isXl)
            {
                line("vnc", "1");
            }

            Text("vnclisten", vnc.Listen);
            Number("vncdisplay", vnc.Number);
            Flag("vncunused", vnc.FindUnused);
            Text("vncpasswd", vnc.Password);
            TakeKeymap(vnc);
        }
        else
        {
            line("vnc", "0");
        }

        if (sdls is [var sdl, ..])
        {
            line("sdl", "1");
            Text("display", sdl.XDisplay);
            Text("xauthority", sdl.XAuthority);
            Flag("opengl", sdl.OpenGl);
            TakeKeymap(sdl);
        }

        foreach (var extra in vncs.Skip(1).Cast<Display>().Concat(sdls.Skip(1)))
        {
            ledger.LoseOption("vfb", "display", extra is VncDisplay ? "vnc" : "sdl", extra.Vfb, "an HVM guest of xl's has one display of each kind; the first is kept");
        }

        if (displays.OfType<SpiceDisplay>().FirstOrDefault() is { } spice)
        {
            WriteSpice(spice, Text, Number, Flag, line);
        }

        void Text(string name, Property<string> property)
        {
            if (ledger.Take(property).IsGiven)
            {
                line(name, XlSyntax.Quote(property.Value!));
            }
        }

        void Number(string name, Property<long> property)
        {
            if (ledger.Take(property).IsGiven)
            {
                line(name, XlSyntax.Number(property.Value));
            }
        }

        void Flag(string name, Property<bool> property)
        {
            if (ledger.Take(property).IsGiven)
            {
                line(name, property.Value ? "1" : "0");
            }
        }

        void TakeKeymap(Display display)
        {
            if (ledger.Take(display.Keymap).IsGiven && !domain.Devices.Keymap.IsGiven)
            {
                line("keymap", XlSyntax.Quote(display.Keymap.Value!));
            }
        }
    }

    private static void WriteSpice(
        SpiceDisplay spice, Action<string, Property<string>> text, Action<string, Property<long>> number, Action<string, Property<bool>> flag, Action<string, string> line)
    {
        line("spice", "1");
        text("spicehost", spice.Host);
        number("spiceport", spice.Port);
        number("spicetls_port", spice.TlsPort);
        flag("spicedisable_ticketing", spice.DisableTicketing);
        text("spicepasswd", spice.Password);
        flag("spiceagent_mouse", spice.AgentMouse);
        flag("spicevdagent", spice.Agent);
        flag("spice_clipboard_sharing", spice.ClipboardSharing);
        number("spiceusbredirection", spice.UsbRedirection);
        text("spice_image_compression", spice.ImageCompression);
        text("spice_streaming_video", spice.StreamingVideo);
    }

    /// <summary>The elements of <c>vfb</c> as they are, or for a guest read from XML made of its displays.</summary>
    private static void WriteFrameBuffers(Domain domain, GuestType guest, LossLedger ledger, Action<string, string> line)
    {
        var specs = new List<string>();
        foreach (var device in domain.Devices.FrameBuffers)
        {
            ledger.Take(device.Setting);
            foreach (var (option, value) in (ReadOnlySpan<(string, string?)>)
                [("videoram", device.Spec.VideoRam), ("serial", device.Spec.Serial), ("monitor", device.Spec.Monitor)])
            {
                if (value is not null)
                {
                    ledger.LoseOption("vfb", option, value, device.Text, "xl has no such option");
                }
            }

            if (guest != GuestType.Hvm || domain.Dialect == Dialect.Xl)
            {
                var keymap = domain.Dialect == Dialect.Xm ? ledger.Take(domain.Devices.Keymap).Value : null;
                specs.Add((device.Spec with { Vnc = device.Spec.Vnc ?? domain.Dialect == Dialect.Xl, Keymap = device.Spec.Keymap ?? keymap }).ToXl());
            }
        }

        if (guest != GuestType.Hvm)
        {
            specs.AddRange(domain.Devices.Displays.Where(d => d.Vfb is null).Select(d => FrameBufferOf(d, ledger)).OfType<string>());
        }

        if (specs.Count > 0)
        {
            line("vfb", XlSyntax.List([.. specs.Select(s => XlSyntax.Quote(s))]));
        }
    }

    private static string? FrameBufferOf(Display display, LossLedger ledger) => display switch
    {
        VncDisplay vnc => new VfbSpec
        {
            Vnc = true,
            VncListen = ledger.Take(vnc.Listen).Value,
            VncDisplay = ledger.Take(vnc.Number) is { IsGiven: true } number ? (int)number.Value : null,
            VncUnused = ledger.Take(vnc.FindUnused) is { IsGiven: true } search ? search.Value : null,
            VncPassword = ledger.Take(vnc.Password).Value,
            Keymap = ledger.Take(vnc.Keymap).Value,
        }.ToXl(),
        SdlDisplay sdl => new VfbSpec
        {
            Vnc = false,
            Sdl = true,
            Display = ledger.Take(sdl.XDisplay).Value,
            Xauthority = ledger.Take(sdl.XAuthority).Value,
            OpenGl = ledger.Take(sdl.OpenGl) is { IsGiven: true } openGl ? openGl.Value : null,
            Keymap = ledger.Take(sdl.Keymap).Value,
        }.ToXl(),
        _ => null,
    };

    /// <summary>What <c>vnc</c>, <c>sdl</c> and <c>nographic</c> say is said by the displays that are there.</summary>
    private static void TakeSwitches(Domain domain, LossLedger ledger)
    {
        foreach (var setting in domain.Settings)
        {
            if (setting.Name is "vnc" or "sdl" or "spice" || (setting.Name == "nographic" && domain.Dialect == Dialect.Xm))
            {
                ledger.Take(setting);
            }
        }
    }
}
