namespace XenConfig.Python.Runtime;

/// <summary>The attributes of functions.</summary>
internal static class FunctionType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.DeletableProperty<PyFunction>("__name__", static (_, self) => new PyStr(self.Name), SetName),
        Native.DeletableProperty<PyFunction>("func_name", static (_, self) => new PyStr(self.Name), SetName),
        Native.DeletableProperty<PyFunction>("__dict__", static (py, self) => self.GetAttributes(py), SetDictionary),
        Native.DeletableProperty<PyFunction>("func_dict", static (py, self) => self.GetAttributes(py), SetDictionary),
        Native.Field<PyFunction>("__module__", static (_, self) => self.Module, static (_, self, value) => self.Module = value ?? PyNone.Instance),
        Native.Field<PyFunction>("func_globals", static (_, self) => self.Globals),
        Native.Field<PyFunction>("__globals__", static (_, self) => self.Globals),
        Native.Field<PyFunction>("func_closure", Closure),
        Native.Field<PyFunction>("__closure__", Closure),
        Native.DeletableProperty<PyFunction>("func_code", static (_, self) => self.Code.Object, SetCode),
        Native.DeletableProperty<PyFunction>("__code__", static (_, self) => self.Code.Object, SetCode),
        Native.SlotWithDefault<PyFunction>("__get__", static (py, self, instance, owner) =>
            self.Bind(py, instance is PyNone ? null : instance, owner ?? instance.Type)),
        Native.Field<PyFunction>("__doc__", static (_, self) => self.Documentation, static (_, self, value) => self.Documentation = value ?? PyNone.Instance),
        Native.Field<PyFunction>("func_doc", static (_, self) => self.Documentation, static (_, self, value) => self.Documentation = value ?? PyNone.Instance),
        Native.DeletableProperty<PyFunction>("func_defaults", static (_, self) => self.Defaults.Length == 0 ? PyNone.Instance : new PyTuple(self.Defaults), SetDefaults),
        Native.DeletableProperty<PyFunction>("__defaults__", static (_, self) => self.Defaults.Length == 0 ? PyNone.Instance : new PyTuple(self.Defaults), SetDefaults),
        Native.VariadicSlot<PyFunction>("__call__", static (py, self, arguments) => self.Call(py, arguments)),
    ];

    private static void SetName(Interpreter py, PyFunction self, PyObject? value) =>
        self.Name = value is PyStr text ? text.Value : throw Raise.TypeError("__name__ must be set to a string object");

    private static void SetDictionary(Interpreter py, PyFunction self, PyObject? value) => self.SetAttributes(value switch
    {
        PyDict dict => dict,
        null => throw Raise.TypeError("function's dictionary may not be deleted"),
        _ => throw Raise.TypeError("setting function's dictionary to a non-dict"),
    });

    private static void SetDefaults(Interpreter py, PyFunction self, PyObject? value) => self.Defaults = value switch
    {
        null or PyNone => [],
        PyTuple defaults => defaults.Items,
        _ => throw Raise.TypeError("__defaults__ must be set to a tuple object"),
    };

    private static void SetCode(Interpreter py, PyFunction self, PyObject? value)
    {
        var code = (value as PyCode ?? throw Raise.TypeError("__code__ must be set to a code object")).Code;
        if (code.FreeSlots.Length != self.Closure.Length)
        {
            throw Raise.ValueError($"{self.Name}() requires a code object with {self.Closure.Length} free vars, not {code.FreeSlots.Length}");
        }

        self.Code = code;
    }

    private static PyObject Closure(Interpreter py, PyFunction self) => self.Closure.Length == 0 ? PyNone.Instance : new PyTuple([.. self.Closure]);
}

/// <summary>The attributes of methods of the config's own classes.</summary>
internal static class MethodType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Property<PyBoundMethod>("__doc__", static (py, self) => Attributes.TryGet(py, self.Function, Names.Doc) ?? PyNone.Instance),
        Native.Field<PyBoundMethod>("im_func", static (_, self) => self.Function),
        Native.Field<PyBoundMethod>("__func__", static (_, self) => self.Function),
        Native.Field<PyBoundMethod>("im_self", static (_, self) => self.Self ?? PyNone.Instance),
        Native.Field<PyBoundMethod>("__self__", static (_, self) => self.Self ?? PyNone.Instance),
        Native.Field<PyBoundMethod>("im_class", static (_, self) => self.Owner),
        Native.SlotWithDefault<PyBoundMethod>("__get__", static (py, self, instance, owner) =>
            self.Bind(py, instance is PyNone ? null : instance, owner ?? PyNone.Instance)),
        Native.VariadicSlot<PyBoundMethod>("__call__", static (py, self, arguments) => self.Call(py, arguments)),
        Native.Slot<PyBoundMethod>("__cmp__", static (py, self, other) => PyInt.Of(Comparison.Order(py, self, other))),
    ];

    /// <summary><c>instancemethod(function, instance, class)</c>, which <c>types</c> calls <c>MethodType</c>.</summary>
    public static PyObject New(Interpreter py, PyType type, Arguments arguments)
    {
        if (arguments.HasKeywords)
        {
            throw Raise.TypeError("instancemethod does not take keyword arguments");
        }

        if (arguments.Count is < 2 or > 3)
        {
            throw Arity.Unpack(2, 3).Mismatch(type.Name, arguments.Count);
        }

        if (!ObjectBuiltins.IsCallable(py, arguments[0]))
        {
            throw Raise.TypeError("first argument must be callable");
        }

        var self = arguments[1] is PyNone ? null : arguments[1];
        var owner = arguments.At(2);
        return self is null && owner is null
            ? throw Raise.TypeError("unbound methods must have non-NULL im_class")
            : new PyBoundMethod(arguments[0], self, owner ?? PyNone.Instance);
    }
}

