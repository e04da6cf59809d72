using System.Collections.Immutable;
using XenConfig.Domains;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Reads <c>&lt;graphics&gt;</c>, <c>&lt;video&gt;</c> and <c>&lt;sound&gt;</c>.</summary>
internal static class LibvirtGraphicsReader
{
    public static ImmutableArray<Display> ReadDisplays(XmlElementNode devices, ImmutableArray<Loss>.Builder losses)
    {
        var displays = ImmutableArray.CreateBuilder<Display>(0);
        foreach (var graphics in devices.Children("graphics"))
        {
            Display? display = graphics.Attribute("type") switch
            {
                "vnc" => ReadVnc(graphics),
                "sdl" => new SdlDisplay
                {
                    Enabled = Property.Given(true),
                    XDisplay = Text(graphics.Attribute("display")),
                    XAuthority = Text(graphics.Attribute("xauth")),
                    OpenGl = graphics.Child("gl")?.Attribute("enable") is { } enable ? Property.Given(enable == "yes") : default,
                },
                "spice" => ReadSpice(graphics, losses),
                _ => null,
            };
            if (display is null)
            {
                graphics.Reject();
            }
            else
            {
                displays.Add(display);
            }
        }

        return displays.ToImmutable();
    }

    private static VncDisplay ReadVnc(XmlElementNode graphics)
    {
        var port = graphics.Attribute("port");
        var isAuto = graphics.Attribute("autoport") == "yes" || port is null or "-1";
        return new VncDisplay
        {
            Enabled = Property.Given(true),
            Listen = ReadListen(graphics),
            FindUnused = Property.Given(isAuto),
            Number = !isAuto && LibvirtReader.Number(port) is { } number and >= 5900 ? Property.Given(number - 5900) : default,
            Password = Text(graphics.Attribute("passwd")),
            Keymap = Text(graphics.Attribute("keymap")),
        };
    }

    private static SpiceDisplay ReadSpice(XmlElementNode graphics, ImmutableArray<Loss>.Builder losses)
    {
        graphics.Skip("autoport");
        var password = Text(graphics.Attribute("passwd"));
        if (!password.HasValue)
        {
            losses.Add(new Loss(
                LossKind.ChangesGuest, "domain/devices/graphics/@passwd", "", graphics.Origin,
                "xl wants a SPICE password or none said; clients need none", "set spicepasswd and spicedisable_ticketing = 0"));
        }

        var mouse = graphics.Child("mouse")?.Attribute("mode");
        var clipboard = graphics.Child("clipboard")?.Attribute("copypaste");
        var hasAgent = mouse == "client" || clipboard == "yes";
        return new SpiceDisplay
        {
            Enabled = Property.Given(true),
            Host = ReadListen(graphics),
            Port = LibvirtReader.Number(graphics.Attribute("port")) is { } port ? Property.Given(port) : default,
            TlsPort = LibvirtReader.Number(graphics.Attribute("tlsPort")) is { } tls ? Property.Given(tls) : default,
            Password = password,
            DisableTicketing = Property.Given(!password.HasValue),
            Keymap = Text(graphics.Attribute("keymap")),
            AgentMouse = mouse is null ? default : Property.Given(mouse == "client"),
            ClipboardSharing = clipboard is null ? default : Property.Given(clipboard == "yes"),
            Agent = hasAgent ? Property.Given(true) : default,
            ImageCompression = Text(graphics.Child("image")?.Attribute("compression")),
            StreamingVideo = Text(graphics.Child("streaming")?.Attribute("mode")),
        };
    }

    private static Property<string> ReadListen(XmlElementNode graphics)
    {
        var (attribute, child) = (graphics.Attribute("listen"), graphics.Child("listen"));
        if (child?.Attribute("type") is not (null or "address"))
        {
            child.Reject();
        }

        // libvirt writes the address in both places, and insists that they agree.
        var address = child?.Attribute("address");
        return Text(attribute ?? address);
    }

    public static (Property<string> Card, Property<long> Memory) ReadVideo(XmlElementNode devices, bool isHvm)
    {
        var result = (Card: default(Property<string>), Memory: default(Property<long>));
        foreach (var video in devices.Children("video"))
        {
            var model = video.Child("model");
            var name = model?.Attribute("type");
            model?.Skip("heads", "primary", "ram", "vgamem");
            video.SkipChildren("alias", "address");
            if (!isHvm && name == "xen")
            {
                video.SkipAll();
            }
            else if (!result.Card.HasValue && isHvm && LibvirtDevices.VideoModels.FirstOrDefault(m => m.Libvirt == name) is { Xl: { } card })
            {
                result.Card = Property.Given(card);
                result.Memory = LibvirtReader.Number(model!.Attribute("vram")) is { } kibibytes ? Property.Given((kibibytes + 1023) / 1024) : default;
            }
            else
            {
                video.Reject();
            }
        }

        return result;
    }

    public static Property<ImmutableArray<string>> ReadSound(XmlElementNode devices)
    {
        var cards = ImmutableArray.CreateBuilder<string>(0);
        foreach (var sound in devices.Children("sound"))
        {
            sound.SkipChildren("alias", "address");
            if (LibvirtDevices.SoundModels.FirstOrDefault(m => m.Libvirt == sound.Attribute("model")) is { Qemu: { } card })
            {
                cards.Add(card);
            }
            else
            {
                sound.Reject();
            }
        }

        return cards.Count == 0 ? default : Property.Given(cards.ToImmutable());
    }

    private static Property<string> Text(string? text) => string.IsNullOrEmpty(text) ? default : Property.Given(text);
}
