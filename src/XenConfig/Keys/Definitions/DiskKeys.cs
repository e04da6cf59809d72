using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>Block devices.</summary>
internal static class DiskKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "disk",
            Theme = KeyTheme.Disks,
            Xl = new(KeyType.Specs("disk"), new(4, 1)),
            Xm = new(KeyType.Specs("disk"), new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "hdtype",
            Theme = KeyTheme.Disks,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.OneOf(new("ide"), new("ahci")), new(4, 6)),
        },
        new()
        {
            Name = "fda",
            Theme = KeyTheme.Disks,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Path, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "fdb",
            Theme = KeyTheme.Disks,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Path, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "cdrom",
            Theme = KeyTheme.Disks,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Path, new(3, 0, 2), new(3, 0, 2)),
        },
        new()
        {
            Name = "blkif",
            Theme = KeyTheme.Disks,
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "vscsi",
            Theme = KeyTheme.Disks,
            Xm = new(KeyType.Specs("vscsi"), new(3, 3), new(4, 4)),
        },
    ];
}