/// <summary>The members of <c>property</c>, <c>staticmethod</c> and <c>classmethod</c>.</summary>
internal static class PropertyType
{
    private static readonly string[] Keywords = ["fget", "fset", "fdel", "doc"];

    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Field<PyProperty>("fget", static (_, self) => self.Getter),
        Native.Field<PyProperty>("fset", static (_, self) => self.Setter),
        Native.Field<PyProperty>("fdel", static (_, self) => self.Deleter),
        Native.Field<PyProperty>("__doc__", static (_, self) => self.Documentation),
        Native.Method<PyProperty>("getter", Arity.One, static (py, self, get) => Copy(py, self, get, self.Setter, self.Deleter)),
        Native.Method<PyProperty>("setter", Arity.One, static (py, self, set) => Copy(py, self, self.Getter, set, self.Deleter)),
        Native.Method<PyProperty>("deleter", Arity.One, static (py, self, delete) => Copy(py, self, self.Getter, self.Setter, delete)),
        Native.Slot<PyProperty>("__set__", static (py, self, instance, value) =>
        {
            self.Assign(py, instance, value);
            return PyNone.Instance;
        }),
        Native.Slot<PyProperty>("__delete__", static (py, self, instance) =>
        {
            self.Assign(py, instance, null);
            return PyNone.Instance;
        }),
        Native.SlotWithDefault<PyProperty>("__get__", static (py, self, instance, _) => self.Get(py, instance is PyNone ? null : instance)),
    ];

    public static IReadOnlyList<NativeMember> StaticMethodMembers { get; } =
    [
        Native.Field<PyStaticMethod>("__func__", static (_, self) => self.Function),
        Native.SlotWithDefault<PyStaticMethod>("__get__", static (_, self, _, _) => self.Function),
    ];

    public static IReadOnlyList<NativeMember> ClassMethodMembers { get; } =
    [
        Native.Field<PyClassMethod>("__func__", static (_, self) => self.Function),
        Native.SlotWithDefault<PyClassMethod>("__get__", static (py, self, instance, owner) => self.Bind(py, instance, owner ?? instance.Type)),
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

        foreach (var name in arguments.KeywordNames)
        {
            if (!Keywords.Contains(name))
            {
                throw Raise.TypeError($"'{name}' is an invalid keyword argument for this function");
            }
        }

        var fromGetter = values[3] is PyNone && values[0] is not PyNone ? Attributes.TryGet(py, values[0], Names.Doc) : null;
        var documentation = fromGetter ?? values[3];
        if (type is not PyUserType user)
        {
            return new PyProperty(values[0], values[1], values[2], documentation) { IsDocumentedByGetter = fromGetter is not null };
        }

        // The class has a __doc__ of its own, so that of the getter is put before it.
        var property = new UserProperty(user, Instances.NewAttributes(py, user), values[0], values[1], values[2], documentation)
        {
            IsDocumentedByGetter = fromGetter is not null,
        };
        if (fromGetter is not null)
        {
            Attributes.Set(py, property, Names.Doc, fromGetter);
        }

        return property;
    }

    /// <summary>A property like another; what the getter said of the old one does not go over to another getter.</summary>
    private static PyObject Copy(Interpreter py, PyProperty property, PyObject get, PyObject set, PyObject delete) => property.Type.Call(
        py, new Arguments([get, set, delete, property.IsDocumentedByGetter && get is not PyNone ? PyNone.Instance : property.Documentation]));

    public static PyObject NewStaticMethod(Interpreter py, PyType type, Arguments arguments) => arguments.Count == 1
        ? type is PyUserType user ? new UserStaticMethod(user, Instances.NewAttributes(py, user), arguments[0]) : new PyStaticMethod(arguments[0])
        : throw Arity.Unpack(1, 1).Mismatch("staticmethod", arguments.Count);

    public static PyObject NewClassMethod(Interpreter py, PyType type, Arguments arguments) => arguments.Count == 1
        ? type is PyUserType user ? new UserClassMethod(user, Instances.NewAttributes(py, user), arguments[0]) : new PyClassMethod(arguments[0])
        : throw Arity.Unpack(1, 1).Mismatch("classmethod", arguments.Count);
}
