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
            Meaning = "An emulated USB bus for an HVM guest, on which usbdevice puts its devices.",
            Source = "xl.cfg(5), Miscellaneous Emulated Hardware",
            Example = "usb = 1",
            Libvirt = "domain/devices/controller[@type='usb']",
            ConflictsWith = [new("usbversion", "libxl refuses the two together"), new("spiceusbredirection", "libxl refuses the two together")],
        },
        new()
        {
            Name = "usbdevice",
            Theme = KeyTheme.Usb,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.StringOrStrings with { Spec = "usbdevice" }, new(4, 1))
            {
                Note = "A list for several devices; one string for one.",
            },
            Xm = new(KeyType.SpecText("usbdevice"), new(3, 0, 3), new(4, 4))
            {
                Note = "One device only.",
            },
            Meaning =
                "Emulated USB devices and ones of the host for an HVM guest. tablet is a pointer that stands where the viewer's does, which VNC "
                + "needs; mouse and keyboard are plain; host:VENDOR:PRODUCT or host:BUS.ADDRESS (hexadecimal IDs, bus and address without leading "
                + "zeros) is the host's own device.",
            Source = "xl.cfg(5), Miscellaneous Emulated Hardware",
            Example = "usbdevice = [ \"tablet\" ]",
            Libvirt = "domain/devices/input[@bus='usb']",
            ConflictsWith = [new("usbversion", "libxl refuses the two together"), new("spiceusbredirection", "libxl refuses the two together")],
        },
        new()
        {
            Name = "usbversion",
            Theme = KeyTheme.Usb,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(minimum: 1, maximum: 3), new(4, 4))
            {
                Default = "none",
                Note = "libxl refuses other numbers.",
            },
            Meaning =
                "The emulated USB controller of an HVM guest: 1 for USB 1.1, 2 for USB 2, 3 for USB 3. Without it there is none but that of usb.",
            Source = "xl.cfg(5), Miscellaneous Emulated Hardware",
            Example = "usbversion = 2",
            Libvirt = "domain/devices/controller[@type='usb']/@model",
            ConflictsWith = [new("usb", "libxl refuses the two together"), new("usbdevice", "libxl refuses the two together")],
        },
        new()
        {
            Name = "usbctrl",
            Theme = KeyTheme.Usb,
            Xl = new(KeyType.Specs("usbctrl"), new(4, 7)),
            Meaning =
                "USB controllers of the guest: a list with one spec for each. The first has number 0, its ports count from 1; devices are put on "
                + "them by usbdev. type says whether the host's kernel (pv), QEMU (qusb) or emulation (devicemodel, HVM only) serves it.",
            Source = "xl.cfg(5), Devices",
            Example = "usbctrl = [ \"type=qusb,version=2,ports=4\" ]",
            Libvirt = "domain/devices/controller[@type='usb']",
        },
        new()
        {
            Name = "usbdev",
            Theme = KeyTheme.Usb,
            Xl = new(KeyType.Specs("usbdev"), new(4, 7)),
            Meaning =
                "USB devices of the host, handed to the guest: a list with one spec for each, by hostbus and hostaddr as lsusb shows them (both "
                + "change when the device is plugged anew). Without controller and port it goes to the first free port, and a controller is made "
                + "when there is none.",
            Source = "xl.cfg(5), Devices",
            Example = "usbdev = [ \"hostbus=1,hostaddr=5\" ]",
            Libvirt = "domain/devices/hostdev[@type='usb']",
        },
        new()
        {
            Name = "vusb",
            Theme = KeyTheme.Usb,
            Xm = new(KeyType.Specs("vusb"), new(4, 0), new(4, 4))
            {
                Note = "xm refuses other versions and counts. port_N takes the host's bus and ports, such as 1-2.",
            },
            Meaning =
                "USB host controllers of a guest under xend: a list with one spec for each, with usbver (1 or 2), numports (1 to 16) and, by "
                + "port_N, the host's device at a port. xl says it by usbctrl and usbdev.",
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
            Meaning = "USB ports of the host, handed to an HVM guest by path. It went with Xen 3.1; usbdevice and vusb came after it.",
            Source = "xm create, its table of options",
            Example = "usbport = [ \"1-2\" ]",
        },
    ];
}
