using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>The builtin functions about sequences and iterators.</summary>
internal static class IterationBuiltins
{
    /// <summary>The table.</summary>
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Function("all", Arity.One, static (py, items) => PyBool.Of(!Exists(py, items, truth: false))),
        Native.Function("any", Arity.One, static (py, items) => PyBool.Of(Exists(py, items, truth: true))),
        Native.Function("filter", Arity.Unpack(2, 2), Filter),
        Native.Function("iter", Arity.Unpack(1, 2), Iterator),
        Native.Function("len", Arity.One, static (py, value) => PyInt.Of(Protocol.Length(py, value))),
        Native.VariadicFunction("map", Arity.Any, Map),
        Native.VariadicFunction("max", Arity.Any, static (py, arguments) => Extreme(py, "max", ComparisonOperator.Greater, arguments)),
        Native.VariadicFunction("min", Arity.Any, static (py, arguments) => Extreme(py, "min", ComparisonOperator.Less, arguments)),
        Native.Function("next", Arity.Unpack(1, 2), Next),
        Native.VariadicFunction("range", Arity.Any, Range),
        Native.Function("reduce", Arity.Unpack(2, 3), Reduce),
        Native.Function("sorted", Arity.Between(1, 4), Sorted, "iterable", "cmp", "key", "reverse"),
        Native.Function("sum", Arity.Unpack(1, 2), Sum),
        Native.VariadicFunction("zip", Arity.Any, Zip),
    ];

    private static bool Exists(Interpreter py, PyObject items, bool truth)
    {
        var iterator = Protocol.Iterate(py, items);
        while (iterator.Next(py) is { } item)
        {
            py.Budget.Step();
            if (Protocol.IsTrue(py, item) == truth)
            {
                return true;
            }
        }

        return false;
    }

    private static PyObject Filter(Interpreter py, PyObject function, PyObject items)
    {
        var kept = new PyList();
        var iterator = items is PyTuple or PyStr or PyUnicode && Protocol.Special(py, items, Names.GetItem) is { } getItem
            ? new LengthIterator(getItem, items.Length(py)!.Value)
            : Protocol.Iterate(py, items);
        Protocol.AskLength(py, items);
        while (iterator.Next(py) is { } item)
        {
            py.Budget.Step();
            if (Protocol.IsTrue(py, function is PyNone ? item : function.Call(py, item)))
            {
                ListOperations.Append(py, kept, item);
            }
        }

        // The result is of the argument's own kind where that is a string or a tuple.
        return items switch
        {
            PyTuple => new PyTuple([.. kept.Items]),
            PyStr => new PyStr(Text(py, "str", kept.Items.Select(static item => (item as PyStr)?.Value))),
            PyUnicode => new PyUnicode(Text(py, "unicode", kept.Items.Select(static item => (item as PyUnicode)?.Value))),
            _ => kept,
        };
    }

    private static string Text(Interpreter py, string type, IEnumerable<string?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            var added = part ?? throw Raise.TypeError($"can't filter {type} to {type}: __getitem__ returned different type");
            py.Budget.CheckGrowth(text.Length, added.Length);
            text.Append(added);
        }

        return text.ToString();
    }

    /// <summary>The function <c>iter</c>.</summary>
    public static PyObject Iterator(Interpreter py, PyObject value, PyObject? sentinel)
    {
        if (sentinel is null)
        {
            var iterator = Protocol.Iterate(py, value);
            return iterator is CallIterator own ? own.Iterator : iterator;
        }

        return ObjectBuiltins.IsCallable(py, value) ? new SentinelIterator(value, sentinel) : throw Raise.TypeError("iter(v, w): v must be callable");
    }

    private static PyList Map(Interpreter py, Arguments arguments)
    {
        if (arguments.Count < 2)
        {
            throw Raise.TypeError("map() requires at least two args");
        }

        var function = arguments[0];
        if (arguments.Count == 2 && function is PyNone)
        {
            return new PyList(Protocol.ToList(py, arguments[1]));
        }

        var result = new PyList();
        if (arguments.Count == 2)
        {
            var items = MapOver(py, arguments, 1);
            while (items.Next(py) is { } item)
            {
                py.Budget.Step();
                ListOperations.Append(py, result, function.Call(py, item));
            }

            return result;
        }

        // The shorter ones are filled up with None.
        var iterators = new PyIterator[arguments.Count - 1];
        for (var i = 0; i < iterators.Length; i++)
        {
            iterators[i] = MapOver(py, arguments, i + 1);
        }

        while (true)
        {
            py.Budget.CheckItems(iterators.Length);
            py.Budget.Step();
            var values = new PyObject[iterators.Length];
            var goesOn = false;
            for (var i = 0; i < values.Length; i++)
            {
                var next = iterators[i].Next(py);
                goesOn |= next is not null;
                values[i] = next ?? PyNone.Instance;
            }

            if (!goesOn)
            {
                return result;
            }

            ListOperations.Append(py, result, function is PyNone ? new PyTuple(values) : function.Call(py, new Arguments(values)));
        }
    }

    private static PyIterator MapOver(Interpreter py, Arguments arguments, int index)
    {
        var iterator = IterateOver(py, arguments[index], $"argument {index + 1} to map() must support iteration");
        Protocol.AskLength(py, arguments[index]);
        return iterator;
    }

    /// <summary>An iterator; where there is none, a TypeError with the function's own words, whatever the reason.</summary>
    public static PyIterator IterateOver(Interpreter py, PyObject items, string message)
    {
        try
        {
            return Protocol.Iterate(py, items);
        }
        catch (PythonException e) when (e.Is(ExceptionTypes.TypeError))
        {
            throw Raise.TypeError(message);
        }
    }

    private static PyObject Extreme(Interpreter py, string name, ComparisonOperator better, Arguments arguments)
    {
        if (arguments.Count == 0)
        {
            throw Raise.TypeError($"{name} expected 1 arguments, got 0");
        }

        foreach (var keyword in arguments.KeywordNames)
        {
            if (keyword != "key")
            {
                throw Raise.TypeError($"{name}() got an unexpected keyword argument");
            }
        }

        var key = arguments.Keyword("key");
        var iterator = arguments.Count == 1
            ? Protocol.Iterate(py, arguments[0])
            : new ArrayIterator(arguments.Positional.ToArray(), BuiltinTypes.TupleIterator);
        PyObject? best = null;
        PyObject? bestKey = null;
        while (iterator.Next(py) is { } item)
        {
            py.Budget.Step();
            var value = key is null or PyNone ? item : key.Call(py, item);
            if (bestKey is null || Protocol.IsTrue(py, Comparison.Compare(py, better, value, bestKey)))
            {
                best = item;
                bestKey = value;
            }
        }

        return best ?? throw Raise.ValueError($"{name}() arg is an empty sequence");
    }

    private static PyObject Next(Interpreter py, PyObject iterator, PyObject? missing)
    {
        var items = iterator is PyInstance || Protocol.Special(py, iterator, Names.Next) is not null
            ? new CallIterator(iterator)
            : iterator as PyIterator ?? throw Raise.TypeError($"{iterator.Type.Name} object is not an iterator");
        return missing is null ? items.NextOrStop(py) : items.Next(py) ?? missing;
    }

    private static PyList Range(Interpreter py, Arguments arguments)
    {
        if (arguments.HasKeywords)
        {
            throw Raise.TypeError("range() takes no keyword arguments");
        }

        if (!Arity.Unpack(1, 3).Accepts(arguments.Count))
        {
            throw Arity.Unpack(1, 3).Mismatch("range", arguments.Count);
        }

        return RangeBounds.List(py, arguments);
    }

    private static PyObject Reduce(Interpreter py, PyObject function, PyObject items, PyObject? initial)
    {
        var iterator = IterateOver(py, items, "reduce() arg 2 must support iteration");
        var result = initial ?? iterator.Next(py) ?? throw Raise.TypeError("reduce() of empty sequence with no initial value");
        while (iterator.Next(py) is { } item)
        {
            py.Budget.Step();
            result = function.Call(py, result, item);
        }

        return result;
    }

    private static PyList Sorted(Interpreter py, PyObject items, PyObject? compare, PyObject? key, PyObject? reverse)
    {
        var isReversed = reverse is not null && Protocol.ToLong(py, reverse) != 0;
        var list = new PyList(Protocol.ToList(py, items));
        var sort = Attributes.Get(py, list, py.Intern("sort"));
        sort.Call(py, new Arguments([compare ?? PyNone.Instance, key ?? PyNone.Instance, PyBool.Of(isReversed)]));
        return list;
    }

    private static PyObject Sum(Interpreter py, PyObject items, PyObject? start)
    {
        var iterator = Protocol.Iterate(py, items);
        if (start is PyStr or PyUnicode)
        {
            throw Raise.TypeError("sum() can't sum strings [use ''.join(seq) instead]");
        }

        var sum = start ?? PyInt.Zero;
        while (iterator.Next(py) is { } item)
        {
            py.Budget.Step();
            sum = Operators.Binary(py, BinaryOperator.Add, sum, item);
        }

        return sum;
    }

    private static PyList Zip(Interpreter py, Arguments arguments)
    {
        var result = new PyList();
        var iterators = new PyIterator[arguments.Count];
        for (var i = 0; i < iterators.Length; i++)
        {
            Protocol.AskLength(py, arguments[i]);
        }

        for (var i = 0; i < iterators.Length; i++)
        {
            iterators[i] = IterateOver(py, arguments[i], $"zip argument #{i + 1} must support iteration");
        }

        while (iterators.Length > 0)
        {
            py.Budget.CheckItems(iterators.Length);
            py.Budget.Step();
            var values = new PyObject[iterators.Length];
            for (var i = 0; i < values.Length; i++)
            {
                if (iterators[i].Next(py) is not { } value)
                {
                    return result;
                }

                values[i] = value;
            }

            ListOperations.Append(py, result, new PyTuple(values));
        }

        return result;
    }
}

