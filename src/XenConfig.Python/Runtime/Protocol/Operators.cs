using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>
/// The binary and unary operators, as CPython's abstract.c has them: the functions of numbers are asked on both sides, that of a derived class on the
/// right first, then two values that know nothing of other types may be coerced, then sequences are joined and repeated.
/// </summary>
internal static class Operators
{
    /// <summary><c>/</c> under <c>from __future__ import division</c>: an operator of its own at run time.</summary>
    public const BinaryOperator TrueDivide = (BinaryOperator)12;

    /// <summary><c>divmod()</c>, which has methods as the operators have.</summary>
    public const BinaryOperator DivMod = (BinaryOperator)13;

    /// <summary>A binary operation.</summary>
    public static PyObject Binary(Interpreter py, BinaryOperator operation, PyObject left, PyObject right)
    {
        if (operation == BinaryOperator.Add && left.GetType() == typeof(PyStr) && right.GetType() == typeof(PyStr))
        {
            return StringOperations.Concat(py, (PyStr)left, (PyStr)right, isAugmented: false);
        }

        return AskNumbers(py, operation, left, right)
            ?? AskSequences(py, operation, left, right)
            ?? throw Unsupported(SpecialOperators.Symbol(operation), left, right);
    }

    /// <summary>An augmented assignment's operation: changes the left value in place where it can.</summary>
    public static PyObject Augmented(Interpreter py, BinaryOperator operation, PyObject left, PyObject right)
    {
        if (operation == BinaryOperator.Add && left.GetType() == typeof(PyStr) && right.GetType() == typeof(PyStr))
        {
            return StringOperations.Concat(py, (PyStr)left, (PyStr)right, isAugmented: true);
        }

        return AskNumbersInPlace(py, operation, left, right)
            ?? AskSequencesInPlace(py, operation, left, right)
            ?? throw Unsupported(SpecialOperators.AugmentedSymbol(operation), left, right);
    }

    /// <summary>Two sequences joined (<c>operator.concat</c>): by what sequences have for it first, and by that of numbers only if both can be asked for items.</summary>
    public static PyObject Concatenate(Interpreter py, PyObject left, PyObject right, bool isInPlace) =>
        (isInPlace && !OperatorSlot.Of(left, SlotTable.SequenceInPlace, BinaryOperator.Add).IsEmpty ? left.InPlace(py, BinaryOperator.Add, right) : null)
            ?? (IsSequence(left, BinaryOperator.Add) ? left.Concatenate(py, right) : null)
            ?? (Protocol.IsSequence(py, left) && Protocol.IsSequence(py, right) ? AskNumbers(py, BinaryOperator.Add, left, right, isInPlace) : null)
            ?? throw Raise.TypeError($"'{left.Type.Name}' object can't be concatenated");

    /// <summary>A sequence several times over (<c>operator.repeat</c>).</summary>
    public static PyObject Repeat(Interpreter py, PyObject left, PyInt factor, bool isInPlace) =>
        (isInPlace && !OperatorSlot.Of(left, SlotTable.SequenceInPlace, BinaryOperator.Multiply).IsEmpty ? left.InPlace(py, BinaryOperator.Multiply, PyInt.Of(SequenceOperations.Factor(py, factor))) : null)
            ?? (IsSequence(left, BinaryOperator.Multiply) ? Repeat(py, left, factor) : null)
            ?? (Protocol.IsSequence(py, left) ? AskNumbers(py, BinaryOperator.Multiply, left, factor, isInPlace) : null)
            ?? throw Raise.TypeError($"'{left.Type.Name}' object can't be repeated");

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

    /// <summary>What the functions of numbers make of it, CPython's <c>binary_op1</c>; null is <c>NotImplemented</c>.</summary>
    private static PyObject? AskNumbers(Interpreter py, BinaryOperator operation, PyObject left, PyObject right)
    {
        var result = left.Type is not PyUserType && right.Type is not PyUserType
            ? left.Binary(py, operation, right) ?? right.BinaryReflected(py, operation, left)
            : AskSlots(py, operation, left, right);
        if (result is not null || !Coercion.Concerns(left, right) || Coercion.Try(py, left, right) is not var (first, second))
        {
            return result;
        }

        var slot = OperatorSlot.Of(first, SlotTable.Number, operation);
        return slot.IsEmpty ? null : OperatorCalls.Binary(py, slot, operation, first, second);
    }

