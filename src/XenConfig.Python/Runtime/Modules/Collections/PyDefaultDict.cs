using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>collections.defaultdict</c>: a dict that makes the value of a key that it has not got.</summary>
internal sealed class PyDefaultDict : PyDict, IUserInstance
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Property<PyDefaultDict>("default_factory", static (_, self) => self._factory, static (_, self, value) => self._factory = value),
        Native.Method<PyDefaultDict>("__missing__", Arity.One, static (py, self, key) => self.Make(py, key)),
        Native.VariadicSlot<PyDefaultDict>("__init__", static (py, self, arguments) => self.Initialize(py, arguments)),
        Native.Slot<PyDefaultDict>("__repr__", static (py, self) => new PyStr(self.Repr(py))),
        .. new[] { "copy", "__copy__" }.Select(static name => Native.Method<PyDefaultDict>(name, static (py, self) => self.Copy(py))),
    ];

    /// <summary>The type.</summary>
    public static readonly PyType DefaultDictType = PyType.CreateInitialized(
        "defaultdict", static () => Members, static (py, type) => new PyDefaultDict(py, type), "collections", BuiltinTypes.Dict);

    private PyType _type;
    private PyDict? _attributes;
    private PyObject _factory = PyNone.Instance;

    private PyDefaultDict(Interpreter py, PyType type)
        : base(py)
    {
        _type = type;
        _attributes = type is PyUserType user ? Instances.NewAttributes(py, user) : null;
    }

    /// <inheritdoc/>
    public override PyType Type => _type;

    /// <inheritdoc/>
    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    /// <summary>What makes a missing value, or None.</summary>
    public PyObject Factory => _factory;

    internal override PyDict? Attributes => _attributes;

    /// <inheritdoc/>
    public void SetAttributes(PyDict value) => _attributes = value;

    /// <inheritdoc/>
    public void SetClass(PyUserType value) => _type = value;

    internal override string Repr(Interpreter py) => $"defaultdict({ContainerText.Part(py, _factory, _factory)}, {ContainerText.Dict(py, this)})";

    internal override PyObject GetItem(Interpreter py, PyObject key) => Get(py, key) ?? (_type is PyUserType
        ? Runtime.Attributes.Get(py, this, py.Intern("__missing__")).Call(py, key)
        : Make(py, key));

    private PyNone Initialize(Interpreter py, Arguments arguments)
    {
        var factory = arguments.At(0) ?? PyNone.Instance;
        if (factory is not PyNone && !ObjectBuiltins.IsCallable(py, factory))
        {
            throw Raise.TypeError("first argument must be callable or None");
        }

        _factory = factory;
        DictType.Update(py, this, "dict", arguments.Count > 0 ? arguments.WithoutFirst() : arguments);
        return PyNone.Instance;
    }

    private PyObject Make(Interpreter py, PyObject key)
    {
        if (_factory is PyNone)
        {
            throw Raise.KeyError(key);
        }

        var value = _factory.Call(py);
        SetItem(py, key, value);
        return value;
    }

    private PyObject Copy(Interpreter py) => _type.Call(py, new Arguments([_factory, this]));
}
