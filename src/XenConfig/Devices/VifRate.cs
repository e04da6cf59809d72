using System.Globalization;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>
/// The most that a NIC may send.
/// <code>
/// rate     := NUMBER [unit] ("B" | "b") "/s" ["@" interval]      B: bytes, b: bits; a bare rate/s counts in the unit below
/// unit     := "G" | "M" | "K"                                    1000-based
/// interval := NUMBER ["m" | "u"] ["s"]                           xm: the "s" must be there; default 50 ms
/// </code>
/// libxlu_vif.c; xm: xen.xend.server.netif, parseRate.
/// </summary>
/// <param name="BytesPerSecond">Bytes a second.</param>
/// <param name="IntervalMicroseconds">How often the credit is renewed, in microseconds.</param>
public sealed record VifRate(ulong BytesPerSecond, uint IntervalMicroseconds)
{
    /// <summary>The interval when none is given: 50 ms.</summary>
    public const uint DefaultInterval = 50_000;

    /// <summary>What may go out in one interval, which is what the backend is told.</summary>
    public ulong BytesPerInterval => BytesPerSecond * IntervalMicroseconds / 1_000_000;

    /// <summary>Reads a rate.</summary>
    /// <returns>The rate, or null and what is wrong with it: <c>null</c> where the dialect does not say.</returns>
    internal static (VifRate? Rate, string? Error) Parse(string text, Dialect dialect)
    {
        var at = text.IndexOf('@');
        var (rate, interval) = at < 0 ? (text, null) : (text[..at], text[(at + 1)..]);
        if (rate.Length == 0)
        {
            return (null, "no rate specified");
        }

        if (ParseBytes(rate, dialect, out var bytes) is { } rateError)
        {
            return (null, rateError);
        }

        var microseconds = DefaultInterval;
        if (interval is not null && ParseInterval(interval, dialect, out microseconds) is { } intervalError)
        {
            return (null, intervalError);
        }

        if (microseconds != 0 && bytes > ulong.MaxValue / microseconds)
        {
            return (null, "rate overflow");
        }

        var result = new VifRate(bytes, microseconds);
        // xend falls back to no limit when nothing or too much comes out.
        return dialect == Dialect.Xm && result.BytesPerInterval is 0 or > uint.MaxValue
            ? (null, "rate overflow")
            : (result, null);
    }

    /// <summary>The rate in the largest unit that it is a whole number of, with the interval when it is not the default.</summary>
    public override string ToString()
    {
        var (divisor, unit) = BytesPerSecond switch
        {
            > 0 when BytesPerSecond % 1_000_000_000 == 0 => (1_000_000_000UL, "G"),
            > 0 when BytesPerSecond % 1_000_000 == 0 => (1_000_000UL, "M"),
            > 0 when BytesPerSecond % 1_000 == 0 => (1_000UL, "K"),
            _ => (1UL, ""),
        };
        // A few bits a second come to no byte at all, and only bits can say so.
        var rate = BytesPerSecond == 0 ? "1b/s" : string.Create(CultureInfo.InvariantCulture, $"{BytesPerSecond / divisor}{unit}B/s");
        return IntervalMicroseconds switch
        {
            DefaultInterval => rate,
            _ when IntervalMicroseconds % 1_000_000 == 0 => string.Create(CultureInfo.InvariantCulture, $"{rate}@{IntervalMicroseconds / 1_000_000}s"),
            _ when IntervalMicroseconds % 1_000 == 0 => string.Create(CultureInfo.InvariantCulture, $"{rate}@{IntervalMicroseconds / 1_000}ms"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{rate}@{IntervalMicroseconds}us"),
        };
    }

    private static string? ParseBytes(string text, Dialect dialect, out ulong bytes)
    {
        bytes = 0;
        var digits = Digits(text);
        var unit = text.AsSpan(digits);
        if (digits == 0 || unit is not ("B/s" or "b/s" or "GB/s" or "Gb/s" or "MB/s" or "Mb/s" or "KB/s" or "Kb/s"))
        {
            return "invalid rate";
        }

        if (Number(text, dialect, out var end) is not { } number)
        {
            return "rate overflow";
        }

        // The unit is what stands where the number ended; for an octal one such as 019 that is a digit.
        bytes = number * text[end] switch { 'G' => 1_000_000_000UL, 'M' => 1_000_000, 'K' => 1_000, _ => 1 };
        if (text[end] == 'b' || text[end + 1] == 'b')
        {
            bytes /= 8;
        }

        return null;
    }

    private static string? ParseInterval(string text, Dialect dialect, out uint microseconds)
    {
        microseconds = 0;
        var digits = Digits(text);
        var unit = text[digits..];
        if (digits == 0 || unit is not ("s" or "ms" or "us") && (dialect == Dialect.Xm || unit is not ("" or "m" or "u")))
        {
            return "invalid replenishment interval";
        }

        var number = Number(text, dialect, out var end);
        number *= text.AsSpan(end) is [] or ['s', ..] ? 1_000_000UL : text[end] == 'm' ? 1_000UL : 1;
        if (number is null or > uint.MaxValue)
        {
            return "replenishment interval overflow";
        }

        microseconds = (uint)number.Value;
        return null;
    }

    private static int Digits(string text) => text.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;

    /// <summary>The number at the start; null for 0 and for one that takes more than 32 bits. xl reads one with a leading 0 as octal.</summary>
    private static ulong? Number(string text, Dialect dialect, out int end) =>
        CNumber.ReadUnsigned(text, 0, dialect == Dialect.Xl ? 0 : 10, out end) is { } number and > 0 and <= uint.MaxValue ? number : null;
}
