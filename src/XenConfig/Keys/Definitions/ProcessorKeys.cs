using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>What the guest sees of the processor and its paging.</summary>
internal static class ProcessorKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "pae",
            Theme = KeyTheme.Processor,
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
                "Whether the guest sees the physical address extension, with which a 32-bit system reaches more than 4 GiB and the no-execute bit "
                + "works. A 64-bit system does not start without it. Leave it on.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "pae = 1",
            Libvirt = "domain/features/pae",
        },
        new()
        {
            Name = "nx",
            Theme = KeyTheme.Processor,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "1",
            },
            Meaning = "Whether the guest sees the no-execute bit, by which its system keeps data from being run as code. Leave it on.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "nx = 1",
            Needs = [new("pae", "the bit stands in the larger page table entries only")],
        },
        new()
        {
            Name = "hap",
            Theme = KeyTheme.Processor,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "1 where the host has it, else 0",
            },
            Xm = new(KeyType.Boolean, new(3, 3), new(4, 4))
            {
                Default = "1",
            },
            Meaning =
                "Hardware-assisted paging: the processor's nested page tables (EPT, NPT). Off means shadow paging, where the hypervisor keeps "
                + "page tables of its own in step with the guest's: slower, and needed only on processors without nested paging or in search of a "
                + "bug.",
            Source = "xl.cfg(5), Paging",
            Example = "hap = 1",
            Libvirt = "domain/features/hap",
        },
        new()
        {
            Name = "oos",
            Theme = KeyTheme.Processor,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "1",
            },
            Xm = new(KeyType.Boolean, new(4, 0), new(4, 4))
            {
                Default = "1",
            },
            Meaning =
                "Whether shadow page tables may be out of step with the guest's until the guest flushes, which saves work. It means something "
                + "with shadow paging only; off is for finding bugs.",
            Source = "xl.cfg(5), Paging",
            Example = "oos = 0",
        },
        new()
        {
            Name = "cpuid",
            Theme = KeyTheme.Processor,
            Xl = new(KeyType.SpecOrSpecs("cpuid"), new(4, 1))
            {
                Note = "xl prints what it cannot read and starts the guest without that part.",
            },
            Xm = new(KeyType.Specs("cpuid"), new(3, 3), new(4, 4))
            {
                Note = "xm knows the list form only, and applies it to HVM guests.",
            },
            Meaning =
                "Changes what the CPUID instruction tells the guest. As one string in libxl's form it starts with host, followed by "
                + "FEATURE=VALUE: 1 sets a feature, 0 hides it, x leaves it to the default policy, k or s keeps the host's; a few keys (family, "
                + "model, maxleaf …) take numbers. As a list in xend's form each element names a leaf and registers with 32 characters, the highest "
                + "bit first: \"1:ecx=xxx…0\". Guests that move between hosts of different processors need it.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "cpuid = \"host,aes=0\"",
            Libvirt = "domain/cpu/feature",
        },
        new()
        {
            Name = "cpuid_check",
            Theme = KeyTheme.Processor,
            Xm = new(KeyType.Specs("cpuid"), new(3, 3), new(4, 4)),
            Meaning =
                "CPUID bits that the host must have for the guest to start, or to be taken in by a migration: a list in the form of cpuid, with 1 "
                + "and 0 for bits that must be set or clear. xl has nothing like it.",
            Source = "xm create, its table of options",
            Example = "cpuid_check = [ \"1:ecx=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1\" ]",
        },
        new()
        {
            Name = "nestedhvm",
            Theme = KeyTheme.Processor,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.Boolean, new(4, 2))
            {
                Default = "0",
            },
            Xm = new(KeyType.Boolean, new(4, 2), new(4, 4))
            {
                Default = "0",
            },
            Meaning =
                "Lets the guest use the processor's virtualisation itself, to run KVM, Hyper-V or Xen inside. It is a technology preview, and "
                + "opens a large part of the hypervisor to the guest: not for guests that one does not trust.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "nestedhvm = 1",
            Libvirt = "domain/cpu/feature[@name='vmx']",
            ConflictsWith = [new("altp2m", "libxl refuses the two together"), new("altp2mhvm", "libxl refuses the two together")],
            Needs = [new("hap", "nested guests need hardware-assisted paging")],
        },
        new()
        {
            Name = "altp2m",
            Theme = KeyTheme.Processor,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.IntegerOrWord(PlatformWords.Altp2m.AsKeyWords()), new(4, 9))
            {
                Default = "disabled",
                Note = "The numbers 0 to 3 stand for the words in this order. libxl refuses it for a guest with less memory than maxmem.",
            },
            Meaning =
                "Alternate views of the guest's memory: several sets of access rights and mappings among which a monitor switches, for "
                + "introspection without stopping the guest. disabled has none; mixed lets tools outside and the guest itself use them, external "
                + "the tools only, limited the tools and a little of it (switching) the guest. mixed hands a large interface to the guest.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "altp2m = \"external\"",
            ConflictsWith = [new("nestedhvm", "libxl refuses the two together")],
        },
        new()
        {
            Name = "altp2mhvm",
            Theme = KeyTheme.Processor,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 6))
            {
                Default = "0",
                DeprecatedSince = new(4, 9),
                ReplacedBy = "altp2m",
                Note = "xl prints that it is deprecated.",
            },
            Meaning =
                "The older switch for alternate views of an HVM guest's memory, from inside and outside. altp2m = \"mixed\" says the same, and "
                + "other values say it more carefully.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "altp2mhvm = 1",
            ConflictsWith = [new("nestedhvm", "libxl refuses the two together")],
            IgnoredWith = [new("altp2m", "any mode but disabled takes its place")],
        },
        new()
        {
            Name = "altp2m_count",
            Theme = KeyTheme.Processor,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.Integer(maximum: 65535), new(4, 21))
            {
                Default = "10",
                Note = "xl refuses numbers beyond 65535.",
            },
            Meaning = "How many alternate views of memory the guest may have. Each costs memory, which shadow_memory must hold.",
            Source = "xl.cfg(5), Processor and Platform Features",
            Example = "altp2m_count = 20",
            Needs = [new("altp2m", "without it there are no views") { OrKey = "altp2mhvm" }],
        },
        new()
        {
            Name = "mca_caps",
            Theme = KeyTheme.Processor,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Strings with { Words = [new("lmce", "Intel's machine checks that reach one CPU and not all")], IsClosed = true }, new(4, 10))
            {
                Note = "xl refuses other words.",
            },
            Meaning =
                "Machine check capabilities that the guest sees besides the usual ones: a list, in which lmce (Intel's local machine checks, "
                + "which reach one CPU and not all) is the only word so far.",
            Source = "xl.cfg(5), x86",
            Example = "mca_caps = [ \"lmce\" ]",
        },
        new()
        {
            Name = "vpmu",
            Theme = KeyTheme.Processor,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.Boolean, new(4, 16))
            {
                Default = "0",
                Note = "libxl refuses it on x86, where the vpmu option of the hypervisor's own command line says it.",
            },
            Meaning =
                "Lets an Arm guest use the processor's performance counters. They are the real ones, not saved when another guest runs: the guest "
                + "sees what the whole machine does. Experimental, for trusted guests.",
            Source = "xl.cfg(5), Other Options",
            Example = "vpmu = 1",
        },
        new()
        {
            Name = "vmtrace_buf_kb",
            Theme = KeyTheme.Processor,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.Integer(KeyUnit.Kibibytes), new(4, 15))
            {
                Default = "0",
            },
            Meaning =
                "The size in KiB of the buffer for each virtual CPU into which the processor writes a trace of the branches it took, for "
                + "introspection tools; 0 is off. Intel's Processor Trace wants a power of two from 4 to 16384.",
            Source = "xl.cfg(5), Other Options",
            Example = "vmtrace_buf_kb = 65536",
        },
        new()
        {
            Name = "msr_relaxed",
            Theme = KeyTheme.Processor,
            Xl = new(KeyType.Boolean, new(4, 15))
            {
                Default = "0",
                Note = "Newer releases of xl print that it will be removed and ask for a report.",
            },
            Meaning =
                "How the guest's reads of unknown model-specific registers end: by default in a fault, as on real hardware; with 1 as before Xen "
                + "4.15, in a made-up answer. It helps systems that break on the fault (old Solaris and some Windows drivers), and is meant to go "
                + "again.",
            Source = "xl.cfg(5), x86",
            Example = "msr_relaxed = 1",
        },
        new()
        {
            Name = "suppress_spurious_page_faults",
            Theme = KeyTheme.Processor,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Boolean, new(3, 4), new(4, 4)),
            Meaning =
                "Keeps page faults from a PV guest that are gone when the hypervisor looks again, as come from tables that another CPU is "
                + "changing. Some older kernels take them for errors.",
            Source = "xm create, its table of options",
            Example = "suppress_spurious_page_faults = 1",
        },
        new()
        {
            Name = "vhpt",
            Theme = KeyTheme.Processor,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Integer(), new(3, 2), new(4, 4))
            {
                Default = "0",
            },
            Meaning =
                "The size of the hash table of an Itanium guest's page table walker, as the logarithm to base 2 of its bytes; 0 for the default. "
                + "Xen dropped Itanium with 4.2.",
            Source = "xm create, its table of options",
            Example = "vhpt = 0",
        },
    ];
}
