using System.Numerics;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>The operators of <c>int</c>, <c>long</c> and <c>float</c>: the wider type of the two decides, and an <c>int</c> that overflows becomes a <c>long</c>.</summary>
internal static class Arithmetic
{
    /// <summary>A binary operation; null when an operand is no number, or a complex.</summary>
    public static PyObject? Binary(Interpreter py, BinaryOperator operation, PyObject left, PyObject right) => (left, right) switch
    {
        (PyInt a, PyInt b) => Int(py, operation, a.Value, b.Value),
        (PyFloat or PyInt or PyLong, PyFloat) or (PyFloat, PyInt or PyLong) => Float(operation, ToDouble(left), ToDouble(right)),
        (PyInt or PyLong, PyInt or PyLong) => Long(py, operation, ToBigInteger(left), ToBigInteger(right)),
        _ => null,
    };

    public static PyObject? Unary(Interpreter py, UnaryOperator operation, PyInt operand) => operation switch
    {
        UnaryOperator.Negate => operand.Value == long.MinValue ? new PyLong(-(BigInteger)long.MinValue) : PyInt.Of(-operand.Value),
        UnaryOperator.Plus => PyInt.Of(operand.Value),
        _ => PyInt.Of(~operand.Value),
    };

    public static PyObject? Unary(Interpreter py, UnaryOperator operation, PyLong operand) => operation switch
    {
        UnaryOperator.Negate => new PyLong(-operand.Value),
        UnaryOperator.Plus => new PyLong(operand.Value),
        _ => new PyLong(-operand.Value - 1),
    };

    public static PyObject? Unary(Interpreter py, UnaryOperator operation, PyFloat operand) => operation switch
    {
        UnaryOperator.Negate => new PyFloat(-operand.Value),
        UnaryOperator.Plus => new PyFloat(operand.Value),
        _ => null,
    };

    /// <summary>An <c>int</c> operation.</summary>
    public static PyObject Int(Interpreter py, BinaryOperator operation, long left, long right)
    {
        switch (operation)
        {
            case BinaryOperator.Add:
                var sum = unchecked(left + right);
                return ((left ^ sum) & (right ^ sum)) < 0 ? new PyLong((BigInteger)left + right) : PyInt.Of(sum);
            case BinaryOperator.Subtract:
                var difference = unchecked(left - right);
                return ((left ^ right) & (left ^ difference)) < 0 ? new PyLong((BigInteger)left - right) : PyInt.Of(difference);
            case BinaryOperator.Multiply:
                var high = Math.BigMul(left, right, out var low);
                return high == low >> 63 ? PyInt.Of(low) : new PyLong((BigInteger)left * right);
            case BinaryOperator.Divide or BinaryOperator.FloorDivide:
                CheckDivisor(right);
                return right == -1 ? left == long.MinValue ? new PyLong(-(BigInteger)left) : PyInt.Of(-left) : PyInt.Of(FloorDivide(left, right));
            case BinaryOperator.Modulo:
                CheckDivisor(right);
                return right == -1 ? left == long.MinValue ? new PyLong(0) : PyInt.Of(0) : PyInt.Of(left - (FloorDivide(left, right) * right));
            case Operators.TrueDivide:
                return new PyFloat(TrueDivide(left, right));
            case Operators.DivMod:
                return new PyTuple(Int(py, BinaryOperator.FloorDivide, left, right), Int(py, BinaryOperator.Modulo, left, right));
            case BinaryOperator.Power:
                return right < 0 ? new PyFloat(PowerOfFloats(left, right)) : PyLong.Narrow(Power(py, left, right));
            case BinaryOperator.LeftShift:
                CheckShift(right);
                return right < 64 && left << (int)right >> (int)right == left ? PyInt.Of(left << (int)right) : PyLong.Narrow(ShiftLeft(py, left, right));
            case BinaryOperator.RightShift:
                CheckShift(right);
                return PyInt.Of(left >> (int)Math.Min(right, 63));
            case BinaryOperator.BitAnd:
                return PyInt.Of(left & right);
            case BinaryOperator.BitOr:
                return PyInt.Of(left | right);
            default:
                return PyInt.Of(left ^ right);
        }
    }

    /// <summary>A number as a float; OverflowError for a <c>long</c> that is too large.</summary>
    public static double ToDouble(PyObject number) => number switch
    {
        PyInt integer => integer.Value,
        PyFloat real => real.Value,
        PyLong integer => ToDouble(integer.Value),
        _ => throw new ArgumentException("Not a number.", nameof(number)),
    };

