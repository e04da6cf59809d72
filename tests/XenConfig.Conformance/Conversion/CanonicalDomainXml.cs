using System.Xml.Linq;

namespace XenConfig.Conformance.Conversion;

/// <summary>
/// Domain XML as a sorted list of facts, one for each attribute, text and empty element, without what libvirt makes up by itself while it reads any XML of
/// a Xen guest: that is in libvirt's own pairs, and comes back by itself when libvirt is given our XML.
/// </summary>
internal static class CanonicalDomainXml
{
    /// <summary>The facts.</summary>
    public static string[] FactsOf(string xml)
    {
        var root = XDocument.Parse(xml).Root!;
        RemoveGenerated(root);
        return [.. Facts(root, "").Order(StringComparer.Ordinal)];
    }

    private static void RemoveGenerated(XElement root)
    {
        // The number of a running guest, the host's architecture, the default of a placement.
        root.Attribute("id")?.Remove();
        root.Element("os")?.Element("type")?.Attribute("arch")?.Remove();
        root.Element("vcpu")?.Attribute("placement")?.Remove();

        // xl's and libvirt's own firmware loader.
        root.Element("os")?.Elements("loader").Where(l => l is { Value: "/usr/lib/xen/boot/hvmloader" } && (string?)l.Attribute("type") == "rom").Remove();
        var devices = root.Element("devices")!;

        // Places on emulated controllers, and the controllers.
        devices.Elements("disk").Elements("address").Remove();
        devices.Elements("controller").Where(c => (string?)c.Attribute("type") is "ide" or "scsi" or "fdc").Remove();
        devices.Elements("controller").Where(c => (string?)c.Attribute("type") == "xenbus" && c.Attributes().Count() == 2).Remove();

        // The PV console or the first serial line's mirror, keyboard and mouse, the balloon.
        devices.Elements("console").Remove();
        devices.Elements("input").Where(i => (string?)i.Attribute("bus") is "ps2" or "xen").Remove();
        devices.Elements("memballoon").Remove();

        // The card that comes with a display, and its heads.
        devices.Elements("video").Where(v => (string?)v.Element("model")?.Attribute("type") is "cirrus" or "xen").Remove();

        // The one driver that hands devices over; a listening address said twice or not at all.
        devices.Elements("hostdev").Elements("driver").Remove();
        devices.Elements("graphics").Elements("listen").Remove();
        root.Attributes().Where(a => a.IsNamespaceDeclaration).Remove();
    }

    private static IEnumerable<string> Facts(XElement element, string parent)
    {
        var same = element.Parent?.Elements(element.Name).ToList();
        var index = same is { Count: > 1 } ? $"[{same.IndexOf(element)}]" : "";
        var path = $"{parent}/{element.Name.LocalName}{index}";
        foreach (var attribute in element.Attributes())
        {
            yield return $"{path}/@{attribute.Name.LocalName}={attribute.Value}";
        }

        if (!element.HasElements)
        {
            if (element.Value != "" || !element.HasAttributes)
            {
                yield return $"{path}={element.Value}";
            }
        }

        foreach (var fact in element.Elements().SelectMany(child => Facts(child, path)))
        {
            yield return fact;
        }
    }
}
