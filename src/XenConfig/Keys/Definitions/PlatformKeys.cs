using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>The platform: ACPI, interrupts, memory map, Xen's and Hyper-V's interfaces.</summary>
internal static class PlatformKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "acpi",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "1 on x86, 0 on Arm",
            },
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4))
            {
                Default = "1",
            },
            Meaning =
                "Whether the guest gets ACPI tables. Systems of this century expect them: without ACPI there is no clean power button ('xl "
                + "shutdown' of an HVM guest without Xen drivers), no more than one CPU in some systems, and no sleep states. Off helps only very "
                + "old systems.",
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
            Meaning =
                "Whether the guest's ACPI offers S3, suspend to memory. Windows guests that fall asleep and do not wake are the reason to turn it "
                + "off.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "acpi_s3 = 0",
            Libvirt = "domain/pm/suspend-to-mem",
            Needs = [new("acpi", "the states stand in its tables")],
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
            Meaning =
                "Whether the guest's ACPI offers S4, suspend to disk (hibernation). To hibernate a guest is rarely wanted where it can be saved.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "acpi_s4 = 0",
            Libvirt = "domain/pm/suspend-to-disk",
            Needs = [new("acpi", "the states stand in its tables")],
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
            Meaning = "Whether the guest's ACPI has the switch by which Windows knows a device that is both laptop and tablet.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "acpi_laptop_slate = 1",
            Needs = [new("acpi", "the switch stands in its tables")],
        },
        new()
        {
            Name = "apic",
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
            Meaning =
                "Whether the firmware of a guest with one virtual CPU describes an APIC (the MP and interrupt routing tables). Guests with more "
                + "CPUs have these tables in any case. Off helps only very old systems.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "apic = 1",
            Libvirt = "domain/features/apic",
        },
        new()
        {
            Name = "e820_host",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Pv,
            Xl = new(KeyType.Boolean, new(4, 2))
            {
                Default = "1 with PCI devices, else 0",
            },
            Meaning =
                "Gives a PV guest a memory map with the holes of the host's, into which devices passed through can be mapped. Linux needs it for "
                + "PCI devices. Set it where devices come later by 'xl pci-attach'; devices in pci turn it on.",
            Source = "xl.cfg(5), Paravirtualised (PV) Guest Specific Options",
            Example = "e820_host = 1",
            Libvirt = "domain/features/xen/e820_host",
        },
        new()
        {
            Name = "viridian",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(new KeyType(ValueForms.Boolean | ValueForms.SpecList) { Spec = "viridian" }, new(4, 1))
            {
                Default = "0",
                Note = "xl refuses a group that it does not know.",
            },
            Xm = new(KeyType.Boolean, new(3, 4), new(4, 4))
            {
                Default = "0",
                Note = "xm takes 0 or 1.",
            },
            Meaning =
                "The interfaces of Hyper-V (enlightenments) that an HVM guest may use in place of slow emulation. Windows runs better with them; "
                + "other systems mostly do not care, a few take it for Hyper-V and miss Xen's own drivers. 1 means the default groups; a list names "
                + "groups, with ! before one to leave out: base, freq, time_ref_count, reference_tsc, hcall_remote_tlb_flush, apic_assist, "
                + "crash_ctl, synic, stimer, hcall_ipi, ex_processor_masks, no_vp_limit, cpu_hotplug, defaults, all. Every group needs base.",
            Source = "xl.cfg(5), Support for Paravirtualisation of HVM Guests",
            Example = "viridian = [ \"base\", \"freq\" ]",
            Libvirt = "domain/features/hyperv",
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
            Meaning =
                "Lets an HVM guest route the interrupts of emulated and passed-through devices through event channels. Linux does not gain by it "
                + "on processors with posted interrupts, which is why it is off by default since 4.19.",
            Source = "xl.cfg(5), Support for Paravirtualisation of HVM Guests",
            Example = "hvm_pirq = 1",
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
            Meaning =
                "The PCI device by which the guest's Xen drivers find out where they run. Without it disks and network stay emulated, which is "
                + "many times slower. Windows without Xen drivers, or a system whose drivers misbehave, is the reason to turn it off.",
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
            Meaning =
                "Whether the memory of the Xen platform device is mapped uncached, as device memory is. Off maps it cached, which is quicker for "
                + "grant tables that the guest puts there, and safe only with a system that knows.",
            Source = "xl.cfg(5), Support for Paravirtualisation of HVM Guests",
            Example = "xen_platform_pci_bar_uc = 0",
            Needs = [new("xen_platform_pci", "it is a property of that device")],
        },
        new()
        {
            Name = "vendor_device",
            Theme = KeyTheme.Platform,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.LibxlWord(
                new("none", "no such device"), new("xenserver", "XenServer's, for its drivers")), new(4, 4))
            {
                Default = "none",
            },
            Meaning =
                "A second PCI device for Windows guests, in the variant of a vendor: with xenserver, Windows Update finds XenServer's drivers. It "
                + "does not replace the platform device.",
            Source = "xl.cfg(5), Miscellaneous Emulated Hardware",
            Example = "vendor_device = \"xenserver\"",
        },
        new()
        {
            Name = "s3_integrity",
            Theme = KeyTheme.Platform,
            Xm = new(KeyType.Boolean, new(3, 4), new(4, 4))
            {
                Default = "1",
            },
            Meaning = "Whether tboot (Intel TXT) measures the guest's memory before the host suspends to memory and compares it afterwards.",
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
            Meaning =
                "Forbids to migrate or save the guest. In return it may see what would not survive a move: chiefly an invariant time stamp "
                + "counter, where that is not emulated.",
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
            Meaning =
                "Makes the guest's part of XenStore as xend made it: without the path of the suspend event channel, and with the whole device "
                + "subtree writable. Old PV drivers for Windows (Red Hat's) want it.",
            Source = "xl.cfg(5), Other Options",
            Example = "xend_suspend_evtchn_compat = 1",
        },
    ];
}
