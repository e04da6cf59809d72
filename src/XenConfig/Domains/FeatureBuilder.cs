using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Domains;

/// <summary>Reads platform features and limits.</summary>
internal static class FeatureBuilder
{
    public static DomainFeatures Build(SettingReader reader, GuestType guest)
    {
        var isHvm = guest == GuestType.Hvm;
        var isHardware = guest != GuestType.Pv;
        return new DomainFeatures
        {
            Pae = isHvm ? reader.Boolean("pae").OrDefault(true) : default,
            Acpi = isHardware ? reader.Boolean("acpi").OrDefault(true) : default,
            Apic = isHardware ? reader.Boolean("apic").OrDefault(true) : default,
            Hap = isHardware ? reader.Boolean("hap").OrDefault(true) : default,
            Viridian = isHvm ? ReadViridian(reader) : default,
            NestedHvm = isHvm ? reader.Boolean("nestedhvm").OrDefault(false) : default,
            E820Host = reader.IsXl && guest == GuestType.Pv ? ReadE820Host(reader) : default,
            Passthrough = reader.IsXl ? reader.Word("passthrough", PlatformWords.Passthrough) : default,
            MaxEventChannels = reader.IsXl ? reader.Integer("max_event_channels") : default,
            MaxGrantFrames = reader.IsXl ? reader.Integer("max_grant_frames") : default,
        };
    }

    /// <summary>A truth value, or with xl a list of enlightenments.</summary>
    private static Property<ImmutableArray<string>> ReadViridian(SettingReader reader)
    {
        if (reader.IsXl && reader.Find("viridian") is { Value: ConfigList })
        {
            return reader.TextOrTexts("viridian");
        }

        var flag = reader.Boolean("viridian");
        return flag.State switch
        {
            PropertyState.Given => Property.Given<ImmutableArray<string>>(flag.Value ? ["defaults"] : [], flag.Sources),
            PropertyState.Unknown => Property.Unknown<ImmutableArray<string>>(),
            _ => Property.Default<ImmutableArray<string>>([]),
        };
    }

    /// <summary>xl turns it on by itself for a PV guest with PCI devices, whatever the config says (xl_parse.c).</summary>
    private static Property<bool> ReadE820Host(SettingReader reader)
    {
        var given = reader.Boolean("e820_host");
        return reader.Find("pci") is { Value: ConfigList { Items.IsEmpty: false } } pci
            ? given.IsGiven && given.Value ? given : Property.Given(true, [pci, .. given.Sources])
            : given.OrDefault(false);
    }
}
