using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Domains;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Reads USB controllers and input devices.</summary>
internal static class LibvirtUsbReader
{
    public static ImmutableArray<DomainDevice<UsbControllerSpec>> ReadUsbControllers(XmlElementNode devices) =>
    [
        .. devices.Children("controller")
            .Where(c => c.Attribute("type") == "usb" && c.Attribute("model") is "qusb1" or "qusb2")
            .Select(c => new DomainDevice<UsbControllerSpec>(
                new UsbControllerSpec(
                    UsbControllerType.Qusb, c.Attribute("model") == "qusb1" ? 1 : 2, (int?)LibvirtReader.Number(c.Attribute("ports"))),
                null, null)),
    ];

    /// <summary>The devices on the emulated bus.</summary>
    /// <param name="devices">What the XML has.</param>
    /// <param name="ofHost">The host's devices among them.</param>
    public static Property<ImmutableArray<UsbInputSpec>> ReadUsbInputs(XmlElementNode devices, IReadOnlyList<UsbInputSpec> ofHost)
    {
        var inputs = ImmutableArray.CreateBuilder<UsbInputSpec>(0);
        foreach (var input in devices.Children("input"))
        {
            if (input.Attribute("bus") is "ps2" or "xen")
            {
                continue;
            }

            input.SkipChildren("alias", "address");
            if (input.Attribute("bus") is "usb" or null && input.Attribute("type") is UsbInputSpec.Tablet or UsbInputSpec.Mouse or UsbInputSpec.Keyboard)
            {
                inputs.Add(new UsbInputSpec(input.Attribute("type")!));
            }
            else
            {
                input.Reject();
            }
        }

        inputs.AddRange(ofHost);
        return inputs.Count == 0 ? default : Property.Given(inputs.ToImmutable());
    }
}
