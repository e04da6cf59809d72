using XenConfig.Python.Runtime.Hashing;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>What lists and tuples do alike.</summary>
internal static class SequenceOperations
{
    /// <summary>Up to here a tuple's hashes are kept on the stack.</summary>
    private const int FewItems = 8;

    public static bool Contains(Interpreter py, IReadOnlyList<PyObject> items, PyObject item)
    {
        // The length is looked at each time: an __eq__ may change the list.
        for (var i = 0; i < items.Count; i++)
        {
            py.Budget.Step();
            if (Comparison.AreEqual(py, item, items[i]))
            {
                return true;
            }
        }

        return false;
    }

    public static PyObject Compare(Interpreter py, ComparisonOperator comparison, IReadOnlyList<PyObject> left, IReadOnlyList<PyObject> right)
    {
        if (left.Count != right.Count && comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual && left.Count != right.Count)
        {
            return PyBool.Of(comparison == ComparisonOperator.NotEqual);
        }

        for (var i = 0; i < left.Count && i < right.Count; i++)
        {
            py.Budget.Step();
            if (!Comparison.AreEqual(py, left[i], right[i]))
            {
                return comparison switch
                {
                    ComparisonOperator.Equal => PyBool.False,
                    ComparisonOperator.NotEqual => PyBool.True,
                    _ => Comparison.Compare(py, comparison, left[i], right[i]),
                };
            }
        }

        return PyBool.Of(Comparison.Holds(comparison, left.Count.CompareTo(right.Count)));
    }

    public static long HashTuple(Interpreter py, PyObject[] items)
    {
        // Nothing is inside texts and integers, and most tuples that are keys hold nothing else.
        var hash = new TupleHash(items.Length);
        foreach (var item in items)
        {
            if (items.Length > FewItems || (item.GetType() != typeof(PyStr) && item.GetType() != typeof(PyInt)))
            {
                return Recursion.Nest(py, items, HashHere);
            }

            hash.Add(Protocol.Hash(py, item));
        }

        return hash.Value;
    }

    private static long HashHere(Interpreter py, PyObject[] items)
    {
        var hash = new TupleHash(items.Length);
        foreach (var item in items)
        {
            py.Budget.Step();
            hash.Add(Protocol.Hash(py, item));
        }

        return hash.Value;
    }

    /// <summary>The position of an index in a sequence; negative ones count from the end.</summary>
    public static int Position(long index, int count, string message)
    {
        var position = index < 0 ? index + count : index;
        return position >= 0 && position < count ? (int)position : throw Raise.IndexError(message);
    }

    /// <summary>How often a sequence is repeated by a factor.</summary>
    public static long Factor(Interpreter py, PyObject factor) =>
        TryFactor(py, factor) ?? throw Raise.TypeError($"can't multiply sequence by non-int of type '{factor.Type.Name}'");

    /// <summary>The same, or null when the factor is no integer.</summary>
    public static long? TryFactor(Interpreter py, PyObject factor)
    {
        if (factor is PyInt integer)
        {
            return Math.Max(0, integer.Value);
        }

        return Protocol.TryIndex(py, factor) switch
        {
            null => null,
            var value when value >= long.MinValue && value <= long.MaxValue => Math.Max(0, (long)value),
            _ => throw Raise.OverflowError($"cannot fit '{factor.Type.Name}' into an index-sized integer"),
        };
    }

    /// <summary>How many items a repetition has; checked before they are made.</summary>
    public static int RepeatedCount(Interpreter py, int count, long factor)
    {
        var total = (Int128)count * factor;
        py.Budget.CheckItems(total > long.MaxValue ? long.MaxValue : (long)total);
        return (int)total;
    }
}
