using XenConfig.Python.Runtime.Hashing;

namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>set</c>.</summary>
internal static class SetType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        .. SetMethods.Shared(),
        Native.Value("__hash__", PyNone.Instance),
        Native.Method<PySet>("add", Arity.One, Add),
        Native.Method<PySet>("remove", Arity.One, Remove),
        Native.Method<PySet>("discard", Arity.One, Discard),
        Native.Method<PySet>("pop", Pop),
        Native.Method<PySet>("clear", Clear),
        Each("update", SetMethods.Update),
        Each("intersection_update", SetMethods.IntersectionUpdate),
        Each("difference_update", SetMethods.DifferenceUpdate),
        Native.Method<PySet>("symmetric_difference_update", Arity.One, SymmetricDifferenceUpdate),
        SpecialMembers.Augmented("__iand__", Syntax.BinaryOperator.BitAnd),
        SpecialMembers.Augmented("__ior__", Syntax.BinaryOperator.BitOr),
        SpecialMembers.Augmented("__ixor__", Syntax.BinaryOperator.BitXor),
        SpecialMembers.Augmented("__isub__", Syntax.BinaryOperator.Subtract),
        Native.VariadicSlot<PySet>("__init__", Initialize),
    ];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments)
    {
        Check("set", arguments);
        var set = Instances.Set(py, type, new HashTable(py));
        Initialize(py, set, arguments);
        return set;
    }

    /// <summary>The TypeErrors of the constructors of both set types.</summary>
    public static void Check(string name, Arguments arguments)
    {
        if (arguments.HasKeywords)
        {
            throw Raise.TypeError($"{name}() does not take keyword arguments");
        }

        if (arguments.Count > 1)
        {
            throw Arity.Unpack(0, 1).Mismatch(name, arguments.Count);
        }
    }

    private static NativeMember Each(string name, Action<Interpreter, PyAnySet, PyObject> update) =>
        SetMethods.OfIterables<PySet>(name, (py, self, others) =>
        {
            foreach (var other in others.Positional)
            {
                update(py, self, other);
            }

            return PyNone.Instance;
        });

    private static PyNone Initialize(Interpreter py, PySet self, Arguments arguments)
    {
        Check("set", arguments);
        self.Table.Clear();
        if (arguments.At(0) is { } items)
        {
            SetMethods.Update(py, self, items);
        }

        return PyNone.Instance;
    }

    private static PyNone Add(Interpreter py, PySet self, PyObject item)
    {
        self.Add(py, item);
        return PyNone.Instance;
    }

    private static PyNone Remove(Interpreter py, PySet self, PyObject item) =>
        self.Table.Remove(item, SetMethods.HashForLookup(py, item), out _) ? PyNone.Instance : throw Raise.KeyError(item);

    private static PyNone Discard(Interpreter py, PySet self, PyObject item)
    {
        self.Table.Remove(item, SetMethods.HashForLookup(py, item), out _);
        return PyNone.Instance;
    }

    private static PyObject Pop(Interpreter py, PySet self) =>
        self.Table.TryPop(out var entry) ? entry.Key! : throw Raise.KeyError("pop from an empty set");

    private static PyNone Clear(Interpreter py, PySet self)
    {
        self.Table.Clear();
        return PyNone.Instance;
    }

    private static PyNone SymmetricDifferenceUpdate(Interpreter py, PySet self, PyObject other)
    {
        SetMethods.SymmetricDifferenceUpdate(py, self, other);
        return PyNone.Instance;
    }
}
