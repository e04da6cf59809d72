using System.Globalization;
using System.Numerics;

namespace XenConfig.Python.Runtime;

/// <summary>The hexadecimal form of floats, <c>0x1.8000000000000p+0</c>: exact in both directions.</summary>
internal static class HexFloat
{
    private const int MantissaBits = 52;
    private const int ExponentBias = 1023;
    private const int LargestExponent = 1023;
    private const int SmallestExponent = -1022;

    /// <summary><c>float.hex()</c>.</summary>
    public static string ToHex(double value)
    {
        var sign = double.IsNegative(value) && !double.IsNaN(value) ? "-" : "";
        if (!double.IsFinite(value))
        {
            return sign + (double.IsNaN(value) ? "nan" : "inf");
        }

        if (value == 0)
        {
            return sign + "0x0.0p+0";
        }

        const long mantissaMask = (1L << MantissaBits) - 1;
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> MantissaBits) & 0x7FF);
        var (lead, power) = exponent == 0 ? (0, 1 - ExponentBias) : (1, exponent - ExponentBias);
        return string.Create(CultureInfo.InvariantCulture, $"{sign}0x{lead}.{bits & mantissaMask:x13}p{(power < 0 ? "-" : "+")}{Math.Abs(power)}");
    }

    /// <summary><c>float.fromhex()</c>.</summary>
    public static PyObject FromHex(Interpreter py, PyType type, PyObject text)
    {
        var source = text is PyStr str ? str.Value : text is PyUnicode unicode ? Codecs.AsciiCodec.Encode(unicode.Value) : throw Raise.TypeError("expected a string");
        var value = new PyFloat(Parse(Text.PythonBlanks.Trim(source)));
        return type == BuiltinTypes.Float ? value : type.Call(py, value);
    }

    private static double Parse(ReadOnlySpan<char> text)
    {
        var isNegative = text is ['-', ..];
        var rest = text is ['-' or '+', ..] ? text[1..] : text;
        var value = rest.Equals("inf", StringComparison.OrdinalIgnoreCase) || rest.Equals("infinity", StringComparison.OrdinalIgnoreCase)
            ? double.PositiveInfinity
            : rest.Equals("nan", StringComparison.OrdinalIgnoreCase) ? double.NaN : Magnitude(rest);
        return isNegative ? -value : value;
    }

    private static double Magnitude(ReadOnlySpan<char> text)
    {
        if (text is ['0', 'x' or 'X', ..])
        {
            text = text[2..];
        }

        var mantissa = BigInteger.Zero;
        var digits = 0;
        var fraction = -1;
        var i = 0;
        for (; i < text.Length && (char.IsAsciiHexDigit(text[i]) || (text[i] == '.' && fraction < 0)); i++)
        {
            if (text[i] == '.')
            {
                fraction = digits;
                continue;
            }

            mantissa = (mantissa << 4) | Convert.ToInt32(text[i].ToString(), 16);
            digits++;
        }

        if (digits == 0)
        {
            throw Malformed();
        }

        long exponent = 0;
        if (i < text.Length && text[i] is 'p' or 'P')
        {
            var number = text[(i + 1)..];
            if (number.IsEmpty || !BigInteger.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed))
            {
                throw Malformed();
            }

            exponent = (long)BigInteger.Clamp(parsed, int.MinValue, int.MaxValue);
            i = text.Length;
        }

        if (i < text.Length)
        {
            throw Malformed();
        }

        return Scale(mantissa, exponent - (4L * (fraction < 0 ? 0 : digits - fraction)));
    }

    /// <summary>The mantissa times a power of two, rounded half to even; OverflowError beyond the largest float.</summary>
    private static double Scale(BigInteger mantissa, long exponent)
    {
        if (mantissa.IsZero)
        {
            return 0;
        }

        var top = exponent + (long)mantissa.GetBitLength() - 1;
        if (top > LargestExponent)
        {
            throw Raise.OverflowError("hexadecimal value too large to represent as a float");
        }

        var lowest = Math.Max(top, SmallestExponent) - MantissaBits;
        var shift = lowest - exponent;
        if (shift > (long)mantissa.GetBitLength() + 1)
        {
            return 0;
        }

        BigInteger rounded;
        if (shift <= 0)
        {
            rounded = mantissa << (int)-shift;
        }
        else
        {
            rounded = mantissa >> (int)shift;
            var remainder = mantissa - (rounded << (int)shift);
            var half = BigInteger.One << (int)(shift - 1);
            if (remainder > half || (remainder == half && !rounded.IsEven))
            {
                rounded += 1;
            }
        }

        var result = Math.ScaleB((double)rounded, (int)lowest);
        return double.IsInfinity(result) ? throw Raise.OverflowError("hexadecimal value too large to represent as a float") : result;
    }

    private static PythonException Malformed() => Raise.ValueError("invalid hexadecimal floating-point string");
}
