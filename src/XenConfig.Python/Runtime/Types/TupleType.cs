namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>tuple</c>.</summary>
internal static class TupleType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Method<PyTuple>("index", Arity.Between(1, 3), static (py, self, item, start, stop) => SequenceMethods.Index(py, self.Items, item, start, stop, "tuple")),
        Native.Method<PyTuple>("count", Arity.One, static (py, self, item) => SequenceMethods.Count(py, self.Items, item)),
        Native.Method<PyTuple>("__getnewargs__", static (_, self) => new PyTuple(new PyTuple(self.Items))),
        .. SpecialMembers.Container(),
        .. SpecialMembers.Subscript(),
        .. SpecialMembers.Slices(),
        .. SpecialMembers.Comparisons(),
        .. SpecialMembers.Concatenation(),
    ];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments)
    {
        if (!Arity.Between(0, 1).Accepts(arguments.TotalCount))
        {
            throw Arity.Between(0, 1).Mismatch("tuple", arguments.TotalCount);
        }

        var iterable = KeywordBinding.Bind(py, "tuple()", arguments, 0, "sequence")[0];
        return iterable switch
        {
            null when type == BuiltinTypes.Tuple => PyTuple.Empty,
            PyTuple same when same.Type == BuiltinTypes.Tuple && type == BuiltinTypes.Tuple => same,
            null => Instances.Tuple(py, type, []),
            _ => Instances.Tuple(py, type, [.. Protocol.ToList(py, iterable)]),
        };
    }
}
