using System.Globalization;

namespace XenConfig.Devices;

/// <summary>
/// An interrupt of the host that a guest gets.
/// <code>
/// irq := NUMBER          decimal
/// </code>
/// xl.cfg(5), IRQ_NUMBER; xl_parse.c: strtoul with base 10, and nothing may stand behind it.
/// </summary>
/// <param name="Number">The physical interrupt.</param>
public sealed record InterruptLine(uint Number)
{
    /// <summary>Reads one element of <c>irqs</c>.</summary>
    public static SpecResult<InterruptLine> Parse(string text) =>
        CNumber.ReadUnsignedOrGreatest(text, 0, 10, out var end) is < uint.MaxValue and var number && end > 0 && end == text.Length
            ? SpecResult.Accept(new InterruptLine((uint)number))
            : SpecResult.Refuse<InterruptLine>(text, $"'{text}' is no interrupt; it is a decimal number", $"xl: Invalid argument parsing irq: {text}");

    /// <summary>The interrupt as xl wants it.</summary>
    public string ToXl() => Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new("irqs", "An interrupt of the host that the guest gets.", "NUMBER", null, "xl.cfg(5), Devices");
}
