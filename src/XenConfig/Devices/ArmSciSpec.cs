using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>How an Arm guest talks to the firmware's system control.</summary>
public enum ArmSciType
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>SCMI, by calls that the firmware answers.</summary>
    ScmiSmc,
}

/// <summary>
/// An Arm guest's access to system control by the firmware.
/// <code>
/// arm_sci := option ("," option)*
/// option  := "type=" ("none" | "scmi_smc")          no blanks
/// </code>
/// xl.cfg(5), arm_sci; xl_parse.c, parse_arm_sci_config (4.21). An unknown type is refused, anything else passed over without a word.
/// </summary>
/// <param name="Type">The way; null for none said.</param>
public sealed record ArmSciSpec(ArmSciType? Type)
{
    /// <summary>Reads <c>arm_sci</c>.</summary>
    public static SpecResult<ArmSciSpec> Parse(string text)
    {
        var reader = new OptionReader(text, SpecFields.SplitXl(text).Where(o => o.Value is not null), Grammar, stopsAtWord: false, unknown: SpecSeverity.Dropped);
        return reader.Result(new ArmSciSpec(reader.Word("type", TypeWords)));
    }

    /// <summary>The spec as xl wants it.</summary>
    public string ToXl() => OptionReader.Write(("type", Type is { } type ? TypeWords.WordOf(type) : null));

    /// <summary>The words for <c>type</c>.</summary>
    public static Vocabulary<ArmSciType> TypeWords { get; } = Vocabulary.IgnoringCase<ArmSciType>(
        new(ArmSciType.None, "none", "no access"),
        new(ArmSciType.ScmiSmc, "scmi_smc", "SCMI over calls to the firmware"));

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "arm_sci", "An Arm guest's access to system control by the firmware.", "type=none|scmi_smc", null, "xl.cfg(5), ARM")
    {
        Options = [new("type", "none|scmi_smc", "How the guest reaches it.") { Dialects = [Dialect.Xl], Default = "none" }],
    };
}
