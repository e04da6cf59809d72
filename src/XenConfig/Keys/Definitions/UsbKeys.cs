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
            Xl = new(KeyType.Boolean, new(4, 1)),
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "usbdevice",
            Theme = KeyTheme.Usb,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.StringOrStrings, new(4, 1)),
            Xm = new(KeyType.Text, new(3, 0, 3), new(4, 4)),
        },
        new()
        {
            Name = "usbversion",
            Theme = KeyTheme.Usb,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(minimum: 1, maximum: 3), new(4, 4)),
        },
        new()
        {
            Name = "usbctrl",
            Theme = KeyTheme.Usb,
            Xl = new(KeyType.Specs("usbctrl"), new(4, 7)),
        },
        new()
        {
            Name = "usbdev",
            Theme = KeyTheme.Usb,
            Xl = new(KeyType.Specs("usbdev"), new(4, 7)),
        },
        new()
        {
            Name = "vusb",
            Theme = KeyTheme.Usb,
            Xm = new(KeyType.Specs("vusb"), new(4, 0), new(4, 4)),
        },
        new()
        {
            Name = "usbport",
            Theme = KeyTheme.Usb,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Strings, new(3, 0, 3), new(3, 1)),
        },
    ];
}
