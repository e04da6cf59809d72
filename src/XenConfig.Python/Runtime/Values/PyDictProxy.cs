using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>The <c>__dict__</c> of a class: its variables, which are set through the class only.</summary>
internal sealed class PyDictProxy(PyDict dict) : PyObject
{
    public override PyType Type => OwnType;

    /// <summary>The dict behind it.</summary>
    public PyDict Dict => dict;

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        .. SpecialMembers.Container(),
        .. SpecialMembers.Subscript(),
        .. SpecialMembers.Comparisons(),
        Native.Slot<PyDictProxy>("__cmp__", static (py, self, other) => PyInt.Of(Comparison.Order(py, self.Dict, Inner(other)))),
        .. new[] { "get", "has_key", "keys", "values", "items", "iterkeys", "itervalues", "iteritems", "copy" }.Select(Forwarded),
    ];

    public static readonly PyType OwnType = PyType.CreateNative("dictproxy", static () => Members).Final();

    internal override string Repr(Interpreter py) => $"dict_proxy({Protocol.Repr(py, dict)})";

    internal override string Str(Interpreter py) => Protocol.Repr(py, dict);

    internal override long Hash(Interpreter py) => throw Raise.TypeError("unhashable type: 'dictproxy'");

    internal override long? Length(Interpreter py) => dict.Count;

    internal override PyIterator? Iterate(Interpreter py) => dict.Iterate(py);

    internal override bool? Contains(Interpreter py, PyObject item) => dict.Contains(py, item);

    internal override PyObject GetItem(Interpreter py, PyObject key) => dict.GetItem(py, key);

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) => dict.Compare(py, comparison, Inner(other));

    private static PyObject Inner(PyObject value) => value is PyDictProxy proxy ? proxy.Dict : value;

    private static NativeMember Forwarded(string name)
    {
        var attribute = PyStr.MakeShared(name);
        return Native.VariadicMethod<PyDictProxy>(name, Arity.Any, (py, self, arguments) => self.Dict.GetAttribute(py, attribute)!.Call(py, arguments));
    }
}
