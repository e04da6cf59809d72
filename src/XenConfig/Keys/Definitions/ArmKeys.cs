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
            Meaning = "A partial device tree, added to the guest's own; it gives the guest's kernel devices that are passed through.",
            Source = "xl.cfg(5), ARM",
            Example = "device_tree = \"/srv/guest.dtb\"",
        },
        new()
        {
            Name = "gic_version",
            Theme = KeyTheme.Arm,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.LibxlWord(new("v2"), new("v3")), new(4, 6))
            {
                Default = "the host's",
            },
            Meaning = "The version of the interrupt controller.",
            Source = "xl.cfg(5), ARM",
            Example = "gic_version = \"v3\"",
            Libvirt = "domain/features/gic/@version",
        },
        new()
        {
            Name = "nr_spis",
            Theme = KeyTheme.Arm,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.Integer(), new(4, 19))
            {
                Default = "the toolstack's",
            },
            Meaning = "The number of shared peripheral interrupts, up to 960 or, with extended ones, 5088.",
            Source = "xl.cfg(5), ARM",
            Example = "nr_spis = 96",
        },
        new()
        {
            Name = "sve",
            Theme = KeyTheme.Arm,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.TextLike(
                new("disabled"), new("128"), new("256"), new("384"), new("512"), new("640"), new("768"), new("896"), new("1024"),
                new("1152"), new("1280"), new("1408"), new("1536"), new("1664"), new("1792"), new("1920"), new("2048"), new("hw")), new(4, 18))
            {
                Default = "disabled",
            },
            Meaning = "The vector length of the Scalable Vector Extension in bits; hw for the host's, disabled for none.",
            Source = "xl.cfg(5), ARM",
            Example = "sve = \"256\"",
        },
        new()
        {
            Name = "tee",
            Theme = KeyTheme.Arm,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.LibxlWord(new("none"), new("optee"), new("ffa")), new(4, 13))
            {
                Default = "none",
            },
            Meaning = "The trusted execution environment that the guest may call.",
            Source = "xl.cfg(5), ARM",
            Example = "tee = \"optee\"",
        },
        new()
        {
            Name = "arm_sci",
            Theme = KeyTheme.Arm,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.SpecText("arm_sci"), new(4, 21))
            {
                Default = "none",
            },
            Meaning = "The system control interface of the platform's firmware that the guest may use.",
            Source = "xl.cfg(5), ARM",
            Example = "arm_sci = \"type=scmi_smc\"",
        },
        new()
        {
            Name = "trap_unmapped_accesses",
            Theme = KeyTheme.Arm,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.Boolean, new(4, 21))
            {
                Default = "1",
            },
            Meaning = "Whether the guest faults on accesses to addresses with nothing behind them; otherwise reads are all ones.",
            Source = "xl.cfg(5), ARM",
            Example = "trap_unmapped_accesses = 0",
        },
    ];
}
