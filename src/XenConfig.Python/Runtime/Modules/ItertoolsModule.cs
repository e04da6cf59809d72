namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>itertools</c>: each type is a C# sequence over the arguments.</summary>
internal static class ItertoolsModule
{
    // Of those that take arguments by name: how many are required, and the names.
    private static readonly Dictionary<string, (int Required, string[] Names)> Parameters = new()
    {
        ["count"] = (0, ["start", "step"]),
        ["repeat"] = (1, ["object", "times"]),
        ["compress"] = (2, ["data", "selectors"]),
        ["groupby"] = (1, ["iterable", "key"]),
        ["permutations"] = (1, ["iterable", "r"]),
        ["combinations"] = (2, ["iterable", "r"]),
        ["combinations_with_replacement"] = (2, ["iterable", "r"]),
    };

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Of("count", Arity.Between(0, 2), Count),
        Of("cycle", Arity.Unpack(1, 1), Cycle),
        Of("repeat", Arity.Between(1, 2), Repeat),
        Of("chain", Arity.Any, static (py, arguments) => Chain(py, new ArrayIterator(arguments.Positional.ToArray(), BuiltinTypes.TupleIterator)),
            Native.ClassMethod("from_iterable", Arity.One, static (py, type, items, _) =>
                UserIterator.Of(py, type, new SequenceIterator(Chain(py, Protocol.Iterate(py, items)).GetEnumerator(), type)))),
        Of("compress", Arity.Exactly(2), static (py, arguments) => Zip(py, Iterators(py, arguments))
            .Where(pair => Protocol.IsTrue(py, pair[1])).Select(static pair => pair[0])),
        Of("izip", Arity.Any, static (py, arguments) => arguments.Count == 0 ? [] : Zip(py, ZippedIterators(py, "izip", arguments)).Select(static row => new PyTuple(row))),
        Of("izip_longest", Arity.Any, Longest),
        Of("imap", Arity.Any, static (py, arguments) => Zip(py, MappedIterators(py, arguments))
            .Select(row => arguments[0] is PyNone ? new PyTuple(row) : arguments[0].Call(py, new Arguments(row)))),
        Of("starmap", Arity.Unpack(2, 2), static (py, arguments) => Items(py, Protocol.Iterate(py, arguments[1]))
            .Select(row => arguments[0].Call(py, new Arguments([.. Protocol.ToList(py, row)])))),
        Of("ifilter", Arity.Unpack(2, 2), static (py, arguments) => Filter(py, arguments, wanted: true)),
        Of("ifilterfalse", Arity.Unpack(2, 2), static (py, arguments) => Filter(py, arguments, wanted: false)),
        Of("takewhile", Arity.Unpack(2, 2), static (py, arguments) => Items(py, Protocol.Iterate(py, arguments[1]))
            .TakeWhile(item => Protocol.IsTrue(py, arguments[0].Call(py, item)))),
        Of("dropwhile", Arity.Unpack(2, 2), static (py, arguments) => Items(py, Protocol.Iterate(py, arguments[1]))
            .SkipWhile(item => Protocol.IsTrue(py, arguments[0].Call(py, item)))),
        Of("islice", Arity.Unpack(2, 4), Slice),
        Of("groupby", Arity.Between(1, 2), Group),
        Of("product", Arity.Any, Product),
        Of("permutations", Arity.Between(1, 2), static (py, arguments) =>
            Select(py, arguments, static (chosen, i) => !chosen.Contains(i), "permutations")),
        Of("combinations", Arity.Exactly(2), static (py, arguments) =>
            Select(py, arguments, static (chosen, i) => chosen.Count == 0 || i > chosen[^1], "combinations")),
        Of("combinations_with_replacement", Arity.Exactly(2), static (py, arguments) =>
            Select(py, arguments, static (chosen, i) => chosen.Count == 0 || i >= chosen[^1], "combinations_with_replacement")),
        Native.Function("tee", Arity.Between(1, 2), TeeIterator.Tee),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("itertools", static () => Members);

