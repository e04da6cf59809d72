using System.Numerics;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>The operators of <c>complex</c>, by the formulas of CPython's complexobject.c, so that the last digit is the same.</summary>
internal static class ComplexArithmetic
{
    /// <summary>The largest exponent that is multiplied out.</summary>
    private const int MostMultiplied = 100;

    public static PyObject? Compare(ComparisonOperator comparison, PyComplex left, PyObject right)
    {
        // An integer is compared with the real part exactly, however large it is.
        if (right is PyInt or PyLong && comparison is (ComparisonOperator.Equal or ComparisonOperator.NotEqual))
        {
            return left.Value.Imaginary == 0
                ? NumberComparison.Compare(comparison, new PyFloat(left.Value.Real), right)
                : PyBool.Of(comparison == ComparisonOperator.NotEqual);
        }

        if (TryComplex(right) is not { } other)
        {
            return null;
        }

        return comparison switch
        {
            ComparisonOperator.Equal => PyBool.Of(left.Value == other),
            ComparisonOperator.NotEqual => PyBool.Of(left.Value != other),
            _ => throw Raise.TypeError("no ordering relation is defined for complex numbers"),
        };
    }

    public static PyObject? Binary(BinaryOperator operation, PyObject left, PyObject right)
    {
        if (TryComplex(left) is not { } a || TryComplex(right) is not { } b)
        {
            return null;
        }

        return operation switch
        {
            BinaryOperator.Add => new PyComplex(a + b),
            BinaryOperator.Subtract => new PyComplex(a - b),
            BinaryOperator.Multiply => new PyComplex(Multiply(a, b)),
            BinaryOperator.Divide or Operators.TrueDivide => new PyComplex(Divide(a, b, "complex division by zero")),
            BinaryOperator.FloorDivide => new PyComplex(DivMod(a, b, "complex divmod()").Quotient),
            BinaryOperator.Modulo => new PyComplex(DivMod(a, b, "complex remainder").Remainder),
            Operators.DivMod => Pair(DivMod(a, b, "complex divmod()")),
            BinaryOperator.Power => new PyComplex(Power(a, b)),
            _ => null,
        };
    }

    public static PyObject? Unary(UnaryOperator operation, PyComplex operand) => operation switch
    {
        UnaryOperator.Negate => new PyComplex(new Complex(-operand.Value.Real, -operand.Value.Imaginary)),
        UnaryOperator.Plus => operand.Type == BuiltinTypes.Complex ? operand : new PyComplex(operand.Value),
        _ => null,
    };

    /// <summary><c>abs()</c>.</summary>
    public static PyFloat Absolute(Complex value)
    {
        var result = double.Hypot(value.Real, value.Imaginary);
        return double.IsInfinity(result) && Complex.IsFinite(value) ? throw Raise.OverflowError("absolute value too large") : new PyFloat(result);
    }

    private static Complex Multiply(Complex a, Complex b) =>
        new((a.Real * b.Real) - (a.Imaginary * b.Imaginary), (a.Real * b.Imaginary) + (a.Imaginary * b.Real));

    /// <summary>Smith's algorithm: divides by the larger part first, so that no square overflows.</summary>
    private static Complex Divide(Complex a, Complex b, string error)
    {
        var (real, imaginary) = (Math.Abs(b.Real), Math.Abs(b.Imaginary));
        if (real >= imaginary)
        {
            if (real == 0)
            {
                throw Raise.ZeroDivisionError(error);
            }

            var ratio = b.Imaginary / b.Real;
            var denominator = b.Real + (b.Imaginary * ratio);
            return new Complex((a.Real + (a.Imaginary * ratio)) / denominator, (a.Imaginary - (a.Real * ratio)) / denominator);
        }

        if (imaginary >= real)
        {
            var ratio = b.Real / b.Imaginary;
            var denominator = (b.Real * ratio) + b.Imaginary;
            return new Complex(((a.Real * ratio) + a.Imaginary) / denominator, ((a.Imaginary * ratio) - a.Real) / denominator);
        }

        return new Complex(double.NaN, double.NaN);
    }

    private static (Complex Quotient, Complex Remainder) DivMod(Complex a, Complex b, string error)
    {
        var quotient = new Complex(Math.Floor(Divide(a, b, error).Real), 0);
        return (quotient, a - Multiply(b, quotient));
    }

    private static PyTuple Pair((Complex Quotient, Complex Remainder) result) => new(new PyComplex(result.Quotient), new PyComplex(result.Remainder));

    private static Complex Power(Complex value, Complex exponent)
    {
        var whole = exponent.Imaginary == 0 && Math.Abs(exponent.Real) <= MostMultiplied && Math.Floor(exponent.Real) == exponent.Real;
        var result = whole ? Power(value, (int)exponent.Real) : PowerByAngle(value, exponent);
        return double.IsInfinity(result.Real) || double.IsInfinity(result.Imaginary) ? throw Raise.OverflowError("complex exponentiation") : result;
    }

    /// <summary>Whole exponents are multiplied out, which keeps whole results whole.</summary>
    private static Complex Power(Complex value, int exponent)
    {
        var result = Complex.One;
        var square = value;
        for (var left = Math.Abs(exponent); left > 0; left >>= 1)
        {
            result = (left & 1) != 0 ? Multiply(result, square) : result;
            square = Multiply(square, square);
        }

        return exponent > 0 ? result : Divide(Complex.One, result, "0.0 to a negative or complex power");
    }

    private static Complex PowerByAngle(Complex value, Complex exponent)
    {
        if (value == Complex.Zero)
        {
            return exponent.Imaginary != 0 || exponent.Real < 0 ? throw Raise.ZeroDivisionError("0.0 to a negative or complex power") : Complex.Zero;
        }

        var size = double.Hypot(value.Real, value.Imaginary);
        var angle = Math.Atan2(value.Imaginary, value.Real);
        var length = Math.Pow(size, exponent.Real);
        var phase = angle * exponent.Real;
        if (exponent.Imaginary != 0)
        {
            length /= Math.Exp(angle * exponent.Imaginary);
            phase += exponent.Imaginary * Math.Log(size);
        }

        return new Complex(length * Math.Cos(phase), length * Math.Sin(phase));
    }

    private static Complex? TryComplex(PyObject value) => value switch
    {
        PyComplex complex => complex.Value,
        PyInt or PyLong or PyFloat => new Complex(Arithmetic.ToDouble(value), 0),
        _ => null,
    };
}
