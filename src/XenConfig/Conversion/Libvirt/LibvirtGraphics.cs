using System.Globalization;
using XenConfig.Domains;
using XenConfig.Keys;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Writes <c>&lt;graphics&gt;</c>.</summary>
internal static class LibvirtGraphics
{
    private const int FirstVncPort = 5900;

    public static void Write(Domain domain, GuestType guest, LossLedger ledger, XmlText xml)
    {
        var displays = domain.Devices.Displays;
        TakeSwitches(domain, ledger);
        foreach (var vfb in domain.Devices.FrameBuffers)
        {
            ledger.Take(vfb.Setting);
            Lose("videoram", vfb.Spec.VideoRam);
            Lose("serial", vfb.Spec.Serial);
            Lose("monitor", vfb.Spec.Monitor);

            void Lose(string option, string? value)
            {
                if (value is not null)
                {
                    ledger.LoseOption("vfb", option, value, vfb.Text, "libvirt has no such option");
                }
            }
        }

        foreach (var display in displays)
        {
            ledger.Take(display.Enabled);
            var keymap = ledger.Take(display.Keymap);
            if (!keymap.HasValue && (guest == GuestType.Hvm || domain.Dialect == Loading.Dialect.Xm) && display is not SdlDisplay)
            {
                keymap = ledger.Take(domain.Devices.Keymap);
            }

            switch (display)
            {
                case VncDisplay vnc:
                    WriteVnc(vnc, keymap, ledger, xml);
                    break;
                case SdlDisplay sdl:
                    WriteSdl(sdl, ledger, xml);
                    break;
                case SpiceDisplay spice:
                    WriteSpice(spice, keymap, ledger, xml);
                    break;
            }
        }
    }

    /// <summary>
    /// Switches that are off are said by the display's absence; options of displays that are not there say nothing.
    /// </summary>
    private static void TakeSwitches(Domain domain, LossLedger ledger)
    {
        var displays = domain.Devices.Displays;
        foreach (var setting in domain.Settings)
        {
            var isSpoken = setting.Name switch
            {
                "vnc" => !displays.Any(d => d is VncDisplay) && domain.Type.Or(GuestType.Pv) == GuestType.Hvm || IsOff(setting),
                "sdl" or "spice" or "nographic" or "opengl" => IsOff(setting),
                _ => false,
            };
            if (isSpoken)
            {
                ledger.Take(setting);
            }
            else if (IsOfMissingDisplay(setting.Name, displays))
            {
                ledger.Ignore(setting, "there is no such display");
            }
        }
    }

    private static bool IsOff(Loading.Setting setting) => setting.Value is Loading.ConfigInteger { Value: 0 } or Loading.ConfigString { Text: "0" };

    private static bool IsOfMissingDisplay(string name, System.Collections.Immutable.ImmutableArray<Display> displays) => name switch
    {
        "vnclisten" or "vncdisplay" or "vncunused" or "vncpasswd" => !displays.Any(d => d is VncDisplay { Vfb: null }),
        "display" or "xauthority" or "opengl" => !displays.Any(d => d is SdlDisplay { Vfb: null }),
        _ when name.StartsWith("spice", StringComparison.Ordinal) && name != "spice" => !displays.Any(d => d is SpiceDisplay),
        _ => false,
    };

    /// <summary>
    /// A display number that the config gives becomes the port, also where xl would go on to the next free one; only beside an explicit <c>vncunused=1</c> is it left to
    /// libvirt, which then looks from 5900 on.
    /// </summary>
    private static void WriteVnc(VncDisplay vnc, Property<string> keymap, LossLedger ledger, XmlText xml)
    {
        var (listen, number, search) = (ledger.Take(vnc.Listen), ledger.Take(vnc.Number), ledger.Take(vnc.FindUnused));
        var (address, fromAddress) = SplitListen(listen.Value);
        var display = number.HasValue ? number.Value : fromAddress;
        var isAuto = display is null ? search.Or(true) : search is { IsGiven: true, Value: true };
        if (isAuto && display is not null)
        {
            ledger.Lose(number.HasValue ? number : listen.Give(0L), "libvirt looks for a free port from 5900 on, not from the display on", "set vncunused = 0 to keep the port");
        }

        var port = isAuto ? -1 : FirstVncPort + (display ?? 0);
        var password = ledger.Take(vnc.Password);
        xml.Open(
            "graphics", ("type", "vnc"), ("port", Number(port)), ("autoport", isAuto ? "yes" : "no"), ("listen", address),
            ("keymap", keymap.Value), ("passwd", password.Value));
        WriteListen(address, xml);
        xml.Close();
    }

