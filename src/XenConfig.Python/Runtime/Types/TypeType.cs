namespace XenConfig.Python.Runtime;

/// <summary>The members of classes, and <c>type()</c> with one argument and with three.</summary>
internal static class TypeType
{
    private static readonly string[] Parameters = ["name", "bases", "dict"];

    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.DeletableProperty<PyType>("__name__", static (_, self) => new PyStr(self.OwnName), SetName),
        Native.DeletableProperty<PyType>("__bases__", static (_, self) => new PyTuple(Shown(self.Bases)), SetBases),
        Native.Property<PyType>("__base__", static (_, self) => self.BaseType ?? (PyObject)PyNone.Instance),
        Native.Property<PyType>("__mro__", static (_, self) => new PyTuple(Shown(self.Mro))),
        Native.Property<PyType>("__dict__", static (py, self) => new PyDictProxy(Dictionary(py, self))),
        Native.DeletableProperty<PyType>("__module__", Module, SetModule),
        Native.Property<PyType>("__doc__", static (py, self) => self is PyUserType user
            ? user.Attributes.Get(Names.Doc)?.Bind(py, null, user) ?? PyNone.Instance
            : self.Documentation is { } text ? new PyStr(text) : PyNone.Instance),
        Native.Method<PyType>("mro", static (_, self) => new PyList([.. Shown(MethodResolutionOrder.Of(self, self.Bases))])),
        Native.Method<PyType>("__subclasses__", static (py, self) => new PyList([.. self.Subclasses(py)])),
        Native.Method<PyType>("__instancecheck__", Arity.One, static (py, self, value) => PyBool.Of(Instances.IsPlainInstance(py, value, self))),
        Native.Method<PyType>("__subclasscheck__", Arity.One, static (py, self, type) => PyBool.Of(Instances.IsPlainSubclass(py, type, self))),
        Native.Slot<PyType>("__repr__", static (py, self) => new PyStr(self.Repr(py))),
        Native.Slot<PyType>("__getattribute__", static (py, self, name) =>
            TypeAttributes.Get(py, self, ObjectType.AttributeName(name)) ?? throw GenericAttributes.Missing(self, ObjectType.AttributeName(name))),
        Native.Slot<PyType>("__setattr__", static (py, self, name, value) =>
        {
            TypeAttributes.Set(py, self, ObjectType.AttributeName(name), value);
            return PyNone.Instance;
        }),
        Native.Slot<PyType>("__delattr__", static (py, self, name) =>
        {
            TypeAttributes.Set(py, self, ObjectType.AttributeName(name), null);
            return PyNone.Instance;
        }),
        Native.VariadicSlot<PyType>("__init__", Initialize),
        Native.VariadicSlot<PyType>("__call__", static (py, self, arguments) => self is PyUserType user ? Instances.Create(py, user, arguments) : self.Call(py, arguments)),
        .. SpecialMembers.Comparisons(),
    ];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments)
    {
        if (arguments.Count == 1 && type == BuiltinTypes.Type && !arguments.HasKeywords)
        {
            return arguments[0].Type;
        }

        if (arguments.TotalCount != 3)
        {
            throw Raise.TypeError("type() takes 1 or 3 arguments");
        }

        var given = new PyObject?[Parameters.Length];
        KeywordBinding.Place(py, arguments, Parameters.Length, Parameters, given, CheckPart);
        for (var i = 0; i < given.Length; i++)
        {
            CheckPart(py, i, given[i]!);
        }

        if (arguments.HasKeywords)
        {
            throw Raise.TypeError("type.__init__() takes no keyword arguments");
        }

        var name = ((PyStr)given[0]!).Value;
        return name.Contains('\0')
            ? throw Raise.ValueError("type name must not contain null characters")
            : ClassFactory.CreateNewStyle(py, type, name, ((PyTuple)given[1]!).Items, (PyDict)given[2]!);
    }

    private static void CheckPart(Interpreter py, int place, PyObject value)
    {
        var wanted = (place, value) switch
        {
            (0, not PyStr) => "string",
            (1, not PyTuple) => "tuple",
            (2, not PyDict) => "dict",
            _ => null,
        };
        if (wanted is not null)
        {
            throw Raise.TypeError($"type() argument {place + 1} must be {wanted}, not {Arity.NameOf(value)}");
        }
    }

    private static PyNone Initialize(Interpreter py, PyType self, Arguments arguments)
    {
        if (arguments.HasKeywords)
        {
            throw Raise.TypeError("type.__init__() takes no keyword arguments");
        }

        return arguments.Count is 1 or 3 ? PyNone.Instance : throw Raise.TypeError("type.__init__() takes 1 or 3 arguments");
    }

    private static PyObject[] Shown(PyType[] types) => Array.ConvertAll(types, static type => type.Shown);

    private static PyObject Module(Interpreter py, PyType self) => self is PyUserType user
        ? user.Attributes.Get(Names.Module) ?? throw Raise.AttributeError("__module__")
        : new PyStr(self.Module);

    private static PyUserType Own(PyType self, string name, PyObject? value)
    {
        if (self is not PyUserType user)
        {
            throw Raise.TypeError($"can't set {self.Name}.{name}");
        }

        return value is null ? throw Raise.TypeError($"can't delete {self.Name}.{name}") : user;
    }

    private static void SetName(Interpreter py, PyType self, PyObject? value)
    {
        var type = Own(self, "__name__", value);
        var name = value as PyStr ?? throw Raise.TypeError($"can only assign string to {self.Name}.__name__, not '{value!.Type.Name}'");
        type.Name = name.Value.Contains('\0', StringComparison.Ordinal) ? throw Raise.ValueError("type name must not contain null characters") : name.Value;
    }

    private static void SetModule(Interpreter py, PyType self, PyObject? value) =>
        Own(self, "__module__", value).Attributes.Set(Names.Module, value!);

    private static void SetBases(Interpreter py, PyType self, PyObject? value)
    {
        var type = Own(self, "__bases__", value);
        if (value is not PyTuple bases)
        {
            throw Raise.TypeError($"can only assign tuple to {self.Name}.__bases__, not {value!.Type.Name}");
        }

        if (bases.Items.Length == 0)
        {
            throw Raise.TypeError($"can only assign non-empty tuple to {self.Name}.__bases__, not ()");
        }

        foreach (var item in bases.Items)
        {
            if (item is not (PyType or PyClass))
            {
                throw Raise.TypeError($"{self.Name}.__bases__ must be tuple of old- or new-style classes, not '{item.Type.Name}'");
            }
        }

        type.SetBases(py, ClassFactory.Bases(bases.Items));
    }

    private static PyDict Dictionary(Interpreter py, PyType self)
    {
        if (self is PyUserType user)
        {
            return user.Attributes;
        }

        var dict = new PyDict(py);
        foreach (var (name, member) in self.OwnMembers)
        {
            dict.Set(name, member);
        }

        return dict;
    }
}
