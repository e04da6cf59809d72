using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Devices;
using XenConfig.Domains;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Reads <c>&lt;hostdev&gt;</c>: PCI and USB devices of the host.</summary>
internal static class LibvirtHostDeviceReader
{
    private static readonly char[] HexPrefix = ['x', 'X'];

    public static ImmutableArray<DomainDevice<PciSpec>> ReadPciDevices(XmlElementNode devices)
    {
        var result = ImmutableArray.CreateBuilder<DomainDevice<PciSpec>>(0);
        foreach (var hostdev in devices.Children("hostdev"))
        {
            if (hostdev.Attribute("type") != "pci")
            {
                continue;
            }

            hostdev.Skip("mode");
            hostdev.SkipChildren("driver", "alias");
            var source = hostdev.Child("source");
            var address = source?.Child("address");
            var (bus, slot) = (Hex(address?.Attribute("bus")), Hex(address?.Attribute("slot")));
            if (bus is null || slot is null)
            {
                hostdev.Reject();
                continue;
            }

            address!.Skip("type");
            result.Add(new DomainDevice<PciSpec>(
                new PciSpec
                {
                    Address = new PciAddress(Hex(address.Attribute("domain")) ?? 0, bus.Value, slot.Value),
                    Functions = (Hex(address.Attribute("function")) ?? 0).ToString(CultureInfo.InvariantCulture),
                    IsPermissive = source!.Attribute("writeFiltering") == "no" ? true : null,
                    Seize = hostdev.Attribute("managed") == "yes" ? true : null,
                },
                null, null));
        }

        return result.ToImmutable();
    }

    /// <summary>The host's USB devices by bus and number, and those that QEMU finds by vendor and product, which only an emulated bus has.</summary>
    public static (ImmutableArray<DomainDevice<UsbDeviceSpec>> Placed, IReadOnlyList<UsbInputSpec> Named) ReadUsbDevices(XmlElementNode devices, bool isHvm)
    {
        var placed = ImmutableArray.CreateBuilder<DomainDevice<UsbDeviceSpec>>(0);
        var named = new List<UsbInputSpec>();
        foreach (var hostdev in devices.Children("hostdev"))
        {
            if (hostdev.Attribute("type") != "usb")
            {
                continue;
            }

            hostdev.Skip("mode", "managed");
            hostdev.SkipChildren("alias");
            var source = hostdev.Child("source");
            var address = source?.Child("address");
            if (LibvirtReader.Number(address?.Attribute("bus")) is { } bus && LibvirtReader.Number(address?.Attribute("device")) is { } device)
            {
                placed.Add(new DomainDevice<UsbDeviceSpec>(new UsbDeviceSpec((int)bus, (int)device, null, null), null, null));
            }
            else if (isHvm && address is null && Id(source?.Child("vendor")) is { } vendor && Id(source?.Child("product")) is { } product)
            {
                named.Add(UsbInputSpec.OfHost(vendor, product));
            }
            else
            {
                hostdev.Reject();
            }
        }

        return (placed.ToImmutable(), named);
    }

    private static ushort? Id(XmlElementNode? element) => Hex(element?.Attribute("id")) is >= 0 and <= ushort.MaxValue and var id ? (ushort)id : null;

    /// <summary>libvirt's numbers of addresses: hexadecimal with 0x, decimal without.</summary>
    private static int? Hex(string? text)
    {
        var isHex = text is ['0', _, ..] && HexPrefix.Contains(text[1]);
        return int.TryParse(
            isHex ? text![2..] : text, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }
}
