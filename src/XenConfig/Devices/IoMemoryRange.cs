using System.Globalization;

namespace XenConfig.Devices;

/// <summary>
/// Memory of devices that a guest may map, in pages of 4 KiB.
/// <code>
/// iomem := HEX "," HEX ["@" HEX]          first page of the host, number of pages, first page in the guest
/// </code>
/// xl.cfg(5), IOMEM_START; xl_parse.c reads it with sscanf: blanks before a number and an 0x do not count.
/// </summary>
/// <param name="Start">The first page of the host.</param>
/// <param name="Count">The number of pages.</param>
/// <param name="GuestStart">The first page in the guest; null for the same as on the host.</param>
public sealed record IoMemoryRange(ulong Start, ulong Count, ulong? GuestStart)
{
    /// <summary>Reads one element of <c>iomem</c>.</summary>
    public static SpecResult<IoMemoryRange> Parse(string text)
    {
        var start = CNumber.ReadUnsignedOrGreatest(text, 0, 16, out var end);
        var count = 0UL;
        ulong? guest = null;
        var isRead = end > 0 && ReadNext(',', ref end, out count);
        if (isRead && end < text.Length)
        {
            isRead = ReadNext('@', ref end, out var page);
            guest = page;
        }

        return isRead && end == text.Length
            ? SpecResult.Accept(new IoMemoryRange(start, count, guest))
            : SpecResult.Refuse<IoMemoryRange>(
                text, $"'{text}' is no range of pages; it is START,COUNT or START,COUNT@GUEST, hexadecimal, in pages of 4 KiB",
                $"xl: Invalid argument parsing iomem: {text}");

        bool ReadNext(char separator, ref int at, out ulong number)
        {
            number = 0;
            if (at >= text.Length || text[at] != separator)
            {
                return false;
            }

            var first = at + 1;
            number = CNumber.ReadUnsignedOrGreatest(text, first, 16, out at);
            return at > first;
        }
    }

    /// <summary>The range as xl wants it.</summary>
    public string ToXl() => string.Create(CultureInfo.InvariantCulture, $"{Start:x},{Count:x}")
        + (GuestStart is { } guest ? string.Create(CultureInfo.InvariantCulture, $"@{guest:x}") : "");

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "iomem", "Memory of devices that the guest may map, in pages of 4 KiB.", "START,COUNT[@GUEST]", null, "xl.cfg(5), Devices");
}
