using XenConfig.Python.Runtime.Hashing;

namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>dict</c>.</summary>
internal static class DictType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Value("__hash__", PyNone.Instance),
        Native.Method<PyDict>("get", Arity.Unpack(1, 2), static (py, self, key, missing) => self.Get(py, key) ?? missing ?? PyNone.Instance),
        Native.Method<PyDict>("has_key", Arity.One, static (py, self, key) => PyBool.Of(self.Get(py, key) is not null)),
        Native.Method<PyDict>("setdefault", Arity.Unpack(1, 2), SetDefault),
        Native.Method<PyDict>("pop", Arity.Unpack(1, 2), Pop),
        Native.Method<PyDict>("popitem", PopItem),
        Native.Method<PyDict>("keys", static (py, self) => DictParts.List(py, self, DictPart.Keys)),
        Native.Method<PyDict>("values", static (py, self) => DictParts.List(py, self, DictPart.Values)),
        Native.Method<PyDict>("items", static (py, self) => DictParts.List(py, self, DictPart.Items)),
        Native.Method<PyDict>("iterkeys", static (_, self) => new DictKeyIterator(self)),
        Native.Method<PyDict>("itervalues", static (_, self) => new DictValueIterator(self)),
        Native.Method<PyDict>("iteritems", static (_, self) => new DictItemIterator(self)),
        Native.Method<PyDict>("viewkeys", static (_, self) => new PyDictView(self, DictPart.Keys)),
        Native.Method<PyDict>("viewvalues", static (_, self) => new PyDictView(self, DictPart.Values)),
        Native.Method<PyDict>("viewitems", static (_, self) => new PyDictView(self, DictPart.Items)),
        Native.Method<PyDict>("clear", Clear),
        Native.Method<PyDict>("copy", static (_, self) => new PyDict(self.Table.Copy())),
        Native.VariadicMethod<PyDict>("update", Arity.Any, static (py, self, arguments) => Update(py, self, "update", arguments)),
        Native.VariadicSlot<PyDict>("__init__", static (py, self, arguments) => Update(py, self, "dict", arguments)),
        Native.ClassMethod("fromkeys", Arity.Unpack(1, 2), FromKeys),
        .. SpecialMembers.Container(),
        .. SpecialMembers.Subscript(),
        .. SpecialMembers.Assignment(),
        .. SpecialMembers.Comparisons(),
        Native.Slot<PyDict>("__cmp__", static (py, self, other) => other is PyDict
            ? PyInt.Of(Comparison.Order(py, self, other))
            : throw Raise.TypeError($"dict.__cmp__(x,y) requires y to be a 'dict', not a '{other.Type.Name}'")),
    ];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments)
    {
        var dict = Instances.Dict(py, type, new HashTable(py));
        Update(py, dict, "dict", arguments);
        return dict;
    }

    /// <summary>Puts everything of another mapping, or all pairs of an iterable, into a dict.</summary>
    public static void Merge(Interpreter py, PyDict dict, PyObject other)
    {
        if (other is PyDict mapping)
        {
            py.Budget.CheckAdded(dict.Count, mapping.Count);
            dict.Table.Merge(mapping.Table);
            return;
        }

        if (ObjectBuiltins.Probe(py, other, Names.Keys, ExceptionTypes.Exception) is { } keys)
        {
            Merge(py, dict, other, keys);
            return;
        }

        var pairs = Protocol.Iterate(py, other);
        for (long i = 0; pairs.Next(py) is { } pair; i++)
        {
            py.Budget.Step();
            if (Protocol.TryIterate(py, pair) is null)
            {
                throw Raise.TypeError($"cannot convert dictionary update sequence element #{i} to a sequence");
            }

            var items = Protocol.ToList(py, pair);
            if (items.Count != 2)
            {
                throw Raise.ValueError($"dictionary update sequence element #{i} has length {items.Count}; 2 is required");
            }

            dict.Set(py, items[0], items[1]);
        }
    }

    /// <summary>Puts into a dict what a mapping gives for each of what its method <c>keys</c> gives.</summary>
    public static void Merge(Interpreter py, PyDict dict, PyObject mapping, PyObject keys)
    {
        if (!ObjectBuiltins.IsCallable(py, keys))
        {
            throw Raise.TypeError($"attribute of type '{keys.Type.Name}' is not callable");
        }

        var names = Protocol.Iterate(py, keys.Call(py));
        while (names.Next(py) is { } key)
        {
            py.Budget.Step();
            dict.Set(py, key, Protocol.GetItem(py, mapping, key));
        }
    }

    /// <summary>Puts what a mapping, pairs and keywords give into a dict.</summary>
    public static PyNone Update(Interpreter py, PyDict self, string function, Arguments arguments)
    {
        if (arguments.Count > 1)
        {
            throw Arity.Unpack(0, 1).Mismatch(function, arguments.Count);
        }

        if (arguments.Count == 1)
        {
            Merge(py, self, arguments[0]);
        }

        if (arguments.HasKeywords)
        {
            // Keywords come as a dict of their own, and its order is that in which they are merged.
            var keywords = new PyDict(py);
            for (var i = 0; i < arguments.KeywordNames.Length; i++)
            {
                keywords.Set(arguments.KeywordNames[i], arguments.KeywordValues[i]);
            }

            self.Table.Merge(keywords.Table);
        }

        return PyNone.Instance;
    }

    private static PyObject SetDefault(Interpreter py, PyDict self, PyObject key, PyObject? value)
    {
        var hash = Protocol.Hash(py, key);
        if (self.Table.TryGet(key, hash, out var entry))
        {
            return entry.Value!;
        }

        value ??= PyNone.Instance;
        self.Table.Set(key, hash, value);
        return value;
    }

    private static PyObject Pop(Interpreter py, PyDict self, PyObject key, PyObject? missing)
    {
        // An empty dict does not even ask for the hash, so that anything may be sought in it.
        if (self.Count == 0)
        {
            return missing ?? throw Raise.KeyError(key);
        }

        return self.Remove(py, key, out var removed) ? removed! : missing ?? throw Raise.KeyError(key);
    }

    private static PyTuple PopItem(Interpreter py, PyDict self) =>
        self.Table.TryPop(out var entry)
            ? new PyTuple(entry.Key!, entry.Value!)
            : throw Raise.KeyError("popitem(): dictionary is empty");

    private static PyNone Clear(Interpreter py, PyDict self)
    {
        self.Table.Clear();
        return PyNone.Instance;
    }

    private static PyObject FromKeys(Interpreter py, PyType type, PyObject keys, PyObject? value)
    {
        value ??= PyNone.Instance;
        var result = type.Call(py);
        if (result is PyDict { Count: 0 } dict && dict.Type == BuiltinTypes.Dict && keys is PyDict or PyAnySet && keys.Type is not PyUserType)
        {
            ((PyDict)result).Table.FillFromKeys(keys is PyDict mapping ? mapping.Table : ((PyAnySet)keys).Table, value);
            return result;
        }

        var iterator = Protocol.Iterate(py, keys);
        while (iterator.Next(py) is { } key)
        {
            py.Budget.Step();
            Protocol.SetItem(py, result, key, value);
        }

        return result;
    }
}
