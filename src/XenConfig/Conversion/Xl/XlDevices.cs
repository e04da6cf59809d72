using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Domains;
using XenConfig.Loading;

namespace XenConfig.Conversion.Xl;

/// <summary>Device specs in xl's form, with what xl does not have reported.</summary>
internal static class XlDevices
{
    /// <summary>A disk; null for one whose name in the guest xl refuses.</summary>
    public static string? Disk(DomainDevice<DiskSpec> device, LossLedger ledger)
    {
        ledger.Take(device.Setting);
        if (Vdev(device.Spec.Vdev) is not { } vdev)
        {
            Lose("vdev", device.Spec.Vdev, "xl has no such disk in the guest and would refuse the whole guest; the disk is left out",
                "call it xvda to xvdz, hda to hdd or sda to sdp");
            return null;
        }

        var disk = vdev == device.Spec.Vdev ? device.Spec : device.Spec with { Vdev = vdev };
        if (disk.Access == DiskAccess.SharedWrite)
        {
            Lose("mode", "w!", "xl has no shared writing; it lets two guests write to one disk without a check", "make sure that the guests share the file system knowingly");
        }

        if (disk.Format is DiskFormat.Vmdk or DiskFormat.Ram)
        {
            Lose("format", disk.Format.ToString(), "xl has no such format", "convert the image with qemu-img");
        }

        if (disk.Abi is { } abi)
        {
            Lose("ABI", abi, "xl has no such field; guest and backend agree by themselves");
        }

        // blktap is gone: what xm gave to it xl gives to the backend that fits the format.
        return (disk.Backend == DiskBackend.Tap && device.Setting is not null && disk.Prefix.StartsWith("tap", StringComparison.Ordinal)
            ? disk with { Backend = DiskBackend.Any }
            : disk).ToXl();

        void Lose(string option, string value, string reason, string? help = null) => ledger.LoseOption("disk", option, value, device.Text, reason, help);
    }

    /// <summary>The name as xl takes it: without the <c>/dev/</c> that xm lets stand before it. Null for one that it does not know.</summary>
    private static string? Vdev(string vdev)
    {
        const string folder = "/dev/";
        var name = vdev.StartsWith(folder, StringComparison.Ordinal) ? vdev[folder.Length..] : vdev;
        return VirtualDevice.Parse(name, Dialect.Xl) is null ? null : name;
    }

    /// <summary>xl has no floppies.</summary>
    public static ImmutableArray<string> Floppies(DomainDevices devices, LossLedger ledger)
    {
        foreach (var floppy in (ReadOnlySpan<Property<string>>)[devices.FloppyA, devices.FloppyB])
        {
            if (floppy.HasValue)
            {
                ledger.Lose(floppy, "xl has no floppy drives", "pass -fda by device_model_args");
            }
        }

        return [];
    }

    public static string Nic(DomainDevice<VifSpec> device, LossLedger ledger)
    {
        ledger.Take(device.Setting);
        foreach (var (option, value) in (ReadOnlySpan<(string, string?)>)
            [("accel", device.Spec.Accelerator), ("policy", device.Spec.SecurityPolicy), ("label", device.Spec.SecurityLabel)])
        {
            if (value is not null)
            {
                ledger.LoseOption("vif", option, value, device.Text, "xl has no such option");
            }
        }

        return device.Spec.ToXl();
    }

    /// <summary>xm's controller, whose devices are plugged in by bus and port; xl wants them by bus and address.</summary>
    public static string UsbController(DomainDevice<VusbSpec> device, LossLedger ledger)
    {
        ledger.Take(device.Setting);
        for (var i = 0; i < device.Spec.Ports.Length; i++)
        {
            if (device.Spec.Ports[i] is { } plugged)
            {
                ledger.LoseOption(
                    "vusb", $"port_{i + 1}", plugged, device.Text, "xl finds the host's devices by bus and address, not by port",
                    "write usbdev = [ \"hostbus=BUS,hostaddr=ADDRESS\" ] with the numbers that lsusb shows");
            }
        }

        return device.Spec.ToController().ToXl();
    }

    public static ImmutableArray<string> Pci(DomainDevice<PciSpec> device, LossLedger ledger)
    {
        ledger.Take(device.Setting);
        if (device.Spec.Functions.Contains('=', StringComparison.Ordinal))
        {
            ledger.LoseOption("pci", "function", device.Spec.Functions, device.Text, "xl chooses the functions in the guest");
        }

        return device.Spec.ToXlAll();
    }
}
