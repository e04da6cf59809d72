namespace XenConfig.Python.Runtime.Modules;

/// <summary>
/// The functions of <c>math</c> that .NET has not got, as CPython computes them, to the last bit: gamma by Lanczos' sum with g = 6.0246…, erf by its series
/// and a continued fraction; <c>expm1</c> and <c>log1p</c> as glibc does, after Sun's fdlibm.
/// </summary>
internal static class SpecialFunctions
{
    private const double LanczosG = 6.024680040776729583740234375;
    private const double LanczosGMinusHalf = 5.524680040776729583740234375;

    /// <summary>The square root of pi.</summary>
    private const double RootPi = 1.772453850905516027298167483341145182798;

    /// <summary>Where the error function's series ends and its fraction begins.</summary>
    private const double SeriesEnd = 1.5;

    private const double LogPi = 1.144729885849400174143427351353058711647;

    private static readonly double[] LanczosNumerator =
    [
        23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
        35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
        6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
        248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
        2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
        8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
        2.5066282746310002701649081771338373386264310793408,
    ];

    private static readonly double[] LanczosDenominator =
        [0.0, 39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0, 2637558.0, 357423.0, 32670.0, 1925.0, 66.0, 1.0];

    /// <summary>The gamma function; NaN at its poles.</summary>
    public static double Gamma(double x)
    {
        const int exactFactorials = 23;
        const double tiny = 1e-20;
        const double huge = 200.0;
        const double splitPower = 140.0;
        if (double.IsNaN(x) || double.IsPositiveInfinity(x))
        {
            return x;
        }

        if (x == 0 || double.IsNegativeInfinity(x))
        {
            return double.NaN;
        }

        if (x == Math.Floor(x))
        {
            if (x < 0)
            {
                return double.NaN;
            }

            if (x <= exactFactorials)
            {
                return Factorial((int)x - 1);
            }
        }

        var magnitude = Math.Abs(x);
        if (magnitude < tiny)
        {
            return 1.0 / x;
        }

        if (magnitude > huge)
        {
            return x < 0 ? 0.0 / SineOfPi(x) : double.PositiveInfinity;
        }

        // What is lost when the constant is added is put back by z.
        var y = magnitude + LanczosGMinusHalf;
        var z = magnitude > LanczosGMinusHalf ? y - magnitude - LanczosGMinusHalf : y - LanczosGMinusHalf - magnitude;
        z = z * LanczosG / y;
        double result;
        if (x < 0)
        {
            result = -Math.PI / SineOfPi(magnitude) / magnitude * Math.Exp(y) / LanczosSum(magnitude);
            result -= z * result;
            if (magnitude < splitPower)
            {
                return result / Math.Pow(y, magnitude - 0.5);
            }

            var root = Math.Pow(y, (magnitude / 2.0) - 0.25);
            return result / root / root;
        }

        result = LanczosSum(magnitude) / Math.Exp(y);
        result += z * result;
        if (magnitude < splitPower)
        {
            return result * Math.Pow(y, magnitude - 0.5);
        }

        var half = Math.Pow(y, (magnitude / 2.0) - 0.25);
        return result * half * half;
    }

    /// <summary>The logarithm of the gamma function's magnitude; NaN at its poles.</summary>
    public static double LogGamma(double x)
    {
        const double tiny = 1e-20;
        if (!double.IsFinite(x))
        {
            return double.IsNaN(x) ? x : double.PositiveInfinity;
        }

        if (x == Math.Floor(x) && x <= 2.0)
        {
            return x <= 0.0 ? double.NaN : 0.0;
        }

        var magnitude = Math.Abs(x);
        if (magnitude < tiny)
        {
            return -Math.Log(magnitude);
        }

        var result = Math.Log(LanczosSum(magnitude)) - LanczosG;
        result += (magnitude - 0.5) * (Math.Log(magnitude + LanczosG - 0.5) - 1);
        return x < 0.0 ? LogPi - Math.Log(Math.Abs(SineOfPi(magnitude))) - Math.Log(magnitude) - result : result;
    }

    /// <summary>The error function.</summary>
    public static double Erf(double x)
    {
        if (double.IsNaN(x))
        {
            return x;
        }

        var magnitude = Math.Abs(x);
        if (magnitude < SeriesEnd)
        {
            return ErfSeries(x);
        }

        var rest = ErfcFraction(magnitude);
        return x > 0.0 ? 1.0 - rest : rest - 1.0;
    }

    /// <summary>What the error function lacks to 1.</summary>
    public static double Erfc(double x)
    {
        if (double.IsNaN(x))
        {
            return x;
        }

        var magnitude = Math.Abs(x);
        if (magnitude < SeriesEnd)
        {
            return 1.0 - ErfSeries(x);
        }

        var rest = ErfcFraction(magnitude);
        return x > 0.0 ? rest : 2.0 - rest;
    }

