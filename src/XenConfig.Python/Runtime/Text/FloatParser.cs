using System.Globalization;

namespace XenConfig.Python.Runtime.Text;

/// <summary>Reads the text that <c>float()</c> and float literals accept.</summary>
internal static class FloatParser
{
    /// <summary>
    /// Reads a whole text, blanks around it allowed: digits with a point and an exponent, or <c>inf</c>, <c>infinity</c>, <c>nan</c> in
    /// any case, each with a sign.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out double value)
    {
        text = PythonBlanks.Trim(text);
        value = 0;
        var body = text is ['+' or '-', ..] ? text[1..] : text;
        var negative = text is ['-', ..];
        if (body.Equals("inf", StringComparison.OrdinalIgnoreCase) || body.Equals("infinity", StringComparison.OrdinalIgnoreCase))
        {
            value = negative ? double.NegativeInfinity : double.PositiveInfinity;
            return true;
        }

        if (body.Equals("nan", StringComparison.OrdinalIgnoreCase))
        {
            value = double.NaN;
            return true;
        }

        if (ScanNumber(body) != body.Length || body.IsEmpty)
        {
            return false;
        }

        value = Parse(body);
        value = negative ? -value : value;
        return true;
    }

    /// <summary>Whether a text starts with a number, whatever follows it.</summary>
    public static bool BeginsWithNumber(ReadOnlySpan<char> text)
    {
        var body = text is ['+' or '-', ..] ? text[1..] : text;
        return ScanNumber(body) > 0 || body.StartsWith("inf", StringComparison.OrdinalIgnoreCase) || body.StartsWith("nan", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>How many characters at the start are an unsigned decimal number; 0 when none is.</summary>
    public static int ScanNumber(ReadOnlySpan<char> text)
    {
        var whole = CountDigits(text);
        var end = whole;
        var fraction = 0;
        if (end < text.Length && text[end] == '.')
        {
            fraction = CountDigits(text[(end + 1)..]);
            end += 1 + fraction;
        }

        if (whole + fraction == 0)
        {
            return 0;
        }

        if (end < text.Length && text[end] is 'e' or 'E')
        {
            var exponent = end + 1;
            if (exponent < text.Length && text[exponent] is '+' or '-')
            {
                exponent++;
            }

            var digits = CountDigits(text[exponent..]);
            end = digits > 0 ? exponent + digits : end;
        }

        return end;
    }

    /// <summary>The value of what <see cref="ScanNumber"/> accepts, correctly rounded; too large gives infinity.</summary>
    public static double Parse(ReadOnlySpan<char> number)
    {
        // .NET reads an exponent into 32 bits; beyond this many digits only infinity or zero can come out.
        var exponentAt = number.IndexOfAny('e', 'E');
        if (exponentAt >= 0)
        {
            var exponent = number[(exponentAt + 1)..];
            var negative = exponent[0] == '-';
            var digits = exponent.TrimStart("+-").TrimStart('0');
            if (digits.Length > 8)
            {
                var mantissa = number[..exponentAt];
                return negative || !mantissa.ContainsAnyInRange('1', '9') ? 0 : double.PositiveInfinity;
            }
        }

        return double.Parse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture);
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
