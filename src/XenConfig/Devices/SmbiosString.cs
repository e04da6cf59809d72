using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Devices;

/// <summary>
/// A string of an HVM guest's SMBIOS tables.
/// <code>
/// smbios := NAME "=" TEXT          case of NAME does not count, TEXT may not be empty; oem up to 99 times
/// </code>
/// xl.cfg(5), SMBIOS_SPEC_STRING; xl_parse.c (4.18). Anything else is refused.
/// </summary>
/// <param name="Name">Which string: <c>system_serial_number</c>.</param>
/// <param name="Value">The text.</param>
public sealed record SmbiosString(string Name, string Value)
{
    /// <summary>How often <c>oem</c> may be there.</summary>
    public const int MostOemStrings = 99;

    /// <summary>Reads one element of <c>smbios</c>.</summary>
    public static SpecResult<SmbiosString> Parse(string text)
    {
        var equals = text.IndexOf('=');
        if (equals < 0)
        {
            return SpecResult.Refuse<SmbiosString>(text, $"'{text}' is no NAME=TEXT", $"xl: failed to split \"{text}\" at '='");
        }

        var (name, value) = (text[..equals], text[(equals + 1)..]);
        if (value.Length == 0)
        {
            return SpecResult.Refuse<SmbiosString>(
                text, $"'{name}' has no text; leave it out, or write a text behind '='", $"xl: empty value not allowed for smbios \"{name}=\"");
        }

        if (Grammar.Options.FirstOrDefault(o => o.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return SpecResult.Accept(new SmbiosString(known.Name, value));
        }

        var names = Grammar.Options.Select(o => o.Name).ToArray();
        var near = Spelling.Nearest(name, names);
        return new SpecResult<SmbiosString>(null,
        [
            new SpecIssue(SpecIssueKind.UnknownOption, SpecSeverity.Refused, 0, name.Length, $"'{name}' is no string of SMBIOS; they are {SpecMessages.OneOf(names)}")
            {
                Help = near is null ? null : $"did you mean '{near}'?",
                Replacement = near,
                ReferenceMessage = $"xl: unknown smbios type '{name}'",
            },
        ]);
    }

    /// <summary>The string as xl wants it.</summary>
    public string ToXl() => $"{Name}={Value}";

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "smbios", "A string of the guest's SMBIOS tables.", "NAME=TEXT", null, "xl.cfg(5), HVM Guest Options")
    {
        Options =
        [
            Text("bios_vendor", "BIOS: the vendor."),
            Text("bios_version", "BIOS: the version."),
            Text("system_manufacturer", "System: the manufacturer."),
            Text("system_product_name", "System: the product."),
            Text("system_version", "System: the version."),
            Text("system_serial_number", "System: the serial number."),
            Text("baseboard_manufacturer", "Base board: the manufacturer."),
            Text("baseboard_product_name", "Base board: the product."),
            Text("baseboard_version", "Base board: the version."),
            Text("baseboard_serial_number", "Base board: the serial number."),
            Text("baseboard_asset_tag", "Base board: the asset tag."),
            Text("baseboard_location_in_chassis", "Base board: where it is in the chassis."),
            Text("enclosure_manufacturer", "Chassis: the manufacturer."),
            Text("enclosure_serial_number", "Chassis: the serial number."),
            Text("enclosure_asset_tag", "Chassis: the asset tag."),
            Text("battery_manufacturer", "Battery: the manufacturer."),
            Text("battery_device_name", "Battery: the name."),
            Text("oem", "A text of one's own; up to 99 times."),
        ],
    };

    private static DeviceOption Text(string name, string meaning) => new(name, "text", meaning) { Dialects = [Dialect.Xl] };
}
