using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>list</c>.</summary>
internal static class ListType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Value("__hash__", PyNone.Instance),
        Native.Method<PyList>("append", Arity.One, Append),
        Native.Method<PyList>("extend", Arity.One, Extend),
        Native.Method<PyList>("insert", Arity.Exactly(2), Insert),
        Native.Method<PyList>("pop", Arity.Between(0, 1), Pop),
        Native.Method<PyList>("remove", Arity.One, Remove),
        Native.Method<PyList>("index", Arity.Between(1, 3), static (py, self, item, start, stop) => SequenceMethods.Index(py, self.Items, item, start, stop, "list")),
        Native.Method<PyList>("count", Arity.One, static (py, self, item) => SequenceMethods.Count(py, self.Items, item)),
        Native.Method<PyList>("reverse", Reverse),
        Native.Method<PyList>("sort", Arity.Between(0, 3), Sort, "cmp", "key", "reverse"),
        Native.Method<PyList>("__reversed__", static (py, self) => new ReversedIterator(self.Items)),
        Native.VariadicSlot<PyList>("__init__", Initialize),
        Native.Slot<PyList>("__iadd__", static (py, self, other) => self.InPlace(py, BinaryOperator.Add, other)!),
        SpecialMembers.RepetitionInPlace(),
        .. SpecialMembers.Container(),
        .. SpecialMembers.Subscript(),
        .. SpecialMembers.Slices(),
        .. SpecialMembers.SliceAssignment(),
        .. SpecialMembers.Assignment(),
        .. SpecialMembers.Comparisons(),
        .. SpecialMembers.Concatenation(),
    ];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments)
    {
        var list = Instances.List(py, type, []);
        Initialize(py, list, arguments);
        return list;
    }

    private static PyNone Initialize(Interpreter py, PyList self, Arguments arguments)
    {
        if (!Arity.Between(0, 1).Accepts(arguments.TotalCount))
        {
            throw Arity.Between(0, 1).Mismatch("list", arguments.TotalCount);
        }

        var iterable = arguments.At(0) ?? arguments.Keyword("sequence");
        if (iterable is null && arguments.HasKeywords)
        {
            throw Raise.TypeError($"'{arguments.KeywordNames[0]}' is an invalid keyword argument for this function");
        }

        self.Items = iterable is null ? [] : Protocol.ToList(py, iterable);
        return PyNone.Instance;
    }

    private static PyNone Append(Interpreter py, PyList self, PyObject item)
    {
        ListOperations.Append(py, self, item);
        return PyNone.Instance;
    }

    private static PyNone Extend(Interpreter py, PyList self, PyObject items)
    {
        ListOperations.Extend(py, self, items);
        return PyNone.Instance;
    }

    private static PyNone Insert(Interpreter py, PyList self, PyObject index, PyObject item)
    {
        var position = Protocol.ToLong(py, index);
        position = position < 0 ? Math.Max(0, position + self.Items.Count) : Math.Min(position, self.Items.Count);
        py.Budget.CheckCount(self.Items.Count + 1L);
        py.Budget.Scan(self.Items.Count - position);
        self.Items.Insert((int)position, item);
        return PyNone.Instance;
    }

    private static PyObject Pop(Interpreter py, PyList self, PyObject? index)
    {
        var position = index is null ? -1 : Protocol.ToLong(py, index);
        if (self.Items.Count == 0)
        {
            throw Raise.IndexError("pop from empty list");
        }

        var place = SequenceOperations.Position(position, self.Items.Count, "pop index out of range");
        var item = self.Items[place];
        py.Budget.Scan(self.Items.Count - place);
        self.Items.RemoveAt(place);
        return item;
    }

    private static PyNone Remove(Interpreter py, PyList self, PyObject item)
    {
        for (var i = 0; i < self.Items.Count; i++)
        {
            py.Budget.Step();
            if (Comparison.AreEqual(py, self.Items[i], item))
            {
                // The comparison may have made the list shorter.
                self.Items.RemoveRange(Math.Min(i, self.Items.Count), i < self.Items.Count ? 1 : 0);
                return PyNone.Instance;
            }
        }

        throw Raise.ValueError("list.remove(x): x not in list");
    }

    private static PyNone Reverse(Interpreter py, PyList self)
    {
        py.Budget.Scan(self.Items.Count);
        self.Items.Reverse();
        return PyNone.Instance;
    }

    private static PyNone Sort(Interpreter py, PyList self, PyObject? comparison, PyObject? key, PyObject? reverse)
    {
        var descending = reverse is not null && Protocol.ToLong(py, reverse) != 0;

        // As in CPython the list is empty while it is sorted, so that a comparison that looks at it or changes it does no harm.
        var items = self.Items;
        var placeholder = new List<PyObject>();
        self.Items = placeholder;
        try
        {
            Sorting.Sort(py, items, comparison is PyNone ? null : comparison, key is PyNone ? null : key, descending);
            // What was added and taken away again has left its room behind.
            if (self.Items != placeholder || placeholder.Capacity > 0)
            {
                throw Raise.ValueError("list modified during sort");
            }
        }
        finally
        {
            self.Items = items;
        }

        return PyNone.Instance;
    }
}
