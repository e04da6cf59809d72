using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary><c>list.sort</c> and <c>sorted</c>: stable, and at their end whatever a comparison answers.</summary>
internal static class Sorting
{
    /// <summary>Sorts items in place; where a comparison raises, they are left in the order that they have by then.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="items">The items; nobody else may see them while it runs.</param>
    /// <param name="comparison">A three-way comparison, or null for <c>&lt;</c>.</param>
    /// <param name="key">What to compare of an item, or null for the item.</param>
    /// <param name="descending">Whether the largest comes first; equal ones stay in order all the same.</param>
    public static void Sort(Interpreter py, List<PyObject> items, PyObject? comparison, PyObject? key, bool descending)
    {
        var entries = new SortEntry[items.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            py.Budget.Step();
            entries[i] = new SortEntry(key is null ? items[i] : key.Call(py, items[i]), items[i]);
        }

        // Turned round before and after, so that equal ones stay in order.
        if (descending)
        {
            Array.Reverse(entries);
        }

        try
        {
            new Timsort(entries, (left, right) => IsLess(py, comparison, left.Key, right.Key)).Sort();
        }
        finally
        {
            if (descending)
            {
                Array.Reverse(entries);
            }

            for (var i = 0; i < entries.Length; i++)
            {
                items[i] = entries[i].Item;
            }
        }
    }

    private static bool IsLess(Interpreter py, PyObject? comparison, PyObject left, PyObject right)
    {
        py.Budget.Step();
        if (comparison is null)
        {
            return left is PyInt a && right is PyInt b && left.Type is not PyUserType && right.Type is not PyUserType
                ? a.Value < b.Value
                : Protocol.IsTrue(py, Comparison.Compare(py, ComparisonOperator.Less, left, right));
        }

        return comparison.Call(py, left, right) is var result && result is PyInt order
            ? order.Value < 0
            : throw Raise.TypeError($"comparison function must return int, not {result.Type.Name}");
    }
}
