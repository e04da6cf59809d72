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
            BinaryOperator.Power => new PyComplex(Complex.Pow(a, b)),
            _ => null,
        };
    }

    public static PyObject? Unary(UnaryOperator operation, PyComplex operand) => operation switch
    {
        UnaryOperator.Negate => new PyComplex(-operand.Value),
        UnaryOperator.Plus => operand,
        _ => null,
    };

    private static Complex? TryComplex(PyObject value) => value switch
    {
        PyComplex complex => complex.Value,
        PyInt or PyLong or PyFloat => new Complex(Arithmetic.ToDouble(value), 0),
        _ => null,
    };
}
