using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>operator</c>: the operators as functions, each under its plain name and under that of its special method.</summary>
internal static class OperatorModule
{
    private static readonly (string Name, BinaryOperator Operation)[] BinaryOperators =
    [
        ("add", BinaryOperator.Add), ("sub", BinaryOperator.Subtract), ("mul", BinaryOperator.Multiply), ("div", BinaryOperator.Divide),
        ("truediv", Operators.TrueDivide), ("floordiv", BinaryOperator.FloorDivide), ("mod", BinaryOperator.Modulo), ("pow", BinaryOperator.Power),
        ("lshift", BinaryOperator.LeftShift), ("rshift", BinaryOperator.RightShift), ("and_", BinaryOperator.BitAnd), ("or_", BinaryOperator.BitOr),
        ("xor", BinaryOperator.BitXor),
    ];

    private static readonly (string Name, ComparisonOperator Comparison)[] Comparisons =
    [
        ("lt", ComparisonOperator.Less), ("le", ComparisonOperator.LessOrEqual), ("eq", ComparisonOperator.Equal), ("ne", ComparisonOperator.NotEqual),
        ("ge", ComparisonOperator.GreaterOrEqual), ("gt", ComparisonOperator.Greater),
    ];

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        .. BinaryOperators.SelectMany(static item => Both(item.Name, Arity.Unpack(2, 2), (py, a, b) => Operators.Binary(py, item.Operation, a, b))),
        .. BinaryOperators.SelectMany(static item =>
            Both("i" + item.Name.TrimEnd('_'), Arity.Unpack(2, 2), (py, a, b) => Operators.Augmented(py, item.Operation, a, b))),
        .. Comparisons.SelectMany(static item => Both(item.Name, Arity.Unpack(2, 2), (py, a, b) => Comparison.Evaluate(py, item.Comparison, a, b))),
        .. Both("neg", static (py, a) => Operators.Unary(py, UnaryOperator.Negate, a)),
        .. Both("pos", static (py, a) => Operators.Unary(py, UnaryOperator.Plus, a)),
        .. Both("inv", static (py, a) => Operators.Unary(py, UnaryOperator.Invert, a)),
        .. Both("invert", static (py, a) => Operators.Unary(py, UnaryOperator.Invert, a)),
        .. Both("not_", static (py, a) => PyBool.Of(!Protocol.IsTrue(py, a))),
        .. Both("abs", NumberBuiltins.Absolute),
        .. Both("index", static (py, a) => a is PyInt or PyLong ? a : PyLong.Narrow(Protocol.TryIndex(py, a)
            ?? throw Raise.TypeError($"'{a.Type.Name}' object cannot be interpreted as an index"))),
        Native.Function("truth", Arity.One, static (py, a) => PyBool.Of(Protocol.IsTrue(py, a))),
        Native.Function("is_", Arity.Unpack(2, 2), static (_, a, b) => PyBool.Of(a == b)),
        Native.Function("is_not", Arity.Unpack(2, 2), static (_, a, b) => PyBool.Of(a != b)),
        .. Both("contains", Arity.Unpack(2, 2), static (py, a, b) => PyBool.Of(Protocol.Contains(py, a, b))),
        Native.Function("sequenceIncludes", Arity.Unpack(2, 2), static (py, a, b) => PyBool.Of(Protocol.Contains(py, a, b))),
        .. Both("getitem", Arity.Unpack(2, 2), Protocol.GetItem),
        .. new[] { "setitem", "__setitem__" }.Select(static name => Native.Function(name, Arity.Unpack(3, 3), SetItem)),
        .. Both("delitem", Arity.Unpack(2, 2), DeleteItem),
        Native.Function("countOf", Arity.Unpack(2, 2), CountOf),
        Native.Function("indexOf", Arity.Unpack(2, 2), IndexOf),
        Native.Function("isCallable", Arity.One, static (py, a) => PyBool.Of(ObjectBuiltins.IsCallable(py, a))),
        Native.Value("itemgetter", PyGetter.ItemGetter),
        Native.Value("attrgetter", PyGetter.AttributeGetter),
        Native.Value("methodcaller", PyGetter.MethodCaller),
        Native.Function("isNumberType", Arity.One, static (_, value) => PyBool.Of(IsNumber(value))),
        Native.Function("isMappingType", Arity.One, static (py, value) => PyBool.Of(IsMapping(py, value))),
        Native.Function("isSequenceType", Arity.One, static (py, value) => PyBool.Of(Protocol.IsSequence(py, value))),
        .. OperatorSequences.Members,
        Native.Function("_compare_digest", Arity.Exactly(2), CompareDigests),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("operator", static () => Members);

    /// <summary>Whether two texts are the same, or two rows of bytes; for anything else, TypeError.</summary>
    private static PyBool CompareDigests(Interpreter py, PyObject left, PyObject right)
    {
        if (left is PyUnicode a && right is PyUnicode b)
        {
            return PyBool.Of(a.Value == b.Value);
        }

        var (leftBytes, rightBytes) = (BytesOf(left), BytesOf(right));
        return leftBytes is null && rightBytes is null
            ? throw Raise.TypeError($"unsupported operand types(s) or combination of types: '{left.Type.Name}' and '{right.Type.Name}'")
            : PyBool.Of((leftBytes ?? throw LacksBuffer(left)) == (rightBytes ?? throw LacksBuffer(right)));
    }

