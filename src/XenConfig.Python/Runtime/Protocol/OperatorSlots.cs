using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>The tables of functions that CPython's types have: an operator is looked for in that of numbers first, then in that of sequences.</summary>
internal enum SlotTable
{
    /// <summary><c>nb_add</c> and its like, which serve a value on either side of the operator.</summary>
    Number,

    /// <summary><c>nb_inplace_add</c> and its like.</summary>
    NumberInPlace,

    /// <summary><c>sq_concat</c> and <c>sq_repeat</c>.</summary>
    Sequence,

    /// <summary><c>sq_inplace_concat</c> and <c>sq_inplace_repeat</c>.</summary>
    SequenceInPlace,
}

/// <summary>What stands in a type's table for an operator: nothing, the function of a builtin type, or the one that calls the class's own methods.</summary>
/// <param name="Owner">The builtin type whose function it is.</param>
/// <param name="CallsMethods">Whether it is the one that calls methods.</param>
internal readonly record struct OperatorSlot(PyType? Owner, bool CallsMethods)
{
    /// <summary>The function that calls the class's own methods.</summary>
    public static readonly OperatorSlot Methods = new(null, CallsMethods: true);

    public bool IsEmpty => Owner is null && !CallsMethods;

    /// <summary>What a value's type has for an operator.</summary>
    public static OperatorSlot Of(PyObject value, SlotTable table, BinaryOperator operation) => value.Type is PyUserType type
        ? type.OperatorSlots.Get(table, operation)
        : OfBuiltin(value.Type, table, operation);

    /// <summary>What a builtin type has for an operator.</summary>
    public static OperatorSlot OfBuiltin(PyType type, SlotTable table, BinaryOperator operation)
    {
        if (type == BuiltinTypes.Instance)
        {
            // Old-style instances have the functions of numbers, all of them.
            return table is SlotTable.Number or SlotTable.NumberInPlace ? new(type, CallsMethods: false) : default;
        }

        var name = table is SlotTable.Number or SlotTable.Sequence ? SpecialOperators.Of(operation) : SpecialOperators.OfAugmented(operation);
        return type.Find(name) is PyMethodDescriptor wrapper && wrapper.Code.IsOfNumber == table is SlotTable.Number or SlotTable.NumberInPlace
            ? new(wrapper.Owner, CallsMethods: false)
            : default;
    }
}

/// <summary>
/// The operators of a class of the config's own, as CPython fills its tables: both methods of an operator, the plain and the reflected one, share a
/// place among the numbers; a method of the class that goes by the name of a sequence's leaves the place of that empty. The <c>+=</c> of an inherited
/// sequence stands among the numbers, too, as CPython tells the two by how they are called, and these are called alike.
/// </summary>
internal sealed class OperatorSlots(PyUserType type)
{
    private readonly OperatorSlot?[] _slots = new OperatorSlot?[((int)SlotTable.SequenceInPlace + 1) * SpecialOperators.Count];
    private OperatorSlot? _richComparison;
    private OperatorSlot? _threeWayComparison;
    private long _version;

    /// <summary><c>tp_richcompare</c>: one function for the six orderings.</summary>
    public OperatorSlot RichComparison
    {
        get
        {
            Refresh();
            return _richComparison ??= Search(SpecialOperators.OfComparisons);
        }
    }

    /// <summary><c>tp_compare</c>.</summary>
    public OperatorSlot ThreeWayComparison
    {
        get
        {
            Refresh();
            return _threeWayComparison ??= Search([Names.Cmp]);
        }
    }

    public OperatorSlot Get(SlotTable table, BinaryOperator operation)
    {
        Refresh();
        return _slots[((int)table * SpecialOperators.Count) + (int)operation] ??= Search(table, operation);
    }

    private void Refresh()
    {
        if (_version != ClassVersion.Current)
        {
            Array.Clear(_slots);
            _richComparison = _threeWayComparison = null;
            _version = ClassVersion.Current;
        }
    }

    /// <summary>What stands in a place that all the methods of the names share, and nothing else does.</summary>
    private OperatorSlot Search(ReadOnlySpan<PyStr> names)
    {
        PyType? owner = null;
        var callsMethods = false;
        foreach (var name in names)
        {
            if (type.Find(name) is PyMethodDescriptor { Code.IsSlot: true } wrapper && wrapper.Name == name.Value && type.IsSubtypeOf(wrapper.Owner))
            {
                callsMethods |= owner is not null && owner != wrapper.Owner;
                owner ??= wrapper.Owner;
            }
            else
            {
                callsMethods |= type.Find(name) is not null;
            }
        }

        return callsMethods ? OperatorSlot.Methods : new(owner, CallsMethods: false);
    }

    private OperatorSlot Search(SlotTable table, BinaryOperator operation)
    {
        var isNumber = table is SlotTable.Number or SlotTable.NumberInPlace;
        var isConcatenation = operation == BinaryOperator.Add && !isNumber;
        ReadOnlySpan<PyStr> names = table is SlotTable.NumberInPlace or SlotTable.SequenceInPlace ? [SpecialOperators.OfAugmented(operation)]
            : isConcatenation ? [SpecialOperators.Of(operation)]
            : [SpecialOperators.Of(operation), SpecialOperators.OfReflected(operation)];

        // A builtin type's function is called as a method only where the name has one meaning for the class: not that of a sequence, too.
        var isSequence = !OperatorSlot.OfBuiltin(type.NativeBase, SlotTable.Sequence, operation).IsEmpty;
        PyType? owner = null;
        var (isOverridden, callsMethods) = (false, false);
        foreach (var name in names)
        {
            var member = type.Find(name);
            if (member is PyMethodDescriptor { Code.IsSlot: true } wrapper && wrapper.Name == name.Value)
            {
                if (type.IsSubtypeOf(wrapper.Owner) && (wrapper.Code.IsOfNumber == isNumber || (table == SlotTable.NumberInPlace && operation == BinaryOperator.Add)))
                {
                    isOverridden |= owner is not null && owner != wrapper.Owner;
                    owner ??= wrapper.Owner;
                }

                callsMethods |= isNumber && !isSequence;
            }
            else if (member is not null)
            {
                isOverridden = true;
                callsMethods |= isNumber;
            }
        }

        return owner is not null && !isOverridden ? new(owner, CallsMethods: false) : callsMethods ? OperatorSlot.Methods : default;
    }
}
