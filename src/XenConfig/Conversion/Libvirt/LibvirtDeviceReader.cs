using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Domains;
using XenConfig.Keys;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Reads <c>&lt;devices&gt;</c>.</summary>
/// <param name="losses">Where losses are put.</param>
internal sealed class LibvirtDeviceReader(ImmutableArray<Loss>.Builder losses)
{
    public DomainDevices Read(XmlElementNode? devices, GuestType guest, XmlElementNode? commandLine)
    {
        if (devices is null)
        {
            return new DomainDevices();
        }

        var isHvm = guest == GuestType.Hvm;
        var (cards, memory) = LibvirtGraphicsReader.ReadVideo(devices, isHvm);
        var floppies = new List<string>();
        var disks = LibvirtDiskReader.ReadDisks(devices, floppies);
        var displays = LibvirtGraphicsReader.ReadDisplays(devices, losses);
        var (usbPlaced, usbNamed) = LibvirtHostDeviceReader.ReadUsbDevices(devices, isHvm);
        SkipGenerated(devices);
        return new DomainDevices
        {
            Disks = disks,
            FloppyA = floppies is [var first, ..] ? Property.Given(first) : default,
            FloppyB = floppies is [_, var second, ..] ? Property.Given(second) : default,
            Nics = [.. devices.Children("interface").Select(LibvirtInterfaceReader.ReadInterface).OfType<VifSpec>().Select(v => new DomainDevice<VifSpec>(v, null, null))],
            PciDevices = LibvirtHostDeviceReader.ReadPciDevices(devices),
            Displays = displays,
            VideoCard = cards,
            VideoMemory = memory,
            SoundCards = LibvirtGraphicsReader.ReadSound(devices),
            UsbInputs = LibvirtUsbReader.ReadUsbInputs(devices, usbNamed),
            UsbControllers = LibvirtUsbReader.ReadUsbControllers(devices),
            UsbDevices = usbPlaced,
            SharedDirectories = [.. devices.Children("filesystem").Select(LibvirtSharedDirectory.Read).OfType<DomainDevice<NinePSpec>>()],
            Channels = LibvirtCharacterDeviceReader.ReadChannels(devices),
            SerialPorts = LibvirtCharacterDeviceReader.ReadLines(devices, "serial") is { IsEmpty: false } serials ? Property.Given(serials) : default,
            ParallelPort = LibvirtCharacterDeviceReader.ReadLines(devices, "parallel") is [var parallel, ..] ? Property.Given(parallel) : default,
            Emulator = devices.ChildText("emulator") is { Length: > 0 } emulator ? Property.Given(emulator) : default,
            EmulatorArguments = commandLine?.Children("xen:arg").Select(a => a.Attribute("value") ?? "").ToImmutableArray() is { IsEmpty: false } arguments
                ? Property.Given(arguments)
                : default,
        };
    }

    /// <summary>What libvirt makes up by itself, and what every Xen guest has.</summary>
    private static void SkipGenerated(XmlElementNode devices)
    {
        foreach (var controller in devices.Children("controller"))
        {
            controller.Skip("type", "index");
            if (controller.Attribute("type") is "xenbus" or "ide" or "scsi" or "virtio-serial" or "pci" or "fdc")
            {
                controller.SkipAll();
            }
            else if (controller.Attribute("type") != "usb" || controller.Attribute("model") is not ("qusb1" or "qusb2"))
            {
                controller.Reject();
            }
        }

        foreach (var balloon in devices.Children("memballoon"))
        {
            if (balloon.Attribute("model") == "xen")
            {
                balloon.SkipAll();
            }
            else
            {
                balloon.Reject();
            }
        }

        foreach (var input in devices.Children("input"))
        {
            if (input.Attribute("bus") is "ps2" or "xen")
            {
                input.SkipAll();
            }
        }

        devices.SkipChildren("console");
    }
}
