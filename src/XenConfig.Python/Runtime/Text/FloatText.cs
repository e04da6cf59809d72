using System.Globalization;
using System.Numerics;

namespace XenConfig.Python.Runtime.Text;

/// <summary>A <c>float</c> or <c>complex</c> as text, as CPython 2.7 writes it.</summary>
internal static class FloatText
{
    /// <summary>Exponents beyond this give the exponent form in <c>repr</c>: 1e+16, 1e-05.</summary>
    private const int ReprDigits = 16;

    /// <summary>The significant digits of <c>str()</c>, and of formats that name neither a letter nor a precision.</summary>
    public const int StrDigits = 12;
    private const int SmallestPlainPoint = -3;

    /// <summary><c>repr(x)</c>: the shortest digits that read back as the same number.</summary>
    public static string Repr(double value) => Signed(value, magnitude => WithPoint(ReprOf(magnitude)));

    /// <summary><c>str(x)</c>: twelve significant digits.</summary>
    public static string Str(double value) => Signed(value, static magnitude => General(magnitude, StrDigits, alternate: false, addPoint: true));

    /// <summary><c>repr(z)</c>: <c>(1+2j)</c>, or <c>2j</c> when the real part is +0.</summary>
    public static string Repr(Complex value) => Complex(value, static x => Signed(x, ReprOf));

    /// <summary><c>str(z)</c>.</summary>
    public static string Str(Complex value) => Complex(value, static x => Signed(x, static m => General(m, StrDigits, alternate: false)));

    /// <summary>
    /// A number that is not negative in one of C's conversions <c>e</c>, <c>f</c>, <c>g</c> (or the capitals), with <c>inf</c> and
    /// <c>nan</c> as Python writes them.
    /// </summary>
    /// <param name="magnitude">The number, without its sign.</param>
    /// <param name="conversion">The letter.</param>
    /// <param name="precision">Digits after the point; significant digits for <c>g</c>.</param>
    /// <param name="alternate">The <c>#</c> flag: always a point, and <c>g</c> keeps its zeros.</param>
    public static string Convert(double magnitude, char conversion, int precision, bool alternate)
    {
        if (!double.IsFinite(magnitude))
        {
            var name = double.IsNaN(magnitude) ? "nan" : "inf";
            return char.IsAsciiLetterUpper(conversion) ? name.ToUpperInvariant() : name;
        }

        var text = char.ToLowerInvariant(conversion) switch
        {
            'e' => Exponent(DecimalDigits.Significant(magnitude, precision + 1), alternate),
            'f' => Fixed(DecimalDigits.Fixed(magnitude, precision), precision, alternate),
            _ => General(magnitude, precision, alternate),
        };
        return char.IsAsciiLetterUpper(conversion) ? text.ToUpperInvariant() : text;
    }

    /// <summary>
    /// The <c>g</c> conversion that also shows that the number is a float (<c>str()</c> and formats without a letter): <c>.0</c> takes one
    /// of the digits, so the exponent form begins one power of ten earlier.
    /// </summary>
    public static string GeneralWithPoint(double magnitude, int precision) =>
        double.IsFinite(magnitude) ? General(magnitude, precision, alternate: false, addPoint: true) : Convert(magnitude, 'g', precision, alternate: false);

    /// <summary>The digits of <c>repr</c> without the <c>.0</c>.</summary>
    private static string ReprOf(double magnitude)
    {
        var digits = DecimalDigits.Shortest(magnitude);
        return digits.Point is >= SmallestPlainPoint and <= ReprDigits ? Plain(digits) : Exponent(digits, alternate: false);
    }

    private static string WithPoint(string text) => text.AsSpan().ContainsAny('.', 'e') ? text : text + ".0";

    private static string General(double magnitude, int precision, bool alternate, bool addPoint = false)
    {
        precision = Math.Max(precision, 1);
        var digits = DecimalDigits.Significant(magnitude, precision);
        if (magnitude == 0)
        {
            return alternate ? Plain(digits) + (precision == 1 ? "." : "") : !addPoint ? "0" : precision == 1 ? "0e+00" : "0.0";
        }

        var kept = alternate || digits.IsTieRoundedDown(magnitude) ? digits : digits with { Digits = digits.Digits.TrimEnd('0') };
        if (digits.Point < SmallestPlainPoint || digits.Point > precision - (addPoint ? 1 : 0))
        {
            return Exponent(kept, alternate);
        }

        var plain = Plain(kept);
        return alternate && !plain.Contains('.', StringComparison.Ordinal) ? plain + "." : addPoint ? WithPoint(plain) : plain;
    }

    private static string Signed(double value, Func<double, string> magnitude) =>
        double.IsNaN(value) ? "nan"
        : double.IsPositiveInfinity(value) ? "inf"
        : double.IsNegativeInfinity(value) ? "-inf"
        : double.IsNegative(value) ? "-" + magnitude(-value) : magnitude(value);

    private static string Complex(Complex value, Func<double, string> part)
    {
        var imaginary = part(value.Imaginary) + "j";
        if (value.Real == 0 && !double.IsNegative(value.Real))
        {
            return imaginary;
        }

        var sign = imaginary[0] == '-' ? "" : "+";
        return $"({part(value.Real)}{sign}{imaginary})";
    }

    private static string Plain(DecimalDigits number)
    {
        var (digits, point) = number;
        return point <= 0 ? "0." + new string('0', -point) + digits
            : point >= digits.Length ? digits + new string('0', point - digits.Length)
            : digits[..point] + "." + digits[point..];
    }

    private static string Fixed(DecimalDigits number, int decimals, bool alternate)
    {
        var (digits, point) = number;
        if (point <= 0)
        {
            digits = new string('0', 1 - point) + digits;
            point = 1;
        }

        return decimals > 0 ? digits[..point] + "." + digits[point..] : alternate ? digits + "." : digits;
    }

    private static string Exponent(DecimalDigits number, bool alternate)
    {
        var (digits, point) = number;
        var exponent = digits.AsSpan().ContainsAnyExcept('0') ? point - 1 : 0;
        var fraction = digits.Length > 1 ? "." + digits[1..] : alternate ? "." : "";
        var sign = exponent < 0 ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{fraction}e{sign}{Math.Abs(exponent):00}");
    }
}
