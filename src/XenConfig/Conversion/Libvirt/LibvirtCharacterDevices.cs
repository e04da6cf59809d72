using System.Globalization;
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
        device.WriteSource(xml);
        xml.Empty("target", ("port", port.ToString(CultureInfo.InvariantCulture)));
        xml.Close();
    }

    private static void WriteChannel(DomainDevice<OptionList> channel, LossLedger ledger, XmlText xml)
    {
        ledger.Take(channel.Setting);
        var (connection, path, name) = (channel.Spec.Find("connection"), channel.Spec.Find("path"), channel.Spec.Find("name"));
        var isSocket = connection?.ToLowerInvariant() == "socket";
        if (connection?.ToLowerInvariant() is not ("pty" or "socket") || (isSocket && path is null))
        {
            ledger.LoseOption("channel", "connection", connection ?? "", channel.Text, "xl refuses a channel without connection=pty, or connection=socket with a path");
            return;
        }

        xml.Open("channel", ("type", isSocket ? "unix" : "pty"));
        if (isSocket)
        {
            xml.Empty("source", ("mode", "bind"), ("path", path));
        }
        else if (path is not null)
        {
            ledger.LoseOption("channel", "path", path, channel.Text, "a pty has no path of its own choice");
        }

        xml.Empty("target", ("type", "xen"), ("name", name));
        xml.Close();
        foreach (var option in channel.Spec.Options.Where(o => o.Name is not ("connection" or "path" or "name")))
        {
            ledger.LoseOption("channel", option.Name, option.Value, channel.Text, "libvirt has no such option");
        }
    }
}
