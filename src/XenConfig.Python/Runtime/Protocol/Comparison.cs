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
        left == right ? 0 : Recursion.Call(py, InCmp, (left, right), static (py, c) => Order(py, c.left, c.right, tryRich: true));

    private static PyObject CompareHere(Interpreter py, ComparisonOperator comparison, PyObject left, PyObject right) =>
        CompareRich(py, comparison, left, right) ?? PyBool.Of(Holds(comparison, Order(py, left, right, tryRich: false)));

    private static PyObject? CompareRich(Interpreter py, ComparisonOperator comparison, PyObject left, PyObject right)
    {
        // A derived class on the right goes first, and is asked again where both have no answer.
        var swapped = Swap(comparison);
        var isDerived = left.Type != right.Type && right.Type.IsSubtypeOf(left.Type) && right is not PyInstance;
        return (isDerived ? Try(py, swapped, right, left) : null) ?? Try(py, comparison, left, right) ?? Try(py, swapped, right, left);
    }

    /// <summary>
    /// Whether two values are compared three ways rather than by the left one's builtin type. CPython's integers have no rich comparison, so that where
    /// a class of the config's own takes part its methods go first; a dict is put in order by a <c>__cmp__</c>.
    /// </summary>
    private static bool IsThreeWay(ComparisonOperator comparison, PyObject left, PyObject right) => left is PyInt or PyLong
        ? left.Type is PyUserType || right.Type is PyUserType
        : left is PyDict && comparison is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual) && (HasCmp(left) || HasCmp(right));

    private static bool HasCmp(PyObject value) => value.Type is PyUserType type && type.FindSpecial(Names.Cmp) is not null;

    private static PyObject? Try(Interpreter py, ComparisonOperator comparison, PyObject left, PyObject right)
    {
        if (left.Type is PyUserType)
        {
            if (Protocol.Special(py, left, SpecialOperators.OfComparison(comparison)) is { } method)
            {
                var result = method.Call(py, right);
                return result is PyNotImplemented ? null : result;
            }
        }

        return IsThreeWay(comparison, left, right) ? null : left.Compare(py, comparison, right);
    }

    private static int Order(Interpreter py, PyObject left, PyObject right, bool tryRich)
    {
        // Two of one kind are not even asked whether they are equal.
        if (left.Type == right.Type && (tryRich || left is not PyInstance) && OrderOfKind(py, left, right) is { } order)
        {
            return order;
        }

        if (tryRich)
        {
            ReadOnlySpan<ComparisonOperator> tries = [ComparisonOperator.Equal, ComparisonOperator.Less, ComparisonOperator.Greater];
            for (var i = 0; i < tries.Length; i++)
            {
                if (CompareRich(py, tries[i], left, right) is { } result && Protocol.IsTrue(py, result))
                {
                    return i == 2 ? 1 : -i;
                }
            }
        }

        if (left is PyInt or PyLong && right is PyInt or PyLong && !HasCmp(left) && !HasCmp(right))
        {
            // Whatever their classes say of being equal or less.
            return Arithmetic.ToBigInteger(left).CompareTo(Arithmetic.ToBigInteger(right));
        }

        if (left is PyInstance || right is PyInstance)
        {
            return OrderOfInstances(py, left, right) ?? OrderByType(py, left, right);
        }

        if (left is PyAnySet && right is PyAnySet)
        {
            throw Raise.TypeError(SetMethods.NoOrder);
        }

        return OrderBySpecial(py, left, right) ?? -OrderBySpecial(py, right, left) ?? OrderByCoercion(py, left, right) ?? OrderByType(py, left, right);
    }

    /// <summary>The order of two of which one is an instance of an old-style class; null where none of its methods tells it.</summary>
    private static int? OrderOfInstances(Interpreter py, PyObject left, PyObject right)
    {
        if (OldStyleCoercion.Try(py, left, right) is { } coerced)
        {
            (left, right) = coerced;
            if (left is not PyInstance && right is not PyInstance)
            {
                return Order(py, left, right);
            }
        }

        return (left is PyInstance ? OrderBySpecial(py, left, right) : null) ?? (right is PyInstance ? -OrderBySpecial(py, right, left) : null);
    }

    /// <summary>
    /// The order of what a new-style <c>__coerce__</c> makes of the two, if that is two of a kind that CPython puts in order without asking whether they
    /// are equal. Who has a <c>__cmp__</c> is not asked.
    /// </summary>
    private static int? OrderByCoercion(Interpreter py, PyObject left, PyObject right) =>
        !HasCmp(left) && !HasCmp(right) && NewStyleCoercion.Try(py, left, right) is var (a, b) ? OrderOfKind(py, a, b) : null;

    /// <summary>
    /// The three-way order that two values have in common: that of a builtin type, whatever other comparisons a class derived from it has, or that by
    /// <c>__cmp__</c>. Null where they have none. CPython takes it where the <c>tp_compare</c> of both is the same; none is asked for a coercion again.
    /// </summary>
    private static int? OrderOfKind(Interpreter py, PyObject left, PyObject right) => (left, right) switch
    {
        _ when HasCmp(left) && HasCmp(right) =>
            OrderBySpecial(py, left, right) ?? -OrderBySpecial(py, right, left) ?? py.IdentityOf(left).CompareTo(py.IdentityOf(right)),
        _ when HasCmp(left) || HasCmp(right) => null,
        (PyInt a, PyInt b) => a.Value.CompareTo(b.Value),
        (PyLong a, PyLong b) => a.Value.CompareTo(b.Value),
        (PyDict a, PyDict b) => DictOperations.Order(py, a, b),
        (PyAnySet, PyAnySet) => throw Raise.TypeError(SetMethods.NoOrder),
        (PyInstance, PyInstance) => OrderOfInstances(py, left, right),
        _ => null,
    };

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
