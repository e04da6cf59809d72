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
        py.Budget.Scan(source.Length);
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

        var point = -1;
        var i = 0;
        for (; i < text.Length && (char.IsAsciiHexDigit(text[i]) || (text[i] == '.' && point < 0)); i++)
        {
            point = text[i] == '.' ? i : point;
        }

        // A zero before them, as the highest bit of the first digit would be taken for a sign.
        var digits = point < 0 ? string.Concat("0", text[..i]) : string.Concat("0", text[..point], text[(point + 1)..i]);
        if (digits.Length == 1)
        {
            throw Malformed();
        }

        var mantissa = BigInteger.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var fraction = point < 0 ? 0 : i - point - 1;

        long exponent = 0;
        if (i < text.Length && text[i] is 'p' or 'P')
        {
            exponent = Exponent(text[(i + 1)..]);
            i = text.Length;
        }

        if (i < text.Length)
        {
            throw Malformed();
        }

        return Scale(mantissa, exponent - (4L * fraction));
    }

    /// <summary>The number behind the p; one that no float has is as good as any other.</summary>
    private static int Exponent(ReadOnlySpan<char> text)
    {
        var digits = text is ['-' or '+', ..] ? text[1..] : text;
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
        {
            throw Malformed();
        }

        var size = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
        return text[0] == '-' ? -size : size;
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
