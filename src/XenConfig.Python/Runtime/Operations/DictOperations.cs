using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>How dicts compare, and what they do for a key that is not there.</summary>
internal static class DictOperations
{
    public static PyObject Missing(Interpreter py, PyDict dict, PyObject key) =>
        Protocol.Special(py, dict, Names.Missing)?.Call(py, key) ?? throw Raise.KeyError(key);

    public static PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyDict dict, PyObject other)
    {
        if (other is not PyDict otherDict)
        {
            return null;
        }

        if (comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual)
        {
            return PyBool.Of(AreEqual(py, dict, otherDict) == (comparison == ComparisonOperator.Equal));
        }

        return PyBool.Of(Comparison.Holds(comparison, Order(py, dict, otherDict)));
    }

    private static bool AreEqual(Interpreter py, PyDict left, PyDict right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (var (key, value) in left.Items)
        {
            py.Budget.Step();
            if (right.Get(py, key) is not { } other || !Comparison.AreEqual(py, value, other))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>CPython 2.7's order: by size, then by the smallest key whose values differ, then by those values.</summary>
    public static int Order(Interpreter py, PyDict left, PyDict right)
    {
        if (left.Count != right.Count)
        {
            return left.Count.CompareTo(right.Count);
        }

        var (leftKey, leftValue) = SmallestDifference(py, left, right);
        if (leftKey is null)
        {
            return 0;
        }

        var (rightKey, rightValue) = SmallestDifference(py, right, left);
        if (rightKey is null)
        {
            return 0;
        }

        var order = Comparison.Order(py, leftKey, rightKey);
        return order != 0 ? order : Comparison.Order(py, leftValue!, rightValue!);
    }

    private static (PyObject? Key, PyObject? Value) SmallestDifference(Interpreter py, PyDict dict, PyDict other)
    {
        PyObject? smallest = null;
        PyObject? smallestValue = null;
        foreach (var (key, value) in dict.Items)
        {
            py.Budget.Step();
            if (smallest is not null && Comparison.Order(py, key, smallest) >= 0)
            {
                continue;
            }

            if (other.Get(py, key) is not { } otherValue || !Comparison.AreEqual(py, value, otherValue))
            {
                smallest = key;
                smallestValue = value;
            }
        }

        return (smallest, smallestValue);
    }
}
