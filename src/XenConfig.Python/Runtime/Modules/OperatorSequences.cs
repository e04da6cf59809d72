namespace XenConfig.Python.Runtime.Modules;

/// <summary>The functions of <c>operator</c> that are for sequences alone, and say so of everything else.</summary>
internal static class OperatorSequences
{
    /// <summary>The functions, each under its plain name and under that of a special method.</summary>
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        .. Named("concat", static name => Native.Function(name, Arity.Unpack(2, 2), static (py, a, b) => Operators.Concatenate(py, a, b, isInPlace: false))),
        .. Named("iconcat", static name => Native.Function(name, Arity.Unpack(2, 2), static (py, a, b) => Operators.Concatenate(py, a, b, isInPlace: true))),
        .. Named("repeat", static name => Native.Function(name, Arity.Exactly(2), static (py, a, count) => Operators.Repeat(py, a, Bound(py, count), isInPlace: false))),
        .. Named("irepeat", static name => Native.Function(name, Arity.Unpack(2, 2), static (py, a, count) => Operators.Repeat(py, a, Bound(py, count), isInPlace: true))),
        .. Named("getslice", static name => Native.Function(name, Arity.Exactly(3), static (py, a, start, end) =>
        {
            var (lower, upper) = (Bound(py, start), Bound(py, end));
            return Slices.Get(py, Has(py, a, "__getslice__", "__getitem__") ? a : throw Raise.TypeError($"'{a.Type.Name}' object is unsliceable"), lower, upper);
        })),
        .. Named("setslice", static name => Native.Function(name, Arity.Exactly(4), static (py, a, start, end, value) =>
        {
            var (lower, upper) = (Bound(py, start), Bound(py, end));
            Slices.Set(py, Has(py, a, "__setslice__", "__setitem__") ? a : throw Without(a, "assignment"), lower, upper, value);
            return PyNone.Instance;
        })),
        .. Named("delslice", static name => Native.Function(name, Arity.Exactly(3), static (py, a, start, end) =>
        {
            var (lower, upper) = (Bound(py, start), Bound(py, end));
            Slices.Delete(py, a is not PyDict && Has(py, a, "__delslice__", "__delitem__") ? a : throw Without(a, "deletion"), lower, upper);
            return PyNone.Instance;
        })),
    ];

    private static IEnumerable<NativeMember> Named(string name, Func<string, NativeMember> make) => [make(name), make($"__{name}__")];

    private static PyInt Bound(Interpreter py, PyObject value) => PyInt.Of(Protocol.ToLong(py, value));

    private static PythonException Without(PyObject value, string use) => Raise.TypeError($"'{value.Type.Name}' object doesn't support slice {use}");

    private static bool Has(Interpreter py, PyObject value, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (value is not PyXRange && Attributes.TryGet(py, value, py.Intern(name)) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
