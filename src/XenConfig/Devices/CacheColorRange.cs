using System.Globalization;

namespace XenConfig.Devices;

/// <summary>
/// Colours of the last-level cache.
/// <code>
/// color := NUMBER ["-" NUMBER]          decimal
/// </code>
/// xl.cfg(5), llc_colors; xl_parse.c (4.20) reads it with sscanf, so text behind the numbers does not count.
/// </summary>
/// <param name="First">The first colour.</param>
/// <param name="Last">The last colour.</param>
public sealed record CacheColorRange(uint First, uint Last)
{
    /// <summary>Reads one element of <c>llc_colors</c>.</summary>
    public static SpecResult<CacheColorRange> Parse(string text)
    {
        var first = unchecked((uint)CNumber.ReadUnsignedOrGreatest(text, 0, 10, out var end));
        if (end == 0)
        {
            return SpecResult.Refuse<CacheColorRange>(
                text, $"'{text}' is no cache colour; it is a number or a range such as 0-3", $"xl: Invalid LLC color range: {text}");
        }

        var last = first;
        if (end < text.Length && text[end] == '-')
        {
            var number = unchecked((uint)CNumber.ReadUnsignedOrGreatest(text, end + 1, 10, out var behind));
            (last, end) = behind > end + 1 ? (number, behind) : (first, end);
        }

        if (first > last)
        {
            return SpecResult.Refuse<CacheColorRange>(text, $"'{text}' ends before it begins", $"xl: Start LLC color is greater than end: {text}");
        }

        var range = new CacheColorRange(first, last);
        return end == text.Length
            ? SpecResult.Accept(range)
            : SpecResult.Accept(range, SpecResult.Whole(text, SpecSeverity.Suspicious, $"xl reads '{text}' as {range.ToXl()} and does not look at the rest"));
    }

    /// <summary>The colours as xl wants them.</summary>
    public string ToXl() => First == Last
        ? First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new("llc_colors", "Colours of the last-level cache.", "NUMBER[-NUMBER]", null, "xl.cfg(5), llc_colors");
}
