using System.Globalization;
using System.Numerics;

namespace XenConfig.Python.Runtime.Text;

/// <summary>
/// The decimal digits of a finite number that is not negative: 0.DIGITS × 10^<see cref="Point"/>, that is, the point stands after
/// <see cref="Point"/> digits. What C's <c>dtoa</c> gives.
/// </summary>
/// <param name="Digits">The digits, without trailing zeros unless asked for; "0" for zero.</param>
/// <param name="Point">Where the decimal point stands, counted from the first digit.</param>
internal readonly record struct DecimalDigits(string Digits, int Point)
{
    /// <summary>No double has more digits after the point than this; all further ones are zero.</summary>
    private const int MostDecimals = 1074;

    /// <summary>No double has more significant digits than this.</summary>
    private const int MostSignificant = 767;

    private const int MantissaBits = 52;
    private const int ExponentBias = 1075;

    /// <summary>The fewest digits that read back as the same double.</summary>
    public static DecimalDigits Shortest(double value)
    {
        if (value == 0)
        {
            return new DecimalDigits("0", 1);
        }

        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var exponentAt = text.IndexOf('E', StringComparison.Ordinal);
        var exponent = exponentAt < 0 ? 0 : int.Parse(text.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = exponentAt < 0 ? text : text[..exponentAt];
        var pointAt = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = pointAt < 0 ? mantissa.Length : pointAt;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var leading = digits.Length - digits.TrimStart('0').Length;
        return new DecimalDigits(digits[leading..].TrimEnd('0'), whole - leading + exponent);
    }

    /// <summary>Rounds to so many digits after the point, half to even on the exact value; they are all there, zeros included.</summary>
    public static DecimalDigits Fixed(double value, int decimals)
    {
        var kept = Math.Min(decimals, MostDecimals);
        var digits = Scaled(value, kept).ToString(CultureInfo.InvariantCulture);
        if (digits == "0")
        {
            return new DecimalDigits(new string('0', decimals + 1), 1);
        }

        var point = digits.Length - kept;
        return new DecimalDigits(digits + new string('0', decimals - kept), point);
    }

    /// <summary>Rounds to so many significant digits (1 or more), half to even on the exact value; they are all there, zeros included.</summary>
    public static DecimalDigits Significant(double value, int count)
    {
        if (value == 0)
        {
            return new DecimalDigits(new string('0', count), 1);
        }

        var kept = Math.Min(count, MostSignificant);
        var point = (int)Math.Floor(Math.Log10(value)) + 1;
        while (true)
        {
            var digits = Scaled(value, kept - point).ToString(CultureInfo.InvariantCulture);
            if (digits.Length == kept)
            {
                return new DecimalDigits(digits + new string('0', count - kept), point);
            }

            // The logarithm was off by one, or the rounding carried into one more digit (9.99 to 10.0).
            point += digits.Length > kept ? 1 : -1;
        }
    }

    /// <summary>
    /// Whether these digits came of a whole number that lay just between two candidates, the lower one being even. CPython's <c>dtoa</c>
    /// goes a way of its own then, at whose end it does not cut trailing zeros: <c>'%.2g' % 105</c> is <c>1.0e+02</c>.
    /// </summary>
    public bool IsTieRoundedDown(double value)
    {
        const int mostWholeDigits = 15;
        var dropped = Point - Digits.Length;
        if (dropped <= 0 || Point > mostWholeDigits || Math.Truncate(value) != value)
        {
            return false;
        }

        var unit = (long)Math.Pow(10, dropped);
        return 2 * ((long)value - (long.Parse(Digits, CultureInfo.InvariantCulture) * unit)) == unit;
    }

    /// <summary><c>round(value, places)</c>: ties of the exact value go away from zero.</summary>
    public static double RoundAwayFromZero(double value, int places)
    {
        const int mostPlaces = 323;
        const int fewestPlaces = -309;
        if (!double.IsFinite(value) || value == 0 || places > mostPlaces)
        {
            return value;
        }

        if (places < fewestPlaces)
        {
            return 0.0 * value;
        }

        var digits = Scaled(Math.Abs(value), places, awayFromZero: true);
        var text = digits.ToString(CultureInfo.InvariantCulture) + "e" + (-places).ToString(CultureInfo.InvariantCulture);
        return Math.CopySign(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture), value);
    }

    /// <summary>value × 10^power, rounded half to even or away from zero.</summary>
    private static BigInteger Scaled(double value, int power, bool awayFromZero = false)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> MantissaBits) & 0x7FF);
        BigInteger numerator = bits & ((1L << MantissaBits) - 1);
        if (exponent == 0)
        {
            exponent = 1;
        }
        else
        {
            numerator |= 1L << MantissaBits;
        }

        exponent -= ExponentBias;
        var denominator = BigInteger.One;
        if (exponent >= 0)
        {
            numerator <<= exponent;
        }
        else
        {
            denominator <<= -exponent;
        }

        if (power >= 0)
        {
            numerator *= BigInteger.Pow(10, power);
        }
        else
        {
            denominator *= BigInteger.Pow(10, -power);
        }

        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        var doubled = (remainder << 1).CompareTo(denominator);
        return doubled > 0 || (doubled == 0 && (awayFromZero || !quotient.IsEven)) ? quotient + 1 : quotient;
    }
}
