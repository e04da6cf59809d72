using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Operators on instances of old-style classes: <c>__coerce__</c> is asked first, then the operator's own method.</summary>
internal static class OldStyleCoercion
{
    /// <summary>One half of an operation, for the instance on its side of it; null is <c>NotImplemented</c>.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="self">The instance.</param>
    /// <param name="other">The other operand.</param>
    /// <param name="method">The name of the operator's method on this side.</param>
    /// <param name="isReflected">Whether the instance is on the right.</param>
    public static PyObject? Binary(Interpreter py, BinaryOperator operation, PyInstance self, PyObject other, PyStr method, bool isReflected)
    {
        PyObject left = self;
        if (self.TrySpecial(py, Names.Coerce)?.Call(py, other) is { } coerced and not (PyNone or PyNotImplemented))
        {
            (left, other) = Pair(coerced);

            // A coercion to something else goes through the whole operation again; one to an instance would never end.
            if (left is not PyInstance)
            {
                return Recursion.Call(
                    py, " after coercion", (operation, left, other, isReflected),
                    static (py, o) => o.isReflected ? Operators.Binary(py, o.operation, o.other, o.left) : Operators.Binary(py, o.operation, o.left, o.other));
            }
        }

        return ((PyInstance)left).TrySpecial(py, method)?.Call(py, other) is { } result and not PyNotImplemented ? result : null;
    }

    /// <summary>The two parts of what a <c>__coerce__</c> gave.</summary>
    public static (PyObject Left, PyObject Right) Pair(PyObject coerced) => coerced is PyTuple { Items: [var left, var right] }
        ? (left, right)
        : throw Raise.TypeError("coercion should return None or 2-tuple");
}
