using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>Keys of Arm guests.</summary>
internal static class ArmKeys
{
    private static readonly string[] VectorLengths =
    [
        "128", "256", "384", "512", "640", "768", "896", "1024", "1152", "1280", "1408", "1536", "1664", "1792", "1920", "2048",
    ];

    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "device_tree",
            Theme = KeyTheme.Arm,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.Path, new(4, 6)),
            Meaning =
                "A partial device tree in binary form. What stands below its /passthrough node goes into the guest's own tree, with /aliases, so "
                + "that the guest's kernel finds devices that are handed over. libxl checks little of it: use trees that you trust, without phandle "
                + "65000, which is libxl's own.",
            Source = "xl.cfg(5), ARM",
            Example = "device_tree = \"/srv/guest.dtb\"",
        },
        new()
        {
            Name = "gic_version",
            Theme = KeyTheme.Arm,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.LibxlWord(
                new("default", "the host's"), new("v2", "GICv2"), new("v3", "GICv3, without compatibility with GICv2")), new(4, 6))
            {
                Default = "default, the host's",
            },
            Meaning =
                "The version of the interrupt controller that an Arm guest sees. v3 takes more CPUs; the host must have that version or be "
                + "compatible with it.",
            Source = "xl.cfg(5), ARM",
            Example = "gic_version = \"v3\"",
            Libvirt = "domain/features/gic/@version",
        },
        new()
        {
            Name = "nr_spis",
            Theme = KeyTheme.Arm,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.Integer(maximum: 5088), new(4, 19))
            {
                Default = "the toolstack's",
            },
            Meaning =
                "How many shared peripheral interrupts the guest's interrupt controller has: up to 960, and 5088 with extended ones. libxl counts "
                + "what irqs and its own devices need and refuses less.",
            Source = "xl.cfg(5), ARM",
            Example = "nr_spis = 96",
        },
        new()
        {
            Name = "sve",
            Theme = KeyTheme.Arm,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.LibxlWord(
                [new("disabled", "no SVE"), .. VectorLengths.Select(bits => new KeyWord(bits, $"{bits} bits")), new("hw", "the host's longest")]), new(4, 18))
            {
                Default = "disabled",
                Note = "libxl refuses a length that the host does not have.",
            },
            Meaning =
                "The vector length in bits that an Arm guest may use of the Scalable Vector Extension: a multiple of 128 up to 2048, hw for the "
                + "host's longest, or disabled.",
            Source = "xl.cfg(5), ARM",
            Example = "sve = \"256\"",
        },
        new()
        {
            Name = "tee",
            Theme = KeyTheme.Arm,
            Guests = GuestTypes.Pvh,
            Xl = new(KeyType.LibxlWord(
                new("none", "no environment"),
                new("optee", "OP-TEE, built for virtualisation"),
                new("ffa", "Arm's firmware framework") { Since = new(4, 18) }), new(4, 13))
            {
                Default = "none",
            },
            Meaning =
                "The trusted execution environment of an Arm host that the guest may call: optee for OP-TEE (which must know of virtualisation), "
                + "ffa for Arm's firmware framework, none. A technology preview.",
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
            Meaning =
                "The interface of an Arm platform's system controller (SCMI) that the guest may use for clocks, resets and power of devices "
                + "handed to it: type=none, or type=scmi_smc for calls into the firmware.",
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
            Meaning =
                "Whether an Arm guest faults when it reads or writes addresses with nothing behind them. Off, reads give all ones and writes are "
                + "lost, as on PC hardware, which some systems rely on while they look for devices.",
            Source = "xl.cfg(5), ARM",
            Example = "trap_unmapped_accesses = 0",
        },
    ];
}
