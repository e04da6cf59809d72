using XenConfig.Devices;
using XenConfig.Domains;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Writes and reads <c>&lt;filesystem&gt;</c>, the place of a directory that is shared over 9pfs.</summary>
internal static class LibvirtSharedDirectory
{
    /// <summary>
    /// libvirt's <c>squash</c> is QEMU's security model <c>none</c>. The Xen driver of libvirt 9 reads the element and makes no such device, which is said.
    /// </summary>
    public static void Write(DomainDevice<NinePSpec> device, LossLedger ledger, XmlText xml)
    {
        ledger.Take(device.Setting);
        var share = device.Spec;
        if (share.Backend == NinePBackend.Xen9Pfsd || share.Path is null || share.Tag is null)
        {
            Lose("type", "xen_9pfsd", "libvirt has no shared directory that Xen's own daemon serves; it is left out");
            return;
        }

        xml.Open("filesystem", ("type", "mount"), ("accessmode", "squash"));
        xml.Empty("source", ("dir", share.Path));
        xml.Empty("target", ("dir", share.Tag));
        xml.Close();
        Lose("tag", share.Tag, "the XML carries it, and libvirt's Xen driver does not make it", "mount it over the network");
        if (share.BackendDomain is { } backend)
        {
            Lose("backend", backend, "libvirt has no such option");
        }

        void Lose(string option, string value, string reason, string? help = null) => ledger.LoseOption("p9", option, value, device.Text, reason, help);
    }

    /// <summary>The directory; null for a file system of another kind.</summary>
    public static DomainDevice<NinePSpec>? Read(XmlElementNode element)
    {
        var (type, mode) = (element.Attribute("type"), element.Attribute("accessmode"));
        if (type is not (null or "mount") || mode != "squash"
            || element.Child("source")?.Attribute("dir") is not { } path || element.Child("target")?.Attribute("dir") is not { } tag)
        {
            element.Reject();
            return null;
        }

        return new DomainDevice<NinePSpec>(new NinePSpec { Tag = tag, Path = path, SecurityModel = "none" }, null, null);
    }
}
