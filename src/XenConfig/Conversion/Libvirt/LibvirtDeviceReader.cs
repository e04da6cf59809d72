using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Devices;
using XenConfig.Domains;
using XenConfig.Keys;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Reads <c>&lt;devices&gt;</c>.</summary>
/// <param name="losses">Where losses are put.</param>
internal sealed class LibvirtDeviceReader(ImmutableArray<Loss>.Builder losses)
{
    private static readonly char[] HexPrefix = ['x', 'X'];

    public DomainDevices Read(XmlElementNode? devices, GuestType guest, XmlElementNode? commandLine)
    {
        if (devices is null)
        {
            return new DomainDevices();
        }

        var isHvm = guest == GuestType.Hvm;
        var (cards, memory) = ReadVideo(devices, isHvm);
        var floppies = new List<string>();
        var disks = ReadDisks(devices, floppies);
        var displays = ReadDisplays(devices);
        SkipGenerated(devices);
        return new DomainDevices
        {
            Disks = disks,
            FloppyA = floppies is [var first, ..] ? Property.Given(first) : default,
            FloppyB = floppies is [_, var second, ..] ? Property.Given(second) : default,
            Nics = [.. devices.Children("interface").Select(ReadInterface).OfType<VifSpec>().Select(v => new DomainDevice<VifSpec>(v, null, null))],
            PciDevices = ReadPciDevices(devices),
            Displays = displays,
            VideoCard = cards,
            VideoMemory = memory,
            SoundCards = ReadSound(devices),
            UsbInputs = ReadUsbInputs(devices),
            UsbControllers = ReadUsbControllers(devices),
            UsbDevices = ReadUsbDevices(devices),
            Channels = ReadChannels(devices),
            SerialPorts = ReadLines(devices, "serial") is { IsEmpty: false } serials ? Property.Given(serials) : default,
            ParallelPort = ReadLines(devices, "parallel") is [var parallel, ..] ? Property.Given(parallel) : default,
            Emulator = devices.ChildText("emulator") is { Length: > 0 } emulator ? Property.Given(emulator) : default,
            EmulatorArguments = commandLine?.Children("xen:arg").Select(a => a.Attribute("value") ?? "").ToImmutableArray() is { IsEmpty: false } arguments
                ? Property.Given(arguments)
                : default,
        };
    }

    /// <summary>What libvirt makes up by itself, and what every Xen guest has.</summary>
    private static void SkipGenerated(XmlElementNode devices)
    {
        foreach (var controller in devices.Children("controller"))
        {
            controller.Skip("type", "index");
            if (controller.Attribute("type") is "xenbus" or "ide" or "scsi" or "virtio-serial" or "pci" or "fdc")
            {
                controller.SkipAll();
            }
            else if (controller.Attribute("type") != "usb" || controller.Attribute("model") is not ("qusb1" or "qusb2"))
            {
                controller.Reject();
            }
        }

        foreach (var balloon in devices.Children("memballoon"))
        {
            if (balloon.Attribute("model") == "xen")
            {
                balloon.SkipAll();
            }
            else
            {
                balloon.Reject();
            }
        }

        foreach (var input in devices.Children("input"))
        {
            if (input.Attribute("bus") is "ps2" or "xen")
            {
                input.SkipAll();
            }
        }

        devices.SkipChildren("console");
    }

    private static ImmutableArray<DomainDevice<DiskSpec>> ReadDisks(XmlElementNode devices, List<string> floppies)
    {
        var disks = ImmutableArray.CreateBuilder<DomainDevice<DiskSpec>>();
        foreach (var element in devices.Children("disk"))
        {
            var kind = element.Attribute("device") ?? "disk";
            if (kind == "floppy" && element.Child("source") is { } image)
            {
                floppies.Add(image.Attribute("file") ?? image.Attribute("dev") ?? "");
                element.SkipChildren("target", "driver", "address", "alias");
                element.Skip("type");
            }
            else if (kind is "disk" or "cdrom" && ReadDisk(element, kind == "cdrom") is { } disk)
            {
                disks.Add(new DomainDevice<DiskSpec>(disk, null, null));
            }
            else
            {
                element.Reject();
            }
        }

        return disks.ToImmutable();
    }

