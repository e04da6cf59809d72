namespace XenConfig.Devices;

/// <summary>Numbers as C's <c>strtoul</c>, <c>strtol</c> and <c>atoi</c> read them at the start of a text, which is how the toolstacks read most of theirs.</summary>
internal static class CNumber
{
    /// <summary>Reads an unsigned number: white space, a sign, a base prefix, digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="radix">2 to 36, or 0 for C's rule: 0x is 16, a leading 0 is 8, else 10.</param>
    /// <param name="end">Just past the last char used; <paramref name="start"/> when there is no number.</param>
    /// <returns>The number modulo 2⁶⁴ for a negative one, as C has it; null when there is none or it does not fit.</returns>
    public static ulong? ReadUnsigned(string text, int start, int radix, out int end)
    {
        end = start;
        var at = start;
        while (at < text.Length && text[at] is ' ' or (>= '\t' and <= '\r'))
        {
            at++;
        }

        var negative = at < text.Length && text[at] == '-';
        if (at < text.Length && text[at] is '-' or '+')
        {
            at++;
        }

        var hexPrefix = at + 2 < text.Length && text[at] == '0' && text[at + 1] is 'x' or 'X' && char.IsAsciiHexDigit(text[at + 2]);
        if (hexPrefix && radix is 0 or 16)
        {
            (at, radix) = (at + 2, 16);
        }
        else if (radix == 0)
        {
            radix = at < text.Length && text[at] == '0' ? 8 : 10;
        }

        var first = at;
        var value = 0UL;
        var fits = true;
        while (at < text.Length && Digit(text[at]) is var digit && digit < radix)
        {
            var high = Math.BigMul(value, (ulong)radix, out value);
            value += (ulong)digit;
            fits &= high == 0 && value >= (ulong)digit;
            at++;
        }

        if (at == first)
        {
            return null;
        }

        end = at;
        return !fits ? null : negative ? unchecked(0UL - value) : value;
    }

    /// <summary>Reads an unsigned number as <see cref="ReadUnsigned"/> does; one that does not fit is C's greatest, none at all is 0.</summary>
    public static ulong ReadUnsignedOrGreatest(string text, int start, int radix, out int end) =>
        ReadUnsigned(text, start, radix, out end) ?? (end == start ? 0 : ulong.MaxValue);

    /// <summary>Reads a decimal int as <c>atoi</c> does: what cannot be read is 0, what does not fit is cut to 32 bits.</summary>
    public static int Atoi(string text)
    {
        var value = ReadUnsigned(text, 0, 10, out var end);
        if (value is { } number)
        {
            var negative = text.AsSpan().TrimStart(" \t\n\v\f\r") is ['-', ..];
            // glibc's atoi is strtol cut to an int: a long that does not fit becomes the greatest or least long first.
            var clamped = negative
                ? (unchecked(0UL - number) > 1UL << 63 ? long.MinValue : unchecked((long)number))
                : number > long.MaxValue ? long.MaxValue : (long)number;
            return unchecked((int)clamped);
        }

        return end == 0 ? 0 : text.AsSpan().TrimStart(" \t\n\v\f\r") is ['-', ..] ? 0 : -1;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'z' => c - 'a' + 10,
        >= 'A' and <= 'Z' => c - 'A' + 10,
        _ => int.MaxValue,
    };
}