    private static NativeMember Of(string name, Arity arity, Func<Interpreter, Arguments, IEnumerable<PyObject>> make, params NativeMember[] members) =>
        Of(name, arity, (py, type, arguments) => new SequenceIterator(make(py, arguments).GetEnumerator(), type), members);

    private static NativeMember Of(string name, Arity arity, Func<Interpreter, PyType, Arguments, PyIterator> make, params NativeMember[] members)
    {
        PyType? type = null;
        type = PyType.CreateNative(
            $"itertools.{name}",
            () => [.. IteratorType.Members, .. members],
            constructor: (py, asked, arguments) => UserIterator.Of(py, asked, make(py, type!, Checked(py, name, arity, asked, arguments))),
            module: "itertools");
        return Native.Value(name, type);
    }

    /// <summary>The arguments, by position where none is left out before another.</summary>
    private static Arguments Checked(Interpreter py, string name, Arity arity, PyType type, Arguments arguments)
    {
        if (Parameters.TryGetValue(name, out var parameters))
        {
            var values = KeywordBinding.Bind(py, $"{name}()", arguments, parameters.Required, parameters.Names);
            var given = values.TakeWhile(static value => value is not null).Count();
            return given == arguments.TotalCount ? new Arguments(values[..given]!) : arguments;
        }

        foreach (var keyword in arguments.KeywordNames)
        {
            _ = (name, keyword) switch
            {
                ("product", "repeat") or ("izip_longest", "fillvalue") => true,
                ("product", _) => throw Raise.TypeError($"'{keyword}' is an invalid keyword argument for this function"),
                ("izip_longest", _) => throw Raise.TypeError("izip_longest() got an unexpected keyword argument"),

                // Those of a derived class may be for its own __init__.
                _ when type is PyUserType => true,
                _ => throw Raise.TypeError($"{name}() does not take keyword arguments"),
            };
        }

        return arity.Accepts(arguments.Count) ? arguments : throw arity.Mismatch(name, arguments.Count);
    }

    private static IEnumerable<PyObject> Items(Interpreter py, PyIterator iterator)
    {
        while (iterator.Next(py) is { } item)
        {
            py.Budget.Step();
            yield return item;
        }
    }

    private static PyIterator[] Iterators(Interpreter py, Arguments arguments) =>
        Array.ConvertAll(arguments.Positional.ToArray(), item => Protocol.Iterate(py, item));

    private static PyIterator[] MappedIterators(Interpreter py, Arguments arguments) =>
        arguments.Count > 1 ? Iterators(py, arguments.WithoutFirst()) : throw Raise.TypeError("imap() must have at least two arguments.");

    private static PyIterator[] ZippedIterators(Interpreter py, string function, Arguments arguments) =>
        [.. arguments.Positional.ToArray().Select((item, index) =>
            Protocol.TryIterate(py, item) ?? throw Raise.TypeError($"{function} argument #{index + 1} must support iteration"))];

    private static CountIterator Count(Interpreter py, PyType type, Arguments arguments)
    {
        var start = arguments.At(0) ?? arguments.Keyword("start") ?? PyInt.Zero;
        var step = arguments.At(1) ?? arguments.Keyword("step") ?? PyInt.One;
        return IsNumber(py, start) && IsNumber(py, step) ? new CountIterator(type, start, step) : throw Raise.TypeError("a number is required");
    }

    // Whatever can be made a number: CPython does not ask of what kind.
    private static bool IsNumber(Interpreter py, PyObject value) => value is PyInt or PyLong or PyFloat or PyComplex
        || (value as PyInstance)?.TrySpecial(py, Names.Int) is not null
        || (Protocol.Special(py, value, Names.Int) ?? Protocol.Special(py, value, Names.Float)) is not null;

    private static IEnumerable<PyObject> Cycle(Interpreter py, Arguments arguments)
    {
        var iterator = Protocol.Iterate(py, arguments[0]);
        return Turns();

        IEnumerable<PyObject> Turns()
        {
            var seen = new PyList();
            foreach (var item in Items(py, iterator))
            {
                ListOperations.Append(py, seen, item);
                yield return item;
            }

            for (var i = 0; seen.Items.Count > 0; i = (i + 1) % seen.Items.Count)
            {
                yield return seen.Items[i];
            }
        }
    }

