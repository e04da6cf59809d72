using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>Keys of Arm guests.</summary>
internal static class ArmKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "device_tree",
            Theme = KeyTheme.Arm,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.Path, new(4, 6)),
        },
        new()
        {
            Name = "gic_version",
            Theme = KeyTheme.Arm,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.OneOf(new("v2"), new("v3")), new(4, 6)),
        },
        new()
        {
            Name = "nr_spis",
            Theme = KeyTheme.Arm,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.Integer(), new(4, 19)),
        },
        new()
        {
            Name = "sve",
            Theme = KeyTheme.Arm,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.TextLike(new("disabled"), new("128"), new("256"), new("384"), new("512"), new("640"), new("768"), new("896"), new("1024"), new("1152"), new("1280"), new("1408"), new("1536"), new("1664"), new("1792"), new("1920"), new("2048"), new("hw")), new(4, 18)),
        },
        new()
        {
            Name = "tee",
            Theme = KeyTheme.Arm,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.OneOf(new("none"), new("optee"), new("ffa")), new(4, 13)),
        },
        new()
        {
            Name = "arm_sci",
            Theme = KeyTheme.Arm,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.SpecText("arm_sci"), new(4, 21)),
        },
        new()
        {
            Name = "trap_unmapped_accesses",
            Theme = KeyTheme.Arm,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.Boolean, new(4, 21)),
        },
    ];
}
