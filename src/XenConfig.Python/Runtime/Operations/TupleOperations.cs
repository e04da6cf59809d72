namespace XenConfig.Python.Runtime;

/// <summary>The subscripts and operators of tuples.</summary>
internal static class TupleOperations
{
    public static PyObject GetItem(Interpreter py, PyTuple tuple, PyObject key)
    {
        if (key is PySlice slice)
        {
            var (start, step, count) = slice.Over(py, tuple.Items.Length);
            if (step == 1 && count == tuple.Items.Length && tuple.Type == BuiltinTypes.Tuple)
            {
                return tuple;
            }

            py.Budget.CheckItems(count);
            var items = new PyObject[count];
            for (var i = 0; i < items.Length; i++)
            {
                items[i] = tuple.Items[start + (i * step)];
            }

            return new PyTuple(items);
        }

        var index = Protocol.Index(py, key, "tuple indices must be integers, not {0}");
        return tuple.Items[SequenceOperations.Position(index, tuple.Items.Length, "tuple index out of range")];
    }

    public static PyObject Concatenate(Interpreter py, PyTuple tuple, PyObject right)
    {
        if (right is not PyTuple other)
        {
            throw Raise.TypeError($"can only concatenate tuple (not \"{right.Type.Name}\") to tuple");
        }

        py.Budget.CheckItems((long)tuple.Items.Length + other.Items.Length);
        return new PyTuple([.. tuple.Items, .. other.Items]);
    }

    public static PyTuple Repeat(Interpreter py, PyTuple tuple, long factor)
    {
        var items = new PyObject[SequenceOperations.RepeatedCount(py, tuple.Items.Length, factor)];
        for (var i = 0; i < items.Length; i += tuple.Items.Length)
        {
            tuple.Items.CopyTo(items, i);
        }

        return new PyTuple(items);
    }
}