    private static RepeatIterator Repeat(Interpreter py, PyType type, Arguments arguments)
    {
        var times = arguments.At(1) ?? arguments.Keyword("times");
        return new RepeatIterator(type, arguments[0], times is null ? null : Math.Max(0, Protocol.ToLong(py, times)));
    }

    private static IEnumerable<PyObject> Chain(Interpreter py, PyIterator iterables) =>
        Items(py, iterables).SelectMany(iterable => Items(py, Protocol.Iterate(py, iterable)));

    /// <summary>Rows of one item of each, until the first that has no more.</summary>
    private static IEnumerable<PyObject[]> Zip(Interpreter py, PyIterator[] iterators)
    {
        while (true)
        {
            py.Budget.Step();
            var row = new PyObject[iterators.Length];
            for (var i = 0; i < row.Length; i++)
            {
                if (iterators[i].Next(py) is not { } item)
                {
                    yield break;
                }

                row[i] = item;
            }

            yield return row;
        }
    }

    private static IEnumerable<PyObject> Longest(Interpreter py, Arguments arguments)
    {
        var missing = arguments.Keyword("fillvalue") ?? PyNone.Instance;
        var iterators = ZippedIterators(py, "izip_longest", arguments);
        return Rows();

        IEnumerable<PyObject> Rows()
        {
            while (true)
            {
                py.Budget.Step();
                var row = Array.ConvertAll(iterators, iterator => iterator.Next(py));
                if (Array.TrueForAll(row, static item => item is null))
                {
                    yield break;
                }

                yield return new PyTuple(Array.ConvertAll(row, item => item ?? missing));
            }
        }
    }

    private static IEnumerable<PyObject> Filter(Interpreter py, Arguments arguments, bool wanted)
    {
        var (test, iterator) = (arguments[0], Protocol.Iterate(py, arguments[1]));
        return Items(py, iterator).Where(item => Protocol.IsTrue(py, test is PyNone ? item : test.Call(py, item)) == wanted);
    }

    private static IEnumerable<PyObject> Slice(Interpreter py, Arguments arguments)
    {
        var iterator = Protocol.Iterate(py, arguments[0]);
        var start = arguments.Count == 2 ? 0 : Bound(py, arguments[1], 0, "Indices for islice() must be None or an integer: 0 <= x <= maxint.");
        var stop = Bound(
            py, arguments[arguments.Count == 2 ? 1 : 2], long.MaxValue, "Stop argument for islice() must be None or an integer: 0 <= x <= maxint.");
        var step = arguments.Count == 4 ? Bound(py, arguments[3], 1, "Step for islice() must be a positive integer or None.") : 1;
        return step > 0 ? Taken() : throw Raise.ValueError("Step for islice() must be a positive integer or None.");

        IEnumerable<PyObject> Taken()
        {
            // What lies before an item is taken with it, be that beyond the stop.
            var wanted = start;
            for (var taken = 0L; taken < Math.Max(start, stop); taken++)
            {
                for (; taken < wanted; taken++)
                {
                    py.Budget.Step();
                    if (iterator.Next(py) is null)
                    {
                        yield break;
                    }
                }

                if (taken >= stop || iterator.Next(py) is not { } item)
                {
                    yield break;
                }

                py.Budget.Step();
                wanted = step > stop - wanted ? stop : wanted + step;
                yield return item;
            }
        }
    }

    private static long Bound(Interpreter py, PyObject value, long missing, string message) => value switch
    {
        PyNone => missing,
        PyFloat { Type: not PyUserType, Value: >= 0 and < long.MaxValue and var bound } => (long)bound,
        PyInt or PyLong when Arithmetic.ToBigInteger(value) is { Sign: >= 0 } bound && bound <= long.MaxValue => (long)bound,
        _ => throw Raise.ValueError(message),
    };

