using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>The subscripts and operators of lists.</summary>
internal static class ListOperations
{
    private const string IndexMessage = "list indices must be integers, not {0}";

    public static PyObject GetItem(Interpreter py, PyList list, PyObject key)
    {
        if (key is PySlice slice)
        {
            var (start, step, count) = slice.Over(py, list.Items.Count);
            py.Budget.CheckItems(count);
            return new PyList(step == 1 ? list.Items.GetRange((int)start, (int)count) : Take(list.Items, start, step, count));
        }

        return list.Items[SequenceOperations.Position(Protocol.Index(py, key, IndexMessage), list.Items.Count, "list index out of range")];
    }

    public static void SetItem(Interpreter py, PyList list, PyObject key, PyObject value)
    {
        if (key is PySlice slice)
        {
            SetSlice(py, list, slice, value);
            return;
        }

        var index = Protocol.Index(py, key, IndexMessage);
        list.Items[SequenceOperations.Position(index, list.Items.Count, "list assignment index out of range")] = value;
    }

    public static void DeleteItem(Interpreter py, PyList list, PyObject key)
    {
        if (key is PySlice slice)
        {
            var (start, step, count) = slice.Over(py, list.Items.Count);
            if (step == 1)
            {
                list.Items.RemoveRange((int)start, (int)count);
                return;
            }

            var removed = new HashSet<long>();
            for (long i = 0; i < count; i++)
            {
                removed.Add(start + (i * step));
            }

            list.Items = [.. list.Items.Where((_, index) => !removed.Contains(index))];
            return;
        }

        var position = Protocol.Index(py, key, IndexMessage);
        list.Items.RemoveAt(SequenceOperations.Position(position, list.Items.Count, "list assignment index out of range"));
    }

    public static PyObject Concatenate(Interpreter py, PyList list, PyObject right)
    {
        if (right is not PyList other)
        {
            throw Raise.TypeError($"can only concatenate list (not \"{right.Type.Name}\") to list");
        }

        py.Budget.CheckItems((long)list.Items.Count + other.Items.Count);
        return new PyList([.. list.Items, .. other.Items]);
    }

    public static PyObject? InPlace(Interpreter py, BinaryOperator operation, PyList list, PyObject right)
    {
        switch (operation)
        {
            case BinaryOperator.Add:
                Extend(py, list, right);
                return list;
            case BinaryOperator.Multiply:
                list.Items = Repeat(py, list.Items, ((PyInt)right).Value);
                return list;
            default:
                return null;
        }
    }

    /// <summary><c>list.extend</c> and <c>+=</c>.</summary>
    public static void Extend(Interpreter py, PyList list, PyObject items)
    {
        if (items is PyList or PyTuple)
        {
            var added = Protocol.ToList(py, items);
            py.Budget.CheckAdded(list.Items.Count, added.Count);
            list.Items.AddRange(added);
            return;
        }

        var iterator = Protocol.Iterate(py, items);
        Protocol.AskLength(py, items);
        while (iterator.Next(py) is { } item)
        {
            py.Budget.Step();
            Append(py, list, item);
        }
    }

    /// <summary><c>list.append</c>.</summary>
    public static void Append(Interpreter py, PyList list, PyObject item)
    {
        if (list.Items.Count == list.Items.Capacity)
        {
            py.Budget.CheckItems(list.Items.Count * 2L);
        }

        list.Items.Add(item);
    }

    private static void SetSlice(Interpreter py, PyList list, PySlice slice, PyObject value)
    {
        var (start, step, count) = slice.Over(py, list.Items.Count);
        var length = list.Items.Count;
        var items = Protocol.ToList(py, value is PyList or PyTuple ? value
            : IterationBuiltins.IterateOver(py, value, step == 1 ? "can only assign an iterable" : "must assign iterable to extended slice"));
        if (list.Items.Count != length)
        {
            // What the iteration changed is seen, too.
            (start, step, count) = slice.Over(py, list.Items.Count);
        }

        if (step == 1)
        {
            py.Budget.CheckAdded(list.Items.Count - count, items.Count);
            py.Budget.Scan(list.Items.Count - start);
            list.Items.RemoveRange((int)start, (int)count);
            list.Items.InsertRange((int)start, items);
            return;
        }

        if (items.Count != count)
        {
            throw Raise.ValueError($"attempt to assign sequence of size {items.Count} to extended slice of size {count}");
        }

        for (var i = 0; i < items.Count; i++)
        {
            list.Items[(int)(start + (i * step))] = items[i];
        }
    }

    private static List<PyObject> Take(List<PyObject> items, long start, long step, long count)
    {
        var taken = new List<PyObject>((int)count);
        for (long i = 0; i < count; i++)
        {
            taken.Add(items[(int)(start + (i * step))]);
        }

        return taken;
    }

    public static List<PyObject> Repeat(Interpreter py, List<PyObject> items, long factor)
    {
        var total = SequenceOperations.RepeatedCount(py, items.Count, factor);
        var repeated = new List<PyObject>(total);
        while (repeated.Count < total)
        {
            repeated.AddRange(items);
        }

        return repeated;
    }
}
