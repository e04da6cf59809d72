using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Operators on instances of old-style classes: <c>__coerce__</c> is asked first, then the operator's own method.</summary>
internal static class OldStyleCoercion
{
    /// <summary>
    /// An augmented assignment to an instance, which may change it; null is <c>NotImplemented</c>. Where the instance has no method for that, or that
    /// gives no answer, the plain operation is asked for, and what a coercion gives is for the augmented one again.
    /// </summary>
    public static PyObject? InPlace(Interpreter py, BinaryOperator operation, PyObject left, PyObject other) =>
        (left is PyInstance self
            ? Half(py, operation, self, other, SpecialOperators.OfAugmented(operation), isReflected: false, Operators.Augmented)
                ?? Half(py, operation, self, other, SpecialOperators.Of(operation), isReflected: false, Operators.Augmented)
            : null)
            ?? (other is PyInstance right ? Half(py, operation, right, left, SpecialOperators.OfReflected(operation), isReflected: true, Operators.Augmented) : null);

    /// <summary>One half of an operation, for the instance on its side of it; null is <c>NotImplemented</c>.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="self">The instance.</param>
    /// <param name="other">The other operand.</param>
    /// <param name="method">The name of the operator's method on this side.</param>
    /// <param name="isReflected">Whether the instance is on the right.</param>
    public static PyObject? Binary(Interpreter py, BinaryOperator operation, PyInstance self, PyObject other, PyStr method, bool isReflected) =>
        Half(py, operation, self, other, method, isReflected, Operators.Binary);

    private static PyObject? Half(
        Interpreter py,
        BinaryOperator operation,
        PyInstance self,
        PyObject other,
        PyStr method,
        bool isReflected,
        Func<Interpreter, BinaryOperator, PyObject, PyObject, PyObject> again)
    {
        PyObject left = self;
        if (self.TrySpecial(py, Names.Coerce)?.Call(py, other) is { } coerced and not (PyNone or PyNotImplemented))
        {
            (left, other) = Pair(coerced);

            // A coercion to something else goes through the whole operation again; one to an instance would never end.
            if (left is not PyInstance)
            {
                return Recursion.Call(
                    py, " after coercion", (again, operation, left, other, isReflected),
                    static (py, o) => o.isReflected ? o.again(py, o.operation, o.other, o.left) : o.again(py, o.operation, o.left, o.other));
            }
        }

        return ((PyInstance)left).TrySpecial(py, method)?.Call(py, other) is { } result and not PyNotImplemented ? result : null;
    }

    /// <summary>What an instance makes of itself and another value by its <c>__coerce__</c>; null where it does not know the other.</summary>
    public static (PyObject Self, PyObject Other)? Ask(Interpreter py, PyObject self, PyObject other) =>
        (self as PyInstance)?.TrySpecial(py, Names.Coerce)?.Call(py, other) is { } coerced and not (PyNone or PyNotImplemented) ? Pair(coerced) : null;

    /// <summary>The two parts of what a <c>__coerce__</c> gave.</summary>
    private static (PyObject Left, PyObject Right) Pair(PyObject coerced) => coerced is PyTuple { Items: [var left, var right] }
        ? (left, right)
        : throw Raise.TypeError("coercion should return None or 2-tuple");
}