    private static IEnumerable<PyObject> Group(Interpreter py, Arguments arguments)
    {
        var items = Items(py, Protocol.Iterate(py, arguments[0])).GetEnumerator();
        var key = arguments.At(1) ?? PyNone.Instance;
        return Groups();

        PyObject KeyOf(PyObject item) => key is PyNone ? item : key.Call(py, item);

        IEnumerable<PyObject> Groups()
        {
            var more = items.MoveNext();
            while (more)
            {
                var current = KeyOf(items.Current);
                var isOpen = true;
                yield return new PyTuple(current, new SequenceIterator(Members().GetEnumerator(), GrouperType));
                while (isOpen)
                {
                    py.Budget.Step();
                    Advance();
                }

                IEnumerable<PyObject> Members()
                {
                    while (isOpen)
                    {
                        var item = items.Current;
                        Advance();
                        yield return item;
                    }
                }

                void Advance()
                {
                    more = items.MoveNext();
                    isOpen = more && Comparison.AreEqual(py, current, KeyOf(items.Current));
                }
            }
        }
    }

    private static readonly PyType GrouperType = BuiltinTypes.DeclareIterator("_grouper", "itertools");

    private static IEnumerable<PyObject> Product(Interpreter py, Arguments arguments)
    {
        var repeat = arguments.Keyword("repeat") is { } count ? Protocol.ToLong(py, count) : 1;
        if (repeat < 0)
        {
            throw Raise.ValueError("repeat argument cannot be negative");
        }

        if (arguments.Count == 0)
        {
            repeat = 0;
        }
        else if (repeat > long.MaxValue / IntPtr.Size / arguments.Count)
        {
            // The pointers to the pools would fill more than the address space.
            throw Raise.OverflowError("repeat argument too large");
        }

        py.Budget.CheckItems(repeat * arguments.Count);
        var once = Array.ConvertAll(arguments.Positional.ToArray(), pool => Protocol.ToList(py, pool));
        var pools = Enumerable.Repeat(once, (int)repeat).SelectMany(static pool => pool).ToArray();
        return Rows();

        IEnumerable<PyObject> Rows()
        {
            var at = new int[pools.Length];
            if (Array.Exists(pools, static pool => pool.Count == 0))
            {
                yield break;
            }

            while (true)
            {
                py.Budget.Steps(pools.Length / 16);
                yield return new PyTuple([.. at.Select((position, i) => pools[i][position])]);
                var last = at.Length - 1;
                while (last >= 0 && ++at[last] == pools[last].Count)
                {
                    at[last--] = 0;
                }

                if (last < 0)
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>All ways to choose positions, one after the other, where each choice must be allowed beside those before it.</summary>
    private static IEnumerable<PyObject> Select(Interpreter py, Arguments arguments, Func<List<int>, int, bool> isAllowed, string function)
    {
        var pool = Protocol.ToList(py, arguments[0]);
        var size = arguments.At(1) is { } r && (r is not PyNone || function != "permutations") ? Protocol.ToLong(py, r) : pool.Count;
        if (size < 0)
        {
            throw Raise.ValueError("r must be non-negative");
        }

        py.Budget.CheckItems(size);
        return function == "combinations_with_replacement" || size <= pool.Count ? Choices() : [];

        IEnumerable<PyObject> Choices()
        {
            var chosen = new List<int>();
            var next = 0;
            while (true)
            {
                py.Budget.Steps(chosen.Count);
                if (chosen.Count == size)
                {
                    yield return new PyTuple([.. chosen.Select(i => pool[i])]);
                    next = pool.Count;
                }

                while (next < pool.Count && !isAllowed(chosen, next))
                {
                    next++;
                }

                if (next < pool.Count)
                {
                    chosen.Add(next);
                    next = 0;
                }
                else if (chosen.Count > 0)
                {
                    next = chosen[^1] + 1;
                    chosen.RemoveAt(chosen.Count - 1);
                }
                else
                {
                    yield break;
                }
            }
        }
    }
}