    /// <summary>The same for an augmented assignment, CPython's <c>binary_iop1</c>.</summary>
    private static PyObject? AskNumbersInPlace(Interpreter py, BinaryOperator operation, PyObject left, PyObject right)
    {
        var slot = OperatorSlot.Of(left, SlotTable.NumberInPlace, operation);
        if (slot.IsEmpty || OperatorCalls.InPlace(py, slot, operation, left, right) is not { } result)
        {
            // Of **=, CPython asks the right one for the same, and neither for the plain operation.
            return slot.IsEmpty || operation != BinaryOperator.Power ? AskNumbers(py, operation, left, right)
                : OperatorSlot.Of(right, SlotTable.NumberInPlace, operation) is { IsEmpty: false } other && other != slot
                    ? OperatorCalls.InPlace(py, other, operation, left, right)
                : null;
        }

        return result;
    }

    private static PyObject? AskNumbers(Interpreter py, BinaryOperator operation, PyObject left, PyObject right, bool isInPlace) =>
        isInPlace ? AskNumbersInPlace(py, operation, left, right) : AskNumbers(py, operation, left, right);

    private static PyObject? AskSlots(Interpreter py, BinaryOperator operation, PyObject left, PyObject right)
    {
        var slot = OperatorSlot.Of(left, SlotTable.Number, operation);
        var other = left.Type == right.Type ? default : OperatorSlot.Of(right, SlotTable.Number, operation);
        if (other == slot)
        {
            other = default;
        }

        PyObject? result = null;
        if (!slot.IsEmpty)
        {
            if (!other.IsEmpty && right.Type.IsSubtypeOf(left.Type))
            {
                result = OperatorCalls.Binary(py, other, operation, left, right);
                other = default;
            }

            result ??= OperatorCalls.Binary(py, slot, operation, left, right);
        }

        return result ?? (other.IsEmpty ? null : OperatorCalls.Binary(py, other, operation, left, right));
    }

    private static PyObject? AskSequences(Interpreter py, BinaryOperator operation, PyObject left, PyObject right) => operation switch
    {
        BinaryOperator.Add => IsSequence(left, operation) ? left.Concatenate(py, right) : null,
        BinaryOperator.Multiply => IsSequence(left, operation) ? Repeat(py, left, right) : IsSequence(right, operation) ? Repeat(py, right, left) : null,
        _ => null,
    };

    private static PyObject? AskSequencesInPlace(Interpreter py, BinaryOperator operation, PyObject left, PyObject right)
    {
        if (operation is not (BinaryOperator.Add or BinaryOperator.Multiply) || !HasSequenceTable(left))
        {
            return AskSequences(py, operation, left, right);
        }

        if (!OperatorSlot.Of(left, SlotTable.SequenceInPlace, operation).IsEmpty)
        {
            return left.InPlace(py, operation, operation == BinaryOperator.Multiply ? PyInt.Of(SequenceOperations.Factor(py, right)) : right);
        }

        return IsSequence(left, operation) ? AskSequences(py, operation, left, right) : null;
    }

    private static PyObject Repeat(Interpreter py, PyObject sequence, PyObject factor) => sequence.Repeat(py, SequenceOperations.Factor(py, factor));

    private static bool IsSequence(PyObject value, BinaryOperator operation) =>
        value.IsConcatenable && (value.Type is not PyUserType || !OperatorSlot.Of(value, SlotTable.Sequence, operation).IsEmpty);

    /// <summary>
    /// Whether CPython's <c>*=</c> takes the value for a sequence, and so does not look for one on the right: it has the table of one, whatever is in it.
    /// </summary>
    private static bool HasSequenceTable(PyObject value) =>
        value.IsConcatenable || value is PyInstance or PyDict or PyAnySet or PyDictView or PyXRange or Modules.PyDeque || value.Type is PyUserType;

    /// <summary>The TypeError of an operation that neither operand has.</summary>
    private static PythonException Unsupported(string symbol, PyObject left, PyObject right) =>
        Raise.TypeError($"unsupported operand type(s) for {symbol}: '{left.Type.Name}' and '{right.Type.Name}'");
}
