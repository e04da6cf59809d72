namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>os.environ</c>: a dict that takes texts only, as CPython gives each to the process at once, too. Here only the config sees what it sets.</summary>
internal sealed class PyEnvironment(Interpreter py) : PyDict(py)
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        .. SpecialMembers.Assignment(),
        Native.Method<PyEnvironment>("copy", static (_, self) => new PyDict(self.Table.Copy())),
        Native.Method<PyEnvironment>("setdefault", Arity.Between(1, 2), static (py, self, name, value) => self.Get(py, name) ?? self.Put(py, name, value ?? PyNone.Instance)),
        Native.VariadicMethod<PyEnvironment>("update", Arity.Any, static (py, self, arguments) => self.Update(py, arguments)),
    ];

    private static readonly PyType OwnType = PyType.CreateNative("_Environ", static () => Members, BuiltinTypes.Dict, module: "os").Final();

    public override PyType Type => OwnType;

    internal override void SetItem(Interpreter py, PyObject key, PyObject value) => Put(py, key, value);

    private PyObject Put(Interpreter py, PyObject name, PyObject value)
    {
        Check(name, 1);
        Check(value, 2);
        Set(py, name, value);
        return value;
    }

    private PyNone Update(Interpreter py, Arguments arguments)
    {
        var added = new PyDict(py);
        DictType.Update(py, added, "update", arguments);
        foreach (var (name, value) in added.Items)
        {
            Put(py, name, value);
        }

        return PyNone.Instance;
    }

    private static void Check(PyObject argument, int position)
    {
        var text = argument switch
        {
            PyStr bytes => bytes.Value,
            PyUnicode unicode => Codecs.AsciiCodec.Encode(unicode.Value),
            _ => throw Raise.TypeError($"putenv() argument {position} must be string, not {Arity.NameOf(argument)}"),
        };
        if (text.Contains('\0'))
        {
            throw Raise.TypeError($"putenv() argument {position} must be string without null bytes, not {argument.Type.Name}");
        }
    }
}
