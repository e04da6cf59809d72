using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A <c>memoryview</c> or a <c>buffer</c>: the bytes of another value, seen and not copied.</summary>
/// <param name="target">A <c>str</c>, a <c>bytearray</c> or another view.</param>
/// <param name="start">The first byte that is seen.</param>
/// <param name="length">How many bytes are seen at the most; null for all.</param>
internal abstract class PyBufferView(PyObject target, long start, long? length) : PyObject
{
    /// <summary>The bytes as they are now.</summary>
    public string Text
    {
        get
        {
            var bytes = Bytes.Of(target)!;
            var (first, count) = Window(bytes);
            return bytes.Substring(first, count);
        }
    }

    /// <summary>How many bytes there are now.</summary>
    public int Count => Window(Bytes.Of(target)!).Count;

    /// <summary>What is looked at.</summary>
    protected PyObject Target => target;

    /// <summary>The first byte that is seen.</summary>
    protected long Start => start;

    /// <summary>How many bytes are seen at the most; null for all.</summary>
    protected long? Longest => length;

    internal override long? Length(Interpreter py) => Count;

    internal override string Str(Interpreter py) => Text;

    internal override PyIterator? Iterate(Interpreter py) => new PyStr(Text).Iterate(py);

    internal override PyObject GetItem(Interpreter py, PyObject key) => key is PySlice
        ? new PyStr(Text).GetItem(py, key)
        : PyStr.OfCharacter(At(SequenceOperations.Position(
            Protocol.Index(py, key, "sequence index must be integer, not '{0}'"), Count, "buffer index out of range")));

    /// <summary>The byte at a place below <see cref="Count"/>.</summary>
    protected char At(int index)
    {
        var bytes = Bytes.Of(target)!;
        return bytes[Window(bytes).First + index];
    }

    private (int First, int Count) Window(string bytes)
    {
        var first = (int)Math.Min(start, bytes.Length);
        return (first, (int)Math.Min(length ?? long.MaxValue, bytes.Length - first));
    }
}

/// <summary>A <c>memoryview</c>.</summary>
internal sealed class PyMemoryView(PyObject target, long start, long? length) : PyBufferView(target, start, length)
{
    /// <summary>Whether what is seen cannot be changed.</summary>
    public bool IsReadOnly => Target is not PyByteArray;

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Method<PyMemoryView>("tobytes", static (_, self) => new PyStr(self.Text)),
        Native.Method<PyMemoryView>("tolist", static (py, self) => self.ToList(py)),
        Native.Property<PyMemoryView>("format", static (_, _) => PyStr.OfCharacter('B')),
        Native.Property<PyMemoryView>("itemsize", static (_, _) => new PyLong(1)),
        Native.Property<PyMemoryView>("ndim", static (_, _) => new PyLong(1)),
        Native.Property<PyMemoryView>("shape", static (_, self) => new PyTuple(new PyLong(self.Count))),
        Native.Property<PyMemoryView>("strides", static (_, _) => new PyTuple(new PyLong(1))),
        Native.Property<PyMemoryView>("suboffsets", static (_, _) => PyNone.Instance),
        Native.Property<PyMemoryView>("readonly", static (_, self) => PyBool.Of(self.IsReadOnly)),
        Native.Slot<PyObject>("__len__", static (py, self) => PyInt.Of(self.Length(py) ?? 0)),
        .. SpecialMembers.Subscript(),
        .. SpecialMembers.Assignment(),
        .. SpecialMembers.Comparisons(),
    ];

    public static PyType OwnType { get; } = PyType.CreateNative(
        "memoryview", static () => Members, constructor: static (_, _, arguments) => New(arguments)).Final();

    public override PyType Type => OwnType;

    internal override string Repr(Interpreter py) => $"<memory at {py.AddressOf(this)}>";

    internal override PyObject GetItem(Interpreter py, PyObject key)
    {
        if (key is not PySlice slice)
        {
            var index = Protocol.Index(py, key, "cannot index memory using \"{0}\"");
            return PyStr.OfCharacter(At(SequenceOperations.Position(index, Count, "index out of bounds")));
        }

        var (first, step, count) = slice.Over(py, Count);
        return step == 1
            ? new PyMemoryView(Target, Start + first, count)
            : throw Raise.Exception(ExceptionTypes.NotImplementedError, "");
    }

    internal override void SetItem(Interpreter py, PyObject key, PyObject value)
    {
        if (Target is not PyByteArray bytes)
        {
            throw Raise.TypeError("cannot modify read-only memory");
        }

        var added = Bytes.Of(value) ?? throw Raise.TypeError($"'{value.Type.Name}' does not support the buffer interface");
        var (first, _, count) = key is PySlice slice
            ? slice.Over(py, Count)
            : (SequenceOperations.Position(Protocol.Index(py, key, "cannot index memory using \"{0}\""), Count, "index out of bounds"), 1, 1);
        if (added.Length != count)
        {
            throw Raise.ValueError($"cannot modify size of memoryview object");
        }

        bytes.Replace(py, (int)(Start + first), added.Length, added);
    }

    internal override void DeleteItem(Interpreter py, PyObject key) => throw Raise.TypeError("cannot delete memory");

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) =>
        comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual && Bytes.Of(other) is { } bytes
            ? PyBool.Of((Text == bytes) == (comparison == ComparisonOperator.Equal))
            : null;

    private PyList ToList(Interpreter py)
    {
        var bytes = Text;
        py.Budget.CheckItems(bytes.Length);
        return new PyList([.. bytes.Select(static c => PyInt.Of(c))]);
    }

    private static PyMemoryView New(Arguments arguments)
    {
        var source = arguments.At(0) ?? arguments.Keyword("object") ?? throw Raise.TypeError("Required argument 'object' (pos 1) not found");
        return Bytes.Of(source) is null
            ? throw Raise.TypeError("cannot make memory view because object does not have the buffer interface")
            : source is PyMemoryView view ? new PyMemoryView(view.Target, view.Start, view.Count) : new PyMemoryView(source, 0, null);
    }
}

