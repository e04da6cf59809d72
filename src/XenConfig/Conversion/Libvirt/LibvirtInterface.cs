using System.Globalization;
using System.Net;
using System.Net.Sockets;
using XenConfig.Devices;
using XenConfig.Domains;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Writes <c>&lt;interface&gt;</c>.</summary>
internal static class LibvirtInterface
{
    public static void Write(DomainDevice<VifSpec> device, GuestType guest, LossLedger ledger, XmlText xml)
    {
        var nic = device.Spec;
        ledger.Take(device.Setting);
        var bridge = nic.Bridge is { Length: > 0 } name ? OpenVSwitchBridge.Parse(name, nic.Script) : null;
        xml.Open("interface", ("type", bridge is null ? "ethernet" : "bridge"));
        if (nic.Mac is { IsMulticast: true } multicast)
        {
            ledger.LoseOption(
                "vif", "mac", multicast.ToString(), device.Text, "it is a multicast address, which libvirt refuses; the interface gets one of libvirt's choice",
                "use an address that begins with 00:16:3e");
        }
        else if (nic.Mac is { } mac)
        {
            xml.Empty("mac", ("address", mac.ToString()));
        }

        if (bridge is not null)
        {
            xml.Empty("source", ("bridge", bridge.Name));
            WriteVlan(bridge, nic.Script, xml);
        }

        if (nic.Script is { Length: > 0 } script)
        {
            xml.Empty("script", ("path", script));
        }

        WriteAddresses(nic, device.Text, ledger, xml);
        if (nic.BackendDomain is { } backend && !LibvirtDisk.IsDomain0(backend))
        {
            xml.Empty("backenddomain", ("name", backend));
        }

        if (nic.VifName is { Length: > 0 } vifName)
        {
            xml.Empty("target", ("dev", vifName));
        }

        if (nic.Model is { Length: > 0 } model)
        {
            xml.Empty("model", ("type", model));
        }
        else if ((nic.Type == VifType.Vif || nic.Find("type")?.Value == "netfront") && guest == GuestType.Hvm)
        {
            xml.Empty("model", ("type", "netfront"));
        }

        WriteRate(nic.Rate, device.Text, ledger, xml);
        if (nic.Mtu is { } mtu)
        {
            xml.Empty("mtu", ("size", mtu.ToString(CultureInfo.InvariantCulture)));
        }

        xml.Close();
        ReportLosses(nic, device.Text, guest, ledger);
    }

    /// <summary>libvirt counts in KiB, xl in bytes; the interval has no place.</summary>
    private static void WriteRate(VifRate? rate, ConfigString? text, LossLedger ledger, XmlText xml)
    {
        if (rate is null)
        {
            return;
        }

        var average = Math.Max(1, (rate.BytesPerSecond + 512) / 1024);
        if (average * 1024 != rate.BytesPerSecond)
        {
            ledger.LoseOption("vif", "rate", rate.ToString(), text, $"libvirt counts in units of 1024 bytes; {average} of them are the nearest");
        }

        if (rate.IntervalMicroseconds != VifRate.DefaultInterval)
        {
            ledger.LoseOption("vif", "rate", rate.ToString(), text, "the interval has no place in the XML; 50 ms holds");
        }

        xml.Open("bandwidth");
        xml.Empty("outbound", ("average", average.ToString(CultureInfo.InvariantCulture)));
        xml.Close();
    }

    private static void WriteVlan(OpenVSwitchBridge bridge, string? script, XmlText xml)
    {
        if (!bridge.Tags.IsEmpty)
        {
            xml.Open("vlan", ("trunk", bridge.IsTrunk ? "yes" : null));
            foreach (var tag in bridge.Tags)
            {
                xml.Empty("tag", ("id", tag.ToString(CultureInfo.InvariantCulture)), ("nativeMode", tag == bridge.Native && bridge.IsTrunk ? "untagged" : null));
            }

            xml.Close();
        }

        if (OpenVSwitchBridge.IsItsScript(script))
        {
            xml.Empty("virtualport", ("type", "openvswitch"));
        }
    }

    private static void WriteAddresses(VifSpec nic, ConfigString? text, LossLedger ledger, XmlText xml)
    {
        foreach (var word in nic.IpAddresses)
        {
            var slash = word.IndexOf('/', StringComparison.Ordinal);
            var prefix = slash < 0 ? null : word[(slash + 1)..];
            if (IPAddress.TryParse(slash < 0 ? word : word[..slash], out var address)
                && (prefix is null || (int.TryParse(prefix, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) && bits is > 0 and <= 128)))
            {
                var family = address.AddressFamily == AddressFamily.InterNetworkV6 ? "ipv6" : "ipv4";
                xml.Empty("ip", ("address", address.ToString()), ("family", family), ("prefix", prefix));
            }
            else
            {
                ledger.LoseOption("vif", "ip", word, text, "it is no IP address, and libvirt wants one");
            }
        }
    }

    private static void ReportLosses(VifSpec nic, ConfigString? text, GuestType guest, LossLedger ledger)
    {
        const string noOption = "libvirt has no such option";
        ReadOnlySpan<(string Name, string? Value, string Reason)> losses =
        [
            ("type", nic is { Type: VifType.Vif, Model.Length: > 0 } && guest == GuestType.Hvm ? "vif" : null, "the XML has one model, and the emulated card takes it"),
            ("gatewaydev", nic.GatewayDevice, noOption),
            ("devid", nic.DeviceId?.ToString(CultureInfo.InvariantCulture), "libvirt numbers the interfaces in their order"),
            ("untrusted", nic.IsTrusted == false ? "" : null, noOption),
            ("vlan", nic.Vlan, "libvirt's Xen driver sets VLANs for Open vSwitch only, behind the name of the bridge"),
            ("accel", nic.Accelerator, noOption),
            ("policy", nic.SecurityPolicy, noOption),
            ("label", nic.SecurityLabel, noOption),
            ("colo", nic.Colo is { Length: > 0 } ? nic.Colo : null, "libvirt has no COLO for Xen"),
        ];
        foreach (var (name, value, reason) in losses)
        {
            if (value is not null)
            {
                ledger.LoseOption("vif", name, value, text, reason);
            }
        }
    }
}
