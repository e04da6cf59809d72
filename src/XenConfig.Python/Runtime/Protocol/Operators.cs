using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>The binary and unary operators.</summary>
internal static class Operators
{
    /// <summary><c>/</c> under <c>from __future__ import division</c>: an operator of its own at run time.</summary>
    public const BinaryOperator TrueDivide = (BinaryOperator)12;

    /// <summary><c>divmod()</c>, which has methods as the operators have.</summary>
    public const BinaryOperator DivMod = (BinaryOperator)13;

    /// <summary>A binary operation.</summary>
    public static PyObject Binary(Interpreter py, BinaryOperator operation, PyObject left, PyObject right) =>
        TryBinary(py, operation, left, right) ?? throw Unsupported(SpecialOperators.Symbol(operation), operation, left, right);

    /// <summary>An augmented assignment's operation: changes the left value in place where it can.</summary>
    public static PyObject Augmented(Interpreter py, BinaryOperator operation, PyObject left, PyObject right)
    {
        var method = left is PyInstance instance
            ? instance.FindSpecial(py, SpecialOperators.OfAugmented(operation))
            : Protocol.Special(py, left, SpecialOperators.OfAugmented(operation));
        var result = method is null ? left.InPlace(py, operation, right) : method.Call(py, right);
        return result is null or PyNotImplemented
            ? TryBinary(py, operation, left, right) ?? throw Unsupported(SpecialOperators.AugmentedSymbol(operation), operation, left, right)
            : result;
    }

    /// <summary>A unary operation other than <c>not</c>.</summary>
    public static PyObject Unary(Interpreter py, UnaryOperator operation, PyObject operand)
    {
        if (Protocol.Special(py, operand, SpecialOperators.Of(operation)) is { } method)
        {
            return method.Call(py);
        }

        return operand.Unary(py, operation) ?? throw Raise.TypeError($"bad operand type for unary {Symbol(operation)}: '{operand.Type.Name}'");
    }

    private static string Symbol(UnaryOperator operation) => operation switch
    {
        UnaryOperator.Negate => "-",
        UnaryOperator.Plus => "+",
        _ => "~",
    };

    private static PyObject? TryBinary(Interpreter py, BinaryOperator operation, PyObject left, PyObject right)
    {
        if (left.Type is not PyUserType && right.Type is not PyUserType)
        {
            return left.Binary(py, operation, right) ?? right.BinaryReflected(py, operation, left);
        }

        // A derived class on the right that has a reflected method of its own goes first.
        if (left.Type != right.Type && right.Type.IsSubtypeOf(left.Type) && Overrides(operation, left.Type, right.Type) && TryReflected(py, operation, left, right) is { } first)
        {
            return first;
        }

        PyObject? result;
        if (Protocol.Special(py, left, SpecialOperators.Of(operation)) is { } method)
        {
            result = method.Call(py, right);
            result = result is PyNotImplemented ? null : result;
        }
        else
        {
            // CPython's numbers compute with their own kind, and leave it to a wider one to compute with both.
            var isWider = Width(left) > 0 && Width(left) < Width(right);
            result = (isWider ? TryReflected(py, operation, left, right) : null) ?? left.Binary(py, operation, right);
        }

        // The method on the right is not asked where both are of one class: it is the same class's answer that was NotImplemented.
        return result
            ?? (left.Type == right.Type && left is PyUserObject ? null : TryReflected(py, operation, left, right))
            ?? right.BinaryReflected(py, operation, left);
    }

    private static int Width(PyObject value) => value switch
    {
        PyInt => 1,
        PyLong => 2,
        PyFloat => 3,
        PyComplex => 4,
        _ => 0,
    };

    private static bool Overrides(BinaryOperator operation, PyType baseType, PyType derived) =>
        baseType is not PyUserType user || user.FindSpecial(SpecialOperators.OfReflected(operation)) != ((PyUserType)derived).FindSpecial(SpecialOperators.OfReflected(operation));

    private static PyObject? TryReflected(Interpreter py, BinaryOperator operation, PyObject left, PyObject right) =>
        Protocol.Special(py, right, SpecialOperators.OfReflected(operation))?.Call(py, left) is { } result and not PyNotImplemented
            ? result
            : null;

    private static PythonException Unsupported(string symbol, BinaryOperator operation, PyObject left, PyObject right)
    {
        // What CPython's sequence slots say where their right operand is of the wrong type.
        if (operation == BinaryOperator.Add && left is PyStr or PyList or PyTuple or PyUnicode)
        {
            return left switch
            {
                PyStr => Raise.TypeError($"cannot concatenate 'str' and '{right.Type.Name}' objects"),
                PyUnicode => Raise.TypeError($"coercing to Unicode: need string or buffer, {right.Type.Name} found"),
                PyList => Raise.TypeError($"can only concatenate list (not \"{right.Type.Name}\") to list"),
                _ => Raise.TypeError($"can only concatenate tuple (not \"{right.Type.Name}\") to tuple"),
            };
        }

        if (operation == BinaryOperator.Multiply && (IsSequence(left) || IsSequence(right)))
        {
            var factor = IsSequence(left) ? right : left;
            return Raise.TypeError($"can't multiply sequence by non-int of type '{factor.Type.Name}'");
        }

        return Raise.TypeError($"unsupported operand type(s) for {symbol}: '{left.Type.Name}' and '{right.Type.Name}'");
    }

    private static bool IsSequence(PyObject value) => value is PyStr or PyUnicode or PyList or PyTuple;
}
