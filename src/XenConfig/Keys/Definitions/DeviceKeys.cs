using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>Serial lines, channels, TPMs, shared file systems and other devices.</summary>
internal static class DeviceKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "serial",
            Theme = KeyTheme.Devices,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.StringOrStrings, new(4, 1)),
            Xm = new(KeyType.StringOrStrings, new(3, 0, 2), new(4, 4)),
        },
        new()
        {
            Name = "parallel",
            Theme = KeyTheme.Devices,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Text, new(4, 0), new(4, 4)),
        },
        new()
        {
            Name = "monitor",
            Theme = KeyTheme.Devices,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Boolean, new(3, 1), new(4, 4)),
        },
        new()
        {
            Name = "monitor_path",
            Theme = KeyTheme.Devices,
            Guests = GuestTypes.Hvm,
            Xm = new(KeyType.Path, new(4, 0), new(4, 4)),
        },
        new()
        {
            Name = "channel",
            Theme = KeyTheme.Devices,
            Xl = new(KeyType.Specs("channel"), new(4, 5)),
        },
        new()
        {
            Name = "vtpm",
            Theme = KeyTheme.Devices,
            Xl = new(KeyType.Specs("vtpm"), new(4, 3)),
            Xm = new(KeyType.Specs("vtpm"), new(3, 0, 2), new(4, 2)),
        },
        new()
        {
            Name = "tpmif",
            Theme = KeyTheme.Devices,
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 2)),
        },
        new()
        {
            Name = "p9",
            Theme = KeyTheme.Devices,
            Xl = new(KeyType.Specs("p9"), new(4, 9)),
        },
        new()
        {
            Name = "pvcalls",
            Theme = KeyTheme.Devices,
            Xl = new(KeyType.Specs("pvcalls"), new(4, 11)),
        },
        new()
        {
            Name = "virtio",
            Theme = KeyTheme.Devices,
            Xl = new(KeyType.Specs("virtio"), new(4, 18)),
        },
        new()
        {
            Name = "vuart",
            Theme = KeyTheme.Devices,
            Xl = new(KeyType.OneOf(new KeyWord("sbsa_uart")), new(4, 10)),
        },
    ];
}
