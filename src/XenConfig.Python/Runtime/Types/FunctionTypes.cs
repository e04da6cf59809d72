namespace XenConfig.Python.Runtime;

/// <summary>The attributes of functions.</summary>
internal static class FunctionType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Property<PyFunction>("__name__", static (_, self) => new PyStr(self.Name), SetName),
        Native.Property<PyFunction>("func_name", static (_, self) => new PyStr(self.Name), SetName),
        Native.Property<PyFunction>("__dict__", static (py, self) => self.GetAttributes(py)),
        Native.Property<PyFunction>("func_dict", static (py, self) => self.GetAttributes(py)),
        Native.Property<PyFunction>("__module__", static (_, self) => self.Globals.Get(Names.Name) ?? PyNone.Instance),
        Native.Property<PyFunction>("func_globals", static (_, self) => self.Globals),
        Native.Property<PyFunction>("__doc__", static (_, self) => self.Documentation, static (_, self, value) => self.Documentation = value),
        Native.Property<PyFunction>("func_doc", static (_, self) => self.Documentation, static (_, self, value) => self.Documentation = value),
        Native.Property<PyFunction>("func_defaults", static (_, self) => self.Defaults.Length == 0 ? PyNone.Instance : new PyTuple(self.Defaults)),
        Native.Property<PyFunction>("__defaults__", static (_, self) => self.Defaults.Length == 0 ? PyNone.Instance : new PyTuple(self.Defaults)),
        Native.VariadicMethod<PyFunction>("__call__", Arity.Any, static (py, self, arguments) => self.Call(py, arguments)),
    ];

    private static void SetName(Interpreter py, PyFunction self, PyObject value) =>
        self.Name = value is PyStr text ? text.Value : throw Raise.TypeError("__name__ must be set to a string object");
}

/// <summary>The attributes of methods of the config's own classes.</summary>
internal static class MethodType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Property<PyBoundMethod>("im_func", static (_, self) => self.Function),
        Native.Property<PyBoundMethod>("__func__", static (_, self) => self.Function),
        Native.Property<PyBoundMethod>("im_self", static (_, self) => self.Self ?? PyNone.Instance),
        Native.Property<PyBoundMethod>("__self__", static (_, self) => self.Self ?? PyNone.Instance),
        Native.Property<PyBoundMethod>("im_class", static (_, self) => self.Owner),
    ];
}

/// <summary>The members of <c>property</c>, <c>staticmethod</c> and <c>classmethod</c>.</summary>
internal static class PropertyType
{
    private static readonly string[] Keywords = ["fget", "fset", "fdel", "doc"];

    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Property<PyProperty>("fget", static (_, self) => self.Getter),
        Native.Property<PyProperty>("fset", static (_, self) => self.Setter),
        Native.Property<PyProperty>("fdel", static (_, self) => self.Deleter),
        Native.Property<PyProperty>("__doc__", static (_, self) => self.Documentation),
        Native.Method<PyProperty>("getter", Arity.One, static (_, self, get) => new PyProperty(get, self.Setter, self.Deleter, self.Documentation)),
        Native.Method<PyProperty>("setter", Arity.One, static (_, self, set) => new PyProperty(self.Getter, set, self.Deleter, self.Documentation)),
        Native.Method<PyProperty>("deleter", Arity.One, static (_, self, delete) => new PyProperty(self.Getter, self.Setter, delete, self.Documentation)),
        Native.Method<PyProperty>("__get__", Arity.Between(1, 2), static (py, self, instance, owner) =>
            self.Bind(py, instance is PyNone ? null : instance, owner ?? PyNone.Instance)),
    ];

    public static IReadOnlyList<NativeMember> StaticMethodMembers { get; } =
    [
        Native.Method<PyStaticMethod>("__get__", Arity.Between(1, 2), static (_, self, _, _) => self.Function),
    ];

    public static IReadOnlyList<NativeMember> ClassMethodMembers { get; } =
    [
        Native.Method<PyClassMethod>("__get__", Arity.Between(1, 2), static (py, self, instance, owner) => self.Bind(py, instance, owner ?? instance.Type)),
    ];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments)
    {
        if (arguments.TotalCount > Keywords.Length)
        {
            throw Arity.Between(0, Keywords.Length).Mismatch("property", arguments.TotalCount);
        }

        var values = new PyObject[Keywords.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments.At(i) ?? arguments.Keyword(Keywords[i]) ?? PyNone.Instance;
        }

        var documentation = values[3] is PyNone && values[0] is PyFunction getter ? getter.Documentation : values[3];
        return new PyProperty(values[0], values[1], values[2], documentation);
    }

    public static PyObject NewStaticMethod(Interpreter py, PyType type, Arguments arguments) => arguments.Count == 1
        ? new PyStaticMethod(arguments[0])
        : throw Arity.Unpack(1, 1).Mismatch("staticmethod", arguments.Count);

    public static PyObject NewClassMethod(Interpreter py, PyType type, Arguments arguments) => arguments.Count == 1
        ? new PyClassMethod(arguments[0])
        : throw Arity.Unpack(1, 1).Mismatch("classmethod", arguments.Count);
}
