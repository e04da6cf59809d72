using System.Globalization;
using XenConfig.Devices;
using XenConfig.Domains;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Writes <c>&lt;serial&gt;</c>, <c>&lt;parallel&gt;</c> and <c>&lt;channel&gt;</c>.</summary>
internal static class LibvirtCharacterDevices
{
    public static void Write(DomainDevices devices, LossLedger ledger, XmlText xml)
    {
        var port = 0;
        foreach (var serial in ledger.Take(devices.SerialPorts).Or([]))
        {
            Write("serial", serial, port, devices.SerialPorts, ledger, xml);
            port++;
        }

        if (ledger.Take(devices.ParallelPort) is { HasValue: true, Value: { } parallel })
        {
            Write("parallel", parallel, 0, devices.ParallelPort, ledger, xml);
        }

        foreach (var channel in devices.Channels)
        {
            WriteChannel(channel, ledger, xml);
        }
    }

    private static void Write<T>(string element, string text, int port, Property<T> property, LossLedger ledger, XmlText xml)
    {
        if (text == "none")
        {
            return;
        }

        if (CharacterDevice.Parse(text) is not { } device)
        {
            ledger.Lose(property, $"libvirt has no character device for \"{text}\"", "use pty, file:PATH, tcp:HOST:PORT, telnet:HOST:PORT, udp:HOST:PORT or unix:PATH");
            return;
        }

        if (device.HasMonitor)
        {
            ledger.Lose(property, "the device model's monitor, which \"mon:\" puts on the same line, has no place in the XML");
        }

        xml.Open(element, ("type", device.Type));
        WriteSource(device, xml);
        xml.Empty("target", ("port", port.ToString(CultureInfo.InvariantCulture)));
        xml.Close();
    }

    private static void WriteChannel(DomainDevice<ChannelSpec> device, LossLedger ledger, XmlText xml)
    {
        ledger.Take(device.Setting);
        var channel = device.Spec;
        var isSocket = channel.Connection == ChannelConnection.Socket;
        xml.Open("channel", ("type", isSocket ? "unix" : "pty"));
        if (isSocket)
        {
            xml.Empty("source", ("mode", "bind"), ("path", channel.Path));
        }

        xml.Empty("target", ("type", "xen"), ("name", channel.Name));
        xml.Close();
        if (channel.BackendDomain is { } backend)
        {
            ledger.LoseOption("channel", "backend", backend, device.Text, "libvirt has no such option");
        }
    }

    /// <summary>Writes the elements that say what is behind it.</summary>
    private static void WriteSource(CharacterDevice device, XmlText xml)
    {
        var mode = device.IsServer ? "bind" : "connect";
        switch (device.Type)
        {
            case "file" or "pipe" or "dev":
                xml.Empty("source", ("path", device.Path));
                break;
            case "unix":
                xml.Empty("source", ("mode", mode), ("path", device.Path));
                break;
            case "tcp":
                xml.Empty("source", ("mode", mode), ("host", device.Host), ("service", device.Service));
                xml.Empty("protocol", ("type", device.IsTelnet ? "telnet" : "raw"));
                break;
            case "udp":
                if (device.BindService is not null || device.BindHost is not null)
                {
                    xml.Empty("source", ("mode", "bind"), ("host", device.BindHost), ("service", device.BindService));
                }

                xml.Empty("source", ("mode", "connect"), ("host", device.Host), ("service", device.Service));
                break;
        }
    }
}
