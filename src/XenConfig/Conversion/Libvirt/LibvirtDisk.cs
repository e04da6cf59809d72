using System.Globalization;
using XenConfig.Devices;
using XenConfig.Domains;
using XenConfig.Loading;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Writes <c>&lt;disk&gt;</c>.</summary>
internal static class LibvirtDisk
{
    public static void Write(DomainDevice<DiskSpec> device, LossLedger ledger, XmlText xml)
    {
        var disk = device.Spec;
        ledger.Take(device.Setting);
        if (disk.Device is not { Bus: not VirtualBus.Number } vdev)
        {
            ledger.LoseOption("disk", "vdev", disk.Vdev, device.Text, "the disk's name in the guest is none that libvirt knows; the disk is left out");
            return;
        }

        if (disk.Script is { } script && disk.Target is not null and not ['/', ..])
        {
            ledger.LoseOption(
                "disk", "script", script, device.Text, "libvirt runs no hotplug script for a disk, and only the script knows what its target means; the disk is left out");
            return;
        }

        var network = RbdSource.Parse(disk);
        if (network is null && disk.Target is { } target && !target.StartsWith('/'))
        {
            ledger.LoseOption("disk", "target", target, device.Text, "libvirt wants an absolute path; the disk is left out", "name a block device or a file by its whole path");
            return;
        }

        var type = network is not null ? "network" : IsBlock(disk) ? "block" : "file";
        xml.Open("disk", ("type", type), ("device", disk.IsCdrom ? "cdrom" : "disk"));
        WriteDriver(disk, xml);
        if (network is not null)
        {
            network.Write(xml);
        }
        else if (disk.Target is not null)
        {
            xml.Empty("source", (type == "block" ? "dev" : "file", disk.Target));
        }

        if (disk.BackendDomain is { } backend && !IsDomain0(backend))
        {
            xml.Empty("backenddomain", ("name", backend));
        }

        var bus = vdev.Bus switch { VirtualBus.Ide => "ide", VirtualBus.Scsi => "scsi", _ => "xen" };
        xml.Empty("target", ("dev", vdev.Name), ("bus", bus));
        if (!disk.IsWritable || disk.IsCdrom)
        {
            xml.Empty("readonly");
        }

        if (disk.Access == DiskAccess.SharedWrite)
        {
            xml.Empty("shareable");
        }

        xml.Close();
        ReportLosses(disk, device.Text, ledger);
    }

    /// <summary>Whether the domain is domain 0, by number or by its usual name.</summary>
    public static bool IsDomain0(string domain) => domain is "0" or "Domain-0";

    private static bool IsBlock(DiskSpec disk) =>
        disk.Backend == DiskBackend.Phy || disk.Prefix == "phy"
        || (disk.Target is { } target ? target.StartsWith("/dev/", StringComparison.Ordinal) && disk.Prefix != "file" : disk.Format == DiskFormat.Empty);

    /// <summary>
    /// libvirt picks no driver by itself: without a name libxl chooses for a raw disk, as it does for xl; other formats are QEMU's. xm's <c>file:</c> has a
    /// driver of its own name; its <c>tap:</c> is QEMU's today, blktap being gone.
    /// </summary>
    private static void WriteDriver(DiskSpec disk, XmlText xml)
    {
        var format = disk.Format switch
        {
            DiskFormat.Qcow => "qcow",
            DiskFormat.Qcow2 => "qcow2",
            DiskFormat.Vhd => "vhd",
            DiskFormat.Qed => "qed",
            DiskFormat.Vmdk => "vmdk",
            _ => "raw",
        };
        var name = disk switch
        {
            { Backend: DiskBackend.Phy } or { Backend: DiskBackend.Any, Prefix: "phy" } => "phy",
            { Backend: DiskBackend.Qdisk or DiskBackend.Tap } => "qemu",
            { Format: DiskFormat.Empty, Target: null } => "phy",
            { Prefix: "file" } => "file",
            _ => format == "raw" ? null : "qemu",
        };
        var discard = disk.Discard switch { true => "unmap", false => "ignore", _ => null };
        xml.Empty("driver", ("name", name), ("type", format), ("discard", discard));
    }

    private static void ReportLosses(DiskSpec disk, ConfigString? text, LossLedger ledger)
    {
        if (disk.Script is { } script)
        {
            Lose("script", script, "libvirt runs no hotplug script for a disk", "attach the storage before the start, and name its block device");
        }

        if (disk.Backend == DiskBackend.Standalone)
        {
            Lose("backendtype", "standalone", "libvirt knows the backends phy and qemu");
        }

        if (disk.Format is DiskFormat.Ram)
        {
            Lose("format", "ram", "libvirt has no RAM disks");
        }

        if (disk.IsDirectIoSafe)
        {
            Lose("direct-io-safe", "", "libvirt has no such option for Xen");
        }

        if (disk.IsTrusted == false)
        {
            Lose("untrusted", "", "libvirt has no such option for Xen");
        }

        if (disk.Protocol is { } protocol and not DiskProtocol.Xen)
        {
            Lose("specification", DiskWords.Protocol.WordOf(protocol)!, "libvirt's Xen driver knows Xen's own protocol only");
        }

        if (disk.Abi is { } abi)
        {
            Lose("ABI", abi, "the toolstacks of today find it out by themselves");
        }

        if (disk.Colo is { } colo)
        {
            ReportColo(colo);
        }

        void ReportColo(DiskColo value)
        {
            (string Name, string? Value)[] options =
            [
                ("colo", value.IsEnabled == true ? "" : null), ("colo-host", value.Host), ("colo-export", value.Export),
                ("colo-port", value.Port == 0 ? null : value.Port.ToString(CultureInfo.InvariantCulture)),
                ("active-disk", value.ActiveDisk), ("hidden-disk", value.HiddenDisk),
            ];
            foreach (var (name, option) in options)
            {
                if (option is not null)
                {
                    Lose(name, option, "libvirt has no COLO for Xen");
                }
            }
        }

        void Lose(string option, string value, string reason, string? help = null) => ledger.LoseOption("disk", option, value, text, reason, help);
    }
}
