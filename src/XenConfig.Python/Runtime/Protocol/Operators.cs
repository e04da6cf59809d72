using XenConfig.Python.Runtime.Modules;
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
        var result = left is PyInstance instance
            ? OldStyleCoercion.InPlace(py, operation, instance, right)
            : Protocol.Special(py, left, SpecialOperators.OfAugmented(operation)) is { } method
                ? method.Call(py, right)
                : TryNumber(py, operation, left, right) ?? left.InPlace(py, operation, right);
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
        (value is PyInstance or PyDict or PyAnySet or PyXRange or PyDeque || value.Type is PyUserType) && !IsSequence(value);

    /// <summary>
    /// What methods of numbers make of an augmented assignment to a sequence, which CPython asks for before the sequence's own: that of a class of the
    /// config's own which multiplies, and the reflected one of what is on the right, unless a derived class has inherited the <c>+=</c> of its base.
    /// </summary>
    private static PyObject? TryNumber(Interpreter py, BinaryOperator operation, PyObject left, PyObject right) => operation switch
    {
        BinaryOperator.Add when left is PyList or PyByteArray or PyDeque && left.Type is not PyUserType => TryRight(py, operation, left, right),
        BinaryOperator.Multiply when IsSequence(left) => Multiply(py, left, right),
        _ => null,
    };

    /// <summary>What the two values' own methods make of a multiplication.</summary>
    private static PyObject? Multiply(Interpreter py, PyObject left, PyObject right)
    {
        var result = left is PyInstance ? left.Binary(py, BinaryOperator.Multiply, right)
            : Protocol.Special(py, left, SpecialOperators.Of(BinaryOperator.Multiply))?.Call(py, right);
        return result is not (null or PyNotImplemented) ? result : TryRight(py, BinaryOperator.Multiply, left, right);
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
            return right is PyInstance && LeavesToRight(operation, left)
                ? right.BinaryReflected(py, operation, left) ?? left.Binary(py, operation, right)
                : left.Binary(py, operation, right) ?? right.BinaryReflected(py, operation, left);
        }

        var (leftOwns, rightOwns) = (Owns(operation, left), Owns(operation, right));
        var isRightAsked = left.Type != right.Type && right.Type.IsSubtypeOf(left.Type) && rightOwns && Overrides(operation, left.Type, right.Type);

        // A derived class on the right that has a reflected method of its own goes first.
        if (isRightAsked && AskRight(py, operation, left, right) is { } first)
        {
            return first;
        }

        PyObject? result;
        if (leftOwns)
        {
            result = Protocol.Special(py, left, SpecialOperators.Of(operation)) is { } method ? Answer(method.Call(py, right))
                : IsNarrower(left, right) ? null : left.Binary(py, operation, right);

            // The method on the right is not asked where both are of one class: it is the same class's answer that was NotImplemented.
            if (result is not null || left.Type == right.Type)
            {
                return result;
            }
        }
        else if (rightOwns)
        {
            if (!isRightAsked && (LeavesToRight(operation, left) || IsNarrower(left, right)))
            {
                isRightAsked = true;
                if (AskRight(py, operation, left, right) is { } early)
                {
                    return early;
                }
            }

            result = IsNarrower(left, right) ? null : left.Binary(py, operation, right);
        }
        else
        {
            result = (right is PyInstance && LeavesToRight(operation, left) ? right.BinaryReflected(py, operation, left) : null) ?? left.Binary(py, operation, right);
        }

        return result ?? (isRightAsked ? null
            : rightOwns || right is PyInstance ? AskRight(py, operation, left, right)
            : leftOwns ? AskNative(py, operation, left, right)
            : operation == BinaryOperator.Multiply && IsSequence(left) ? null : right.BinaryReflected(py, operation, left));
    }

    /// <summary>Whether a class of the config's own has the operation's slot: by a method for either side, which stands for both.</summary>
    private static bool Owns(BinaryOperator operation, PyObject value) =>
        HasOwn(value, SpecialOperators.Of(operation)) || HasOwn(value, SpecialOperators.OfReflected(operation));

    /// <summary>What the class of the value on the right makes of it: its own method's answer, or that of the builtin type it is derived from.</summary>
    private static PyObject? AskRight(Interpreter py, BinaryOperator operation, PyObject left, PyObject right) =>
        Protocol.Special(py, right, SpecialOperators.OfReflected(operation)) is { } method ? Answer(method.Call(py, left)) : right.BinaryReflected(py, operation, left);

    /// <summary>
    /// What a builtin type on the right makes of it, when the class on the left has said NotImplemented: CPython's numbers and sets take the value
    /// on the left for what it is derived from, if that is of their kind.
    /// </summary>
    private static PyObject? AskNative(Interpreter py, BinaryOperator operation, PyObject left, PyObject right) =>
        Width(right) > 0 ? (Width(left) > 0 && Width(left) <= Width(right) ? left.Binary(py, operation, right) ?? right.BinaryReflected(py, operation, left) : null)
        : operation == BinaryOperator.Add && IsSequence(right) ? null
        : left is PyAnySet && right is PyAnySet ? left.Binary(py, operation, right)
        : right.BinaryReflected(py, operation, left);

    private static bool HasOwn(PyObject value, PyStr method) => value.Type is PyUserType type && type.FindSpecial(method) is not null;

    private static PyObject? Answer(PyObject result) => result is PyNotImplemented ? null : result;

    /// <summary>Whether a number's own methods leave an operation to the other operand: one that is wider than it is, or is no number.</summary>
    public static bool IsOfOtherKind(PyObject number, PyObject other) => Width(number) is > 0 and var width && Width(other) is var kind && (kind == 0 || kind > width);

    /// <summary>CPython's numbers compute with their own kind, and leave it to a wider one to compute with both.</summary>
    private static bool IsNarrower(PyObject number, PyObject other) => Width(number) > 0 && Width(number) < Width(other);

    /// <summary>CPython's sequences are joined and repeated where neither operand has a method of numbers for it.</summary>
    private static bool LeavesToRight(BinaryOperator operation, PyObject left) => operation is BinaryOperator.Add or BinaryOperator.Multiply && IsSequence(left);

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

    /// <summary>What the method of the value on the right makes of it, where its class is the config's own.</summary>
    private static PyObject? TryRight(Interpreter py, BinaryOperator operation, PyObject left, PyObject right) =>
        right is PyInstance ? right.BinaryReflected(py, operation, left) : TryReflected(py, operation, left, right);

    private static PyObject? TryReflected(Interpreter py, BinaryOperator operation, PyObject left, PyObject right) =>
        Protocol.Special(py, right, SpecialOperators.OfReflected(operation))?.Call(py, left) is { } result and not PyNotImplemented
            ? result
            : null;

    /// <summary>The TypeError of an operation that neither operand has.</summary>
    public static PythonException Unsupported(string symbol, BinaryOperator operation, PyObject left, PyObject right)
    {
        // What CPython's sequence slots say where their right operand is of the wrong type.
        if (operation == BinaryOperator.Add && left is PyStr or PyList or PyTuple or PyUnicode && !HasOwn(left, SpecialOperators.Of(operation)))
        {
            return left switch
            {
                PyStr => Raise.TypeError($"cannot concatenate 'str' and '{right.Type.Name}' objects"),
                PyUnicode when right is PyByteArray => Raise.TypeError("decoding bytearray is not supported"),
                PyUnicode => Raise.TypeError($"coercing to Unicode: need string or buffer, {right.Type.Name} found"),
                PyList => Raise.TypeError($"can only concatenate list (not \"{right.Type.Name}\") to list"),
                _ => Raise.TypeError($"can only concatenate tuple (not \"{right.Type.Name}\") to tuple"),
            };
        }

        if (operation == BinaryOperator.Multiply && IsSequence(right) && left.Type != right.Type && right.Type is PyUserType type && type.FindSpecial(SpecialOperators.Of(operation)) is not null)
        {
            // A derived class that multiplies in its own way has inherited the reflected method of its base, which asks for a number.
            return Raise.TypeError($"'{left.Type.Name}' object cannot be interpreted as an index");
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
