using System.Numerics;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>math</c>, with CPython's errors: a NaN made of none is a domain error, an infinity made of none a range error.</summary>
internal static class MathModule
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Value("pi", new PyFloat(Math.PI)),
        Native.Value("e", new PyFloat(Math.E)),
        Of("sqrt", Math.Sqrt),
        Of("exp", Math.Exp),
        Of("sin", Math.Sin),
        Of("cos", Math.Cos),
        Of("tan", Math.Tan),
        Of("asin", Math.Asin),
        Of("acos", Math.Acos),
        Of("atan", Math.Atan),
        Of("sinh", Math.Sinh),
        Of("cosh", Math.Cosh),
        Of("tanh", Math.Tanh),
        Of("asinh", Math.Asinh),
        Of("acosh", Math.Acosh),
        Of("atanh", static x => Math.Abs(x) == 1 ? double.NaN : Math.Atanh(x)),
        Of("fabs", Math.Abs),
        Of("ceil", Math.Ceiling),
        Of("floor", Math.Floor),
        Native.Function("degrees", Arity.One, static (py, x) => new PyFloat(NumberArguments.Float(py, x) * (180.0 / Math.PI))),
        Native.Function("radians", Arity.One, static (py, x) => new PyFloat(NumberArguments.Float(py, x) * (Math.PI / 180.0))),
        Of("atan2", Math.Atan2),
        Of("copysign", Math.CopySign),
        Of("fmod", static (x, y) => x % y),
        Of("hypot", Hypotenuse),
        Of("pow", Power),
        Native.Function("log", Arity.Unpack(1, 2), Log),
        Native.Function("log10", Arity.One, static (py, x) => new PyFloat(Logarithm(py, x, Math.Log10, Math.Log10(2)))),
        Native.Function("isnan", Arity.One, static (py, x) => PyBool.Of(double.IsNaN(NumberArguments.Float(py, x)))),
        Native.Function("isinf", Arity.One, static (py, x) => PyBool.Of(double.IsInfinity(NumberArguments.Float(py, x)))),
        Native.Function("frexp", Arity.One, Split),
        Native.Function("ldexp", Arity.Exactly(2), Scale),
        Native.Function("modf", Arity.One, static (py, x) =>
        {
            var value = NumberArguments.Float(py, x);
            var whole = Math.Truncate(value);
            var fraction = double.IsInfinity(value) ? 0 : value - whole;
            return new PyTuple(new PyFloat(Math.CopySign(fraction, value)), new PyFloat(whole));
        }),
        Native.Function("trunc", Arity.One, Truncate),
        Native.Function("factorial", Arity.One, Factorial),
        Native.Function("fsum", Arity.One, ExactSum),
        Of("gamma", SpecialFunctions.Gamma),
        Of("lgamma", SpecialFunctions.LogGamma),
        Of("erf", SpecialFunctions.Erf),
        Of("erfc", SpecialFunctions.Erfc),
        Of("expm1", SpecialFunctions.ExponentialMinusOne),
        Of("log1p", SpecialFunctions.LogarithmOfOnePlus),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("math", static () => Members);

    private static NativeMember Of(string name, Func<double, double> function) => Native.Function(name, Arity.One, (py, x) =>
    {
        var value = NumberArguments.Float(py, x);
        return new PyFloat(Check(function(value), double.IsNaN(value), !double.IsFinite(value)));
    });

    private static NativeMember Of(string name, Func<double, double, double> function) => Native.Function(name, Arity.Unpack(2, 2), (py, x, y) =>
    {
        var (left, right) = (NumberArguments.Float(py, x), NumberArguments.Float(py, y));
        return new PyFloat(Check(
            function(left, right), double.IsNaN(left) || double.IsNaN(right), !double.IsFinite(left) || !double.IsFinite(right)));
    });

    private static double Check(double result, bool mayBeNaN, bool mayBeInfinite)
    {
        if (double.IsNaN(result) && !mayBeNaN)
        {
            throw Raise.ValueError("math domain error");
        }

        return double.IsInfinity(result) && !mayBeInfinite ? throw Raise.OverflowError("math range error") : result;
    }

    private static double Hypotenuse(double x, double y) =>
        double.IsInfinity(x) || double.IsInfinity(y) ? double.PositiveInfinity : double.IsNaN(x) || double.IsNaN(y) ? double.NaN : SpecialFunctions.Hypotenuse(x, y);

    private static double Power(double x, double y) => x == 0 && y < 0 ? throw Raise.ValueError("math domain error") : Math.Pow(x, y);

    private static PyFloat Log(Interpreter py, PyObject x, PyObject? logBase)
    {
        var logarithm = Logarithm(py, x, Math.Log, Math.Log(2));
        if (logBase is null)
        {
            return new PyFloat(logarithm);
        }

        var divisor = Logarithm(py, logBase, Math.Log, Math.Log(2));
        return divisor == 0 ? throw Raise.ZeroDivisionError("float division by zero") : new PyFloat(logarithm / divisor);
    }

    /// <summary>A logarithm, also of a <c>long</c> that is no float.</summary>
    private static double Logarithm(Interpreter py, PyObject x, Func<double, double> logarithm, double ofTwo)
    {
        if (x is PyLong integer)
        {
            if (integer.Value.Sign <= 0)
            {
                throw Raise.ValueError("math domain error");
            }

            // One that is no float is taken apart into a fraction from 0.5 to 1 and a power of two.
            const int largestExponent = 1023;
            const int mantissaBits = 64;
            var bits = (int)integer.Value.GetBitLength();
            return bits <= largestExponent
                ? logarithm(Arithmetic.ToDouble(integer.Value))
                : logarithm(Math.ScaleB(Arithmetic.ToDouble(integer.Value >> (bits - mantissaBits)), -mantissaBits)) + (ofTwo * bits);
        }

        var value = NumberArguments.Float(py, x);
        return value <= 0 ? throw Raise.ValueError("math domain error") : logarithm(value);
    }

    private static PyTuple Split(Interpreter py, PyObject x)
    {
        var value = NumberArguments.Float(py, x);
        if (value == 0 || !double.IsFinite(value))
        {
            return new PyTuple(new PyFloat(value), PyInt.Zero);
        }

        var exponent = Math.ILogB(value) + 1;
        return new PyTuple(new PyFloat(Math.ScaleB(value, -exponent)), PyInt.Of(exponent));
    }

    private static PyFloat Scale(Interpreter py, PyObject x, PyObject exponent)
    {
        var value = NumberArguments.Float(py, x);
        var power = exponent is PyInt or PyLong
            ? (int)BigInteger.Max(-100_000, BigInteger.Min(100_000, Arithmetic.ToBigInteger(exponent)))
            : throw Raise.TypeError("Expected an int or long as second argument to ldexp.");
        return new PyFloat(Check(Math.ScaleB(value, power), double.IsNaN(value), !double.IsFinite(value)));
    }

    private static PyObject Truncate(Interpreter py, PyObject x) => x switch
    {
        PyFloat value when value.Type == BuiltinTypes.Float => FloatType.ToInteger(value),
        PyInt or PyLong when x.Type == BuiltinTypes.Int || x.Type == BuiltinTypes.Long => x,
        _ => Attributes.Get(py, x, py.Intern("__trunc__")).Call(py),
    };

    private static PyObject Factorial(Interpreter py, PyObject x)
    {
        if (x is PyFloat { Value: var fraction } && (!double.IsFinite(fraction) || Math.Floor(fraction) != fraction))
        {
            throw Raise.ValueError("factorial() only accepts integral values");
        }

        const double longRange = 9223372036854775808.0;
        if (x is PyFloat { Value: >= longRange or < -longRange })
        {
            throw Raise.OverflowError("Python int too large to convert to C long");
        }

        var count = x is PyFloat number ? (long)number.Value : Protocol.ToLong(py, x);
        if (count < 0)
        {
            throw Raise.ValueError("factorial() not defined for negative values");
        }

        var product = BigInteger.One;
        for (long i = 2; i <= count; i++)
        {
            py.Budget.Steps(1 + ((long)product.GetByteCount() / 8));
            py.Budget.CheckIntegerBits(product.GetBitLength());
            product *= i;
        }

        return PyLong.Narrow(product);
    }

    /// <summary>
    /// The sum of floats rounded once, by Shewchuk's method ("Adaptive Precision Floating-Point Arithmetic", 1997): what is summed is kept as floats that do
    /// not overlap, from the least on. It fails where CPython's does, when a sum on the way is beyond all floats.
    /// </summary>
    private static PyFloat ExactSum(Interpreter py, PyObject items)
    {
        var parts = new List<double>();
        var (special, infinite) = (0.0, 0.0);
        var iterator = Protocol.Iterate(py, items);
        while (iterator.Next(py) is { } item)
        {
            py.Budget.Steps(1 + parts.Count);
            var value = NumberArguments.Float(py, item);
            if (double.IsFinite(value))
            {
                AddExactly(parts, value);
                continue;
            }

            // These are summed apart, and what was finite before them no longer matters.
            special += value;
            infinite += double.IsInfinity(value) ? value : 0;
            parts.Clear();
        }

        return double.IsNaN(infinite) ? throw Raise.ValueError("-inf + inf in fsum") : new PyFloat(special != 0 ? special : Rounded(parts));
    }

    private static void AddExactly(List<double> parts, double value)
    {
        var kept = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            (value, var rest) = TwoSum(value, parts[i]);
            if (rest != 0)
            {
                parts[kept++] = rest;
            }
        }

        if (!double.IsFinite(value))
        {
            throw Raise.OverflowError("intermediate overflow in fsum");
        }

        parts.RemoveRange(kept, parts.Count - kept);
        parts.Add(value);
    }

    /// <summary>The sum as a float, and what rounding has taken from it.</summary>
    private static (double Sum, double Lost) TwoSum(double left, double right)
    {
        var (large, small) = Math.Abs(left) < Math.Abs(right) ? (right, left) : (left, right);
        var sum = large + small;
        return (sum, small - (sum - large));
    }

    /// <summary>The sum of floats that do not overlap, from the least on.</summary>
    private static double Rounded(List<double> parts)
    {
        var (sum, rest) = (0.0, 0.0);
        var index = parts.Count - 1;
        for (; index >= 0 && rest == 0; index--)
        {
            (sum, rest) = TwoSum(sum, parts[index]);
        }

        // Half a unit in the last place was rounded to even as if nothing were below it; where there is more to the same side, it goes that way.
        if (index >= 0 && Math.Sign(rest) == Math.Sign(parts[index]))
        {
            var (farther, left) = TwoSum(sum, rest * 2);
            return left == 0 ? farther : sum;
        }

        return sum;
    }
}
