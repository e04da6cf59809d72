namespace XenConfig.Python.Runtime;

/// <summary>
/// Slices without a step: <c>__getslice__</c> and its like where a class has them, a slice object otherwise. A builtin sequence that a class derives
/// from has slices of its own, which do not ask the class for items.
/// </summary>
internal static class Slices
{
    public static PyObject Get(Interpreter py, PyObject container, PyObject? lower, PyObject? upper)
    {
        if (!IsIndex(py, lower) || !IsIndex(py, upper))
        {
            return Protocol.GetItem(py, container, Slice(lower, upper));
        }

        if (Find(py, container, Names.GetSlice) is { } method)
        {
            var (from, to) = Bounds(py, container, lower, upper);
            return method.Call(py, from, to);
        }

        return container is PyList or PyStr or PyUnicode or PyTuple
            ? container.GetItem(py, Slice(lower, upper))
            : Protocol.GetItem(py, container, SliceOf(py, container, lower, upper));
    }

    public static void Set(Interpreter py, PyObject container, PyObject? lower, PyObject? upper, PyObject value)
    {
        if (!IsIndex(py, lower) || !IsIndex(py, upper))
        {
            Protocol.SetItem(py, container, Slice(lower, upper), value);
        }
        else if (Find(py, container, Names.SetSlice) is { } method)
        {
            var (from, to) = Bounds(py, container, lower, upper);
            method.Call(py, from, to, value);
        }
        else if (container is PyList)
        {
            container.SetItem(py, Slice(lower, upper), value);
        }
        else
        {
            Protocol.RequireOther(py, container, Names.SetSlice, Names.DelSlice);
            Protocol.SetItem(py, container, SliceOf(py, container, lower, upper), value);
        }
    }

    public static void Delete(Interpreter py, PyObject container, PyObject? lower, PyObject? upper)
    {
        if (!IsIndex(py, lower) || !IsIndex(py, upper))
        {
            Protocol.DeleteItem(py, container, Slice(lower, upper));
        }
        else if (Find(py, container, Names.DelSlice) is { } method)
        {
            var (from, to) = Bounds(py, container, lower, upper);
            method.Call(py, from, to);
        }
        else if (container is PyList)
        {
            container.DeleteItem(py, Slice(lower, upper));
        }
        else
        {
            Protocol.RequireOther(py, container, Names.DelSlice, Names.SetSlice);
            Protocol.DeleteItem(py, container, SliceOf(py, container, lower, upper));
        }
    }

    /// <summary>
    /// Only for bounds that are indices, or not written, are there slice methods; None written out is a slice object's. An instance of an old-style
    /// class counts as an index until it is asked.
    /// </summary>
    private static bool IsIndex(Interpreter py, PyObject? bound) =>
        bound is null or PyInt or PyLong or PyInstance || Protocol.Special(py, bound, Names.Index) is not null;

    private static PySlice Slice(PyObject? lower, PyObject? upper) => new(lower ?? PyNone.Instance, upper ?? PyNone.Instance, PyNone.Instance);

    /// <summary>The slice object for a class without slice methods; an instance of an old-style class gets it with the bounds that they would get.</summary>
    private static PySlice SliceOf(Interpreter py, PyObject container, PyObject? lower, PyObject? upper)
    {
        if (container is not PyInstance)
        {
            return Slice(lower, upper);
        }

        var (from, to) = Bounds(py, container, lower, upper);
        return Slice(from, to);
    }

    private static PyObject? Find(Interpreter py, PyObject container, PyStr name) => container switch
    {
        PyInstance instance => instance.TrySpecial(py, name),
        _ => Protocol.Special(py, container, name),
    };

    /// <summary>
    /// The bounds as the slice methods get them: integers of 64 bits, counted from the end where they are negative and there is a length, which is
    /// asked for once.
    /// </summary>
    private static (PyInt Lower, PyInt Upper) Bounds(Interpreter py, PyObject container, PyObject? lower, PyObject? upper)
    {
        var (from, to) = (Bound(py, lower, 0), Bound(py, upper, long.MaxValue));
        if (from < 0 || to < 0)
        {
            var length = Protocol.Special(py, container, Names.Len) is { } len ? Protocol.ReadLength(len.Call(py)) : container.Length(py) ?? 0;
            (from, to) = (from < 0 ? from + length : from, to < 0 ? to + length : to);
        }

        return (PyInt.Of(from), PyInt.Of(to));
    }

    private static long Bound(Interpreter py, PyObject? bound, long missing)
    {
        if (bound is null)
        {
            return missing;
        }

        var index = Protocol.TryIndex(py, bound) ?? throw Raise.TypeError("slice indices must be integers or None or have an __index__ method");
        return (long)System.Numerics.BigInteger.Clamp(index, long.MinValue, long.MaxValue);
    }
}
