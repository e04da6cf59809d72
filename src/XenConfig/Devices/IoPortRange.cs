using System.Globalization;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>
/// I/O ports of the host that a guest may use.
/// <code>
/// ioports := HEX ["-" HEX]          an 0x before the digits does not count
/// </code>
/// xl.cfg(5), IOPORT_RANGE; xl_parse.c. xl prints what stands behind a single port and goes on, and takes a range that ends before it begins. xm:
/// create.py, preprocess_ioports.
/// </summary>
/// <param name="First">The first port.</param>
/// <param name="Last">The last port.</param>
public sealed record IoPortRange(uint First, uint Last)
{
    private const uint GreatestPort = 0xFFFF;

    /// <summary>Reads one element of <c>ioports</c>.</summary>
    public static SpecResult<IoPortRange> Parse(string text, Dialect dialect)
    {
        var reference = dialect == Dialect.Xl ? $"xl: Invalid argument parsing ioport: {text}" : $"Invalid i/o port range specifier: {text}";
        var first = CNumber.ReadUnsignedOrGreatest(text, 0, 16, out var end);
        if (end == 0 || (dialect == Dialect.Xm && text.Count(c => c == '-') > 1))
        {
            return Refuse();
        }

        var last = first;
        var hasRest = end < text.Length;
        if (hasRest && text[end] == '-')
        {
            var start = end + 1;
            last = CNumber.ReadUnsignedOrGreatest(text, start, 16, out end);
            if (end == start || end < text.Length)
            {
                return Refuse();
            }

            hasRest = false;
        }

        if (first >= uint.MaxValue || last >= uint.MaxValue)
        {
            return Refuse();
        }

        var range = new IoPortRange((uint)first, (uint)last);
        return hasRest
            ? SpecResult.Accept(range, SpecResult.Whole(text, SpecSeverity.Dropped, $"'{text}' has something behind the port, and xl goes on without it", reference))
            : first > last
                ? SpecResult.Accept(range, SpecResult.Whole(text, SpecSeverity.FailsAtStart, $"'{text}' ends before it begins"))
                : last > GreatestPort
                    ? SpecResult.Accept(range, SpecResult.Whole(text, SpecSeverity.Suspicious, $"'{text}' is beyond the last I/O port, ffff"))
                    : SpecResult.Accept(range);

        SpecResult<IoPortRange> Refuse() => SpecResult.Refuse<IoPortRange>(text, $"'{text}' is no I/O port; it is a hexadecimal number or a range, as in 2f8-2ff", reference);
    }

    /// <summary>The ports as xl and xm want them.</summary>
    public string ToXl() => First == Last
        ? First.ToString("x", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{First:x}-{Last:x}");

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } =
        new("ioports", "I/O ports of the host that the guest may use.", "HEX[-HEX]", "HEX[-HEX]", "xl.cfg(5), Devices");
}
