using System.Collections.Immutable;
using XenConfig.Devices;
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
            Altp2m = reader.IsXl && isHardware ? ReadAltp2m(reader, isHvm) : default,
            Smbios = reader.IsXl && isHvm ? reader.SpecList("smbios", SmbiosString.Parse) : default,
            E820Host = reader.IsXl && guest == GuestType.Pv ? ReadE820Host(reader) : default,
            Passthrough = reader.IsXl ? reader.Word("passthrough", PlatformWords.Passthrough) : default,
            MaxEventChannels = reader.IsXl ? reader.Integer("max_event_channels") : default,
            MaxGrantFrames = reader.IsXl ? reader.Integer("max_grant_frames") : default,
            XenStoreQuotas = reader.IsXl ? reader.SpecList("xenstore_quota", XenStoreQuota.Parse) : default,
            ArmSci = reader.IsXl ? reader.Spec("arm_sci", ArmSciSpec.Parse) : default,
            SecurityLabel = reader.IsXl ? ReadSecurityLabel(reader) : ReadAccessControl(reader),
        };
    }

    /// <summary>A truth value, or with xl a list of enlightenments.</summary>
    private static Property<ImmutableArray<ViridianGroup>> ReadViridian(SettingReader reader)
    {
        if (reader.IsXl && reader.Find("viridian") is { Value: ConfigList })
        {
            return reader.SpecList("viridian", ViridianGroup.Parse);
        }

        var flag = reader.Boolean("viridian");
        return flag.State switch
        {
            PropertyState.Given => flag.Give<ImmutableArray<ViridianGroup>>(flag.Value ? [ViridianGroup.Usual] : []),
            PropertyState.Unknown => Property.Unknown<ImmutableArray<ViridianGroup>>(),
            _ => Property.Default<ImmutableArray<ViridianGroup>>([]),
        };
    }

    /// <summary>The older <c>altp2mhvm</c>, a truth value of HVM guests, holds where <c>altp2m</c> does not turn it on (libxl_x86.c).</summary>
    private static Property<Altp2mMode> ReadAltp2m(SettingReader reader, bool isHvm)
    {
        var mode = reader.Word("altp2m", PlatformWords.Altp2m);
        var legacy = isHvm ? reader.Boolean("altp2mhvm") : default;
        return legacy.IsGiven && mode.Or(Altp2mMode.Disabled) == Altp2mMode.Disabled && mode.State != PropertyState.Unknown
            ? Property.Given(legacy.Value ? Altp2mMode.Mixed : Altp2mMode.Disabled, [.. legacy.Sources, .. mode.Sources])
            : mode;
    }

    private static Property<AccessControlSpec> ReadSecurityLabel(SettingReader reader)
    {
        var label = reader.NonEmptyText("seclabel");
        return label.State switch
        {
            PropertyState.Given => label.Give(new AccessControlSpec(AccessControlSpec.Flask, label.Value!)),
            PropertyState.Unknown => Property.Unknown<AccessControlSpec>(),
            _ => default,
        };
    }

    /// <summary>xm refuses more than one label (create.py, preprocess_access_control).</summary>
    private static Property<AccessControlSpec> ReadAccessControl(SettingReader reader)
    {
        var labels = reader.SpecList("access_control", AccessControlSpec.Parse);
        if (labels is not { IsGiven: true, Source: { } setting })
        {
            return labels.State == PropertyState.Unknown ? Property.Unknown<AccessControlSpec>() : default;
        }

        if (labels.Value.Length > 1)
        {
            reader.Report(setting, setting.Value, "xm takes one security label and refuses several", isFatal: true);
        }

        return labels.Value is [var label] ? Property.Given(label, setting) : default;
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