    private static string? BytesOf(PyObject value) => value is PyUnicode ? null : Bytes.Of(value);

    private static PythonException LacksBuffer(PyObject value) => Raise.TypeError($"'{value.Type.Name}' does not have the buffer interface");

    private static IEnumerable<NativeMember> Both(string name, Native1 code) =>
        [Native.Function(name, Arity.One, code), Native.Function($"__{name.TrimEnd('_')}__", Arity.One, code)];

    private static IEnumerable<NativeMember> Both(string name, Arity arity, Native2 code) =>
        [Native.Function(name, arity, code), Native.Function($"__{name.TrimEnd('_')}__", arity, code)];

    /// <summary>CPython's <c>PyNumber_Check</c>: what has <c>__int__</c> or <c>__float__</c>, and any old-style instance.</summary>
    private static bool IsNumber(PyObject value) => value is PyInstance || (value.Type.Find(Names.Int) ?? value.Type.Find(Names.Float)) is not null;

    /// <summary>CPython's <c>PyMapping_Check</c>: what is asked for items, and not as the sequences that can be sliced.</summary>
    private static bool IsMapping(Interpreter py, PyObject value) => value is PyInstance
        ? Protocol.IsSequence(py, value)
        : value.Type.Find(Names.GetItem) is not null && value.Type.Find(Names.GetSlice) is null && value is not (PyXRange or PyDeque);

    private static PyNone SetItem(Interpreter py, PyObject container, PyObject key, PyObject value)
    {
        Protocol.SetItem(py, container, key, value);
        return PyNone.Instance;
    }

    private static PyNone DeleteItem(Interpreter py, PyObject container, PyObject key)
    {
        Protocol.DeleteItem(py, container, key);
        return PyNone.Instance;
    }

    private static PyInt CountOf(Interpreter py, PyObject items, PyObject item) => PyInt.Of(Matches(py, items, item).LongCount(static isEqual => isEqual));

    private static PyInt IndexOf(Interpreter py, PyObject items, PyObject item)
    {
        var index = 0L;
        foreach (var isEqual in Matches(py, items, item))
        {
            if (isEqual)
            {
                return PyInt.Of(index);
            }

            index++;
        }

        throw Raise.ValueError("sequence.index(x): x not in sequence");
    }

    /// <summary>Of each item whether it is equal to the one that is sought. The items may have no end.</summary>
    private static IEnumerable<bool> Matches(Interpreter py, PyObject items, PyObject item)
    {
        var iterator = IterationBuiltins.IterateOver(py, items, $"argument of type '{items.Type.Name}' is not iterable");
        while (iterator.Next(py) is { } candidate)
        {
            py.Budget.Step();
            yield return Comparison.AreEqual(py, item, candidate);
        }
    }
}

/// <summary>What <c>itemgetter</c>, <c>attrgetter</c> and <c>methodcaller</c> make: a function of one value.</summary>
internal sealed class PyGetter : PyCallable
{
    public static readonly PyType ItemGetter = Declare("itemgetter", static (py, type, arguments) =>
        new PyGetter(type, Several(arguments, static (py, value, key) => Protocol.GetItem(py, value, key))));

    public static readonly PyType AttributeGetter = Declare("attrgetter", static (py, type, arguments) =>
        new PyGetter(type, Several(arguments, Attribute)));

    public static readonly PyType MethodCaller = Declare("methodcaller", static (py, type, arguments) => new PyGetter(
        type, (py, value) => Runtime.Attributes.Get(py, value, Name(arguments[0])).Call(py, arguments.WithoutFirst())));

    private readonly PyType _type;
    private readonly Func<Interpreter, PyObject, PyObject> _get;

    private PyGetter(PyType type, Func<Interpreter, PyObject, PyObject> get)
    {
        _type = type;
        _get = get;
    }

    public override PyType Type => _type;

    internal override PyObject Call(Interpreter py, in Arguments arguments) =>
        arguments.TotalCount == 1 && !arguments.HasKeywords
            ? Recursion.Call(py, Recursion.WhileCalling, (Get: _get, Value: arguments[0]), static (py, call) => call.Get(py, call.Value))
            : throw Arity.Unpack(1, 1).Mismatch(_type.Name, arguments.Count);

    private static PyType Declare(string name, NativeConstructor constructor) => PyType.CreateNative(
        name,
        static () => [],
        constructor: (py, type, arguments) => arguments.Count > 0 ? constructor(py, type, arguments) : throw Arity.Unpack(1, 1).Mismatch(name, 0),
        module: "operator").Final();

    /// <summary>What one key gives; the tuple of what several give.</summary>
    private static Func<Interpreter, PyObject, PyObject> Several(Arguments arguments, Func<Interpreter, PyObject, PyObject, PyObject> get)
    {
        var keys = arguments.Positional.ToArray();
        return keys.Length == 1
            ? (py, value) => get(py, value, keys[0])
            : (py, value) => new PyTuple(Array.ConvertAll(keys, key => get(py, value, key)));
    }

    private static PyStr Name(PyObject name) => name switch
    {
        PyStr text => text,
        PyUnicode text => new PyStr(Codecs.AsciiCodec.Encode(text.Value)),
        _ => throw Raise.TypeError("attribute name must be a string"),
    };

    private static PyObject Attribute(Interpreter py, PyObject value, PyObject path) =>
        Name(path).Value.Split('.').Aggregate(value, (owner, name) => Runtime.Attributes.Get(py, owner, new PyStr(name)));
}
