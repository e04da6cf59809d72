namespace XenConfig.Python.Runtime;

/// <summary>The constructor of <c>bool</c>.</summary>
internal static class BoolType
{
    public static PyObject New(Interpreter py, PyType type, Arguments arguments) =>
        Arity.Unpack(0, 1).Accepts(arguments.Count)
            ? PyBool.Of(arguments.Count == 1 && Protocol.IsTrue(py, arguments[0]))
            : throw Arity.Between(0, 1).Mismatch("bool", arguments.Count);
}

/// <summary>The attributes and the constructor of <c>slice</c>.</summary>
internal static class SliceType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Property<PySlice>("start", static (_, self) => self.Start),
        Native.Property<PySlice>("stop", static (_, self) => self.Stop),
        Native.Property<PySlice>("step", static (_, self) => self.Step),
        Native.Method<PySlice>("indices", Arity.One, Indices),
    ];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments) => arguments.Count switch
    {
        1 => new PySlice(PyNone.Instance, arguments[0], PyNone.Instance),
        2 => new PySlice(arguments[0], arguments[1], PyNone.Instance),
        3 => new PySlice(arguments[0], arguments[1], arguments[2]),
        _ => throw Arity.Unpack(1, 3).Mismatch("slice", arguments.Count),
    };

    private static PyTuple Indices(Interpreter py, PySlice self, PyObject length)
    {
        var (start, step, count) = self.Over(py, Protocol.Index(py, length, "an integer is required"));
        var stop = count == 0 ? start : start + (step * count);
        return new PyTuple(PyInt.Of(start), PyInt.Of(stop), PyInt.Of(step));
    }
}

/// <summary>The constructor of <c>xrange</c>.</summary>
internal static class XRangeType
{
    public static PyObject New(Interpreter py, PyType type, Arguments arguments)
    {
        if (!Arity.Between(1, 3).Accepts(arguments.Count))
        {
            throw Arity.Between(1, 3).Mismatch("xrange", arguments.Count);
        }

        var (start, step, count) = RangeBounds.Read(py, "xrange", arguments);
        return new PyXRange(start, step, count);
    }
}

/// <summary>What all builtin iterators have.</summary>
internal static class IteratorType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Method<PyIterator>("next", static (py, self) => self.Next(py) ?? throw Raise.StopIteration()),
        Native.Method<PyIterator>("__iter__", static (_, self) => self),
    ];
}

/// <summary>What all builtin functions and methods have.</summary>
internal static class NativeFunctionType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Property<PyObject>("__name__", static (_, self) => new PyStr(self is PyNativeMethod method ? method.Name : ((PyNativeFunction)self).Name)),
        Native.Property<PyObject>("__self__", static (_, self) => self is PyNativeMethod method ? method.Self : PyNone.Instance),
        Native.Property<PyObject>("__doc__", static (_, _) => PyNone.Instance),
        Native.Property<PyObject>("__module__", static (_, self) => self is PyNativeMethod ? PyNone.Instance : PyStr.MakeShared("__builtin__")),
    ];

    public static IReadOnlyList<NativeMember> DescriptorMembers { get; } =
    [
        Native.Property<PyMethodDescriptor>("__name__", static (_, self) => new PyStr(self.Name)),
        Native.Property<PyMethodDescriptor>("__objclass__", static (_, self) => self.Owner),
        Native.Property<PyMethodDescriptor>("__doc__", static (_, _) => PyNone.Instance),
    ];
}
