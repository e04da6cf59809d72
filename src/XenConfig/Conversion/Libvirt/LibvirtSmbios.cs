using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Domains;

namespace XenConfig.Conversion.Libvirt;

/// <summary>Writes and reads <c>&lt;sysinfo type='smbios'&gt;</c>, the place of the strings of SMBIOS.</summary>
internal static class LibvirtSmbios
{
    /// <summary>xl's names, and libvirt's table and entry, in the order in which libvirt writes them.</summary>
    private static readonly ImmutableArray<(string Xl, string Table, string Entry)> Places =
    [
        ("bios_vendor", "bios", "vendor"), ("bios_version", "bios", "version"),
        ("system_manufacturer", "system", "manufacturer"), ("system_product_name", "system", "product"), ("system_version", "system", "version"),
        ("system_serial_number", "system", "serial"),
        ("baseboard_manufacturer", "baseBoard", "manufacturer"), ("baseboard_product_name", "baseBoard", "product"),
        ("baseboard_version", "baseBoard", "version"), ("baseboard_serial_number", "baseBoard", "serial"), ("baseboard_asset_tag", "baseBoard", "asset"),
        ("baseboard_location_in_chassis", "baseBoard", "location"),
        ("enclosure_manufacturer", "chassis", "manufacturer"), ("enclosure_serial_number", "chassis", "serial"), ("enclosure_asset_tag", "chassis", "asset"),
    ];

    private const string OemTable = "oemStrings";

    /// <summary>Writes the strings. The Xen driver of libvirt 9 does not hand them on, which is said.</summary>
    /// <returns>Whether there are any, which the element <c>os</c> must say, too.</returns>
    public static bool Write(Property<ImmutableArray<SmbiosString>> smbios, LossLedger ledger, XmlText xml)
    {
        if (ledger.Take(smbios) is not { HasValue: true, Value: { IsEmpty: false } strings })
        {
            return false;
        }

        xml.Open("sysinfo", ("type", "smbios"));
        foreach (var table in Places.GroupBy(p => p.Table))
        {
            var entries = table.Select(p => (p.Entry, strings.LastOrDefault(s => s.Name == p.Xl)?.Value)).Where(e => e.Value is not null).ToArray();
            WriteTable(table.Key, [.. entries.Select(e => (e.Entry, e.Value!))], xml);
        }

        var oem = strings.Where(s => s.Name == "oem").ToArray();
        if (oem.Length > 0)
        {
            xml.Open(OemTable);
            foreach (var text in oem)
            {
                xml.Element("entry", text.Value);
            }

            xml.Close();
        }

        xml.Close();
        ledger.Lose(smbios, "the XML carries them, and libvirt's Xen driver does not hand them to the guest");
        foreach (var text in strings.Where(s => s.Name.StartsWith("battery_", StringComparison.Ordinal)))
        {
            ledger.LoseOption("smbios", text.Name, text.Value, null, "libvirt's sysinfo has no battery");
        }

        return true;
    }

    /// <summary>Reads the strings.</summary>
    public static Property<ImmutableArray<SmbiosString>> Read(XmlElementNode? sysinfo)
    {
        if (sysinfo is null)
        {
            return default;
        }

        if (sysinfo.Attribute("type") != "smbios")
        {
            sysinfo.Reject();
            return default;
        }

        var strings = ImmutableArray.CreateBuilder<SmbiosString>(0);
        foreach (var table in Places.GroupBy(p => p.Table))
        {
            foreach (var entry in sysinfo.Child(table.Key)?.Children("entry") ?? [])
            {
                if (table.FirstOrDefault(p => p.Entry == entry.Attribute("name")) is { Xl: { } name } && entry.Text.Trim() is { Length: > 0 } text)
                {
                    strings.Add(new SmbiosString(name, text));
                }
                else
                {
                    entry.Reject();
                }
            }
        }

        strings.AddRange((sysinfo.Child(OemTable)?.Children("entry") ?? []).Where(e => e.Text.Trim().Length > 0).Select(e => new SmbiosString("oem", e.Text.Trim())));
        return strings.Count == 0 ? default : Property.Given(strings.ToImmutable());
    }

    private static void WriteTable(string table, (string Entry, string Value)[] entries, XmlText xml)
    {
        if (entries.Length == 0)
        {
            return;
        }

        xml.Open(table);
        foreach (var (entry, value) in entries)
        {
            xml.Element("entry", value, ("name", entry));
        }

        xml.Close();
    }
}
