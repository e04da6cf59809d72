using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Comparison as Python 2.7 has it: rich comparison both ways, then three-way comparison, then an order between unlike types.</summary>
internal static class Comparison
{
    private const string InCmp = " in cmp";

    /// <summary>The operator with its operands exchanged.</summary>
    public static ComparisonOperator Swap(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => comparison,
    };

    /// <summary>What an ordering says of a three-way result.</summary>
    public static bool Holds(ComparisonOperator comparison, int order) => comparison switch
    {
        ComparisonOperator.Equal => order == 0,
        ComparisonOperator.NotEqual => order != 0,
        ComparisonOperator.Less => order < 0,
        ComparisonOperator.LessOrEqual => order <= 0,
        ComparisonOperator.Greater => order > 0,
        _ => order >= 0,
    };

    /// <summary>One of the six orderings, or a membership or identity test.</summary>
    public static PyObject Evaluate(Interpreter py, ComparisonOperator comparison, PyObject left, PyObject right) => comparison switch
    {
        ComparisonOperator.In => PyBool.Of(Protocol.Contains(py, right, left)),
        ComparisonOperator.NotIn => PyBool.Of(!Protocol.Contains(py, right, left)),
        ComparisonOperator.Is => PyBool.Of(AreSame(left, right)),
        ComparisonOperator.IsNot => PyBool.Of(!AreSame(left, right)),
        _ => Compare(py, comparison, left, right),
    };

    /// <summary>
    /// Whether two values are the same object in CPython. Here each literal is an object of its own, since it has a place of its own; there the
    /// texts of code that look like names are one object each, and so are all texts of a character or none.
    /// </summary>
    private static bool AreSame(PyObject left, PyObject right) =>
        left == right || (left.GetType() == typeof(PyStr) && right.GetType() == typeof(PyStr) && PyStr.AreSame((PyStr)left, (PyStr)right));

    /// <summary>Whether two values are equal; the same object always is, as in containers.</summary>
    public static bool AreEqual(Interpreter py, PyObject left, PyObject right) =>
        left == right || Protocol.IsTrue(py, Compare(py, ComparisonOperator.Equal, left, right));

    /// <summary>One of the six orderings.</summary>
    public static PyObject Compare(Interpreter py, ComparisonOperator comparison, PyObject left, PyObject right)
    {
        if (left is PyInt or PyStr && right is PyInt or PyStr)
        {
            // Nothing is inside these; the user's own subclasses of them count when they call.
            return CompareHere(py, comparison, left, right);
        }

        return Recursion.Call(py, InCmp, (comparison, left, right), static (py, c) => CompareHere(py, c.comparison, c.left, c.right));
    }

    /// <summary><c>cmp()</c>: negative, zero or positive.</summary>
    public static int Order(Interpreter py, PyObject left, PyObject right) =>
        left == right ? 0 : Recursion.Call(py, InCmp, (left, right), static (py, c) => OrderHere(py, c.left, c.right));

    private static PyObject CompareHere(Interpreter py, ComparisonOperator comparison, PyObject left, PyObject right)
    {
        if (left.Type == right.Type && left.Type is PyUserType)
        {
            // Two of one class are asked once, and then put in order by what the class has for that.
            if (CallRich(py, comparison, left, right) is { } answer)
            {
                return answer;
            }

            if (OrderOfKind(py, left, right) is { } order)
            {
                return PyBool.Of(Holds(comparison, order));
            }
        }

        return CompareRich(py, comparison, left, right) ?? PyBool.Of(Holds(comparison, OrderThreeWay(py, left, right) ?? OrderByType(py, left, right)));
    }

    private static PyObject? CompareRich(Interpreter py, ComparisonOperator comparison, PyObject left, PyObject right)
    {
        // A derived class on the right goes first, and is asked again where both have no answer.
        var swapped = Swap(comparison);
        var isDerived = left.Type != right.Type && right.Type.IsSubtypeOf(left.Type) && right is not PyInstance;
        return (isDerived ? CallRich(py, swapped, right, left) : null) ?? CallRich(py, comparison, left, right) ?? CallRich(py, swapped, right, left);
    }

