using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>Memory.</summary>
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
                Default = "maxmem",
            },
            Xm = new(KeyType.Integer(KeyUnit.Mebibytes, 1), new(3, 0, 2), new(4, 4))
            {
                Default = "128",
            },
            Meaning = "The memory that the guest starts with, in MiB. Where maxmem is larger, the guest starts ballooned down to this.",
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
                "The most memory that the guest may grow to while it runs, in MiB. An HVM guest with less memory than maxmem needs a "
                + "balloon driver early, or it runs out (populate on demand).",
            Source = "xl.cfg(5), Memory Allocation",
            Example = "maxmem = 4096",
            Libvirt = "domain/memory",
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
            },
            Meaning =
                "Memory in MiB for the shadow page tables, or for hardware-assisted paging. Too little makes the guest fail or crawl; the "
                + "default is enough for nearly all.",
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
            },
            Meaning =
                "The size in MiB of the gap below 4 GiB that is kept for the memory of devices, 256 to 3840. Guests with large devices "
                + "passed through want more.",
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
            },
            Meaning = "Lets equal pages of HVM guests be shared (experimental, gone with xm).",
            Source = "xm create, its table of options",
            Example = "memory_sharing = 1",
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
            Meaning = "Backs a PV guest with 2 MiB pages.",
            Source = "xm create, its table of options",
            Example = "superpages = 1",
        },
        new()
        {
            Name = "max_grant_frames",
            Theme = KeyTheme.Memory,
            Xl = new(KeyType.Integer(), new(4, 10))
            {
                Default = "xl.conf's, or Xen's (64)",
            },
            Meaning = "The most frames that the guest's grant table may have. A guest with many disks and NICs may need more.",
            Source = "xl.cfg(5), Other Options",
            Example = "max_grant_frames = 64",
            Libvirt = "domain/devices/controller[@type='xenbus']/@maxGrantFrames",
        },
        new()
        {
            Name = "max_maptrack_frames",
            Theme = KeyTheme.Memory,
            Xl = new(KeyType.Integer(), new(4, 10))
            {
                Default = "xl.conf's, or Xen's (1024)",
            },
            Meaning = "The most frames with which the guest tracks the grants it maps; driver domains need many.",
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
            Meaning = "The newest version of grant tables that the guest may use; 0 leaves it to the host.",
            Source = "xl.cfg(5), Other Options",
            Example = "max_grant_version = 1",
        },
        new()
        {
            Name = "max_event_channels",
            Theme = KeyTheme.Memory,
            Xl = new(KeyType.Integer(), new(4, 4))
            {
                Default = "1023",
            },
            Meaning = "The most event channels that the guest may use.",
            Source = "xl.cfg(5), Other Options",
            Example = "max_event_channels = 2047",
            Libvirt = "domain/devices/controller[@type='xenbus']/@maxEventChannels",
        },
    ];
}