    private static DiskSpec? ReadDisk(XmlElementNode element, bool isCdrom)
    {
        var type = element.Attribute("type");
        var (driver, source, target) = (element.Child("driver"), element.Child("source"), element.Child("target"));
        var path = type switch
        {
            "block" => source?.Attribute("dev"),
            "file" => source?.Attribute("file"),
            "network" => source is null ? null : ReadNetworkSource(source),
            _ => null,
        };
        element.SkipChildren("address", "alias");
        target?.Skip("bus", "tray");
        source?.Skip("startupPolicy", "index");
        if (target?.Attribute("dev") is not { } vdev || type is not ("block" or "file" or "network") || (type == "network" && path is null))
        {
            return null;
        }

        var (name, format) = (driver?.Attribute("name"), driver?.Attribute("type"));
        driver?.Skip("cache");
        return new DiskSpec
        {
            Target = path,
            Vdev = vdev,
            IsCdrom = isCdrom,
            Format = path is null && isCdrom ? DiskFormat.Empty : ReadFormat(format),
            Access = element.Child("readonly") is not null || isCdrom ? DiskAccess.ReadOnly
                : element.Child("shareable") is not null ? DiskAccess.SharedWrite
                : DiskAccess.ReadWrite,
            Backend = name switch
            {
                "phy" when path is not null => DiskBackend.Phy,
                "qemu" or "file" or "tap" or "tap2" when path is not null => DiskBackend.Qdisk,
                _ => DiskBackend.Any,
            },
            Discard = driver?.Attribute("discard") switch { "unmap" => true, "ignore" => false, _ => null },
            BackendDomain = element.Child("backenddomain")?.Attribute("name"),
        };
    }

    private static DiskFormat ReadFormat(string? format) => format switch
    {
        "qcow" => DiskFormat.Qcow,
        "qcow2" => DiskFormat.Qcow2,
        "vhd" or "vpc" or "xvhd" => DiskFormat.Vhd,
        "qed" => DiskFormat.Qed,
        "vmdk" => DiskFormat.Vmdk,
        _ => DiskFormat.Raw,
    };

    private static string? ReadNetworkSource(XmlElementNode source)
    {
        if (source.Attribute("protocol") != "rbd" || source.Attribute("name") is not { } name)
        {
            return null;
        }

        var hosts = source.Children("host").Select(h => (h.Attribute("name") ?? "", h.Attribute("port"))).ToImmutableArray();
        return new RbdSource(name, hosts!, source.Child("config")?.Attribute("file")).ToString();
    }

    private VifSpec? ReadInterface(XmlElementNode element)
    {
        var type = element.Attribute("type");
        var source = element.Child("source");
        if (type is not ("bridge" or "ethernet"))
        {
            element.Reject();
            return null;
        }

        element.SkipChildren("address", "alias");
        var model = element.Child("model")?.Attribute("type");
        var script = element.Child("script")?.Attribute("path");
        var bridge = source?.Attribute("bridge");
        if (bridge is not null && element.Child("virtualport")?.Attribute("type") == "openvswitch")
        {
            script ??= "vif-openvswitch";
            bridge = ReadVlan(bridge, element.Child("vlan"));
        }

        return new VifSpec
        {
            Mac = element.Child("mac")?.Attribute("address") is { } mac ? MacAddress.Parse(mac) : null,
            Bridge = bridge,
            Script = script,
            Model = model is "netfront" ? null : model,
            Type = model is "netfront" ? VifType.Vif : null,
            Ip = string.Join(' ', element.Children("ip").Select(ReadAddress)) is { Length: > 0 } addresses ? addresses : null,
            VifName = element.Child("target")?.Attribute("dev"),
            BackendDomain = element.Child("backenddomain")?.Attribute("name"),
            Mtu = ulong.TryParse(element.Child("mtu")?.Attribute("size"), NumberStyles.None, CultureInfo.InvariantCulture, out var mtu) ? mtu : null,
            Rate = LibvirtReader.Number(element.Child("bandwidth")?.Child("outbound")?.Attribute("average")) is { } average
                ? new VifRate((ulong)average * 1024, VifRate.DefaultInterval)
                : null,
        };
    }

