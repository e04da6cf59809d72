using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>Memory, and what is counted in pages.</summary>
internal static class MemoryKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "memory",
            Theme = KeyTheme.Memory,
            Xl = new(KeyType.Integer(KeyUnit.Mebibytes, 1), new(4, 1))
            {
                Default = "maxmem, or else 32",
                Note = "A size with a unit (\"512M\") is no number: xl warns, and the guest gets maxmem or libxl's 32 MiB.",
            },
            Xm = new(KeyType.Integer(KeyUnit.Mebibytes, 1), new(3, 0, 2), new(4, 4))
            {
                Default = "128",
            },
            Meaning =
                "The memory that the guest starts with, in MiB. Where maxmem is larger, the guest starts with this much of it and may grow later, "
                + "as far as its balloon driver does so. The device model and the page tables of an HVM guest need some more on the host.",
            Source = "xl.cfg(5), Memory Allocation",
            Example = "memory = 1024",
            Libvirt = "domain/currentMemory",
        },
        new()
        {
            Name = "maxmem",
            Theme = KeyTheme.Memory,
            Xl = new(KeyType.Integer(KeyUnit.Mebibytes, 1), new(4, 1))
            {
                Default = "memory",
            },
            Xm = new(KeyType.Integer(KeyUnit.Mebibytes, 1), new(3, 0, 2), new(4, 4))
            {
                Default = "memory",
            },
            Meaning =
                "The most memory that the guest may have while it runs, in MiB. The guest keeps a table for every page up to it, so that a maxmem "
                + "far above memory costs memory even when unused. An HVM or PVH guest that starts with less than maxmem is populated on demand: "
                + "without a balloon driver that starts early it runs out and crashes.",
            Source = "xl.cfg(5), Memory Allocation",
            Example = "maxmem = 4096",
            Libvirt = "domain/memory",
            ConflictsWith = [new("vnuma", "xl refuses a maxmem that is not the sum of the nodes' sizes") { DependsOnValues = true }],
        },
        new()
        {
            Name = "shadow_memory",
            Theme = KeyTheme.Memory,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.Integer(KeyUnit.Mebibytes), new(4, 1))
            {
                Default = "1 MiB a vCPU and 8 KiB a MiB of memory",
            },
            Xm = new(KeyType.Integer(KeyUnit.Mebibytes), new(3, 0, 3), new(4, 4))
            {
                Default = "0",
                Note = "0 leaves it to xend, which reckons 1 MiB for each vCPU and 8 KiB for each MiB of memory.",
            },
            Meaning =
                "Memory in MiB that the hypervisor sets aside for shadow page tables, or for the tables of hardware-assisted paging; on Arm, for "
                + "the guest's address translation. The default is enough nearly always. A guest of many similar processes without "
                + "hardware-assisted paging may run better with more; too little makes it fail or crawl.",
            Source = "xl.cfg(5), Paging",
            Example = "shadow_memory = 16",
        },
        new()
        {
            Name = "mmio_hole",
            Theme = KeyTheme.Memory,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(KeyUnit.Mebibytes, 256, 3840), new(4, 5))
            {
                Default = "the device model's",
                Note = "xl refuses sizes outside 256 to 3840. It works with device_model_version = \"qemu-xen\" only.",
            },
            Meaning =
                "The size in MiB of the gap below 4 GiB of a guest's address space that is kept for device memory. Guests with graphics cards or "
                + "other devices with large memory passed through want more of it, up to about 3072, or the devices find no room.",
            Source = "xl.cfg(5), Memory layout",
            Example = "mmio_hole = 1024",
        },
        new()
        {
            Name = "memory_sharing",
            Theme = KeyTheme.Memory,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Boolean, new(4, 0), new(4, 4))
            {
                Default = "0",
                Note = "xend refuses it without HVM and hardware-assisted paging.",
            },
            Meaning =
                "Lets the hypervisor share equal pages between HVM guests, copying them when one is written. It was experimental, and no key of "
                + "xl's replaces it.",
            Source = "xm create, its table of options",
            Example = "memory_sharing = 1",
            Needs = [new("hap", "xend refuses it without hardware-assisted paging")],
        },
        new()
        {
            Name = "superpages",
            Theme = KeyTheme.Memory,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Boolean, new(4, 0), new(4, 4))
            {
                Default = "0",
            },
            Meaning =
                "Backs a PV guest with pages of 2 MiB in place of 4 KiB, for guests that know how to use them; such a guest cannot be migrated or "
                + "ballooned. PV superpages were removed from Xen later; xl never had the key.",
            Source = "xm create, its table of options",
            Example = "superpages = 1",
        },
        new()
        {
            Name = "max_grant_frames",
            Theme = KeyTheme.Memory,
            Xl = new(KeyType.Integer(maximum: int.MaxValue), new(4, 10))
            {
                Default = "xl.conf's, or Xen's (64)",
                Note = "xl takes 0 to 2147483647 and refuses other numbers.",
            },
            Meaning =
                "How many pages the guest's grant table may have. Each grant lets another domain use one of the guest's pages; disks and network "
                + "interfaces with several queues need many, so a guest with dozens of devices or queues may need more than the default. When they "
                + "run out, devices fail to connect, and the guest's kernel logs it.",
            Source = "xl.cfg(5), Other Options",
            Example = "max_grant_frames = 64",
            Libvirt = "domain/devices/controller[@type='xenbus']/@maxGrantFrames",
        },
        new()
        {
            Name = "max_maptrack_frames",
            Theme = KeyTheme.Memory,
            Xl = new(KeyType.Integer(maximum: int.MaxValue), new(4, 10))
            {
                Default = "xl.conf's, or Xen's (1024)",
                Note = "xl takes 0 to 2147483647 and refuses other numbers.",
            },
            Meaning =
                "How many pages the hypervisor may use to keep track of the grants that this guest maps from others. Only domains that serve "
                + "devices (driver domains) map many; an ordinary guest does with very few, and 0 keeps it from mapping any.",
            Source = "xl.cfg(5), Other Options",
            Example = "max_maptrack_frames = 1024",
        },
        new()
        {
            Name = "max_grant_version",
            Theme = KeyTheme.Memory,
            Xl = new(KeyType.Integer(minimum: 0, maximum: 2), new(4, 16))
            {
                Default = "xl.conf's, or the host's",
            },
            Meaning =
                "The newest version of the grant table interface that the guest may use: 1 or 2, and 0 for no grant tables at all. Version 2 is "
                + "needed on x86 hosts with more than 16 TiB of memory; version 1 avoids the attack surface of the other, so that some hosts forbid "
                + "2 in xl.conf.",
            Source = "xl.cfg(5), Other Options",
            Example = "max_grant_version = 1",
        },
        new()
        {
            Name = "max_event_channels",
            Theme = KeyTheme.Memory,
            Xl = new(KeyType.Integer(maximum: 131071), new(4, 4))
            {
                Default = "1023",
            },
            Meaning =
                "How many event channels, Xen's interrupts, the guest may use. Each device queue, each virtual CPU and each timer takes some. The "
                + "default serves usual guests; one with many vCPUs and many multi-queue devices needs more. A guest that knows the FIFO interface "
                + "can use up to 131071, others up to 4095 (64-bit) or 1023 (32-bit x86).",
            Source = "xl.cfg(5), Other Options",
            Example = "max_event_channels = 2047",
            Libvirt = "domain/devices/controller[@type='xenbus']/@maxEventChannels",
        },
    ];
}
