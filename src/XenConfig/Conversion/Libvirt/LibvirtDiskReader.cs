using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Domains;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Reads <c>&lt;disk&gt;</c>: disks, CD-ROM drives, and the images of floppy drives.</summary>
internal static class LibvirtDiskReader
{
    public static ImmutableArray<DomainDevice<DiskSpec>> ReadDisks(XmlElementNode devices, List<string> floppies)
    {
        var disks = ImmutableArray.CreateBuilder<DomainDevice<DiskSpec>>(0);
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
}
