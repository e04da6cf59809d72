namespace XenConfig.Python.Runtime;

/// <summary>Slices without a step: <c>__getslice__</c> and its like where a class has them, a slice object otherwise.</summary>
internal static class Slices
{
    public static PyObject Get(Interpreter py, PyObject container, PyObject? lower, PyObject? upper) =>
        Find(py, container, Names.GetSlice) is { } method
            ? method.Call(py, Bound(py, container, lower, 0), Bound(py, container, upper, long.MaxValue))
            : Protocol.GetItem(py, container, Slice(lower, upper));

    public static void Set(Interpreter py, PyObject container, PyObject? lower, PyObject? upper, PyObject value)
    {
        if (Find(py, container, Names.SetSlice) is { } method)
        {
            method.Call(py, Bound(py, container, lower, 0), Bound(py, container, upper, long.MaxValue), value);
            return;
        }

        Protocol.SetItem(py, container, Slice(lower, upper), value);
    }

    public static void Delete(Interpreter py, PyObject container, PyObject? lower, PyObject? upper)
    {
        if (Find(py, container, Names.DelSlice) is { } method)
        {
            method.Call(py, Bound(py, container, lower, 0), Bound(py, container, upper, long.MaxValue));
            return;
        }

        Protocol.DeleteItem(py, container, Slice(lower, upper));
    }

    private static PySlice Slice(PyObject? lower, PyObject? upper) => new(lower ?? PyNone.Instance, upper ?? PyNone.Instance, PyNone.Instance);

    private static PyObject? Find(Interpreter py, PyObject container, PyStr name) => container switch
    {
        PyInstance instance => instance.FindSpecial(py, name),
        _ => Protocol.Special(py, container, name),
    };

    /// <summary>A bound as the slice methods get it: an integer, counted from the end where it is negative and there is a length.</summary>
    private static PyInt Bound(Interpreter py, PyObject container, PyObject? bound, long missing)
    {
        if (bound is null or PyNone)
        {
            return PyInt.Of(missing);
        }

        var index = Protocol.Index(py, bound, "slice indices must be integers or None or have an __index__ method");
        return PyInt.Of(index < 0 ? index + Protocol.Length(py, container) : index);
    }
}
