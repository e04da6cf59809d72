namespace XenConfig.Python.Runtime.Host;

/// <summary>A kind of tuple whose items have names, as CPython's library returns them: <c>time.struct_time</c>, <c>pwd.struct_passwd</c>.</summary>
/// <param name="module">The module.</param>
/// <param name="name">The type's name.</param>
/// <param name="fields">The names of the items.</param>
internal sealed class StructSequence(string module, string name, params string[] fields)
{
    private PyType? _type;

    /// <summary>The names of the items.</summary>
    public IReadOnlyList<string> Fields => fields;

    /// <summary>The type.</summary>
    public PyType Type => _type ??= PyType.CreateNative(
        name,
        () => [.. fields.Select(static (item, index) => Native.Property<PyTuple>(item, (_, self) => self.Items[index]))],
        BuiltinTypes.Tuple,
        (py, _, arguments) => Make(Check(Protocol.ToList(py, arguments.At(0) ?? throw Raise.TypeError("Required argument 'sequence' (pos 1) not found")))),
        module).Final();

    /// <summary>A tuple of this kind.</summary>
    public PyTuple Make(params PyObject[] items) => new Value(this, items);

    private PyObject[] Check(List<PyObject> items) => items.Count == fields.Length
        ? [.. items]
        : throw Raise.TypeError($"{module}.{name}() takes a {fields.Length}-sequence ({items.Count}-sequence given)");

    private sealed class Value(StructSequence kind, PyObject[] items) : PyTuple(items)
    {
        public override PyType Type => kind.Type;

        internal override string Repr(Interpreter py) =>
            $"{Type.QualifiedName}({string.Join(", ", kind.Fields.Select((item, index) => $"{item}={Protocol.Repr(py, Items[index])}"))})";
    }
}
