using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Calls what stands in a type's table for an operator.</summary>
internal static class OperatorCalls
{
    /// <summary>A binary operation by the function of one of the operands' types; null is <c>NotImplemented</c>.</summary>
    public static PyObject? Binary(Interpreter py, OperatorSlot slot, BinaryOperator operation, PyObject left, PyObject right) =>
        slot.Owner is { } owner ? Native(py, owner, operation, left, right) : Methods(py, operation, left, right);

    /// <summary>The same for an augmented assignment.</summary>
    public static PyObject? InPlace(Interpreter py, OperatorSlot slot, BinaryOperator operation, PyObject left, PyObject right) =>
        slot.Owner == BuiltinTypes.Instance || left is PyInstance ? OldStyleCoercion.InPlace(py, operation, left, right)
            : slot.CallsMethods ? Ask(py, left, SpecialOperators.OfAugmented(operation), right)
            : left.InPlace(py, operation, right);

    /// <summary>A builtin type's own function: computes with values of the type, or leaves it to the other's.</summary>
    public static PyObject? Native(Interpreter py, PyType owner, BinaryOperator operation, PyObject left, PyObject right)
    {
        if (owner == BuiltinTypes.Instance)
        {
            return (left is PyInstance ? left.Binary(py, operation, right) : null) ?? (right is PyInstance ? right.BinaryReflected(py, operation, left) : null);
        }

        if (Width(owner) is > 0 and var width)
        {
            return IsWithin(left, width) && IsWithin(right, width) ? left.Binary(py, operation, right) ?? right.BinaryReflected(py, operation, left) : null;
        }

        return left.Type.IsSubtypeOf(owner) || (left is PyAnySet && right is PyAnySet)
            ? left.Binary(py, operation, right)
            : right.BinaryReflected(py, operation, left);
    }

    /// <summary>
    /// The function that calls methods: the plain one of the left value, then the reflected one of the right, where the function serves their classes. A
    /// derived class on the right whose reflected method is another goes first.
    /// </summary>
    private static PyObject? Methods(Interpreter py, BinaryOperator operation, PyObject left, PyObject right)
    {
        var reflected = SpecialOperators.OfReflected(operation);
        var isRightAsked = left.Type != right.Type && OperatorSlot.Of(right, SlotTable.Number, operation).CallsMethods;
        if (OperatorSlot.Of(left, SlotTable.Number, operation).CallsMethods)
        {
            PyObject? result;
            if (isRightAsked && right.Type.IsSubtypeOf(left.Type) && right.Type.Find(reflected) is { } method && method != left.Type.Find(reflected))
            {
                result = Ask(py, right, reflected, left);
                isRightAsked = false;
                if (result is not null)
                {
                    return result;
                }
            }

            result = Ask(py, left, SpecialOperators.Of(operation), right);

            // The method on the right is not asked where both are of one class: it is the same class's answer that was NotImplemented.
            if (result is not null || left.Type == right.Type)
            {
                return result;
            }
        }

        return isRightAsked ? Ask(py, right, reflected, left) : null;
    }

    /// <summary>What a method of a class of the config's own answers, which may be that of the builtin type it is derived from; null is <c>NotImplemented</c>.</summary>
    public static PyObject? Ask(Interpreter py, PyObject value, PyStr name, PyObject argument)
    {
        var type = (PyUserType)value.Type;
        return (type.FindSpecial(name) ?? type.Find(name))?.Bind(py, value, type).Call(py, argument) is { } result and not PyNotImplemented ? result : null;
    }

    /// <summary>CPython's numbers compute with their own kind and with narrower ones.</summary>
    private static bool IsWithin(PyObject value, int width) => value switch
    {
        PyInt => true,
        PyLong => width >= 2,
        PyFloat => width >= 3,
        PyComplex => width == 4,
        _ => false,
    };

    private static int Width(PyType type) =>
        type == BuiltinTypes.Int || type == BuiltinTypes.Bool ? 1
        : type == BuiltinTypes.Long ? 2
        : type == BuiltinTypes.Float ? 3
        : type == BuiltinTypes.Complex ? 4
        : 0;
}