    /// <summary><c>ADDRESS:N</c>, as libxl splits it: at the last colon, so that a bare IPv6 address loses its last group.</summary>
    private static (string? Address, long? Display) SplitListen(string? listen)
    {
        if (listen is null || listen.LastIndexOf(':') is not (>= 0 and var colon)
            || !long.TryParse(listen.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var display)
            || (listen.AsSpan(0, colon).Contains(':') && !listen.AsSpan(0, colon).EndsWith("]")))
        {
            return (listen, null);
        }

        return (colon == 0 ? null : listen[..colon].Trim('[', ']'), display);
    }

    private static void WriteListen(string? address, XmlText xml)
    {
        if (address is not null)
        {
            xml.Empty("listen", ("type", "address"), ("address", address));
        }
    }

    private static void WriteSdl(SdlDisplay sdl, LossLedger ledger, XmlText xml)
    {
        var openGl = ledger.Take(sdl.OpenGl);
        xml.Open("graphics", ("type", "sdl"), ("display", ledger.Take(sdl.XDisplay).Value), ("xauth", ledger.Take(sdl.XAuthority).Value));
        if (openGl.HasValue)
        {
            xml.Empty("gl", ("enable", openGl.Value ? "yes" : "no"));
        }

        xml.Close();
    }

    private static void WriteSpice(SpiceDisplay spice, Property<string> keymap, LossLedger ledger, XmlText xml)
    {
        var (port, tlsPort, host, password) = (ledger.Take(spice.Port), ledger.Take(spice.TlsPort), ledger.Take(spice.Host), ledger.Take(spice.Password));
        var (mouse, agent, clipboard) = (ledger.Take(spice.AgentMouse), ledger.Take(spice.Agent), ledger.Take(spice.ClipboardSharing));
        var (images, video) = (ledger.Take(spice.ImageCompression), ledger.Take(spice.StreamingVideo));
        ledger.Take(spice.DisableTicketing);
        if (!spice.DisableTicketing.Or(false) && !password.HasValue)
        {
            ledger.Lose(spice.Enabled, "xl refuses SPICE that has neither a password nor spicedisable_ticketing; the XML has it without a password");
        }

        var hasAgent = mouse is { IsGiven: true, Value: true } || clipboard.Or(false);
        if (agent.IsGiven && agent.Value != hasAgent)
        {
            ledger.Lose(agent, "libvirt has the agent's channel when the mouse or the clipboard goes through it, and not otherwise");
        }

        xml.Open(
            "graphics", ("type", "spice"), ("port", Number(port)), ("tlsPort", Number(tlsPort)), ("autoport", port.HasValue || tlsPort.HasValue ? "no" : "yes"),
            ("listen", host.Value), ("keymap", keymap.Value), ("passwd", password.Value));
        WriteListen(host.Value, xml);
        if (images.HasValue)
        {
            xml.Empty("image", ("compression", images.Value));
        }

        if (video.HasValue)
        {
            xml.Empty("streaming", ("mode", video.Value));
        }

        if (mouse.IsGiven)
        {
            xml.Empty("mouse", ("mode", mouse.Value ? "client" : "server"));
        }

        if (clipboard.IsGiven)
        {
            xml.Empty("clipboard", ("copypaste", clipboard.Value ? "yes" : "no"));
        }

        xml.Close();
        var redirections = ledger.Take(spice.UsbRedirection);
        for (var i = 0; i < Math.Min(redirections.Or(0), 8); i++)
        {
            xml.Empty("redirdev", ("bus", "usb"), ("type", "spicevmc"));
        }
    }

    private static string? Number(Property<long> value) => value.HasValue ? Number(value.Value) : null;

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
