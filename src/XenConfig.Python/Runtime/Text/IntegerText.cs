using System.Globalization;
using System.Numerics;

namespace XenConfig.Python.Runtime.Text;

/// <summary>An <c>int</c> or <c>long</c> as digits.</summary>
internal static class IntegerText
{
    /// <summary>The digits of a number that is not negative, in base 2, 8, 10 or 16, small letters.</summary>
    public static string Digits(BigInteger magnitude, int numberBase) => numberBase switch
    {
        10 => magnitude.ToString(CultureInfo.InvariantCulture),
        16 => TrimZeros(magnitude.ToString("x", CultureInfo.InvariantCulture)),
        2 => TrimZeros(magnitude.ToString("b", CultureInfo.InvariantCulture)),
        _ => Octal(magnitude),
    };

    /// <summary>The same of a number of 64 bits.</summary>
    public static string Digits(long magnitude, int numberBase) => numberBase switch
    {
        10 => magnitude.ToString(CultureInfo.InvariantCulture),
        16 => magnitude.ToString("x", CultureInfo.InvariantCulture),
        _ => Convert.ToString(magnitude, numberBase),
    };

    /// <summary><c>hex()</c>, <c>oct()</c>, <c>bin()</c>: a sign, the prefix, the digits.</summary>
    public static string WithPrefix(BigInteger value, int numberBase) =>
        (value.Sign < 0 ? "-" : "") + Prefix(value, numberBase) + Digits(BigInteger.Abs(value), numberBase);

    /// <summary>A bound on how many characters the digits take, without making them.</summary>
    public static long EstimateLength(BigInteger value, int numberBase) =>
        (long)(value.GetBitLength() / Math.Log2(numberBase)) + 2;

    private static string Prefix(BigInteger value, int numberBase) =>
        numberBase switch { 16 => "0x", 2 => "0b", _ => value.IsZero ? "" : "0" };

    private static string TrimZeros(string digits)
    {
        var trimmed = digits.TrimStart('0');
        return trimmed.Length == 0 ? "0" : trimmed;
    }

    private static string Octal(BigInteger magnitude)
    {
        var binary = Digits(magnitude, 2);
        var first = binary.Length % 3;
        return string.Create((binary.Length + 2) / 3, (binary, first), static (digits, state) =>
        {
            var (bits, head) = state;
            var position = head == 0 ? 0 : head - 3;
            for (var i = 0; i < digits.Length; i++, position += 3)
            {
                var value = 0;
                for (var bit = Math.Max(position, 0); bit < position + 3; bit++)
                {
                    value = (value * 2) + (bits[bit] - '0');
                }

                digits[i] = (char)('0' + value);
            }
        });
    }
}
