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
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "1",
            },
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4))
            {
                Default = "1",
            },
            Meaning = "Physical address extension for 32-bit guests; 64-bit ones need it on.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "pae = 1",
            Libvirt = "domain/features/pae",
        },
        new()
        {
            Name = "acpi",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "1",
            },
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4))
            {
                Default = "1",
            },
            Meaning = "Whether the guest gets ACPI tables.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "acpi = 1",
            Libvirt = "domain/features/acpi",
        },
        new()
        {
            Name = "acpi_s3",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 2))
            {
                Default = "1",
            },
            Meaning = "Whether ACPI offers S3, suspend to memory.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "acpi_s3 = 0",
            Libvirt = "domain/pm/suspend-to-mem",
        },
        new()
        {
            Name = "acpi_s4",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 2))
            {
                Default = "1",
            },
            Meaning = "Whether ACPI offers S4, suspend to disk.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "acpi_s4 = 0",
            Libvirt = "domain/pm/suspend-to-disk",
        },
        new()
        {
            Name = "acpi_laptop_slate",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 9))
            {
                Default = "0",
            },
            Meaning = "Whether ACPI has the switch of a device that is both laptop and tablet.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "acpi_laptop_slate = 1",
        },
        new()
        {
            Name = "apic",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "1",
            },
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4))
            {
                Default = "1",
            },
            Meaning = "Whether the guest gets an APIC; without one it has one CPU.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "apic = 1",
            Libvirt = "domain/features/apic",
        },
        new()
        {
            Name = "nx",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "1",
            },
            Meaning = "Whether the guest sees the no-execute bit.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "nx = 1",
        },
        new()
        {
            Name = "hap",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "1",
            },
            Xm = new(KeyType.Boolean, new(3, 3), new(4, 4))
            {
                Default = "1",
            },
            Meaning = "Hardware-assisted paging, where the host has it; without it shadow paging, which is slower.",
            Source = "xl.cfg(5), Paging",
            Example = "hap = 1",
            Libvirt = "domain/features/hap",
        },
        new()
        {
            Name = "oos",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "1",
            },
            Xm = new(KeyType.Boolean, new(4, 0), new(4, 4))
            {
                Default = "1",
            },
            Meaning = "The out-of-sync optimisation of shadow paging.",
            Source = "xl.cfg(5), Paging",
            Example = "oos = 0",
        },
        new()
        {
            Name = "hpet",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "1",
            },
            Xm = new(KeyType.Boolean, new(3, 3), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "The high precision event timer.",
            Source = "xl.cfg(5), Guest Virtual Time Controls",
            Example = "hpet = 1",
            Libvirt = "domain/clock/timer[@name='hpet']/@present",
        },
        new()
        {
            Name = "vpt_align",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "1",
            },
            Xm = new(KeyType.Boolean, new(3, 4), new(4, 4))
            {
                Default = "1",
            },
            Meaning = "Aligns the periods of the virtual timers, so that fewer interrupts are needed.",
            Source = "xl.cfg(5), Guest Virtual Time Controls",
            Example = "vpt_align = 1",
        },
        new()
        {
            Name = "timer_mode",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.IntegerOrWord(PlatformWords.TimerMode.AsKeyWords()), new(4, 1))
            {
                Default = "no_delay_for_missed_ticks",
                Note = "A number is deprecated since 4.2: xl warns.",
            },
            Xm = new(KeyType.Integer(minimum: 0, maximum: 3), new(3, 2), new(4, 4))
            {
                Default = "1",
            },
            Meaning = "What happens to timer ticks that came while the guest was not running. The numbers 0 to 3 are the old form.",
            Source = "xl.cfg(5), Guest Virtual Time Controls",
            Example = "timer_mode = \"no_delay_for_missed_ticks\"",
        },
        new()
        {
            Name = "tsc_mode",
            Theme = KeyTheme.Platform,
            Xl = new(KeyType.IntegerOrWord(PlatformWords.TscMode.AsKeyWords()), new(4, 1))
            {
                Default = "default",
                Note = "A number is deprecated since 4.2: xl warns.",
            },
            Xm = new(KeyType.Integer(minimum: 0, maximum: 3), new(4, 0), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "How the time stamp counter behaves. The numbers 0 to 3 are the old form.",
            Source = "xl.cfg(5), Guest Virtual Time Controls",
            Example = "tsc_mode = \"default\"",
            Libvirt = "domain/clock/timer[@name='tsc']/@mode",
        },
        new()
        {
            Name = "rtc_timeoffset",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(KeyUnit.Seconds, minimum: null), new(4, 1))
            {
                Default = "0",
            },
            Xm = new(KeyType.Integer(KeyUnit.Seconds, minimum: null), new(3, 1), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "Seconds by which the guest's clock is ahead of UTC.",
            Source = "xl.cfg(5), Guest Virtual Time Controls",
            Example = "rtc_timeoffset = 3600",
            Libvirt = "domain/clock/@adjustment",
        },
        new()
        {
            Name = "localtime",
            Theme = KeyTheme.Platform,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "0",
            },
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "Sets the guest's clock to local time and not UTC, as Windows expects.",
            Source = "xl.cfg(5), Guest Virtual Time Controls",
            Example = "localtime = 1",
            Libvirt = "domain/clock/@offset",
        },
        new()
        {
            Name = "viridian",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(new KeyType(ValueForms.Boolean | ValueForms.SpecList) { Spec = "viridian" }, new(4, 1))
            {
                Default = "0",
            },
            Xm = new(KeyType.Boolean, new(3, 4), new(4, 4))
            {
                Default = "0",
            },
            Meaning =
                "Hyper-V's interfaces for Windows guests: 1 for the default groups, or a list of groups with ! before those to leave out.",
            Source = "xl.cfg(5), Support for Paravirtualisation of HVM Guests",
            Example = "viridian = [ \"base\", \"freq\" ]",
            Libvirt = "domain/features/hyperv",
        },
        new()
        {
            Name = "cpuid",
            Theme = KeyTheme.Platform,
            Xl = new(KeyType.SpecOrSpecs("cpuid"), new(4, 1)),
            Xm = new(KeyType.Specs("cpuid"), new(3, 3), new(4, 4)),
            Meaning =
                "Changes what the CPUID instruction tells the guest: a string of libxl's (host,FLAG=0) or a list of leaves with bit "
                + "patterns as xend had them.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "cpuid = \"host,aes=0\"",
            Libvirt = "domain/cpu/feature",
        },
        new()
        {
            Name = "cpuid_check",
            Theme = KeyTheme.Platform,
            Xm = new(KeyType.Specs("cpuid"), new(3, 3), new(4, 4)),
            Meaning = "CPUID bits that the host must have for the guest to start, written as cpuid.",
            Source = "xm create, its table of options",
            Example = "cpuid_check = [ \"1:ecx=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1\" ]",
        },
        new()
        {
            Name = "nestedhvm",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 2))
            {
                Default = "0",
            },
            Xm = new(KeyType.Boolean, new(4, 2), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "Lets the guest run hardware-virtualised guests of its own.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "nestedhvm = 1",
            Libvirt = "domain/cpu/feature[@name='vmx']",
        },
        new()
        {
            Name = "altp2m",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.IntegerOrWord(PlatformWords.Altp2m.AsKeyWords()), new(4, 9))
            {
                Default = "disabled",
            },
            Meaning = "Alternate views of the guest's memory, for introspection: who may use them.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "altp2m = \"external\"",
        },
        new()
        {
            Name = "altp2mhvm",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 6))
            {
                Default = "0",
                DeprecatedSince = new(4, 9),
                ReplacedBy = "altp2m",
            },
            Meaning = "The older switch for alternate views of memory.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "altp2mhvm = 1",
        },
        new()
        {
            Name = "altp2m_count",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.Integer(), new(4, 21))
            {
                Default = "10",
            },
            Meaning = "The most alternate views of memory that the guest may have.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "altp2m_count = 20",
        },
        new()
        {
            Name = "mca_caps",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Strings, new(4, 10)),
            Meaning = "Machine check capabilities besides the default ones; lmce is the only one.",
            Source = "xl.cfg(5), x86",
            Example = "mca_caps = [ \"lmce\" ]",
        },
        new()
        {
            Name = "vpmu",
            Theme = KeyTheme.Platform,
            Xl = new(KeyType.Boolean, new(4, 16))
            {
                Default = "0",
            },
            Meaning = "Lets an Arm guest use the performance counters (experimental).",
            Source = "xl.cfg(5), Other Options",
            Example = "vpmu = 1",
        },
        new()
        {
            Name = "vmtrace_buf_kb",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.Integer(KeyUnit.Kibibytes), new(4, 15))
            {
                Default = "0",
            },
            Meaning =
                "The size in KiB of the processor trace buffer of each virtual CPU; 0 is off. Intel's wants a power of 2 from 4 KiB to 16 "
                + "MiB.",
            Source = "xl.cfg(5), Other Options",
            Example = "vmtrace_buf_kb = 65536",
        },
        new()
        {
            Name = "msr_relaxed",
            Theme = KeyTheme.Platform,
            Xl = new(KeyType.Boolean, new(4, 15))
            {
                Default = "0",
            },
            Meaning = "Answers reads of unknown MSRs as Xen did before 4.15, for guests that break otherwise.",
            Source = "xl.cfg(5), x86",
            Example = "msr_relaxed = 1",
        },
        new()
        {
            Name = "hvm_pirq",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 19))
            {
                Default = "0 (1 before 4.19)",
            },
            Meaning = "Lets the guest take device interrupts through event channels.",
            Source = "xl.cfg(5), Support for Paravirtualisation of HVM Guests",
            Example = "hvm_pirq = 1",
        },
        new()
        {
            Name = "e820_host",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.PvAndPvh,
            Xl = new(KeyType.Boolean, new(4, 2))
            {
                Default = "1 with PCI devices, else 0",
            },
            Meaning = "Gives the guest the host's memory map, which PCI devices passed through need.",
            Source = "xl.cfg(5), Paravirtualised (PV) Guest Specific Options",
            Example = "e820_host = 1",
            Libvirt = "domain/features/xen/e820_host",
        },
        new()
        {
            Name = "xen_platform_pci",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "1",
            },
            Xm = new(KeyType.Boolean, new(3, 4), new(4, 4))
            {
                Default = "1",
            },
            Meaning = "The PCI device by which an HVM guest's Xen drivers find Xen. Without it they do not load.",
            Source = "xl.cfg(5), Support for Paravirtualisation of HVM Guests",
            Example = "xen_platform_pci = 1",
        },
        new()
        {
            Name = "xen_platform_pci_bar_uc",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 21))
            {
                Default = "1",
            },
            Meaning = "Whether that device's memory is uncacheable.",
            Source = "xl.cfg(5), Support for Paravirtualisation of HVM Guests",
            Example = "xen_platform_pci_bar_uc = 0",
        },
        new()
        {
            Name = "vendor_device",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.LibxlWord(new("none"), new("xenserver")), new(4, 4))
            {
                Default = "none",
            },
            Meaning = "The device that lets Windows find XenServer's drivers in its update service.",
            Source = "xl.cfg(5), Miscellaneous Emulated Hardware",
            Example = "vendor_device = \"xenserver\"",
        },
        new()
        {
            Name = "suppress_spurious_page_faults",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Boolean, new(3, 4), new(4, 4)),
            Meaning = "Keeps page faults from the guest that are gone when Xen looks again.",
            Source = "xm create, its table of options",
            Example = "suppress_spurious_page_faults = 1",
        },
        new()
        {
            Name = "vhpt",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Integer(), new(3, 2), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "The size of the page table walker's hash table on Itanium.",
            Source = "xm create, its table of options",
            Example = "vhpt = 0",
        },
        new()
        {
            Name = "s3_integrity",
            Theme = KeyTheme.Platform,
            Xm = new(KeyType.Boolean, new(3, 4), new(4, 4))
            {
                Default = "1",
            },
            Meaning = "Whether tboot checks the guest's memory over S3.",
            Source = "xm create, its table of options",
            Example = "s3_integrity = 1",
        },
        new()
        {
            Name = "nomigrate",
            Theme = KeyTheme.Platform,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "0",
            },
            Xm = new(KeyType.Boolean, new(4, 0), new(4, 4))
            {
                Default = "0",
            },
            Meaning = "Forbids to migrate or save the guest, which lets its TSC be native.",
            Source = "xl.cfg(5), Other Options",
            Example = "nomigrate = 1",
        },
        new()
        {
            Name = "xend_suspend_evtchn_compat",
            Theme = KeyTheme.Platform,
            Xl = new(KeyType.Boolean, new(4, 14))
            {
                Default = "0",
            },
            Meaning = "Makes the suspend event channel as xend did, for old guests.",
            Source = "xl.cfg(5), Other Options",
            Example = "xend_suspend_evtchn_compat = 1",
        },
    ];
}
