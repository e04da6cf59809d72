using XenConfig.Python.Runtime.Hashing;

namespace XenConfig.Python.Runtime;

/// <summary>The methods of <c>set</c> and <c>frozenset</c>, whose operands may be any iterables.</summary>
internal static class SetMethods
{
    /// <summary>Why two sets have no place in an order.</summary>
    public const string NoOrder = "cannot compare sets using cmp()";

    /// <summary>The methods of both types; each needs its own descriptors.</summary>
    public static IEnumerable<NativeMember> Shared() =>
    [
        Native.Method<PyAnySet>("copy", static (py, self) => self is PyFrozenSet && self.Type == BuiltinTypes.FrozenSet ? self : Like(py, self, self.Table.Copy())),
        OfIterables<PyAnySet>("union", Union),
        OfIterables<PyAnySet>("intersection", Intersection),
        OfIterables<PyAnySet>("difference", Difference),
        Native.Method<PyAnySet>("symmetric_difference", Arity.One, static (py, self, other) => Like(py, self, SymmetricDifference(py, self.Table, other))),
        Native.Method<PyAnySet>("issubset", Arity.One, static (py, self, other) => PyBool.Of(SetAlgebra.IsSubset(self.Table, TableOf(py, other)))),
        Native.Method<PyAnySet>("issuperset", Arity.One, static (py, self, other) => PyBool.Of(SetAlgebra.IsSubset(TableOf(py, other), self.Table))),
        Native.Method<PyAnySet>("isdisjoint", Arity.One, static (py, self, other) => PyBool.Of(SetAlgebra.IsDisjoint(self.Table, TableOf(py, other)))),
        Native.Slot<PyAnySet>("__cmp__", Compare),
        .. SpecialMembers.Container(),
        .. SpecialMembers.Comparisons(),
        .. SpecialMembers.SetAlgebra(),
    ];

    /// <summary>A method that takes any number of iterables, and nothing by name.</summary>
    public static NativeMember OfIterables<TSelf>(string name, NativeMethodVariadic<TSelf> code)
        where TSelf : PyAnySet => Native.VariadicMethod<TSelf>(name, Arity.Any, (py, self, arguments) => arguments.HasKeywords
            ? throw Raise.TypeError($"{name}() takes no keyword arguments")
            : code(py, self, arguments));

    /// <summary>Adds all items of an iterable.</summary>
    public static void Update(Interpreter py, PyAnySet set, PyObject items) => Update(py, set.Table, items);

    /// <summary>Keeps what is in an iterable too.</summary>
    public static void IntersectionUpdate(Interpreter py, PyAnySet set, PyObject other) =>
        set.Table.Swap(Intersection(py, set.Table, other));

    /// <summary>Removes all items of an iterable.</summary>
    public static void DifferenceUpdate(Interpreter py, PyAnySet set, PyObject other) => DifferenceUpdate(py, set.Table, other);

    /// <summary>Removes what is in both and adds what is only in the other.</summary>
    public static void SymmetricDifferenceUpdate(Interpreter py, PyAnySet set, PyObject other) =>
        SetAlgebra.SymmetricDifferenceUpdate(set.Table, TableOf(py, other));

    /// <summary>A table of the items of an iterable, filled as <c>set()</c> fills it.</summary>
    public static HashTable ToTable(Interpreter py, PyObject items)
    {
        var table = new HashTable(py);
        Update(py, table, items);
        return table;
    }

    /// <summary>The hash with which an item is looked up: a set is looked up as the frozenset that equals it.</summary>
    public static long HashForLookup(Interpreter py, PyObject item) =>
        item is PySet set && (item.Type is not PyUserType type || type.FindSpecial(Names.Hash) is null) ? PythonHash.FrozenSet(set.Table) : Protocol.Hash(py, item);

    private static PyInt Compare(Interpreter py, PyAnySet self, PyObject other) => throw Raise.TypeError(other is PyAnySet
        ? NoOrder
        : $"{self.Type.Name}.__cmp__(x,y) requires y to be a '{self.Type.Name}', not a '{other.Type.Name}'");

    private static HashTable TableOf(Interpreter py, PyObject items) => items is PyAnySet set ? set.Table : ToTable(py, items);

    private static void Update(Interpreter py, HashTable table, PyObject items)
    {
        switch (items)
        {
            case PyAnySet set:
                py.Budget.CheckAdded(table.Count, set.Count);
                table.Merge(set.Table);
                break;
            case PyDict dict when dict.Type == BuiltinTypes.Dict:
                py.Budget.CheckAdded(table.Count, dict.Count);
                table.AddKeys(dict.Table);
                break;
            default:
                var iterator = Protocol.Iterate(py, items);
                while (iterator.Next(py) is { } item)
                {
                    py.Budget.Step();
                    table.Add(item, Protocol.Hash(py, item));
                }

                break;
        }
    }

    private static PyAnySet Union(Interpreter py, PyAnySet self, Arguments others)
    {
        var result = self.Table.Copy();
        foreach (var other in others.Positional)
        {
            Update(py, result, other);
        }

        return Like(py, self, result);
    }

    private static PyAnySet Intersection(Interpreter py, PyAnySet self, Arguments others)
    {
        var result = others.Count == 0 ? self.Table.Copy() : self.Table;
        foreach (var other in others.Positional)
        {
            result = Intersection(py, result, other);
        }

        return Like(py, self, result);
    }

    private static HashTable Intersection(Interpreter py, HashTable table, PyObject other)
    {
        if (other is PyAnySet set)
        {
            return SetAlgebra.Intersection(table, set.Table);
        }

        var result = table.NewEmpty();
        var iterator = Protocol.Iterate(py, other);
        while (iterator.Next(py) is { } item)
        {
            py.Budget.Step();
            var hash = Protocol.Hash(py, item);
            if (table.Contains(item, hash))
            {
                result.Add(item, hash);
            }
        }

        return result;
    }

    private static PyAnySet Difference(Interpreter py, PyAnySet self, Arguments others)
    {
        if (others.Count == 0)
        {
            return Like(py, self, self.Table.Copy());
        }

        var first = others[0];
        HashTable result;
        if (first is PyAnySet set)
        {
            result = SetAlgebra.Difference(self.Table, set.Table);
        }
        else if (first is PyDict dict && dict.Type == BuiltinTypes.Dict)
        {
            result = SetAlgebra.Difference(self.Table, dict.Table);
        }
        else
        {
            result = self.Table.Copy();
            DifferenceUpdate(py, result, first);
        }

        foreach (var other in others.Positional[1..])
        {
            DifferenceUpdate(py, result, other);
        }

        return Like(py, self, result);
    }

    private static void DifferenceUpdate(Interpreter py, HashTable table, PyObject other)
    {
        if (other is PyAnySet set)
        {
            SetAlgebra.DifferenceUpdate(table, set.Table);
            return;
        }

        var iterator = Protocol.Iterate(py, other);
        while (iterator.Next(py) is { } item)
        {
            py.Budget.Step();
            table.Remove(item, Protocol.Hash(py, item), out _);
        }

        table.Compact();
    }

    private static HashTable SymmetricDifference(Interpreter py, HashTable table, PyObject other)
    {
        var result = ToTable(py, other);
        SetAlgebra.SymmetricDifferenceUpdate(result, table);
        return result;
    }

    /// <summary>A set of the same type; that of the config's own class, too, whose <c>__init__</c> is not called.</summary>
    public static PyAnySet Like(Interpreter py, PyAnySet self, HashTable table) =>
        self is PyFrozenSet ? Instances.FrozenSet(py, self.Type, table) : Instances.Set(py, self.Type, table);
}
