using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>Processor, platform and timer features.</summary>
internal static class PlatformKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "pae",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1)),
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "acpi",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.Boolean, new(4, 1)),
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "acpi_s3",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 2)),
        },
        new()
        {
            Name = "acpi_s4",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 2)),
        },
        new()
        {
            Name = "acpi_laptop_slate",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 9)),
        },
        new()
        {
            Name = "apic",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.Boolean, new(4, 1)),
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "nx",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1)),
        },
        new()
        {
            Name = "hap",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.Boolean, new(4, 1)),
            Xm = new(KeyType.Boolean, new(3, 3), new(4, 4)),
        },
        new()
        {
            Name = "oos",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1)),
            Xm = new(KeyType.Boolean, new(4, 0), new(4, 4)),
        },
        new()
        {
            Name = "hpet",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1)),
            Xm = new(KeyType.Boolean, new(3, 3), new(4, 4)),
        },
        new()
        {
            Name = "vpt_align",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1)),
            Xm = new(KeyType.Boolean, new(3, 4), new(4, 4)),
        },
        new()
        {
            Name = "timer_mode",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.IntegerOrWord(PlatformWords.TimerMode.AsKeyWords()), new(4, 1)),
            Xm = new(KeyType.Integer(minimum: 0, maximum: 3), new(3, 2), new(4, 4)),
        },
        new()
        {
            Name = "tsc_mode",
            Theme = KeyTheme.Platform,
            Xl = new(KeyType.IntegerOrWord(PlatformWords.TscMode.AsKeyWords()), new(4, 1)),
            Xm = new(KeyType.Integer(minimum: 0, maximum: 3), new(4, 0), new(4, 4)),
        },
        new()
        {
            Name = "rtc_timeoffset",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(KeyUnit.Seconds, minimum: null), new(4, 1)),
            Xm = new(KeyType.Integer(KeyUnit.Seconds, minimum: null), new(3, 1), new(4, 4)),
        },
        new()
        {
            Name = "localtime",
            Theme = KeyTheme.Platform,
            Xl = new(KeyType.Boolean, new(4, 1)),
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "viridian",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(new KeyType(ValueForms.Boolean | ValueForms.SpecList) { Spec = "viridian" }, new(4, 1)),
            Xm = new(KeyType.Boolean, new(3, 4), new(4, 4)),
        },
        new()
        {
            Name = "cpuid",
            Theme = KeyTheme.Platform,
            Xl = new(KeyType.SpecOrSpecs("cpuid"), new(4, 1)),
            Xm = new(KeyType.Specs("cpuid"), new(3, 3), new(4, 4)),
        },
        new()
        {
            Name = "cpuid_check",
            Theme = KeyTheme.Platform,
            Xm = new(KeyType.Specs("cpuid"), new(3, 3), new(4, 4)),
        },
        new()
        {
            Name = "nestedhvm",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 2)),
            Xm = new(KeyType.Boolean, new(4, 2), new(4, 4)),
        },
        new()
        {
            Name = "altp2m",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.IntegerOrWord(PlatformWords.Altp2m.AsKeyWords()), new(4, 9)),
        },
        new()
        {
            Name = "altp2mhvm",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 6)),
        },
        new()
        {
            Name = "altp2m_count",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.Integer(), new(4, 21)),
        },
        new()
        {
            Name = "mca_caps",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Strings, new(4, 10)),
        },
        new()
        {
            Name = "vpmu",
            Theme = KeyTheme.Platform,
            Xl = new(KeyType.Boolean, new(4, 16)),
        },
        new()
        {
            Name = "vmtrace_buf_kb",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.Integer(KeyUnit.Kibibytes), new(4, 15)),
        },
        new()
        {
            Name = "msr_relaxed",
            Theme = KeyTheme.Platform,
            Xl = new(KeyType.Boolean, new(4, 15)),
        },
        new()
        {
            Name = "hvm_pirq",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 19)),
        },
        new()
        {
            Name = "e820_host",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.PvAndPvh,
            Xl = new(KeyType.Boolean, new(4, 2)),
        },
        new()
        {
            Name = "xen_platform_pci",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1)),
            Xm = new(KeyType.Boolean, new(3, 4), new(4, 4)),
        },
        new()
        {
            Name = "xen_platform_pci_bar_uc",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 21)),
        },
        new()
        {
            Name = "vendor_device",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.OneOf(new("none"), new("xenserver")), new(4, 4)),
        },
        new()
        {
            Name = "suppress_spurious_page_faults",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Boolean, new(3, 4), new(4, 4)),
        },
        new()
        {
            Name = "vhpt",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Integer(), new(3, 2), new(4, 4)),
        },
        new()
        {
            Name = "s3_integrity",
            Theme = KeyTheme.Platform,
            Xm = new(KeyType.Boolean, new(3, 4), new(4, 4)),
        },
        new()
        {
            Name = "nomigrate",
            Theme = KeyTheme.Platform,
            Xl = new(KeyType.Boolean, new(4, 1)),
            Xm = new(KeyType.Boolean, new(4, 0), new(4, 4)),
        },
        new()
        {
            Name = "xend_suspend_evtchn_compat",
            Theme = KeyTheme.Platform,
            Xl = new(KeyType.Boolean, new(4, 14)),
        },
    ];
}
