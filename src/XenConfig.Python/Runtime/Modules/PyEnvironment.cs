namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>os.environ</c>: a dict that takes texts only, as CPython gives each to the process at once, too. Here only the config sees what it sets.</summary>
internal sealed class PyEnvironment(Interpreter py) : PyDict(py)
{
    private const int InvalidArgument = 22;

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        .. SpecialMembers.Assignment(),
        Native.Method<PyEnvironment>("pop", Arity.Between(1, 2), static (py, self, name, missing) => self.Pop(py, name, missing)),
        Native.Method<PyEnvironment>("copy", static (_, self) => new PyDict(self.Table.Copy())),
        Native.Method<PyEnvironment>("setdefault", Arity.Between(1, 2), static (py, self, name, value) => self.Get(py, name) ?? self.Put(py, name, value ?? PyNone.Instance)),
        Native.VariadicMethod<PyEnvironment>("update", Arity.Any, static (py, self, arguments) => self.Update(py, arguments)),
    ];

    private static readonly PyType OwnType = PyType.CreateNative("_Environ", static () => Members, BuiltinTypes.Dict, module: "os").Final();

    public override PyType Type => OwnType;

    internal override void SetItem(Interpreter py, PyObject key, PyObject value) => Put(py, key, value);

    private PyObject Put(Interpreter py, PyObject name, PyObject value)
    {
        var text = Text(name, "putenv", 1);
        Text(value, "putenv", 2);
        if (text.Length == 0 || text.IndexOf('=', 1) >= 0)
        {
            throw Raise.ValueError("illegal environment variable name");
        }

        Set(py, name, value);
        return value;
    }

    internal override void DeleteItem(Interpreter py, PyObject key)
    {
        Unset(py, key);
        base.DeleteItem(py, key);
    }

    private PyObject Pop(Interpreter py, PyObject name, PyObject? missing)
    {
        Unset(py, name);
        return Remove(py, name, out var removed) ? removed! : missing ?? throw Raise.KeyError(name);
    }

    /// <summary>CPython takes a variable away from the process before it looks whether there is one, and the process refuses what is no name.</summary>
    private static void Unset(Interpreter py, PyObject name)
    {
        var text = Text(name, "unsetenv", 1);
        if (text.Length == 0 || text.Contains('='))
        {
            throw Raise.EnvironmentError(py, ExceptionTypes.OSError, InvalidArgument, ErrorNumbers.Describe(InvalidArgument));
        }
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

    private static string Text(PyObject argument, string function, int position)
    {
        var text = argument switch
        {
            PyStr bytes => bytes.Value,
            PyUnicode unicode => Codecs.AsciiCodec.Encode(unicode.Value),
            _ => throw Raise.TypeError($"{function}() argument {position} must be string, not {Arity.NameOf(argument)}"),
        };
        return text.Contains('\0')
            ? throw Raise.TypeError($"{function}() argument {position} must be string without null bytes, not {argument.Type.Name}")
            : text;
    }
}