    private static string ReadVlan(string bridge, XmlElementNode? vlan)
    {
        if (vlan is null)
        {
            return bridge;
        }

        var tags = vlan.Children("tag").Select(t => (Id: (int)(LibvirtReader.Number(t.Attribute("id")) ?? 0), Native: t.Attribute("nativeMode"))).ToArray();
        var isTrunk = vlan.Attribute("trunk") == "yes" || tags.Length > 1;
        var native = isTrunk ? tags.FirstOrDefault(t => t.Native is not null) is { Native: not null } tagged ? tagged.Id : (int?)null : tags.FirstOrDefault().Id;
        return new OpenVSwitchBridge(bridge, [.. tags.Select(t => t.Id)], isTrunk, native).ToString();
    }

    private static string ReadAddress(XmlElementNode ip)
    {
        ip.Skip("family");
        return ip.Attribute("address") + (ip.Attribute("prefix") is { } prefix ? $"/{prefix}" : "");
    }

    private static ImmutableArray<DomainDevice<PciSpec>> ReadPciDevices(XmlElementNode devices)
    {
        var result = ImmutableArray.CreateBuilder<DomainDevice<PciSpec>>();
        foreach (var hostdev in devices.Children("hostdev"))
        {
            if (hostdev.Attribute("type") != "pci")
            {
                continue;
            }

            hostdev.Skip("mode");
            hostdev.SkipChildren("driver", "alias");
            var source = hostdev.Child("source");
            var address = source?.Child("address");
            var (bus, slot) = (Hex(address?.Attribute("bus")), Hex(address?.Attribute("slot")));
            if (bus is null || slot is null)
            {
                hostdev.Reject();
                continue;
            }

            address!.Skip("type");
            result.Add(new DomainDevice<PciSpec>(
                new PciSpec
                {
                    Address = new PciAddress(Hex(address.Attribute("domain")) ?? 0, bus.Value, slot.Value),
                    Functions = (Hex(address.Attribute("function")) ?? 0).ToString(CultureInfo.InvariantCulture),
                    IsPermissive = source!.Attribute("writeFiltering") == "no" ? true : null,
                    Seize = hostdev.Attribute("managed") == "yes" ? true : null,
                },
                null, null));
        }

        return result.ToImmutable();
    }

    private static ImmutableArray<DomainDevice<OptionList>> ReadUsbDevices(XmlElementNode devices)
    {
        var result = ImmutableArray.CreateBuilder<DomainDevice<OptionList>>();
        foreach (var hostdev in devices.Children("hostdev"))
        {
            if (hostdev.Attribute("type") != "usb")
            {
                continue;
            }

            hostdev.Skip("mode", "managed");
            hostdev.SkipChildren("alias");
            var address = hostdev.Child("source")?.Child("address");
            if (LibvirtReader.Number(address?.Attribute("bus")) is { } bus && LibvirtReader.Number(address?.Attribute("device")) is { } device)
            {
                // xl has no way to name a USB device by vendor and product here.
                result.Add(Options(("hostbus", Text(bus)), ("hostaddr", Text(device))));
            }
            else
            {
                hostdev.Reject();
            }
        }

        return result.ToImmutable();
    }

    private static ImmutableArray<DomainDevice<OptionList>> ReadUsbControllers(XmlElementNode devices) =>
    [
        .. devices.Children("controller")
            .Where(c => c.Attribute("type") == "usb" && c.Attribute("model") is "qusb1" or "qusb2")
            .Select(c => Options(
                ("type", "qusb"), ("version", c.Attribute("model") == "qusb1" ? "1" : "2"), ("ports", c.Attribute("ports") ?? ""))),
    ];

    private static ImmutableArray<DomainDevice<OptionList>> ReadChannels(XmlElementNode devices)
    {
        var result = ImmutableArray.CreateBuilder<DomainDevice<OptionList>>();
        foreach (var channel in devices.Children("channel"))
        {
            var type = channel.Attribute("type");
            var (source, target) = (channel.Child("source"), channel.Child("target"));
            if (type is not ("pty" or "unix") || target?.Attribute("type") != "xen")
            {
                channel.Reject();
                continue;
            }

            source?.Skip("mode");
            channel.SkipChildren("address", "alias");
            result.Add(Options(
                ("connection", type == "unix" ? "socket" : "pty"), ("path", (type == "unix" ? source?.Attribute("path") : null) ?? ""),
                ("name", target.Attribute("name") ?? "")));
        }

        return result.ToImmutable();
    }

