using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>USB controllers and devices.</summary>
internal static class UsbKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "usb",
            Theme = KeyTheme.Usb,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "0",
            },
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "An emulated USB bus.",
            Source = "xl.cfg(5), Miscellaneous Emulated Hardware",
            Example = "usb = 1",
            Libvirt = "domain/devices/controller[@type='usb']",
        },
        new()
        {
            Name = "usbdevice",
            Theme = KeyTheme.Usb,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.StringOrStrings, new(4, 1)),
            Xm = new(KeyType.Text, new(3, 0, 3), new(4, 4)),
            Meaning =
                "Emulated USB devices, and ones of the host: tablet (a pointer that follows the mouse exactly), mouse, keyboard, host:ID.",
            Source = "xl.cfg(5), Miscellaneous Emulated Hardware",
            Example = "usbdevice = [ \"tablet\" ]",
            Libvirt = "domain/devices/input[@bus='usb']",
        },
        new()
        {
            Name = "usbversion",
            Theme = KeyTheme.Usb,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(minimum: 1, maximum: 3), new(4, 4)),
            Meaning = "The emulated USB controller: 1 UHCI, 2 EHCI, 3 XHCI.",
            Source = "xl.cfg(5), Miscellaneous Emulated Hardware",
            Example = "usbversion = 2",
            Libvirt = "domain/devices/controller[@type='usb']/@model",
        },
        new()
        {
            Name = "usbctrl",
            Theme = KeyTheme.Usb,
            Xl = new(KeyType.Specs("usbctrl"), new(4, 7)),
            Meaning = "USB controllers, a spec each.",
            Source = "xl.cfg(5), Devices",
            Example = "usbctrl = [ \"type=qusb,version=2,ports=4\" ]",
            Libvirt = "domain/devices/controller[@type='usb']",
        },
        new()
        {
            Name = "usbdev",
            Theme = KeyTheme.Usb,
            Xl = new(KeyType.Specs("usbdev"), new(4, 7)),
            Meaning = "USB devices of the host, handed to the guest.",
            Source = "xl.cfg(5), Devices",
            Example = "usbdev = [ \"hostbus=1,hostaddr=5\" ]",
            Libvirt = "domain/devices/hostdev[@type='usb']",
        },
        new()
        {
            Name = "vusb",
            Theme = KeyTheme.Usb,
            Xm = new(KeyType.Specs("vusb"), new(4, 0), new(4, 4)),
            Meaning = "USB host controllers with devices of the host behind their ports.",
            Source = "xm create, its table of options",
            Example = "vusb = [ \"usbver=2,numports=4,port_1=1-2\" ]",
        },
        new()
        {
            Name = "usbport",
            Theme = KeyTheme.Usb,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Strings, new(3, 0, 3), new(3, 1))
            {
                ReplacedBy = "vusb",
            },
            Meaning = "USB ports of the host, handed to the guest.",
            Source = "xm create, its table of options",
            Example = "usbport = [ \"1-2\" ]",
        },
    ];
}