    /// <summary>The exponential function less 1, exact for small numbers.</summary>
    public static double ExponentialMinusOne(double x)
    {
        const double overflow = 7.09782712893383973096e+02;
        const double allGone = -56 * 0.693147180559945286;
        const double tiny = 5.551115123125783e-17;
        if (double.IsNaN(x) || x == 0)
        {
            return x;
        }

        if (x > overflow)
        {
            return double.PositiveInfinity;
        }

        if (x < allGone)
        {
            return -1.0;
        }

        // x is taken apart into k logarithms of 2 and a rest r, with the error of r in c.
        var (k, r, c) = ReduceByLogarithms(x);
        if (k == 0 && Math.Abs(x) < tiny)
        {
            return x;
        }

        var half = 0.5 * r;
        var square = r * half;
        var first = 1.0 + (square * -3.33333333333331316428e-02);
        var square2 = square * square;
        var second = 1.58730158725481460165e-03 + (square * -7.93650757867487942473e-05);
        var third = 4.00821782732936239552e-06 + (square * -2.01099218183624371326e-07);
        var rational = first + (square2 * second) + (square2 * square2 * third);
        var t = 3.0 - (rational * half);
        var e = square * ((rational - t) / (6.0 - (r * t)));
        if (k == 0)
        {
            return r - ((r * e) - square);
        }

        e = (r * (e - c)) - c;
        e -= square;
        return k switch
        {
            -1 => (0.5 * (r - e)) - 0.5,
            1 => r < -0.25 ? -2.0 * (e - (r + 0.5)) : 1.0 + (2.0 * (r - e)),
            <= -2 or > 56 => Math.ScaleB(1.0 - (e - r), k) - 1.0,
            < 20 => Math.ScaleB(1.0 - Math.ScaleB(1.0, -k) - (e - r), k),
            _ => Math.ScaleB(r - (e + Math.ScaleB(1.0, -k)) + 1.0, k),
        };
    }

    /// <summary>The logarithm of 1 plus a number, exact for small numbers; NaN below -1.</summary>
    public static double LogarithmOfOnePlus(double x)
    {
        const double logTwoHigh = 6.93147180369123816490e-01;
        const double logTwoLow = 1.90821492927058770002e-10;
        const double nearOne = 0.41422;
        const double tiny = 1.862645149230957e-9;
        const double tinier = 5.551115123125783e-17;
        if (double.IsNaN(x) || x == 0 || double.IsPositiveInfinity(x))
        {
            return x;
        }

        if (x <= -1.0)
        {
            return x < -1.0 ? double.NaN : double.NegativeInfinity;
        }

        if (Math.Abs(x) < tiny)
        {
            return Math.Abs(x) < tinier ? x : x - (x * x * 0.5);
        }

        var k = 0;
        var (f, c, isRestZero) = (x, 0.0, false);
        if (High(x) >= High(nearOne) || High(-x) >= unchecked((int)0x3fd2bec4) || x >= nearOne)
        {
            // 1 + x is taken apart into a power of 2 and 1 + f, with the error of the sum in c.
            var isLarge = High(x) >= 0x43400000;
            var u = isLarge ? x : 1.0 + x;
            k = (High(u) >> 20) - 1023;
            c = isLarge ? 0.0 : (k > 0 ? 1.0 - (u - x) : x - (u - 1.0)) / u;
            var mantissa = High(u) & 0x000fffff;
            if (mantissa < 0x6a09e)
            {
                u = WithHigh(u, mantissa | 0x3ff00000);
            }
            else
            {
                k++;
                u = WithHigh(u, mantissa | 0x3fe00000);
                mantissa = (0x00100000 - mantissa) >> 2;
            }

            f = u - 1.0;
            isRestZero = mantissa == 0;
        }

        var square = 0.5 * f * f;
        if (isRestZero)
        {
            if (f == 0.0)
            {
                return k == 0 ? 0.0 : (k * logTwoHigh) + (c + (k * logTwoLow));
            }

            var short_ = square * (1.0 - (0.66666666666666666 * f));
            return k == 0 ? f - short_ : (k * logTwoHigh) - (short_ - ((k * logTwoLow) + c) - f);
        }

        var s = f / (2.0 + f);
        var z = s * s;
        var z2 = z * z;
        var z4 = z2 * z2;
        var r1 = z * 6.666666666666735130e-01;
        var r2 = 3.999999999940941908e-01 + (z * 2.857142874366239149e-01);
        var r3 = 2.222219843214978396e-01 + (z * 1.818357216161805012e-01);
        var r4 = 1.531383769920937332e-01 + (z * 1.479819860511658591e-01);
        var r = r1 + (z2 * r2) + (z4 * r3) + (z4 * z2 * r4);
        return k == 0 ? f - (square - (s * (square + r))) : (k * logTwoHigh) - (square - ((s * (square + r)) + ((k * logTwoLow) + c)) - f);
    }