    /// <summary>An integer as a float, rounded half to even; OverflowError when it is too large.</summary>
    public static double ToDouble(BigInteger value)
    {
        // BigInteger's own conversion truncates: keep 64 bits, the lowest sticky, and let the conversion of a long round them.
        var bits = (long)BigInteger.Abs(value).GetBitLength();
        if (bits > 1024)
        {
            throw Raise.OverflowError("long int too large to convert to float");
        }

        if (bits <= 53)
        {
            return (double)value;
        }

        var magnitude = BigInteger.Abs(value);
        var shift = (int)Math.Max(0, bits - 62);
        var top = (long)(magnitude >> shift);
        if ((magnitude & ((BigInteger.One << shift) - 1)) != 0)
        {
            top |= 1;
        }

        var result = Math.ScaleB((double)top, shift);
        if (double.IsInfinity(result))
        {
            throw Raise.OverflowError("long int too large to convert to float");
        }

        return value.Sign < 0 ? -result : result;
    }

    public static BigInteger ToBigInteger(PyObject number) => number is PyInt integer ? integer.Value : ((PyLong)number).Value;

    /// <summary>Python's floor division and modulo of floats.</summary>
    public static (double Quotient, double Remainder) DivMod(double left, double right)
    {
        var remainder = left % right;
        var quotient = (left - remainder) / right;
        if (remainder != 0)
        {
            if (right < 0 != remainder < 0)
            {
                remainder += right;
                quotient -= 1;
            }
        }
        else
        {
            remainder = Math.CopySign(0.0, right);
        }

        if (quotient == 0)
        {
            return (Math.CopySign(0.0, left / right), remainder);
        }

        var floor = Math.Floor(quotient);
        return (quotient - floor > 0.5 ? floor + 1 : floor, remainder);
    }

