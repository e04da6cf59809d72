namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>functools.partial</c>: a function with arguments already given. It has attributes of its own, and a config may derive from it.</summary>
internal sealed class PyPartial : PyExtensible
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Field<PyPartial>("func", static (_, self) => self.Function),
        Native.Field<PyPartial>("args", static (_, self) => self._positional),
        Native.Field<PyPartial>("keywords", static (_, self) => self._keywords),
        Native.Property<PyPartial>("__dict__", static (py, self) => self.GetAttributes(py), static (py, self, value) => self.SetAttributes(
            value as PyDict ?? throw Raise.TypeError("setting partial object's dictionary to a non-dict"))),
        Native.VariadicSlot<PyPartial>("__call__", static (py, self, arguments) => self.Call(py, arguments)),
        Native.Method<PyPartial>("__reduce__", static (py, self) => new PyTuple(self.Type, new PyTuple(self.Function), self.State(py))),
        Native.Method<PyPartial>("__setstate__", Arity.One, static (py, self, state) => self.SetState(py, state)),
    ];

    /// <summary>The type.</summary>
    public static readonly PyType PartialType = PyType.CreateNative(
        "functools.partial",
        static () => Members,
        constructor: static (py, type, arguments) =>
            arguments.Count == 0 ? throw Raise.TypeError("type 'partial' takes at least one argument")
            : ObjectBuiltins.IsCallable(py, arguments[0]) ? new PyPartial(py, type, arguments[0], arguments.WithoutFirst())
            : throw Raise.TypeError("the first argument must be callable"),
        module: "functools");

    private PyTuple _positional;
    private PyObject _keywords;

    private PyPartial(Interpreter py, PyType type, PyObject function, Arguments given)
        : base(py, type)
    {
        _positional = new PyTuple(given.Positional.ToArray());
        var keywords = new PyDict(py);
        for (var i = 0; i < given.KeywordNames.Length; i++)
        {
            keywords.Set(given.KeywordNames[i], given.KeywordValues[i]);
        }

        _keywords = keywords;
        Function = function;
    }

    /// <summary>What is called.</summary>
    public PyObject Function { get; private set; }

    /// <summary>The arguments that it puts before the others, and those by name.</summary>
    public (PyTuple Positional, PyObject Keywords) Given => (_positional, _keywords);

    /// <summary>What a copy is given: all but the class.</summary>
    private PyTuple State(Interpreter py) => new(Function, _positional, _keywords, GetAttributes(py));

    internal override PyObject Call(Interpreter py, in Arguments arguments)
    {
        // A dict of both, in whose order the function is given them.
        var keywords = new PyDict(py);
        if (_keywords is PyDict given)
        {
            keywords.Table.Merge(given.Table);
        }

        for (var i = 0; i < arguments.KeywordNames.Length; i++)
        {
            keywords.Set(arguments.KeywordNames[i], arguments.KeywordValues[i]);
        }

        var items = keywords.Items;
        var all = new Arguments(
            [.. _positional.Items, .. arguments.Positional, .. items.Select(static item => item.Value)],
            [.. items.Select(static item => item.Key is PyStr text ? text.Value : throw Raise.TypeError("keywords must be strings"))]);
        return Recursion.Call(py, Recursion.WhileCalling, (Function, all), static (py, call) => call.Function.Call(py, call.all));
    }

    private PyDict GetAttributes(Interpreter py)
    {
        if (Attributes is null)
        {
            SetAttributes(new PyDict(py));
        }

        return Attributes!;
    }

    internal override void SetAttribute(Interpreter py, PyStr name, PyObject? value)
    {
        GetAttributes(py);
        base.SetAttribute(py, name, value);
    }

    private PyNone SetState(Interpreter py, PyObject state)
    {
        if (state is not PyTuple { Items: [var function, PyTuple positional, var keywords and (PyDict or PyNone), var attributes and (PyDict or PyNone)] }
            || function is PyNone)
        {
            throw Raise.TypeError("invalid partial state");
        }

        (Function, _positional, _keywords) = (function, positional.Type == BuiltinTypes.Tuple ? positional : new PyTuple(positional.Items), keywords);
        SetAttributes(attributes as PyDict ?? new PyDict(py));
        return PyNone.Instance;
    }
}
