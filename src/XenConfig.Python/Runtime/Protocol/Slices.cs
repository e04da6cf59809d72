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
            return method.Call(py, Bound(py, container, lower, 0), Bound(py, container, upper, long.MaxValue));
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
            method.Call(py, Bound(py, container, lower, 0), Bound(py, container, upper, long.MaxValue), value);
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
            method.Call(py, Bound(py, container, lower, 0), Bound(py, container, upper, long.MaxValue));
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

    /// <summary>Only for bounds that are indices, or not written, are there slice methods; None written out is a slice object's.</summary>
    private static bool IsIndex(Interpreter py, PyObject? bound) => bound is null or PyInt or PyLong
        || (bound is PyInstance ? Protocol.TryIndex(py, bound) is not null : Protocol.Special(py, bound, Names.Index) is not null);

    private static PySlice Slice(PyObject? lower, PyObject? upper) => new(lower ?? PyNone.Instance, upper ?? PyNone.Instance, PyNone.Instance);

    /// <summary>The slice object for a class without slice methods; an instance of an old-style class gets it with the bounds that they would get.</summary>
    private static PySlice SliceOf(Interpreter py, PyObject container, PyObject? lower, PyObject? upper) => container is PyInstance
        ? Slice(Bound(py, container, lower, 0), Bound(py, container, upper, long.MaxValue))
        : Slice(lower, upper);

    private static PyObject? Find(Interpreter py, PyObject container, PyStr name) => container switch
    {
        PyInstance instance => instance.FindSpecial(py, name),
        _ => Protocol.Special(py, container, name),
    };

    /// <summary>A bound as the slice methods get it: an integer of 64 bits, counted from the end where it is negative and there is a length.</summary>
    private static PyInt Bound(Interpreter py, PyObject container, PyObject? bound, long missing)
    {
        if (bound is null)
        {
            return PyInt.Of(missing);
        }

        var given = Protocol.TryIndex(py, bound) ?? throw Raise.TypeError("slice indices must be integers or None or have an __index__ method");
        var index = (long)System.Numerics.BigInteger.Clamp(given, long.MinValue, long.MaxValue);
        return PyInt.Of(index < 0 && (Protocol.Special(py, container, Names.Len) is not null || container.Length(py) is not null)
            ? index + Protocol.Length(py, container)
            : index);
    }
}
