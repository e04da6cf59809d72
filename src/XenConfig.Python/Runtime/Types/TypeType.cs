namespace XenConfig.Python.Runtime;

/// <summary>The members of classes, and <c>type()</c> with one argument and with three.</summary>
internal static class TypeType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Property<PyType>("__name__", static (_, self) => new PyStr(self.Name), static (py, self, value) => self.SetAttribute(py, Names.Name, value)),
        Native.Property<PyType>("__bases__", static (_, self) => new PyTuple([.. self.Bases])),
        Native.Property<PyType>("__base__", static (_, self) => self.BaseType ?? (PyObject)PyNone.Instance),
        Native.Property<PyType>("__mro__", static (_, self) => new PyTuple([.. self.Mro])),
        Native.Property<PyType>("__dict__", Dictionary),
        Native.Property<PyType>("__module__", static (_, self) =>
            self is PyUserType user ? user.Attributes.Get(Names.Module) ?? PyNone.Instance : new PyStr(self.Module)),
        Native.Property<PyType>("__doc__", static (_, self) => self is PyUserType user
            ? user.Attributes.Get(Names.Doc) ?? PyNone.Instance
            : self.Documentation is { } text ? new PyStr(text) : PyNone.Instance),
        Native.Method<PyType>("mro", static (_, self) => new PyList([.. self.Mro])),
        Native.VariadicMethod<PyType>("__call__", Arity.Any, static (py, self, arguments) => self.Call(py, arguments)),
    ];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments)
    {
        if (arguments.Count == 1 && type == BuiltinTypes.Type && !arguments.HasKeywords)
        {
            return arguments[0] is PyInstance ? BuiltinTypes.Instance : arguments[0].Type;
        }

        if (arguments.Count != 3 || arguments.HasKeywords)
        {
            throw Raise.TypeError("type() takes 1 or 3 arguments");
        }

        return (arguments[0], arguments[1], arguments[2]) switch
        {
            (PyStr name, PyTuple bases, PyDict attributes) => ClassFactory.CreateNewStyle(py, type, name.Value, bases.Items, attributes),
            (PyStr, PyTuple, var other) => throw Raise.TypeError($"type() argument 3 must be dict, not {other.Type.Name}"),
            (PyStr, var other, _) => throw Raise.TypeError($"type() argument 2 must be tuple, not {other.Type.Name}"),
            (var other, _, _) => throw Raise.TypeError($"type() argument 1 must be string, not {other.Type.Name}"),
        };
    }

    private static PyDict Dictionary(Interpreter py, PyType self)
    {
        var dict = new PyDict(py);
        foreach (var (name, member) in self.OwnMembers)
        {
            dict.Set(name, member);
        }

        return dict;
    }
}
