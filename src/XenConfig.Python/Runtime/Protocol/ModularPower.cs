using System.Numerics;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary><c>pow()</c> with three arguments, CPython's <c>ternary_op</c>: the functions of numbers of all three are asked.</summary>
internal static class ModularPower
{
    private static readonly PyStr Method = SpecialOperators.Of(BinaryOperator.Power);

    /// <summary><c>pow(left, right, modulus)</c>, the modulus not being None.</summary>
    public static PyObject Of(Interpreter py, PyObject left, PyObject right, PyObject modulus)
    {
        var (slot, other, third) = (SlotOf(left), left.Type == right.Type ? default : SlotOf(right), SlotOf(modulus));
        other = other == slot ? default : other;
        third = third == slot || third == other ? default : third;
        var isRightFirst = !slot.IsEmpty && right.Type.IsSubtypeOf(left.Type);
        ReadOnlySpan<OperatorSlot> order = isRightFirst ? [other, slot, third] : [slot, other, third];
        foreach (var asked in order)
        {
            if (!asked.IsEmpty && Call(py, asked, left, right, modulus) is { } result)
            {
                return result;
            }
        }

        if (Coercion.TakesOwnKind(left) || Coercion.TakesOwnKind(right) || Coercion.TakesOwnKind(modulus))
        {
            if (Coercion.Try(py, left, right) is var (first, second))
            {
                (left, right) = (first, second);
                if (Coercion.Try(py, left, modulus) is var (withModulus, coerced) && Coercion.Try(py, right, coerced) is var (exponent, last)
                    && SlotOf(withModulus) is { IsEmpty: false } slotOfCoerced && Call(py, slotOfCoerced, withModulus, exponent, last) is { } result)
                {
                    return result;
                }
            }
        }

        throw Raise.TypeError($"unsupported operand type(s) for pow(): '{left.Type.Name}', '{right.Type.Name}', '{modulus.Type.Name}'");
    }

    /// <summary>A builtin number's own function; null where it leaves the three to another type's.</summary>
    public static PyObject? Native(Interpreter py, PyType owner, PyObject left, PyObject right, PyObject modulus)
    {
        if (owner == BuiltinTypes.Float)
        {
            throw Raise.TypeError("pow() 3rd argument not allowed unless all arguments are integers");
        }

        if (owner == BuiltinTypes.Complex)
        {
            return IsNumber(left) && IsNumber(right) ? throw Raise.ValueError("complex modulo") : null;
        }

        if (owner == BuiltinTypes.Int && left is PyInt && right is PyInt exponent)
        {
            return exponent.Value < 0 ? throw NegativeExponent() : modulus is PyInt ? PyLong.Narrow(Compute(py, left, right, modulus)) : null;
        }

        return owner == BuiltinTypes.Long && left is PyInt or PyLong && right is PyInt or PyLong && modulus is PyInt or PyLong
            ? new PyLong(Compute(py, left, right, modulus))
            : null;
    }

    private static OperatorSlot SlotOf(PyObject value) => OperatorSlot.Of(value, SlotTable.Number, BinaryOperator.Power);

    private static PyObject? Call(Interpreter py, OperatorSlot slot, PyObject left, PyObject right, PyObject modulus)
    {
        PyObject? method = null;
        if (slot.Owner == BuiltinTypes.Instance)
        {
            // Whatever is on the left is asked for the method as for any attribute.
            method = Attributes.Get(py, left, Method);
        }
        else if (slot.CallsMethods)
        {
            // There is no reflected method for three. The function serves a class by either method, and finds none where there is but the other.
            method = !SlotOf(left).CallsMethods ? null
                : left.Type.Find(Method)?.Bind(py, left, left.Type) ?? throw Raise.AttributeError(Method.Value);
        }

        return slot.Owner is { } owner && method is null ? Native(py, owner, left, right, modulus)
            : method?.Call(py, right, modulus) is { } result and not PyNotImplemented ? result
            : null;
    }

    private static bool IsNumber(PyObject value) => value is PyInt or PyLong or PyFloat or PyComplex;

    private static PythonException NegativeExponent() => Raise.TypeError("pow() 2nd argument cannot be negative when 3rd argument specified");

    private static BigInteger Compute(Interpreter py, PyObject left, PyObject right, PyObject modulus)
    {
        var (a, b, m) = (Arithmetic.ToBigInteger(left), Arithmetic.ToBigInteger(right), Arithmetic.ToBigInteger(modulus));
        if (b.Sign < 0)
        {
            throw NegativeExponent();
        }

        if (m.IsZero)
        {
            throw Raise.ValueError("pow() 3rd argument cannot be 0");
        }

        // Squarings of numbers as long as the modulus: quadratic in its words each.
        var words = (m.GetBitLength() / 64) + 1;
        py.Budget.Steps((long)BigInteger.Min((b.GetBitLength() + 1) * words * words / 8, long.MaxValue / 2));
        py.Budget.CheckModularPower(b, m);
        var result = BigInteger.ModPow(a, b, m);
        return !result.IsZero && result.Sign < 0 != m.Sign < 0 ? result + m : result;
    }
}