/// <summary>Runs over what the own <c>__getitem__</c> of a class that derives from a text or a tuple gives for each position of its base.</summary>
internal sealed class LengthIterator(PyObject getItem, long count) : PyIterator
{
    private long _index;

    public override PyType Type => BuiltinTypes.Iterator;

    internal override PyObject? Next(Interpreter py) => _index < count ? getItem.Call(py, PyInt.Of(_index++)) : null;
}

/// <summary>What <c>iter(f, sentinel)</c> gives.</summary>
internal sealed class SentinelIterator(PyObject function, PyObject sentinel) : PyIterator
{
    private static readonly PyType OwnType = BuiltinTypes.DeclareIterator("callable-iterator");

    private bool _isFinished;

    public override PyType Type => OwnType;

    internal override PyObject? Next(Interpreter py)
    {
        if (_isFinished)
        {
            return null;
        }

        var value = function.Call(py);
        _isFinished = Comparison.AreEqual(py, value, sentinel);
        return _isFinished ? null : value;
    }
}

/// <summary><c>enumerate</c>.</summary>
internal sealed class EnumerateType : PyIterator, IPairIterator
{
    private readonly PyIterator _items;
    private long _index;

    // The next index where it is no machine word.
    private BigInteger? _longIndex;

    private EnumerateType(PyIterator items, BigInteger start)
    {
        _items = items;
        var isWord = start >= long.MinValue && start <= long.MaxValue;
        _index = isWord ? (long)start : 0;
        _longIndex = isWord ? null : start;
    }