    /// <summary>Options that have a value.</summary>
    private static DomainDevice<OptionList> Options(params ReadOnlySpan<(string Name, string Value)> options)
    {
        var list = ImmutableArray.CreateBuilder<NamedOption>();
        foreach (var (name, value) in options)
        {
            if (value != "")
            {
                list.Add(new NamedOption(name, value));
            }
        }

        return new DomainDevice<OptionList>(new OptionList(list.ToImmutable()), null, null);
    }

    private static Property<ImmutableArray<string>> ReadUsbInputs(XmlElementNode devices)
    {
        var inputs = ImmutableArray.CreateBuilder<string>();
        foreach (var input in devices.Children("input"))
        {
            if (input.Attribute("bus") is "ps2" or "xen")
            {
                continue;
            }

            input.SkipChildren("alias", "address");
            if (input.Attribute("bus") is "usb" or null && input.Attribute("type") is "tablet" or "mouse" or "keyboard")
            {
                inputs.Add(input.Attribute("type")!);
            }
            else
            {
                input.Reject();
            }
        }

        return inputs.Count == 0 ? default : Property.Given(inputs.ToImmutable());
    }

    private static Property<ImmutableArray<string>> ReadSound(XmlElementNode devices)
    {
        var cards = ImmutableArray.CreateBuilder<string>();
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

    private static (Property<string> Card, Property<long> Memory) ReadVideo(XmlElementNode devices, bool isHvm)
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

    private static ImmutableArray<string> ReadLines(XmlElementNode devices, string name)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var element in devices.Children(name))
        {
            element.Child("target")?.Skip("port", "type");
            element.Child("target")?.SkipChildren("model");
            element.SkipChildren("alias");
            if (ReadCharacterDevice(element) is { } device)
            {
                lines.Add(device.ToString());
            }
            else
            {
                element.Reject();
            }
        }

        return lines.ToImmutable();
    }

    private static CharacterDevice? ReadCharacterDevice(XmlElementNode element)
    {
        var type = element.Attribute("type");
        var sources = element.Children("source").ToArray();
        var bind = sources.FirstOrDefault(s => s.Attribute("mode") == "bind");
        var connect = sources.FirstOrDefault(s => s.Attribute("mode") != "bind");
        var main = type == "udp" ? connect : bind ?? connect;
        var protocol = element.Child("protocol")?.Attribute("type");
        return type is "pty" or "null" or "stdio" or "vc" or "file" or "pipe" or "dev" or "tcp" or "udp" or "unix"
            ? new CharacterDevice
            {
                Type = type,
                Path = type == "pty" ? Skipped(main) : main?.Attribute("path"),
                Host = main?.Attribute("host"),
                Service = main?.Attribute("service"),
                BindHost = type == "udp" ? bind?.Attribute("host") : null,
                BindService = type == "udp" ? bind?.Attribute("service") : null,
                IsServer = type != "udp" && bind is not null,
                IsTelnet = protocol == "telnet",
            }
            : null;

        // The pty that a running guest happens to have.
        static string? Skipped(XmlElementNode? source)
        {
            source?.Skip("path");
            return null;
        }
    }

    private ImmutableArray<Display> ReadDisplays(XmlElementNode devices)
    {
        var displays = ImmutableArray.CreateBuilder<Display>();
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
                "spice" => ReadSpice(graphics),
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

    private SpiceDisplay ReadSpice(XmlElementNode graphics)
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

        return Text(attribute ?? child?.Attribute("address"));
    }

    private static Property<string> Text(string? text) => string.IsNullOrEmpty(text) ? default : Property.Given(text);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>libvirt's numbers of addresses: hexadecimal with 0x, decimal without.</summary>
    private static int? Hex(string? text)
    {
        var isHex = text is ['0', _, ..] && HexPrefix.Contains(text[1]);
        return int.TryParse(
            isHex ? text![2..] : text, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }
}