    /// <summary>
    /// The function for rich comparisons of the left value's type. That which calls methods, of new-style classes as of instances of old-style ones, asks
    /// both values for theirs where it serves both.
    /// </summary>
    private static PyObject? CallRich(Interpreter py, ComparisonOperator comparison, PyObject left, PyObject right)
    {
        if (left is PyInstance && right is PyInstance)
        {
            return left.Compare(py, comparison, right) ?? right.Compare(py, Swap(comparison), left);
        }

        if (left.Type is not PyUserType { OperatorSlots.RichComparison.CallsMethods: true })
        {
            return HasRich(comparison, left, right) ? left.Compare(py, comparison, right) : null;
        }

        return OperatorCalls.Ask(py, left, SpecialOperators.OfComparison(comparison), right)
            ?? (right.Type is PyUserType { OperatorSlots.RichComparison.CallsMethods: true }
                ? OperatorCalls.Ask(py, right, SpecialOperators.OfComparison(Swap(comparison)), left)
                : null);
    }

    /// <summary>
    /// Whether the left one's builtin type has a rich comparison for it. CPython's integers have none, so that where a class of the config's own takes part
    /// its methods go first; dicts only tell whether they are equal. Where only builtin types take part, what they say of an order is the same.
    /// </summary>
    private static bool HasRich(ComparisonOperator comparison, PyObject left, PyObject right) =>
        (left.Type is not PyUserType && right.Type is not PyUserType)
            || !(left is PyInt or PyLong || (left is PyDict && comparison is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual)));

    private static int OrderHere(Interpreter py, PyObject left, PyObject right)
    {
        // Two of one kind are not even asked whether they are equal.
        if (left.Type == right.Type && OrderOfKind(py, left, right) is { } order)
        {
            return order;
        }

        ReadOnlySpan<ComparisonOperator> tries = [ComparisonOperator.Equal, ComparisonOperator.Less, ComparisonOperator.Greater];
        for (var i = 0; i < tries.Length; i++)
        {
            if (CompareRich(py, tries[i], left, right) is { } result && Protocol.IsTrue(py, result))
            {
                return i == 2 ? 1 : -i;
            }
        }

        return OrderThreeWay(py, left, right) ?? OrderByType(py, left, right);
    }

    /// <summary>The order that two values have in common, or by the <c>__cmp__</c> of either, or by what coercion makes of them, CPython's <c>try_3way_compare</c>.</summary>
    private static int? OrderThreeWay(Interpreter py, PyObject left, PyObject right)
    {
        if (left is PyInstance || right is PyInstance)
        {
            return OrderOfInstances(py, left, right);
        }

        var (slot, other) = (ThreeWayOf(left), ThreeWayOf(right));
        return !slot.IsEmpty && slot == other ? OrderOfKind(py, left, right)
            : slot.CallsMethods || other.CallsMethods ? OrderByMethods(py, left, right)
            : Coercion.Try(py, left, right) is var (a, b) && ThreeWayOf(a) is { IsEmpty: false } coerced && coerced == ThreeWayOf(b) ? OrderOfKind(py, a, b)
            : null;
    }

    /// <summary>What a value's type has for a three-way comparison. All sets have the same, which refuses them.</summary>
    private static OperatorSlot ThreeWayOf(PyObject value)
    {
        var slot = value.Type is PyUserType type ? type.OperatorSlots.ThreeWayComparison : default;
        return slot.CallsMethods || (value.Type is PyUserType && slot.IsEmpty) ? slot : value switch
        {
            PyInt => new(BuiltinTypes.Int, CallsMethods: false),
            PyLong => new(BuiltinTypes.Long, CallsMethods: false),
            PyDict => new(BuiltinTypes.Dict, CallsMethods: false),
            PyAnySet => new(BuiltinTypes.Set, CallsMethods: false),
            PyInstance => new(BuiltinTypes.Instance, CallsMethods: false),
            _ => default,
        };
    }

    /// <summary>The order of two of which one is an instance of an old-style class; null where none of its methods tells it.</summary>
    private static int? OrderOfInstances(Interpreter py, PyObject left, PyObject right)
    {
        if (Coercion.Try(py, left, right) is { } coerced)
        {
            (left, right) = coerced;
            if (left is not PyInstance && right is not PyInstance)
            {
                return Order(py, left, right);
            }
        }

        return (left is PyInstance ? OrderBySpecial(py, left, right) : null) ?? (right is PyInstance ? -OrderBySpecial(py, right, left) : null);
    }

    /// <summary>The three-way order that two values have in common: that of a builtin type, or that by <c>__cmp__</c>. Null where they have none.</summary>
    private static int? OrderOfKind(Interpreter py, PyObject left, PyObject right) => (left, right) switch
    {
        (PyInstance, PyInstance) => OrderOfInstances(py, left, right),
        _ when ThreeWayOf(left) is var slot && (slot.IsEmpty || slot.CallsMethods) => slot.IsEmpty ? null : OrderByMethods(py, left, right),
        (PyInt a, PyInt b) => a.Value.CompareTo(b.Value),
        (PyLong a, PyLong b) => a.Value.CompareTo(b.Value),
        (PyDict a, PyDict b) => DictOperations.Order(py, a, b),
        (PyAnySet, PyAnySet) => throw Raise.TypeError(SetMethods.NoOrder),
        _ => null,
    };

    /// <summary>The order by the <c>__cmp__</c> of either; by address where neither answers.</summary>
    private static int OrderByMethods(Interpreter py, PyObject left, PyObject right) =>
        (ThreeWayOf(left).CallsMethods ? OrderBySpecial(py, left, right) : null)
            ?? (ThreeWayOf(right).CallsMethods ? -OrderBySpecial(py, right, left) : null)
            ?? py.IdentityOf(left).CompareTo(py.IdentityOf(right));

    private static int? OrderBySpecial(Interpreter py, PyObject left, PyObject right)
    {
        var method = left is PyInstance instance ? instance.TrySpecial(py, Names.Cmp) : Protocol.Special(py, left, Names.Cmp);
        if (method?.Call(py, right) is not { } result || result is PyNotImplemented)
        {
            return null;
        }

        return left is PyInstance && result is not (PyInt or PyLong)
            ? throw Raise.TypeError("comparison did not return an int")
            : Math.Sign(Protocol.ToMachineWord(py, result));
    }

    /// <summary>None first, then what is or gives a number, then everything else by its type's name; within a type by address.</summary>
    private static int OrderByType(Interpreter py, PyObject left, PyObject right)
    {
        if (left == right)
        {
            return 0;
        }

        if (left.Type == right.Type)
        {
            return py.IdentityOf(left).CompareTo(py.IdentityOf(right));
        }

        if (left is PyNone || right is PyNone)
        {
            return left is PyNone ? -1 : 1;
        }

        var order = Math.Sign(string.CompareOrdinal(NameForOrder(left), NameForOrder(right)));
        order = order != 0 ? order : PlaceOfType(left).CompareTo(PlaceOfType(right));
        return order != 0 ? order : py.IdentityOf(left.Type).CompareTo(py.IdentityOf(right.Type));
    }

    // What may be converted to a number counts as one, and so does any old-style instance.
    private static string NameForOrder(PyObject value) =>
        value is PyInt or PyLong or PyFloat or PyComplex or PyInstance || (value.Type is PyUserType type && (type.FindSpecial(Names.Int) ?? type.FindSpecial(Names.Float)) is not null)
            ? ""
            : value.Type.Name;

    /// <summary>Where CPython has a type in its memory: that of truth values and that of old-style instances before those of other numbers, and a config's own behind all.</summary>
    private static int PlaceOfType(PyObject value) => value switch
    {
        PyBool => 0,
        PyInstance => 1,
        _ => value.Type is PyUserType ? 3 : 2,
    };
}
