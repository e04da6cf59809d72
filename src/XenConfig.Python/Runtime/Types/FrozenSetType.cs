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
        return arguments.At(0) switch
        {
            PyFrozenSet same when same.Type == BuiltinTypes.FrozenSet && type == BuiltinTypes.FrozenSet => same,
            { } items => Instances.FrozenSet(py, type, SetMethods.ToTable(py, items)),
            null => Instances.FrozenSet(py, type, new HashTable(py)),
        };
    }
}
