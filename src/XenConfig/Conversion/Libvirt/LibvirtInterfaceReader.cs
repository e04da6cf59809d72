using System.Globalization;
using XenConfig.Devices;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Reads <c>&lt;interface&gt;</c>.</summary>
internal static class LibvirtInterfaceReader
{
    public static VifSpec? ReadInterface(XmlElementNode element)
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
}
