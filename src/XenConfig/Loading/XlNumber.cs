namespace XenConfig.Loading;

/// <summary>
/// Numbers as xl reads them when a key asks for one: <c>strtol</c> with base 0 on the setting's text, whether it was written as a
/// number or as a string (libxlu's <c>xlu_cfg_get_long</c>).
/// </summary>
public static class XlNumber
{
    /// <summary>
    /// The number that xl reads from a setting; null for a list, for text that is no number, and for what <c>+=</c> made last.
    /// </summary>
    public static long? Read(Setting setting) => setting switch
    {
        { IsAppended: true } => null,
        { Value: ConfigInteger number } => number.Value,
        { Value: ConfigString text } when TryRead(text.Text, out var value) => value,
        _ => null,
    };

    /// <summary>
    /// Reads a text: leading white space, a sign, then decimal, <c>0x</c> hexadecimal or <c>0</c> octal digits up to the end. False for
    /// anything else, and for what does not fit 64 bits: xl then warns and takes the key's default.
    /// </summary>
    public static bool TryRead(string text, out long value)
    {
        value = 0;
        var rest = text.AsSpan().TrimStart(" \t\n\v\f\r");
        var isNegative = rest is ['-', ..];
        if (rest is ['-' or '+', ..])
        {
            rest = rest[1..];
        }

        var radix = 10;
        if (rest is ['0', 'x' or 'X', _, ..])
        {
            radix = 16;
            rest = rest[2..];
        }
        else if (rest is ['0', ..])
        {
            radix = 8;
        }

        if (rest.IsEmpty)
        {
            return false;
        }

        // Counted down, because the smallest number has no positive counterpart.
        foreach (var digit in rest)
        {
            var amount = DigitValue(digit);
            if (amount >= radix || value < (long.MinValue + amount) / radix)
            {
                return false;
            }

            value = (value * radix) - amount;
        }

        if (!isNegative && value == long.MinValue)
        {
            return false;
        }

        value = isNegative ? value : -value;
        return true;
    }

    private static int DigitValue(char digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'a' and <= 'f' => digit - 'a' + 10,
        >= 'A' and <= 'F' => digit - 'A' + 10,
        _ => int.MaxValue,
    };
}
