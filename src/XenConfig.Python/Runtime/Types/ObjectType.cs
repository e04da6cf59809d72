namespace XenConfig.Python.Runtime;

/// <summary>The members that every value has.</summary>
internal static class ObjectType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Property<PyObject>("__class__", static (_, self) => self is PyInstance instance ? instance.Class : self.Type, SetClass),
        Native.Value("__doc__", PyNone.Instance),
        Native.Method<PyObject>("__repr__", static (py, self) => new PyStr(self.Repr(py))),
        Native.Method<PyObject>("__str__", static (py, self) => new PyStr(self is PyUserObject ? Protocol.Repr(py, self) : self.Str(py))),
        Native.Method<PyObject>("__hash__", static (py, self) => PyInt.Of(self.Hash(py))),
        Native.Method<PyObject>("__getattribute__", Arity.One, static (py, self, name) =>
            self.GetAttribute(py, AttributeName(name)) ?? throw GenericAttributes.Missing(self, AttributeName(name))),
        Native.Method<PyObject>("__setattr__", Arity.Exactly(2), static (py, self, name, value) =>
        {
            self.SetAttribute(py, AttributeName(name), value);
            return PyNone.Instance;
        }),
        Native.Method<PyObject>("__delattr__", Arity.One, static (py, self, name) =>
        {
            self.SetAttribute(py, AttributeName(name), null);
            return PyNone.Instance;
        }),
        Native.VariadicMethod<PyObject>("__init__", Arity.Any, static (_, _, _) => PyNone.Instance),
    ];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments) => type is PyUserType user
        ? new PyUserObject(user, Instances.NewAttributes(py, user))
        : arguments.TotalCount == 0 ? new PyPlainObject() : throw Raise.TypeError("object() takes no parameters");

    /// <summary>An argument that names an attribute.</summary>
    public static PyStr AttributeName(PyObject name) => name switch
    {
        PyStr text => text,
        PyUnicode text => new PyStr(Text.UnicodeText.EncodeAscii(text.Value)),
        _ => throw Raise.TypeError($"attribute name must be string, not '{name.Type.Name}'"),
    };

    private static void SetClass(Interpreter py, PyObject self, PyObject value)
    {
        if (self is not PyUserObject instance || value is not PyUserType type || type.NativeBase != BuiltinTypes.Object)
        {
            throw Raise.TypeError("__class__ assignment: only for heap types");
        }

        instance.SetClass(type);
    }
}

/// <summary>What <c>object()</c> gives.</summary>
internal sealed class PyPlainObject : PyObject
{
    public override PyType Type => BuiltinTypes.Object;
}
