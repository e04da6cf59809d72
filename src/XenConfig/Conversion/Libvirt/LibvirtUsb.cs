using System.Globalization;
using XenConfig.Devices;
using XenConfig.Domains;
using XenConfig.Keys;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Writes USB controllers, input devices and host devices.</summary>
internal static class LibvirtUsb
{
    public static void WriteControllers(DomainDevices devices, GuestType guest, LossLedger ledger, XmlText xml)
    {
        for (var i = 0; i < devices.UsbControllers.Length; i++)
        {
            WriteController(devices.UsbControllers[i], i, guest, ledger, xml);
        }
    }

    /// <summary>The emulated bus comes with its devices; alone it has no place in the XML.</summary>
    public static void WriteInputs(DomainDevices devices, LossLedger ledger, XmlText xml)
    {
        var inputs = ledger.Take(devices.UsbInputs).Or([]);
        var hasInput = false;
        foreach (var input in inputs)
        {
            if (input.IsInput)
            {
                xml.Empty("input", ("type", input.Text), ("bus", "usb"));
                hasInput = true;
            }
            else if (input is { Product: null, Address: null })
            {
                ledger.Lose(devices.UsbInputs, $"libvirt has no emulated USB device \"{input.Text}\" for Xen", "use tablet, mouse or keyboard");
            }
        }

        if (!devices.Usb.Or(false) || hasInput)
        {
            ledger.Take(devices.Usb);
        }
    }

    public static void WriteHostDevices(DomainDevices devices, LossLedger ledger, XmlText xml)
    {
        foreach (var input in devices.UsbInputs.Or([]))
        {
            if (input.Product is { } product)
            {
                Open(xml);
                xml.Empty("vendor", ("id", string.Create(CultureInfo.InvariantCulture, $"0x{product.Vendor:x4}")));
                xml.Empty("product", ("id", string.Create(CultureInfo.InvariantCulture, $"0x{product.Product:x4}")));
                Close(xml);
            }
            else if (input.Address is { } place)
            {
                Open(xml);
                xml.Empty("address", ("bus", Number(place.Bus)), ("device", Number(place.Number)));
                Close(xml);
            }
        }

        foreach (var device in devices.UsbDevices)
        {
            ledger.Take(device.Setting);
            var usb = device.Spec;
            Open(xml);
            xml.Empty("address", ("bus", Number(usb.HostBus ?? 0)), ("device", Number(usb.HostAddress ?? 0)));
            Close(xml);
            foreach (var (name, value) in new[] { ("controller", usb.Controller), ("port", usb.Port) })
            {
                if (value is { } number)
                {
                    ledger.LoseOption("usbdev", name, Number(number), device.Text, "libvirt's Xen driver chooses controller and port");
                }
            }
        }
    }

    private static void WriteController(DomainDevice<UsbControllerSpec> device, int index, GuestType guest, LossLedger ledger, XmlText xml)
    {
        ledger.Take(device.Setting);
        var controller = device.Spec;
        var type = controller.Type ?? UsbControllerType.Auto;
        var word = UsbControllerSpec.TypeWords.WordOf(type)!;
        if (type is not (UsbControllerType.Qusb or UsbControllerType.Auto) || (type == UsbControllerType.Auto && guest == GuestType.Hvm))
        {
            ledger.LoseOption(
                "usbctrl", "type", word, device.Text, "libvirt's Xen driver knows QEMU's paravirtualised controller only; the controller is left out", "use type=qusb");
            return;
        }

        if (controller.Type == UsbControllerType.Auto)
        {
            ledger.LoseOption("usbctrl", "type", word, device.Text, "the XML names one kind; it has QEMU's");
        }

        var version = controller.Version ?? 2;
        var model = version switch { 1 => "qusb1", 2 => "qusb2", _ => null };
        if (model is null)
        {
            ledger.LoseOption("usbctrl", "version", Number(version), device.Text, "libvirt's Xen driver knows the versions 1 and 2; the controller is left out");
            return;
        }

        xml.Empty(
            "controller", ("type", "usb"), ("index", Number(index)), ("model", model), ("ports", controller.Ports is { } ports ? Number(ports) : null));
    }

    private static void Open(XmlText xml)
    {
        xml.Open("hostdev", ("mode", "subsystem"), ("type", "usb"), ("managed", "no"));
        xml.Open("source");
    }

    private static void Close(XmlText xml)
    {
        xml.Close();
        xml.Close();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
