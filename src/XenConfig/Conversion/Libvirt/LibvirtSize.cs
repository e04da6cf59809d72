using System.Globalization;

namespace XenConfig.Conversion.Libvirt;

/// <summary>
/// Sizes of libvirt's: a whole number and a unit, in letters of either case (basictypes.rng, <c>unit</c>). A letter alone and one with
/// <c>iB</c> count by 1024, one with <c>B</c> by 1000 (libvirt's virScaleInteger).
/// </summary>
internal static class LibvirtSize
{
    private const string Letters = "kmgtpe";

    /// <summary>The size in bytes; null when there is none, for the reason given.</summary>
    /// <param name="number">The number.</param>
    /// <param name="unit">The unit; null for KiB.</param>
    /// <param name="fault">Why it is no size, as a clause; null when it is one.</param>
    public static Int128? Bytes(string number, string? unit, out string? fault)
    {
        fault = null;
        if (BytesIn(unit ?? "KiB") is not { } bytes)
        {
            fault = $"'{unit}' is no unit of a size; the units are bytes, and K, M, G, T, P and E alone, with iB (by 1024) or with B (by 1000)";
            return null;
        }

        if (!ulong.TryParse(number.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            fault = $"'{number.Trim()}' is no size; a size is a whole number from 0 to {ulong.MaxValue}";
            return null;
        }

        return bytes * count;
    }

    private static Int128? BytesIn(string unit)
    {
        var word = unit.ToLowerInvariant();
        if (word is "b" or "byte" or "bytes")
        {
            return 1;
        }

        if (word.Length == 0 || Letters.IndexOf(word[0], StringComparison.Ordinal) is not (>= 0 and var power))
        {
            return null;
        }

        Int128? step = word[1..] switch
        {
            "" or "ib" => 1024,
            "b" => 1000,
            _ => null,
        };
        var bytes = step;
        for (var i = 0; i < power; i++)
        {
            bytes *= step;
        }

        return bytes;
    }
}
