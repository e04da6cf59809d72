using XenConfig.Python.Runtime.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>collections.deque</c>: a ring of items that grows at both ends.</summary>
internal sealed class PyDeque(Interpreter py, PyType type) : PyExtensible(py, type)
{
    private const int StartCapacity = 8;

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Value("__hash__", PyNone.Instance),
        Native.Method<PyDeque>("append", Arity.One, static (py, self, item) => self.Add(py, item, atEnd: true)),
        Native.Method<PyDeque>("appendleft", Arity.One, static (py, self, item) => self.Add(py, item, atEnd: false)),
        Native.Method<PyDeque>("extend", Arity.One, static (py, self, items) => self.AddAll(py, items, atEnd: true)),
        Native.Method<PyDeque>("extendleft", Arity.One, static (py, self, items) => self.AddAll(py, items, atEnd: false)),
        Native.Method<PyDeque>("pop", static (_, self) => self.Take(atEnd: true)),
        Native.Method<PyDeque>("popleft", static (_, self) => self.Take(atEnd: false)),
        Native.Method<PyDeque>("clear", static (_, self) => self.Clear()),
        Native.Method<PyDeque>("count", Arity.One, static (py, self, item) => self.CountOf(py, item)),
        Native.Method<PyDeque>("remove", Arity.One, static (py, self, item) => self.Remove(py, item)),
        Native.Method<PyDeque>("reverse", static (py, self) => self.Replace(py, Enumerable.Reverse(self.ToArray()))),
        Native.Method<PyDeque>("rotate", Arity.Between(0, 1), static (py, self, steps) => self.Rotate(py, steps is null ? 1 : Protocol.ToLong(py, steps))),
        Native.Property<PyDeque>("maxlen", static (_, self) => self._longest is { } longest ? PyInt.Of(longest) : PyNone.Instance),
        Native.Method<PyDeque>("__copy__", static (py, self) => self.Copy(py)),
        Native.Method<PyDeque>("__reversed__", static (_, self) => new DequeIterator(self, isReversed: true)),
        Native.Slot<PyDeque>("__iadd__", static (py, self, other) => self.InPlace(py, BinaryOperator.Add, other)!),
        Native.VariadicSlot<PyDeque>("__init__", static (py, self, arguments) => self.Initialize(py, arguments)),
        .. SpecialMembers.Container().Where(static member => member.Name != "__contains__"),
        .. SpecialMembers.Subscript(),
        .. SpecialMembers.Assignment(),
        .. SpecialMembers.Comparisons(),
    ];

    /// <summary>The type.</summary>
    public static readonly PyType DequeType =
        PyType.CreateInitialized("collections.deque", static () => Members, static (py, type) => new PyDeque(py, type), "collections");

    private static readonly PyType IteratorType =
        PyType.CreateNative("deque_iterator", static () => Runtime.IteratorType.Members, module: "collections").Final();

    private static readonly PyType ReversedIteratorType =
        PyType.CreateNative("deque_reverse_iterator", static () => Runtime.IteratorType.Members, module: "collections").Final();

    private PyObject[] _items = new PyObject[StartCapacity];
    private int _first;
    private int _count;
    private int _version;
    private long? _longest;

    /// <summary>How many items it holds.</summary>
    public int Count => _count;

    /// <summary>How many items it keeps at the most; null for all.</summary>
    public long? Longest => _longest;

    private PyObject this[int index]
    {
        get => _items[(_first + index) % _items.Length];
        set => _items[(_first + index) % _items.Length] = value;
    }

    internal override string Repr(Interpreter py)
    {
        var end = _longest is { } longest ? $", maxlen={longest})" : ")";
        return ContainerText.Sequence(py, this, ToArray(), "deque([", "]" + end, "[...]");
    }

    internal override long Hash(Interpreter py) => throw Raise.TypeError("unhashable type: 'collections.deque'");

    internal override long? Length(Interpreter py) => _count;

    internal override PyIterator? Iterate(Interpreter py) => new DequeIterator(this, isReversed: false);

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) =>
        other is PyDeque deque ? SequenceOperations.Compare(py, comparison, ToArray(), deque.ToArray()) : null;

    internal override PyObject GetItem(Interpreter py, PyObject key) => this[Position(py, key)];

    internal override void SetItem(Interpreter py, PyObject key, PyObject value) => this[Position(py, key)] = value;

    internal override void DeleteItem(Interpreter py, PyObject key)
    {
        var position = Position(py, key);
        Replace(py, ToArray().Where((_, index) => index != position));
    }

    internal override PyObject? InPlace(Interpreter py, BinaryOperator operation, PyObject right)
    {
        if (operation != BinaryOperator.Add)
        {
            return null;
        }

        AddAll(py, right, atEnd: true);
        return this;
    }

    /// <summary>The items in their order.</summary>
    public PyObject[] ToArray()
    {
        var items = new PyObject[_count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = this[i];
        }

        return items;
    }

    private PyNone Initialize(Interpreter py, Arguments arguments)
    {
        if (arguments.TotalCount > 2)
        {
            throw Raise.TypeError($"deque() takes at most 2 arguments ({arguments.TotalCount} given)");
        }

        foreach (var name in arguments.KeywordNames)
        {
            if (name is not ("iterable" or "maxlen"))
            {
                throw Raise.TypeError($"'{name}' is an invalid keyword argument for this function");
            }
        }

        var longest = arguments.At(1) ?? arguments.Keyword("maxlen");
        _longest = longest is null or PyNone ? null : Protocol.ToLong(py, longest);
        if (_longest < 0)
        {
            throw Raise.ValueError("maxlen must be non-negative");
        }

        Clear();
        return (arguments.At(0) ?? arguments.Keyword("iterable")) is { } items ? AddAll(py, items, atEnd: true) : PyNone.Instance;
    }

    private int Position(Interpreter py, PyObject key)
    {
        var index = Protocol.Index(py, key, "sequence index must be integer, not '{0}'");
        return SequenceOperations.Position(index, _count, "deque index out of range");
    }

    private PyNone Add(Interpreter py, PyObject item, bool atEnd)
    {
        if (_longest == 0)
        {
            return PyNone.Instance;
        }

        if (_count == _longest)
        {
            Take(!atEnd);
        }

        if (_count == _items.Length)
        {
            py.Budget.CheckItems(_count * 2L);
            var larger = new PyObject[_count * 2];
            ToArray().CopyTo(larger, 0);
            (_items, _first) = (larger, 0);
        }

        if (!atEnd)
        {
            _first = (_first + _items.Length - 1) % _items.Length;
        }

        this[atEnd ? _count : 0] = item;
        _count++;
        _version++;
        return PyNone.Instance;
    }

    private PyNone AddAll(Interpreter py, PyObject items, bool atEnd)
    {
        // One that is added to itself is added as it is now.
        var iterator = items == this ? new ArrayIterator(ToArray(), BuiltinTypes.TupleIterator) : Protocol.Iterate(py, items);
        while (iterator.Next(py) is { } item)
        {
            py.Budget.Step();
            Add(py, item, atEnd);
        }

        return PyNone.Instance;
    }

    private PyObject Take(bool atEnd)
    {
        if (_count == 0)
        {
            throw Raise.IndexError("pop from an empty deque");
        }

        var item = this[atEnd ? _count - 1 : 0];
        this[atEnd ? _count - 1 : 0] = null!;
        _first = atEnd ? _first : (_first + 1) % _items.Length;
        _count--;
        _version++;
        return item;
    }

    private PyNone Clear()
    {
        (_items, _first, _count) = (new PyObject[StartCapacity], 0, 0);
        _version++;
        return PyNone.Instance;
    }

    private PyInt CountOf(Interpreter py, PyObject sought)
    {
        var (found, version) = (0, _version);
        for (var i = 0; i < _count; i++)
        {
            py.Budget.Step();
            found += Comparison.AreEqual(py, this[i], sought) ? 1 : 0;
            if (version != _version)
            {
                throw Raise.RuntimeError("deque mutated during iteration");
            }
        }

        return PyInt.Of(found);
    }

    private PyNone Remove(Interpreter py, PyObject sought)
    {
        var version = _version;
        for (var i = 0; i < _count; i++)
        {
            py.Budget.Step();
            var isFound = Comparison.AreEqual(py, this[i], sought);
            if (version != _version)
            {
                throw Raise.IndexError("deque mutated during remove().");
            }

            if (isFound)
            {
                DeleteItem(py, PyInt.Of(i));
                return PyNone.Instance;
            }
        }

        throw Raise.ValueError("deque.remove(x): x not in deque");
    }

    private PyNone Rotate(Interpreter py, long steps)
    {
        if (_count <= 1)
        {
            return PyNone.Instance;
        }

        var items = ToArray();
        var shift = (int)((_count - (steps % _count)) % _count);
        return Replace(py, [.. items[shift..], .. items[..shift]]);
    }

    private PyNone Replace(Interpreter py, IEnumerable<PyObject> items)
    {
        py.Budget.Steps(_count / 64);
        var replaced = items.ToArray();
        replaced.CopyTo(_items, 0);
        Array.Clear(_items, replaced.Length, _items.Length - replaced.Length);
        (_first, _count) = (0, replaced.Length);
        _version++;
        return PyNone.Instance;
    }

    private PyObject Copy(Interpreter py) => Type.Call(py, new Arguments(_longest is { } longest ? [this, PyInt.Of(longest)] : [this]));

    private sealed class DequeIterator(PyDeque deque, bool isReversed) : PyIterator
    {
        private readonly int _version = deque._version;
        private int _index;

        public override PyType Type => isReversed ? ReversedIteratorType : IteratorType;

        internal override PyObject? Next(Interpreter py)
        {
            if (_version != deque._version)
            {
                throw Raise.RuntimeError("deque mutated during iteration");
            }

            return _index < deque._count ? deque[isReversed ? deque._count - 1 - _index++ : _index++] : null;
        }
    }
}
