using XenConfig.Python.Runtime.Hashing;

namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>frozenset</c>.</summary>
internal static class FrozenSetType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        .. SetMethods.Shared(),
        Native.Slot<PyFrozenSet>("__hash__", static (py, self) => PyInt.Of(self.Hash(py))),
    ];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments)
    {
        SetType.Check("frozenset", arguments);
        if (type is PyUserType)
        {
            return Instances.FrozenSet(py, type, arguments.At(0) is { } given ? SetMethods.ToTable(py, given) : new HashTable(py));
        }

        return arguments.At(0) switch
        {
            null => py.EmptyFrozenSet,
            PyFrozenSet same when same.Type == BuiltinTypes.FrozenSet => same,
            var items => SetMethods.ToTable(py, items) is { Count: > 0 } table ? new PyFrozenSet(table) : py.EmptyFrozenSet,
        };
    }
}
