using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Python.Syntax;

namespace XenConfig.Devices;

/// <summary>
/// A device on the emulated USB bus of an HVM guest: one that the device model makes up, or one of the host's.
/// <code>
/// usbdevice := WORD [":" ARGUMENTS]                 tablet, mouse, keyboard …; QEMU's -usbdevice
///            | "host:" HEX ":" HEX                  the host's device by vendor and product, as lsusb shows them
///            | "host:" BUS "." ADDRESS              the host's device by its place, decimal
/// </code>
/// xl.cfg(5), usbdevice; xm's create.py. xl takes a string or a list of them, xm one string; both hand the text on to QEMU, which ends over a word that it
/// does not know.
/// </summary>
/// <param name="Text">The device in QEMU's words.</param>
public sealed record UsbInputSpec(string Text)
{
    private const string HostStart = "host:";

    /// <summary>The pointer whose place is where the viewer's is.</summary>
    public const string Tablet = "tablet";

    /// <summary>A plain mouse.</summary>
    public const string Mouse = "mouse";

    /// <summary>A keyboard.</summary>
    public const string Keyboard = "keyboard";

    /// <summary>The host's device by vendor and product; null when it is not named so.</summary>
    public (ushort Vendor, ushort Product)? Product { get; private init; }

    /// <summary>The host's device by bus and number on it; null when it is not named so.</summary>
    public (int Bus, int Number)? Address { get; private init; }

    /// <summary>Whether the device model makes it up and libvirt knows it, too: a tablet, a mouse or a keyboard.</summary>
    public bool IsInput => Text is Tablet or Mouse or Keyboard;

    /// <summary>The host's device by vendor and product, the numbers that lsusb shows.</summary>
    public static UsbInputSpec OfHost(ushort vendor, ushort product) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{HostStart}{vendor:x4}:{product:x4}")) { Product = (vendor, product) };

    /// <summary>Reads <c>usbdevice</c>, or an element of its list.</summary>
    public static SpecResult<UsbInputSpec> Parse(string text)
    {
        var spec = new UsbInputSpec(text) { Product = ProductOf(text), Address = AddressOf(text) };
        if (text == "" || spec.Product is not null || spec.Address is not null)
        {
            return SpecResult.Accept(spec);
        }

        if (text.StartsWith(HostStart, StringComparison.Ordinal))
        {
            return SpecResult.Accept(spec, new SpecIssue(
                SpecIssueKind.BadValue, SpecSeverity.Suspicious, HostStart.Length, text.Length - HostStart.Length,
                $"'{text[HostStart.Length..]}' names no device of the host; write VENDOR:PRODUCT in hexadecimal as lsusb shows them, or BUS.ADDRESS in decimal"));
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var word = colon < 0 ? text : text[..colon];
        if (colon < 0 ? Words.Contains(word) : WordsWithArguments.Contains(word))
        {
            return SpecResult.Accept(spec);
        }

        var near = Spelling.Nearest(word, Words);
        return SpecResult.Accept(spec, new SpecIssue(
            SpecIssueKind.BadValue, SpecSeverity.FailsAtStart, 0, word.Length,
            $"'{text}' is no USB device that QEMU knows, and QEMU ends over it; the usual ones are {SpecMessages.OneOf([Tablet, Mouse, Keyboard, "host:VENDOR:PRODUCT", "host:BUS.ADDRESS"])}")
        {
            Help = near is null ? null : $"did you mean '{near}'?",
            Replacement = near,
        });
    }

    /// <summary>The device as both toolstacks want it.</summary>
    public string ToXl() => Text;

    /// <summary>The grammar, for explaining it: the words.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "usbdevice", "A device on the emulated USB bus.", "WORD, or host:VENDOR:PRODUCT, or host:BUS.ADDRESS", "WORD, or host:VENDOR:PRODUCT, or host:BUS.ADDRESS",
        "xl.cfg(5), Miscellaneous Emulated Hardware")
    {
        Options =
        [
            new(Tablet, "", "A pointer that stands where the viewer's does, which VNC needs."),
            new(Mouse, "", "A mouse, which knows moves and no places."),
            new(Keyboard, "", "A keyboard."),
            new("host:VENDOR:PRODUCT", "", "The host's device by its hexadecimal IDs, as lsusb shows them."),
            new("host:BUS.ADDRESS", "", "The host's device by its place, in decimal without leading zeros."),
        ],
    };

    private static readonly ImmutableArray<string> Words = [Tablet, Mouse, Keyboard, "wacom-tablet", "braille", "ccid", "bt"];

    private static readonly ImmutableArray<string> WordsWithArguments = ["disk", "serial", "net", "bt", "audio", "u2f-key"];

    private static (ushort Vendor, ushort Product)? ProductOf(string text) =>
        text.StartsWith(HostStart, StringComparison.Ordinal)
        && text[HostStart.Length..].Split(':') is [{ Length: 4 } vendor, { Length: 4 } product]
        && ushort.TryParse(vendor, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var first)
        && ushort.TryParse(product, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var second)
            ? (first, second)
            : null;

    private static (int Bus, int Number)? AddressOf(string text) =>
        text.StartsWith(HostStart, StringComparison.Ordinal)
        && text[HostStart.Length..].Split('.') is [{ Length: > 0 and < 4 } bus, { Length: > 0 and < 4 } number]
        && int.TryParse(bus, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            ? (first, second)
            : null;
}
