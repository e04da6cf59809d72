using XenConfig.Python.Runtime.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>collections</c>: what configs take from it. The rest is known by name.</summary>
internal static class CollectionsModule
{
    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("collections", static () =>
    [
        Native.Value("defaultdict", PyDefaultDict.DefaultDictType),
        Native.Value("OrderedDict", PyOrderedDict.OrderedDictType),
        .. new[] { "Counter", "deque", "namedtuple" }.Select(static name => StandardLibrary.LacksMember("collections", name)),
    ]);
}

/// <summary><c>collections.defaultdict</c>: a dict that makes the value of a key that it has not got.</summary>
internal sealed class PyDefaultDict : PyDict
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Property<PyDefaultDict>("default_factory", static (_, self) => self._factory, static (_, self, value) => self._factory = value),
        Native.Method<PyDefaultDict>("__missing__", Arity.One, static (py, self, key) => self.Make(py, key)),
        .. new[] { "copy", "__copy__" }.Select(static name => Native.Method<PyDefaultDict>(name, static (py, self) => self.Copy(py))),
    ];

    public static readonly PyType DefaultDictType =
        PyType.CreateNative("defaultdict", static () => Members, BuiltinTypes.Dict, static (py, _, arguments) => New(py, arguments), "collections").Final();

    private PyObject _factory;

    private PyDefaultDict(Interpreter py, PyObject factory)
        : base(py) => _factory = factory;

    public override PyType Type => DefaultDictType;

    internal override string Repr(Interpreter py) => $"defaultdict({Protocol.Repr(py, _factory)}, {ContainerText.Dict(py, this)})";

    internal override PyObject GetItem(Interpreter py, PyObject key) => Get(py, key) ?? Make(py, key);

    private static PyDefaultDict New(Interpreter py, Arguments arguments)
    {
        var factory = arguments.At(0) ?? PyNone.Instance;
        if (factory is not PyNone && !ObjectBuiltins.IsCallable(py, factory))
        {
            throw Raise.TypeError("first argument must be callable or None");
        }

        var dict = new PyDefaultDict(py, factory);
        DictType.Update(py, dict, "defaultdict", arguments.Count > 0 ? arguments.WithoutFirst() : arguments);
        return dict;
    }

    private PyObject Make(Interpreter py, PyObject key)
    {
        if (_factory is PyNone)
        {
            throw Raise.KeyError(key);
        }

        var value = _factory.Call(py);
        Set(py, key, value);
        return value;
    }

    private PyDefaultDict Copy(Interpreter py)
    {
        var copy = new PyDefaultDict(py, _factory);
        DictType.Merge(py, copy, this);
        return copy;
    }
}

