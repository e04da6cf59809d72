namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>long</c>.</summary>
internal static class LongType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        .. IntegerMembers.Declare(),
        Native.Property<PyLong>("real", static (_, self) => IntegerMembers.Exact(self)),
        Native.Property<PyLong>("imag", static (_, _) => new PyLong(0)),
        Native.Property<PyLong>("numerator", static (_, self) => IntegerMembers.Exact(self)),
        Native.Property<PyLong>("denominator", static (_, _) => new PyLong(1)),
    ];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments) =>
        Instances.Long(py, type, Arithmetic.ToBigInteger(IntType.Parse(py, "long", arguments)));
}
