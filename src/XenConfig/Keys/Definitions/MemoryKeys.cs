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
            Xl = new(KeyType.Integer(KeyUnit.Mebibytes, 1), new(4, 1)),
            Xm = new(KeyType.Integer(KeyUnit.Mebibytes, 1), new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "maxmem",
            Theme = KeyTheme.Memory,
            Xl = new(KeyType.Integer(KeyUnit.Mebibytes, 1), new(4, 1)),
            Xm = new(KeyType.Integer(KeyUnit.Mebibytes, 1), new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "shadow_memory",
            Theme = KeyTheme.Memory,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.Integer(KeyUnit.Mebibytes), new(4, 1)),
            Xm = new(KeyType.Integer(KeyUnit.Mebibytes), new(3, 0, 3), new(4, 4)),
        },
        new()
        {
            Name = "mmio_hole",
            Theme = KeyTheme.Memory,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(KeyUnit.Mebibytes), new(4, 5)),
        },
        new()
        {
            Name = "memory_sharing",
            Theme = KeyTheme.Memory,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Boolean, new(4, 0), new(4, 4)),
        },
        new()
        {
            Name = "superpages",
            Theme = KeyTheme.Memory,
            Guests = GuestTypes.Pv,
            Xm = new(KeyType.Boolean, new(4, 0), new(4, 4)),
        },
        new()
        {
            Name = "max_grant_frames",
            Theme = KeyTheme.Memory,
            Xl = new(KeyType.Integer(), new(4, 10)),
        },
        new()
        {
            Name = "max_maptrack_frames",
            Theme = KeyTheme.Memory,
            Xl = new(KeyType.Integer(), new(4, 10)),
        },
        new()
        {
            Name = "max_grant_version",
            Theme = KeyTheme.Memory,
            Xl = new(KeyType.Integer(minimum: 0, maximum: 2), new(4, 16)),
        },
        new()
        {
            Name = "max_event_channels",
            Theme = KeyTheme.Memory,
            Xl = new(KeyType.Integer(), new(4, 4)),
        },
    ];
}
