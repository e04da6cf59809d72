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
        var result = method is null ? TryFactor(py, operation, left, right) ?? left.InPlace(py, operation, right) : method.Call(py, right);
        return result is null or PyNotImplemented
            ? (operation == BinaryOperator.Multiply && HidesRepetition(left) && IsSequence(right) ? Multiply(py, left, right) : TryBinary(py, operation, left, right))
                ?? throw Unsupported(SpecialOperators.AugmentedSymbol(operation), operation, left, right)
            : result;
    }

    /// <summary>
    /// Whether CPython's <c>*=</c> takes the value for a sequence, and so does not look for one on the right: it has the slots of one, though none
    /// that repeats it.
    /// </summary>
    private static bool HidesRepetition(PyObject value) =>
        (value is PyInstance or PyDict or PyAnySet or PyXRange || value.Type is PyUserType) && !IsSequence(value);

    /// <summary>What a sequence's factor makes of their multiplication: CPython repeats the sequence only where the factor has no method for it.</summary>
    private static PyObject? TryFactor(Interpreter py, BinaryOperator operation, PyObject left, PyObject right) =>
        operation == BinaryOperator.Multiply && right is PyInstance or { Type: PyUserType } && IsSequence(left) ? Multiply(py, left, right) : null;

    /// <summary>What the two values' own methods make of a multiplication.</summary>
    private static PyObject? Multiply(Interpreter py, PyObject left, PyObject right)
    {
        var result = left is PyInstance ? left.Binary(py, BinaryOperator.Multiply, right)
            : Protocol.Special(py, left, SpecialOperators.Of(BinaryOperator.Multiply))?.Call(py, right);
        return result is not (null or PyNotImplemented) ? result
            : right is PyInstance ? right.BinaryReflected(py, BinaryOperator.Multiply, left)
            : TryReflected(py, BinaryOperator.Multiply, left, right);
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
        if (TryFactor(py, operation, left, right) is { } multiplied)
        {
            return multiplied;
        }

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

    /// <summary>Whether a number's own methods leave an operation to the other operand: one that is wider than it is, or is no number.</summary>
    public static bool IsOfOtherKind(PyObject number, PyObject other) => Width(number) is > 0 and var width && Width(other) is var kind && (kind == 0 || kind > width);

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

    /// <summary>The TypeError of an operation that neither operand has.</summary>
    public static PythonException Unsupported(string symbol, BinaryOperator operation, PyObject left, PyObject right)
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

        if (operation == BinaryOperator.Multiply && (IsSequence(left) || (IsSequence(right) && !(symbol == "*=" && HidesRepetition(left)))))
        {
            var factor = IsSequence(left) ? right : left;
            return Raise.TypeError($"can't multiply sequence by non-int of type '{factor.Type.Name}'");
        }

        return Raise.TypeError($"unsupported operand type(s) for {symbol}: '{left.Type.Name}' and '{right.Type.Name}'");
    }

    private static bool IsSequence(PyObject value) => value is PyStr or PyUnicode or PyList or PyTuple or PyByteArray or PyBufferView;
}
