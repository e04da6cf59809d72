using System.Numerics;

namespace XenConfig.Python.Runtime;

/// <summary>The methods that lists and tuples share.</summary>
internal static class SequenceMethods
{
    public static PyInt Count(Interpreter py, IReadOnlyList<PyObject> items, PyObject item)
    {
        long count = 0;
        for (var i = 0; i < items.Count; i++)
        {
            py.Budget.Step();
            count += Comparison.AreEqual(py, items[i], item) ? 1 : 0;
        }

        return PyInt.Of(count);
    }

    public static PyInt Index(
        Interpreter py, IReadOnlyList<PyObject> items, PyObject item, PyObject? start, PyObject? stop, string type)
    {
        var first = Bound(py, start, items.Count, 0);
        var last = Bound(py, stop, items.Count, long.MaxValue);
        for (var i = first; i < items.Count && i < last; i++)
        {
            py.Budget.Step();
            if (Comparison.AreEqual(py, items[(int)i], item))
            {
                return PyInt.Of(i);
            }
        }

        throw Raise.ValueError(type == "list" ? $"{Protocol.Repr(py, item)} is not in list" : "tuple.index(x): x not in tuple");
    }

    private static long Bound(Interpreter py, PyObject? bound, int count, long missing)
    {
        if (bound is null)
        {
            return missing;
        }

        var value = Protocol.TryIndex(py, bound)
            ?? throw Raise.TypeError("slice indices must be integers or have an __index__ method");
        var index = (long)BigInteger.Clamp(value, long.MinValue / 2, long.MaxValue / 2);
        return index < 0 ? Math.Max(0, index + count) : index;
    }
}

/// <summary>What <c>reversed()</c> gives of a list: it follows the list's changes.</summary>
internal sealed class ReversedIterator(IReadOnlyList<PyObject> items) : PyIterator
{
    private static readonly PyType ReversedType = BuiltinTypes.DeclareIterator("listreverseiterator");
    private int _index = items.Count - 1;

    public override PyType Type => ReversedType;

    internal override PyObject? Next(Interpreter py)
    {
        if (_index < 0 || _index >= items.Count)
        {
            _index = -1;
            return null;
        }

        return items[_index--];
    }
}
