namespace XenConfig.Python.Runtime;

/// <summary>The constructor of <c>bool</c>.</summary>
internal static class BoolType
{
    public static PyObject New(Interpreter py, PyType type, Arguments arguments) =>
        KeywordBinding.Bind(py, "bool()", arguments, 0, "x")[0] is { } value ? PyBool.Of(Protocol.IsTrue(py, value)) : PyBool.False;
}

/// <summary>The attributes and the constructor of <c>slice</c>.</summary>
internal static class SliceType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Field<PySlice>("start", static (_, self) => self.Start),
        Native.Field<PySlice>("stop", static (_, self) => self.Stop),
        Native.Field<PySlice>("step", static (_, self) => self.Step),
        Native.Method<PySlice>("indices", Arity.One, Indices),
        Native.Slot<PySlice>("__cmp__", static (py, self, other) => PyInt.Of(Comparison.Order(py, self, other))),
    ];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments) => arguments.Count switch
    {
        _ when arguments.KeywordNames.Length > 0 => throw Raise.TypeError("slice() does not take keyword arguments"),
        1 => new PySlice(PyNone.Instance, arguments[0], PyNone.Instance),
        2 => new PySlice(arguments[0], arguments[1], PyNone.Instance),
        3 => new PySlice(arguments[0], arguments[1], arguments[2]),
        _ => throw Arity.Unpack(1, 3).Mismatch("slice", arguments.Count),
    };

    private static PyTuple Indices(Interpreter py, PySlice self, PyObject length)
    {
        var count = Protocol.TryIndex(py, length) ?? throw Raise.TypeError($"'{length.Type.Name}' object cannot be interpreted as an index");
        if (count < long.MinValue || count > long.MaxValue)
        {
            throw Raise.OverflowError($"cannot fit '{length.Type.Name}' into an index-sized integer");
        }

        var (start, stop, step) = self.Indices(py, (long)count);
        return new PyTuple(PyInt.Of(start), PyInt.Of(stop), PyInt.Of(step));
    }
}

/// <summary>The members and the constructor of <c>xrange</c>.</summary>
internal static class XRangeType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Slot<PyXRange>("__len__", static (_, self) => PyInt.Of(self.Count)),
        Native.Slot<PyXRange>("__iter__", static (py, self) => self.Iterate(py)!),
        Native.Slot<PyXRange>("__getitem__", static (py, self, index) => self.GetItem(py, index)),
        Native.Method<PyXRange>("__reversed__", static (_, self) => new XRangeIterator(self.Start + (self.Step * (self.Count - 1)), -self.Step, self.Count)),
    ];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments)
    {
        if (!Arity.Between(1, 3).Accepts(arguments.Count))
        {
            throw Raise.TypeError("xrange() requires 1-3 int arguments");
        }

        var (start, step, count) = RangeBounds.Read(py, "xrange", arguments);
        return new PyXRange(start, step, count);
    }
}

/// <summary>What all builtin iterators have.</summary>
internal static class IteratorType
{
    /// <summary>The members, made anew for each type, as they know which one they belong to.</summary>
    public static IReadOnlyList<NativeMember> Members =>
    [
        Native.Slot<PyIterator>("next", static (py, self) => self.NextOrStop(py)),
        Native.Slot<PyIterator>("__iter__", static (_, self) => self),
    ];
}