    public static PyType OwnType { get; } =
        PyType.CreateNative("enumerate", static () => IteratorType.Members, constructor: static (py, type, arguments) => UserIterator.Of(py, type, New(py, arguments)));

    public override PyType Type => OwnType;

    public bool TryNext(Interpreter py, [NotNullWhen(true)] out PyObject? first, [NotNullWhen(true)] out PyObject? second)
    {
        second = Recursion.Next(py, _items);
        first = second is null ? null : TakeIndex();
        return first is not null;
    }

    internal override PyObject? Next(Interpreter py) => TryNext(py, out var index, out var item) ? new PyTuple(index, item) : null;

    private static EnumerateType New(Interpreter py, Arguments arguments)
    {
        var given = KeywordBinding.Bind(py, "enumerate()", arguments, 1, "sequence", "start");
        var (items, start) = (given[0]!, given[1]);
        var first = start is null ? 0
            : Protocol.TryIndex(py, start) ?? throw Raise.TypeError($"'{start.Type.Name}' object cannot be interpreted as an index");
        return new EnumerateType(Protocol.Iterate(py, items), first);
    }

    private PyObject TakeIndex()
    {
        if (_longIndex is { } large)
        {
            _longIndex = large + 1;
            return new PyLong(large);
        }

        if (_index == long.MaxValue)
        {
            _longIndex = (BigInteger)long.MaxValue + 1;
        }

        return PyInt.Of(unchecked(_index++));
    }
}

/// <summary><c>reversed</c>.</summary>
internal sealed class ReversedType(PyObject items, long count) : PyIterator
{
    private static readonly PyStr Reversed = PyStr.MakeShared("__reversed__");

    private long _index = count - 1;

    public static PyType OwnType { get; } =
        PyType.CreateNative("reversed", static () => IteratorType.Members, constructor: New);

    public override PyType Type => OwnType;

    internal override PyObject? Next(Interpreter py)
    {
        if (_index < 0)
        {
            return null;
        }

        try
        {
            var item = Protocol.GetItem(py, items, PyInt.Of(_index));
            _index--;
            return item;
        }
        catch (PythonException e)
        {
            // An exception of any kind ends the iteration for good; two of them are not even passed on.
            _index = -1;
            if (e.Is(ExceptionTypes.IndexError) || e.Is(ExceptionTypes.StopIteration))
            {
                return null;
            }

            throw;
        }
    }

    private static PyObject New(Interpreter py, PyType type, Arguments arguments)
    {
        if (type == OwnType && arguments.HasKeywords)
        {
            throw Raise.TypeError("reversed() does not take keyword arguments");
        }

        if (arguments.Count != 1)
        {
            throw Arity.Unpack(1, 1).Mismatch("reversed", arguments.Count);
        }

        var items = arguments[0];
        var method = Formatting.Conversions.Method(py, items, Reversed);
        if (method is not null)
        {
            return method.Call(py);
        }

        return Protocol.IsSequence(py, items)
            ? UserIterator.Of(py, type, new ReversedType(items, Protocol.Length(py, items)))
            : throw Raise.TypeError("argument to reversed() must be a sequence");
    }
}
