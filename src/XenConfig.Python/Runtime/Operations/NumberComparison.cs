using System.Numerics;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Comparisons between <c>int</c>, <c>long</c> and <c>float</c>, exact where the float is large.</summary>
internal static class NumberComparison
{
    public static PyObject? Compare(ComparisonOperator comparison, PyObject left, PyObject right)
    {
        switch (left, right)
        {
            case (PyInt a, PyInt b):
                return PyBool.Of(Comparison.Holds(comparison, a.Value.CompareTo(b.Value)));
            case (PyFloat a, PyFloat b):
                return PyBool.Of(Holds(comparison, a.Value, b.Value));
            case (PyInt or PyLong, PyInt or PyLong):
                return PyBool.Of(Comparison.Holds(comparison, Arithmetic.ToBigInteger(left).CompareTo(Arithmetic.ToBigInteger(right))));
            case (PyFloat a, PyInt or PyLong):
                return PyBool.Of(Holds(comparison, a.Value, Arithmetic.ToBigInteger(right)));
            case (PyInt or PyLong, PyFloat b):
                return PyBool.Of(Holds(Comparison.Swap(comparison), b.Value, Arithmetic.ToBigInteger(left)));
            default:
                return null;
        }
    }

    private static bool Holds(ComparisonOperator comparison, double left, double right) => comparison switch
    {
        ComparisonOperator.Equal => left == right,
        ComparisonOperator.NotEqual => left != right,
        ComparisonOperator.Less => left < right,
        ComparisonOperator.LessOrEqual => left <= right,
        ComparisonOperator.Greater => left > right,
        _ => left >= right,
    };

    private static bool Holds(ComparisonOperator comparison, double left, BigInteger right)
    {
        if (!double.IsFinite(left))
        {
            return Holds(comparison, left, 0.0);
        }

        var whole = Math.Floor(left);
        var order = new BigInteger(whole).CompareTo(right);
        return Comparison.Holds(comparison, order == 0 && left > whole ? 1 : order);
    }
}