/// <summary><c>collections.OrderedDict</c>: a dict that goes by the order in which its keys came.</summary>
internal sealed class PyOrderedDict : PyDict
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Method<PyOrderedDict>("keys", static (_, self) => new PyList([.. self._order])),
        Native.Method<PyOrderedDict>("values", static (py, self) => new PyList([.. self.Values(py)])),
        Native.Method<PyOrderedDict>("items", static (py, self) => new PyList([.. self.Pairs(py)])),
        Native.Method<PyOrderedDict>("iterkeys", static (py, self) => self.Iterate(py)),
        Native.Method<PyOrderedDict>("itervalues", static (py, self) => Iterator(self.Values(py))),
        Native.Method<PyOrderedDict>("iteritems", static (py, self) => Iterator(self.Pairs(py))),
        Native.Method<PyOrderedDict>("__reversed__", static (_, self) => Iterator(Enumerable.Reverse(self._order.ToArray()))),
        Native.Method<PyOrderedDict>("popitem", Arity.Between(0, 1), PopItem, "last"),
        Native.Method<PyOrderedDict>("pop", Arity.Between(1, 2), Pop, "key", "default"),
        Native.Method<PyOrderedDict>("setdefault", Arity.Between(1, 2), SetDefault, "key", "default"),
        Native.Method<PyOrderedDict>("clear", static (_, self) => self.Clear()),
        Native.VariadicMethod<PyOrderedDict>("update", Arity.Between(0, 1), static (py, self, arguments) => self.Update(py, arguments)),
        Native.Method<PyOrderedDict>("copy", static (py, self) => New(py, new Arguments([self]))),
        Native.Method<PyOrderedDict>("__copy__", static (py, self) => New(py, new Arguments([self]))),
        .. new[] { "viewkeys", "viewvalues", "viewitems", "fromkeys" }.Select(static name => StandardLibrary.LacksMember("collections.OrderedDict", name)),
    ];

    public static readonly PyType OrderedDictType =
        PyType.CreateNative("OrderedDict", static () => Members, BuiltinTypes.Dict, static (py, _, arguments) => New(py, arguments), "collections").Final();

    /// <summary>The keys, oldest first.</summary>
    private readonly List<PyObject> _order = [];

    private PyOrderedDict(Interpreter py)
        : base(py)
    {
    }

    public override PyType Type => OrderedDictType;

    internal override string Repr(Interpreter py) =>
        Count == 0 ? "OrderedDict()" : $"OrderedDict({Protocol.Repr(py, new PyList([.. Pairs(py)]))})";

    internal override PyIterator Iterate(Interpreter py) => new ArrayIterator([.. _order], BuiltinTypes.Generator);

    internal override void SetItem(Interpreter py, PyObject key, PyObject value)
    {
        var isNew = Get(py, key) is null;
        Set(py, key, value);
        if (isNew)
        {
            _order.Add(key);
        }
    }

    internal override void DeleteItem(Interpreter py, PyObject key)
    {
        base.DeleteItem(py, key);
        py.Budget.Steps(_order.Count / 64);
        _order.RemoveAt(_order.FindIndex(candidate => Comparison.AreEqual(py, candidate, key)));
    }

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) =>
        other is PyOrderedDict ordered && comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual
            ? Comparison.Evaluate(py, comparison, new PyList([.. Pairs(py)]), new PyList([.. ((PyOrderedDict)other).Pairs(py)]))
            : base.Compare(py, comparison, other);

    private static SequenceIterator Iterator(IEnumerable<PyObject> items) => new(items.GetEnumerator(), BuiltinTypes.Generator);

    private static PyOrderedDict New(Interpreter py, Arguments arguments)
    {
        if (arguments.Count > 1)
        {
            throw Raise.TypeError($"expected at most 1 arguments, got {arguments.Count}");
        }

        var dict = new PyOrderedDict(py);
        dict.Update(py, arguments);
        return dict;
    }

    private IEnumerable<PyObject> Values(Interpreter py) => _order.ToArray().Select(key => GetItem(py, key));

    private IEnumerable<PyTuple> Pairs(Interpreter py) => _order.ToArray().Select(key => new PyTuple(key, GetItem(py, key)));

    private PyNone Update(Interpreter py, Arguments arguments)
    {
        if (arguments.Count == 1 && arguments[0] is PyDict or PyList or PyTuple)
        {
            var source = arguments[0];
            foreach (var item in Protocol.ToList(py, source))
            {
                var pair = source is PyDict ? [item, Protocol.GetItem(py, source, item)] : Protocol.ToList(py, item);
                SetItem(py, pair[0], pair.Count == 2 ? pair[1] : throw Raise.ValueError(pair.Count < 2 ? $"need more than {pair.Count} value to unpack" : "too many values to unpack"));
            }
        }
        else if (arguments.Count == 1)
        {
            return Update(py, new Arguments([new PyList(Protocol.ToList(py, arguments[0])), .. arguments.KeywordValues], arguments.KeywordNames.ToArray()));
        }

        // Keywords come as a dict, in its order.
        var keywords = new PyDict(py);
        for (var i = 0; i < arguments.KeywordNames.Length; i++)
        {
            keywords.Set(arguments.KeywordNames[i], arguments.KeywordValues[i]);
        }

        foreach (var (key, value) in keywords.Items)
        {
            SetItem(py, key, value);
        }

        return PyNone.Instance;
    }

    private static PyTuple PopItem(Interpreter py, PyOrderedDict self, PyObject? last)
    {
        if (self.Count == 0)
        {
            throw Raise.KeyError("dictionary is empty");
        }

        var key = self._order[last is null || Protocol.IsTrue(py, last) ? ^1 : 0];
        var value = self.GetItem(py, key);
        self.DeleteItem(py, key);
        return new PyTuple(key, value);
    }

    private static PyObject Pop(Interpreter py, PyOrderedDict self, PyObject key, PyObject? missing)
    {
        if (self.Get(py, key) is not { } value)
        {
            return missing ?? throw Raise.KeyError(key);
        }

        self.DeleteItem(py, key);
        return value;
    }

    private static PyObject SetDefault(Interpreter py, PyOrderedDict self, PyObject key, PyObject? value)
    {
        if (self.Get(py, key) is { } known)
        {
            return known;
        }

        self.SetItem(py, key, value ?? PyNone.Instance);
        return value ?? PyNone.Instance;
    }

    private PyNone Clear()
    {
        Table.Clear();
        _order.Clear();
        return PyNone.Instance;
    }
}
