using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Domains;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Reads <c>&lt;serial&gt;</c>, <c>&lt;parallel&gt;</c> and <c>&lt;channel&gt;</c>.</summary>
internal static class LibvirtCharacterDeviceReader
{
    public static ImmutableArray<DomainDevice<ChannelSpec>> ReadChannels(XmlElementNode devices)
    {
        var result = ImmutableArray.CreateBuilder<DomainDevice<ChannelSpec>>(0);
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
            var spec = type == "unix"
                ? new ChannelSpec(ChannelConnection.Socket, target.Attribute("name"), source?.Attribute("path"), null)
                : new ChannelSpec(ChannelConnection.Pty, target.Attribute("name"), null, null);
            result.Add(new DomainDevice<ChannelSpec>(spec, null, null));
        }

        return result.ToImmutable();
    }

    public static ImmutableArray<string> ReadLines(XmlElementNode devices, string name)
    {
        var lines = ImmutableArray.CreateBuilder<string>(0);
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
}
