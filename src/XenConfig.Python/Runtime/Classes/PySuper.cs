namespace XenConfig.Python.Runtime;

/// <summary><c>super(type, object)</c>: the attributes that come after a class in the object's method resolution order.</summary>
internal sealed class PySuper(PyType type, PyObject? self, PyType? selfType) : PyObject
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Property<PySuper>("__thisclass__", static (_, self) => self.StartClass),
        Native.Property<PySuper>("__self__", static (_, self) => self.Instance ?? PyNone.Instance),
        Native.Property<PySuper>("__self_class__", static (_, self) => self.InstanceClass ?? (PyObject)PyNone.Instance),
        Native.SlotWithDefault<PySuper>("__get__", static (py, self, instance, owner) => self.Bind(py, instance is PyNone ? null : instance, owner ?? PyNone.Instance)),
    ];

    public static PyType OwnType { get; } = PyType.CreateNative("super", static () => Members, constructor: static (py, _, arguments) => New(py, arguments)).Final();

    public override PyType Type => OwnType;

    private PyType StartClass => type;

    private PyObject? Instance => self;

    private PyType? InstanceClass => selfType;

    internal override string Repr(Interpreter py) =>
        self is null ? $"<super: <class '{type.Name}'>, NULL>" : $"<super: <class '{type.Name}'>, <{selfType!.Name} object>>";

    internal override PyObject? GetAttribute(Interpreter py, PyStr name)
    {
        if (selfType is not null && name.Value != "__class__")
        {
            var order = selfType.Mro;
            for (var i = Array.IndexOf(order, type) + 1; i < order.Length; i++)
            {
                if (order[i].FindOwn(name) is { } member)
                {
                    return member.Bind(py, self == selfType ? null : self, selfType);
                }
            }
        }

        return base.GetAttribute(py, name);
    }

    /// <summary>An unbound one, found in a class, binds to the instance.</summary>
    internal override PyObject Bind(Interpreter py, PyObject? instance, PyObject owner) =>
        instance is null || self is not null ? this : Of(py, type, instance);

    private static PySuper New(Interpreter py, Arguments arguments)
    {
        if (arguments.HasKeywords)
        {
            throw Raise.TypeError("super does not take keyword arguments");
        }

        if (!Arity.Between(1, 2).Accepts(arguments.Count))
        {
            throw Arity.Between(1, 2).Mismatch("super", arguments.Count);
        }

        if (arguments[0] is not PyType type)
        {
            throw Raise.TypeError($"super() argument 1 must be type, not {Arity.NameOf(arguments[0])}");
        }

        return arguments.At(1) is null or PyNone ? new PySuper(type, null, null) : Of(py, type, arguments[1]);
    }

    private static PySuper Of(Interpreter py, PyType type, PyObject self) => self switch
    {
        PyType selfType when selfType.IsSubtypeOf(type) => new PySuper(type, self, selfType),
        _ when self.Type.IsSubtypeOf(type) => new PySuper(type, self, self.Type),
        _ when Instances.SaidClass(py, self) is PyType said && said.IsSubtypeOf(type) => new PySuper(type, self, said),
        _ => throw Raise.TypeError("super(type, obj): obj must be an instance or subtype of type"),
    };
}
