using System.Numerics;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>The operators of <c>complex</c>.</summary>
internal static class ComplexArithmetic
{
    public static PyObject? Compare(ComparisonOperator comparison, PyComplex left, PyObject right)
    {
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
            BinaryOperator.Multiply => new PyComplex(a * b),
            BinaryOperator.Divide or Operators.TrueDivide =>
                b == Complex.Zero ? throw Raise.ZeroDivisionError("complex division by zero") : new PyComplex(a / b),
            BinaryOperator.Power => new PyComplex(Power(a, b)),
            _ => null,
        };
    }

    public static PyObject? Unary(UnaryOperator operation, PyComplex operand) => operation switch
    {
        UnaryOperator.Negate => new PyComplex(-operand.Value),
        UnaryOperator.Plus => operand,
        _ => null,
    };

    /// <summary>Whole exponents up to 100 are multiplied out, as CPython does, which keeps whole results whole.</summary>
    private static Complex Power(Complex value, Complex exponent)
    {
        const int mostMultiplied = 100;
        if (exponent.Imaginary != 0 || Math.Floor(exponent.Real) != exponent.Real || Math.Abs(exponent.Real) > mostMultiplied)
        {
            return value == Complex.Zero && (exponent.Imaginary != 0 || exponent.Real < 0)
                ? throw Raise.ZeroDivisionError("0.0 to a negative or complex power")
                : Complex.Pow(value, exponent);
        }

        var result = Complex.One;
        var square = value;
        for (var left = (int)Math.Abs(exponent.Real); left > 0; left >>= 1)
        {
            result = (left & 1) != 0 ? result * square : result;
            square *= square;
        }

        return exponent.Real >= 0 ? result
            : result == Complex.Zero ? throw Raise.ZeroDivisionError("0.0 to a negative or complex power") : Complex.One / result;
    }

    private static Complex? TryComplex(PyObject value) => value switch
    {
        PyComplex complex => complex.Value,
        PyInt or PyLong or PyFloat => new Complex(Arithmetic.ToDouble(value), 0),
        _ => null,
    };
}
