using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime.Modules;

/// <summary>
/// <c>heapq</c>: lists kept so that the smallest item is the first and each is no greater than the two at twice its place. <c>merge</c> and those that
/// take a key are Python.
/// </summary>
internal static class HeapqModule
{
    private static readonly PyStr LessName = PyStr.MakeShared("__lt__");

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("heapq", static () =>
    [
        Native.Function("heappush", Arity.Unpack(2, 2), Push),
        Native.Function("heappop", Arity.One, static (py, heap) => Pop(py, heap)),
        Native.Function("heapreplace", Arity.Unpack(2, 2), static (py, heap, item) => Replace(py, ItemsOf(heap), item)),
        Native.Function("heappushpop", Arity.Unpack(2, 2), static (py, heap, item) =>
            ItemsOf(heap) is { Count: > 0 } items && IsLess(py, items[0], item) ? Replace(py, items, item) : item),
        Native.Function("heapify", Arity.One, Arrange),
    ])
    {
        HasLibraryPart = true,
    };

    private static PyNone Push(Interpreter py, PyObject heap, PyObject item)
    {
        var items = ItemsOf(heap);
        py.Budget.CheckCount(items.Count + 1L);
        items.Add(item);
        Rise(py, items, 0, items.Count - 1);
        return PyNone.Instance;
    }

    private static PyObject Pop(Interpreter py, PyObject heap)
    {
        var items = ItemsOf(heap);
        if (items.Count == 0)
        {
            throw Raise.IndexError("index out of range");
        }

        var last = items[^1];
        items.RemoveAt(items.Count - 1);
        return items.Count == 0 ? last : Replace(py, items, last);
    }

    /// <summary>Puts an item in the place of the smallest, which it gives.</summary>
    private static PyObject Replace(Interpreter py, List<PyObject> items, PyObject item)
    {
        if (items.Count == 0)
        {
            throw Raise.IndexError("index out of range");
        }

        var smallest = items[0];
        items[0] = item;
        Sink(py, items, 0);
        return smallest;
    }

    private static PyNone Arrange(Interpreter py, PyObject heap)
    {
        var items = ItemsOf(heap);
        for (var place = (items.Count / 2) - 1; place >= 0; place--)
        {
            Sink(py, items, place);
        }

        return PyNone.Instance;
    }

    /// <summary>Moves an item towards the front, past those that are greater.</summary>
    private static void Rise(Interpreter py, List<PyObject> items, int start, int place)
    {
        while (place > start)
        {
            py.Budget.Step();
            var parent = (place - 1) / 2;
            var isLess = IsLess(py, items[place], items[parent]);
            CheckCount(items, place);
            if (!isLess)
            {
                break;
            }

            (items[place], items[parent]) = (items[parent], items[place]);
            place = parent;
        }
    }

    /// <summary>Moves an item down to a leaf, the smaller one below it up each time, and from there back to where it belongs: fewer comparisons.</summary>
    private static void Sink(Interpreter py, List<PyObject> items, int place)
    {
        var (start, count) = (place, items.Count);
        while ((2 * place) + 1 < count)
        {
            py.Budget.Step();
            var smaller = (2 * place) + 1;
            if (smaller + 1 < count)
            {
                smaller += IsLess(py, items[smaller], items[smaller + 1]) ? 0 : 1;
                CheckCount(items, count - 1);
            }

            (items[place], items[smaller]) = (items[smaller], items[place]);
            place = smaller;
        }

        Rise(py, items, start, place);
    }

    /// <summary>A comparison is the config's own code, which may have taken items away.</summary>
    private static void CheckCount(List<PyObject> items, int place)
    {
        if (place >= items.Count)
        {
            throw Raise.RuntimeError("list changed size during iteration");
        }
    }

    private static bool IsLess(Interpreter py, PyObject left, PyObject right) => ObjectBuiltins.Probe(py, left, LessName, ExceptionTypes.Exception) is not null
        ? Protocol.IsTrue(py, Comparison.Compare(py, ComparisonOperator.Less, left, right))
        : !Protocol.IsTrue(py, Comparison.Compare(py, ComparisonOperator.LessOrEqual, right, left));

    private static List<PyObject> ItemsOf(PyObject heap) => heap is PyList list ? list.Items : throw Raise.TypeError("heap argument must be a list");
}