    /// <summary>The length of a vector of finite numbers, as glibc computes it: the root, corrected by its own error, of numbers scaled where squares would not fit.</summary>
    public static double Hypotenuse(double x, double y)
    {
        const double negligible = 5.551115123125783e-17;
        const double huge = 6.703903964971299e+153;
        const double tiny = 1.679541652216321e-138;
        var down = Math.ScaleB(1.0, -600);
        var (larger, smaller) = (Math.Max(Math.Abs(x), Math.Abs(y)), Math.Min(Math.Abs(x), Math.Abs(y)));
        if (larger > huge)
        {
            return smaller <= larger * negligible ? larger + smaller : CorrectedRoot(larger * down, smaller * down) / down;
        }

        if (smaller < tiny)
        {
            return larger >= smaller / negligible ? larger + smaller : CorrectedRoot(larger / down, smaller / down) * down;
        }

        return smaller <= larger * negligible ? larger + smaller : CorrectedRoot(larger, smaller);
    }

    private static double CorrectedRoot(double larger, double smaller)
    {
        var root = Math.Sqrt((larger * larger) + (smaller * smaller));
        double first;
        double second;
        if (root <= 2.0 * smaller)
        {
            var rest = root - smaller;
            first = larger * ((2.0 * rest) - larger);
            second = (rest - (2.0 * (larger - smaller))) * rest;
        }
        else
        {
            var rest = root - larger;
            first = 2.0 * rest * (larger - (2.0 * smaller));
            second = (((4.0 * rest) - smaller) * smaller) + (rest * rest);
        }

        return root - ((first + second) / (2.0 * root));
    }

    private static double Factorial(int n)
    {
        var product = 1.0;
        for (var i = 2; i <= n; i++)
        {
            product *= i;
        }

        return product;
    }

    /// <summary>sin(pi x), exact at whole and half numbers.</summary>
    private static double SineOfPi(double x)
    {
        var y = Math.Abs(x) % 2.0;
        var sine = (int)Math.Round(2.0 * y, MidpointRounding.AwayFromZero) switch
        {
            0 => Math.Sin(Math.PI * y),
            1 => Math.Cos(Math.PI * (y - 0.5)),
            2 => Math.Sin(Math.PI * (1.0 - y)),
            3 => -Math.Cos(Math.PI * (y - 1.5)),
            _ => Math.Sin(Math.PI * (y - 2.0)),
        };
        return Math.CopySign(1.0, x) * sine;
    }

    private static double LanczosSum(double x)
    {
        var (numerator, denominator) = (0.0, 0.0);
        if (x < 5.0)
        {
            for (var i = LanczosNumerator.Length - 1; i >= 0; i--)
            {
                numerator = (numerator * x) + LanczosNumerator[i];
                denominator = (denominator * x) + LanczosDenominator[i];
            }
        }
        else
        {
            for (var i = 0; i < LanczosNumerator.Length; i++)
            {
                numerator = (numerator / x) + LanczosNumerator[i];
                denominator = (denominator / x) + LanczosDenominator[i];
            }
        }

        return numerator / denominator;
    }

    private static double ErfSeries(double x)
    {
        const int terms = 25;
        var square = x * x;
        var sum = 0.0;
        var divisor = terms + 0.5;
        for (var i = 0; i < terms; i++)
        {
            sum = 2.0 + (square * sum / divisor);
            divisor -= 1.0;
        }

        return sum * x * Math.Exp(-square) / RootPi;
    }

    private static double ErfcFraction(double x)
    {
        const double end = 30.0;
        const int terms = 50;
        if (x >= end)
        {
            return 0.0;
        }

        var square = x * x;
        var (a, step) = (0.0, 0.5);
        var (p, lastP) = (1.0, 0.0);
        var (q, lastQ) = (step + square, 1.0);
        for (var i = 0; i < terms; i++)
        {
            a += step;
            step += 2.0;
            var b = step + square;
            (p, lastP) = ((b * p) - (a * lastP), p);
            (q, lastQ) = ((b * q) - (a * lastQ), q);
        }

        return p / q * x * Math.Exp(-square) / RootPi;
    }

    private static (int K, double R, double C) ReduceByLogarithms(double x)
    {
        const double logTwoHigh = 6.93147180369123816490e-01;
        const double logTwoLow = 1.90821492927058770002e-10;
        const double inverse = 1.44269504088896338700e+00;
        const int halfLogTwo = 0x3fd62e42;
        const int oneAndAHalfLogTwo = 0x3FF0A2B2;
        var highWord = High(x) & 0x7fffffff;
        if (highWord <= halfLogTwo)
        {
            return (0, x, 0.0);
        }

        var k = highWord < oneAndAHalfLogTwo ? (x < 0 ? -1 : 1) : (int)((inverse * x) + (x < 0 ? -0.5 : 0.5));
        var high = x - (k * logTwoHigh);
        var low = k * logTwoLow;
        var rest = high - low;
        return (k, rest, high - rest - low);
    }

    private static int High(double x) => (int)(BitConverter.DoubleToInt64Bits(x) >> 32);

    private static double WithHigh(double x, int high) =>
        BitConverter.Int64BitsToDouble(((long)high << 32) | (BitConverter.DoubleToInt64Bits(x) & 0xFFFFFFFF));
}