    public static BigInteger FloorDivide(BigInteger left, BigInteger right)
    {
        var quotient = BigInteger.DivRem(left, right, out var remainder);
        return !remainder.IsZero && remainder.Sign < 0 != right.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary><c>left ** right</c> for a right operand that is not negative; the size is checked first.</summary>
    public static BigInteger Power(Interpreter py, BigInteger left, BigInteger right)
    {
        if (left.IsZero || left.IsOne)
        {
            return right.IsZero ? BigInteger.One : left;
        }

        if (left == BigInteger.MinusOne)
        {
            return right.IsEven ? BigInteger.One : BigInteger.MinusOne;
        }

        var bits = (BigInteger.Abs(left).GetBitLength() - 1) * right;
        py.Budget.CheckIntegerBits(bits > long.MaxValue ? long.MaxValue : (long)bits);
        py.Budget.CheckProduct((long)bits, (long)bits);
        return BigInteger.Pow(left, (int)right);
    }

    private static long FloorDivide(long left, long right)
    {
        var quotient = left / right;
        return (left % right != 0) && (left < 0 != right < 0) ? quotient - 1 : quotient;
    }

    private static PyObject Long(Interpreter py, BinaryOperator operation, BigInteger left, BigInteger right)
    {
        py.Budget.CheckProduct(left.GetBitLength(), right.GetBitLength());
        switch (operation)
        {
            case BinaryOperator.Add:
                return Checked(py, left + right);
            case BinaryOperator.Subtract:
                return Checked(py, left - right);
            case BinaryOperator.Multiply:
                py.Budget.CheckIntegerBits(left.GetBitLength() + right.GetBitLength());
                return new PyLong(left * right);
            case BinaryOperator.Divide or BinaryOperator.FloorDivide:
                CheckLongDivisor(right);
                return new PyLong(FloorDivide(left, right));
            case BinaryOperator.Modulo:
                CheckLongDivisor(right);
                return new PyLong(left - (FloorDivide(left, right) * right));
            case Operators.TrueDivide:
                return new PyFloat(TrueDivide(left, right));
            case Operators.DivMod:
                return new PyTuple(Long(py, BinaryOperator.FloorDivide, left, right), Long(py, BinaryOperator.Modulo, left, right));
            case BinaryOperator.Power:
                return right.Sign < 0 ? new PyFloat(PowerOfFloats(ToDouble(left), ToDouble(right))) : new PyLong(Power(py, left, right));
            case BinaryOperator.LeftShift:
                CheckShift(right);
                return new PyLong(ShiftLeft(py, left, right));
            case BinaryOperator.RightShift:
                CheckShift(right);
                return new PyLong(right > int.MaxValue ? left.Sign < 0 ? BigInteger.MinusOne : BigInteger.Zero : left >> (int)right);
            case BinaryOperator.BitAnd:
                return new PyLong(left & right);
            case BinaryOperator.BitOr:
                return new PyLong(left | right);
            default:
                return new PyLong(left ^ right);
        }
    }

    private static PyObject? Float(BinaryOperator operation, double left, double right)
    {
        switch (operation)
        {
            case BinaryOperator.Add:
                return new PyFloat(left + right);
            case BinaryOperator.Subtract:
                return new PyFloat(left - right);
            case BinaryOperator.Multiply:
                return new PyFloat(left * right);
            case BinaryOperator.Divide or Operators.TrueDivide:
                return new PyFloat(right == 0 ? throw Raise.ZeroDivisionError("float division by zero") : left / right);
            case BinaryOperator.FloorDivide:
                return new PyFloat(right == 0 ? throw Raise.ZeroDivisionError("float divmod()") : DivMod(left, right).Quotient);
            case Operators.DivMod:
                var (quotient, remainder) = right == 0 ? throw Raise.ZeroDivisionError("float divmod()") : DivMod(left, right);
                return new PyTuple(new PyFloat(quotient), new PyFloat(remainder));
            case BinaryOperator.Modulo:
                return new PyFloat(right == 0 ? throw Raise.ZeroDivisionError("float modulo") : DivMod(left, right).Remainder);
            case BinaryOperator.Power:
                return new PyFloat(PowerOfFloats(left, right));
            default:
                return null;
        }
    }

    private static double PowerOfFloats(double left, double right)
    {
        if (left == 0 && right < 0 && !double.IsNegativeInfinity(right))
        {
            throw Raise.ZeroDivisionError("0.0 cannot be raised to a negative power");
        }

        if (left < 0 && double.IsFinite(left) && double.IsFinite(right) && Math.Floor(right) != right)
        {
            throw Raise.ValueError("negative number cannot be raised to a fractional power");
        }

        var result = left == 1 ? 1 : Math.Pow(left, right);
        return double.IsInfinity(result) && double.IsFinite(left) && double.IsFinite(right)
            ? throw Raise.Exception(ExceptionTypes.OverflowError, PyInt.Of(34), PyStr.MakeShared("Numerical result out of range"))
            : result;
    }

    private static double TrueDivide(long left, long right)
    {
        const long exact = 1L << 53;
        if (right == 0)
        {
            throw Raise.ZeroDivisionError("division by zero");
        }

        return Math.Abs(left) <= exact && Math.Abs(right) <= exact && left != long.MinValue && right != long.MinValue
            ? (double)left / right
            : TrueDivide((BigInteger)left, right);
    }

    /// <summary>The correctly rounded quotient: the integer quotient with 64 bits or more, the lowest of them sticky.</summary>
    private static double TrueDivide(BigInteger left, BigInteger right)
    {
        if (right.IsZero)
        {
            throw Raise.ZeroDivisionError("long division or modulo by zero");
        }

        var negative = left.Sign < 0 != right.Sign < 0;
        if (left.IsZero)
        {
            return negative ? -0.0 : 0.0;
        }

        var dividend = BigInteger.Abs(left);
        var divisor = BigInteger.Abs(right);
        var shift = (int)Math.Clamp(66 - (dividend.GetBitLength() - divisor.GetBitLength()), int.MinValue, 1200);
        var scaled = shift > 0 ? dividend << shift : dividend;
        var scaledDivisor = shift < 0 ? divisor << -shift : divisor;
        var quotient = BigInteger.DivRem(scaled, scaledDivisor, out var remainder);
        if (!remainder.IsZero)
        {
            quotient |= BigInteger.One;
        }

        var bits = (int)quotient.GetBitLength();
        var drop = Math.Max(0, bits - 62);
        var top = (long)(quotient >> drop);
        if ((quotient & ((BigInteger.One << drop) - 1)) != 0)
        {
            top |= 1;
        }

        var result = Math.ScaleB((double)top, drop - shift);
        if (double.IsInfinity(result))
        {
            throw Raise.OverflowError("long/long too large for a float");
        }

        return negative ? -result : result;
    }

    private static PyLong Checked(Interpreter py, BigInteger value)
    {
        py.Budget.CheckIntegerBits(value.GetBitLength());
        return new PyLong(value);
    }

    private static BigInteger ShiftLeft(Interpreter py, BigInteger left, BigInteger right)
    {
        if (left.IsZero)
        {
            return left;
        }

        var bits = left.GetBitLength() + right;
        py.Budget.CheckIntegerBits(bits > long.MaxValue ? long.MaxValue : (long)bits);
        return left << (int)right;
    }

    private static void CheckDivisor(long right)
    {
        if (right == 0)
        {
            throw Raise.ZeroDivisionError("integer division or modulo by zero");
        }
    }

    private static void CheckLongDivisor(BigInteger right)
    {
        if (right.IsZero)
        {
            throw Raise.ZeroDivisionError("long division or modulo by zero");
        }
    }

    private static void CheckShift(long right)
    {
        if (right < 0)
        {
            throw Raise.ValueError("negative shift count");
        }
    }

    private static void CheckShift(BigInteger right)
    {
        if (right < long.MinValue || right > long.MaxValue)
        {
            throw Raise.OverflowError("long int too large to convert to int");
        }

        CheckShift((long)right);
    }
}
