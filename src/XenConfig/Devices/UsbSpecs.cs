using System.Globalization;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>The kinds of USB controller.</summary>
public enum UsbControllerType
{
    /// <summary>By the kind of guest: pv for PV, devicemodel for HVM.</summary>
    Auto,

    /// <summary>Xen's own, served by the kernel.</summary>
    Pv,

    /// <summary>An emulated one.</summary>
    DeviceModel,

    /// <summary>Xen's own, served by QEMU.</summary>
    Qusb,
}

/// <summary>
/// A USB controller of a guest.
/// <code>
/// usbctrl := option ("," option)*
/// option  := "type=" ("auto" | "pv" | "qusb" | "devicemodel") | "version=" ("1" | "2" | "3") | "ports=" (1 … 31)
/// </code>
/// xl.cfg(5), USBCTRL_SPEC_STRING; xl_parse.c, parse_usbctrl_config. Anything else is refused.
/// </summary>
/// <param name="Type">Its kind; null for auto.</param>
/// <param name="Version">The USB version; null for 2, or 1 where the controller has no other.</param>
/// <param name="Ports">The number of ports; null for 8.</param>
public sealed record UsbControllerSpec(UsbControllerType? Type, int? Version, int? Ports)
{
    /// <summary>Reads one element of <c>usbctrl</c>.</summary>
    public static SpecResult<UsbControllerSpec> Parse(string text)
    {
        var reader = new OptionReader(text, Grammar, stopsAtWord: false);
        return reader.Result(new UsbControllerSpec(reader.Word("type", TypeWords), reader.Number("version", 1, 3), reader.Number("ports", 1, 31)));
    }

    /// <summary>The controller as xl wants it.</summary>
    public string ToXl() => OptionReader.Write(
        ("type", Type is { } type ? TypeWords.WordOf(type) : null), ("version", Version?.ToString(CultureInfo.InvariantCulture)),
        ("ports", Ports?.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The words for <c>type</c>.</summary>
    public static Vocabulary<UsbControllerType> TypeWords { get; } = Vocabulary.IgnoringCase<UsbControllerType>(
        new(UsbControllerType.Auto, "auto", "by the kind of guest"),
        new(UsbControllerType.Pv, "pv", "Xen's own, served by the kernel"),
        new(UsbControllerType.Qusb, "qusb", "Xen's own, served by QEMU"),
        new(UsbControllerType.DeviceModel, "devicemodel", "an emulated one"));

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "usbctrl", "A USB controller of the guest.", "OPTION=VALUE [, OPTION=VALUE]…", null, "xl.cfg(5), Devices")
    {
        Options =
        [
            new("type", "auto|pv|qusb|devicemodel", "The kind of controller.") { Dialects = [Dialect.Xl], Default = "auto" },
            new("version", "1|2|3", "The USB version; 3 with devicemodel only.") { Dialects = [Dialect.Xl], Default = "2" },
            new("ports", "number", "The number of ports, 1 to 31.") { Dialects = [Dialect.Xl], Default = "8" },
        ],
    };
}

/// <summary>
/// A USB device of the host, handed to the guest.
/// <code>
/// usbdev := option ("," option)*
/// option := "type=hostdev" | "hostbus=" NUMBER | "hostaddr=" NUMBER | "controller=" NUMBER | "port=" NUMBER
/// </code>
/// xl.cfg(5), USBDEV_SPEC_STRING; xl_parse.c, parse_usbdev_config. hostbus and hostaddr follow C's base rule: 010 is 8.
/// </summary>
/// <param name="HostBus">The bus on the host, as lsusb shows it.</param>
/// <param name="HostAddress">The device's number on the bus, as lsusb shows it.</param>
/// <param name="Controller">The guest's controller, from 0; null for one with a free port.</param>
/// <param name="Port">The port, from 1; null for a free one.</param>
public sealed record UsbDeviceSpec(int? HostBus, int? HostAddress, int? Controller, int? Port)
{
    /// <summary>Reads one element of <c>usbdev</c>.</summary>
    public static SpecResult<UsbDeviceSpec> Parse(string text)
    {
        var reader = new OptionReader(text, Grammar, stopsAtWord: false);
        foreach (var type in reader.All("type").Where(t => !t.Value!.Equals("hostdev", StringComparison.OrdinalIgnoreCase)))
        {
            reader.RefuseValue(type, $"'{type.Value}' is no type of USB device; it is 'hostdev'");
        }

        return reader.Result(new UsbDeviceSpec(
            HostNumber(reader, "hostbus"), HostNumber(reader, "hostaddr"), reader.Number("controller", 0, 255), reader.Number("port", 1, 31)));
    }

    /// <summary>The device as xl wants it.</summary>
    public string ToXl() => OptionReader.Write(
        ("type", "hostdev"), ("hostbus", Text(HostBus)), ("hostaddr", Text(HostAddress)), ("controller", Text(Controller)), ("port", Text(Port)));

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "usbdev", "A USB device of the host, handed to the guest.", "OPTION=VALUE [, OPTION=VALUE]…", null, "xl.cfg(5), Devices")
    {
        Options =
        [
            new("type", "hostdev", "What kind of device it is; there is one.") { Dialects = [Dialect.Xl], Default = "hostdev" },
            new("hostbus", "number", "The bus on the host, as lsusb shows it.") { Dialects = [Dialect.Xl] },
            new("hostaddr", "number", "The device's number on the bus, as lsusb shows it.") { Dialects = [Dialect.Xl] },
            new("controller", "number", "The guest's controller, from 0.") { Dialects = [Dialect.Xl], Default = "one with a free port" },
            new("port", "number", "The port, from 1.") { Dialects = [Dialect.Xl], Default = "a free one" },
        ],
    };

    private static int? HostNumber(OptionReader reader, string name) =>
        reader.Text(name) is { } value ? unchecked((byte)(CNumber.ReadUnsigned(value, 0, 0, out _) ?? 0)) : null;

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
