using XenConfig.Python.Syntax;

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

    public static PyObject? Binary(Interpreter py, BinaryOperator operation, PyTuple tuple, PyObject right)
    {
        switch (operation)
        {
            case BinaryOperator.Add when right is PyTuple other:
                py.Budget.CheckItems((long)tuple.Items.Length + other.Items.Length);
                return new PyTuple([.. tuple.Items, .. other.Items]);
            case BinaryOperator.Multiply when SequenceOperations.Factor(py, right) is { } factor:
                var items = new PyObject[SequenceOperations.RepeatedCount(py, tuple.Items.Length, factor)];
                for (var i = 0; i < items.Length; i += tuple.Items.Length)
                {
                    tuple.Items.CopyTo(items, i);
                }

                return new PyTuple(items);
            default:
                return null;
        }
    }

    public static PyObject? BinaryReflected(Interpreter py, BinaryOperator operation, PyTuple tuple, PyObject left) =>
        operation == BinaryOperator.Multiply ? Binary(py, operation, tuple, left) : null;
}