/// <summary>A <c>buffer</c>.</summary>
internal sealed class PyBuffer(PyObject target, long start, long? length) : PyBufferView(target, start, length)
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Slot<PyObject>("__len__", static (py, self) => PyInt.Of(self.Length(py) ?? 0)),
        Native.Slot<PyBuffer>("__str__", static (_, self) => new PyStr(self.Text)),
        Native.Slot<PyBuffer>("__cmp__", static (py, self, other) => PyInt.Of(Comparison.Order(py, self, other))),
        .. SpecialMembers.Subscript(),
        .. SpecialMembers.Slices(),
        .. SpecialMembers.Assignment(),
        .. SpecialMembers.SliceAssignment(),
        .. SpecialMembers.Concatenation(),
    ];

    public static PyType OwnType { get; } = PyType.CreateNative(
        "buffer", static () => Members, constructor: static (py, _, arguments) => New(py, arguments)).Final();

    public override PyType Type => OwnType;

    internal override string Repr(Interpreter py) =>
        $"<{(Target is PyByteArray ? "read-write" : "read-only")} buffer for {py.AddressOf(Target)}, size -1, offset {Start} at {py.AddressOf(this)}>";

    internal override long Hash(Interpreter py) => Hashing.PythonHash.Text(Text);

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) =>
        other is PyBuffer buffer ? PyBool.Of(Comparison.Holds(comparison, string.CompareOrdinal(Text, buffer.Text))) : null;

    internal override bool IsConcatenable => true;

    internal override PyObject Concatenate(Interpreter py, PyObject other) =>
        StringOperations.Concatenate(py, new PyStr(Text), new PyStr(Bytes.Of(other) ?? throw Raise.TypeError("bad argument type for built-in operation")));

    internal override PyObject Repeat(Interpreter py, long factor) => new PyStr(StringOperations.Repeat(py, Text, factor));

    internal override void SetItem(Interpreter py, PyObject key, PyObject value) => throw Raise.TypeError("buffer is read-only");

    internal override void DeleteItem(Interpreter py, PyObject key) => throw Raise.TypeError("buffer is read-only");

    private static PyBuffer New(Interpreter py, Arguments arguments)
    {
        if (!Arity.Between(1, 3).Accepts(arguments.Count))
        {
            throw Arity.Between(1, 3).Mismatch("buffer", arguments.Count);
        }

        var start = arguments.At(1) is { } offset ? Protocol.ToLong(py, offset) : 0;
        var length = arguments.At(2) is { } size ? Protocol.ToLong(py, size) : -1;
        if (arguments[0] is PyMemoryView || Bytes.Of(arguments[0]) is null)
        {
            throw Raise.TypeError("buffer object expected");
        }

        return start < 0 ? throw Raise.ValueError("offset must be zero or positive")
            : length < -1 ? throw Raise.ValueError("size must be zero or positive")
            : Of(arguments[0], start, length < 0 ? null : length);
    }

    /// <summary>A buffer of a buffer sees what that one sees, and does not lead through it.</summary>
    private static PyBuffer Of(PyObject source, long start, long? length)
    {
        if (source is not PyBuffer outer)
        {
            return new PyBuffer(source, start, length);
        }

        var most = outer.Longest is { } longest ? Math.Min(length ?? longest, Math.Max(0, longest - start)) : length;
        return new PyBuffer(outer.Target, outer.Start + Math.Min(start, int.MaxValue), most);
    }
}
