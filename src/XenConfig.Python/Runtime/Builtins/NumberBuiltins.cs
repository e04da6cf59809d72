using System.Numerics;
using XenConfig.Python.Runtime.Formatting;
using XenConfig.Python.Runtime.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>The builtin functions about numbers.</summary>
internal static class NumberBuiltins
{
    private static readonly PyStr AbsName = PyStr.MakeShared("__abs__");
    private static readonly PyStr HexName = PyStr.MakeShared("__hex__");
    private static readonly PyStr OctName = PyStr.MakeShared("__oct__");
    private static readonly PyStr PowerName = PyStr.MakeShared("__pow__");

    /// <summary>The table.</summary>
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Function("abs", Arity.One, Absolute),
        Native.Function("bin", Arity.One, static (py, value) => new PyStr(IntegerText.WithPrefix(Index(py, value, 2), 2))),
        Native.Function("hex", Arity.One, Hex),
        Native.Function("oct", Arity.One, Oct),
        Native.Function("divmod", Arity.Unpack(2, 2), static (py, left, right) => Operators.Binary(py, Operators.DivMod, left, right)),
        Native.Function("pow", Arity.Unpack(2, 3), Power),
        Native.Function("round", Arity.Between(1, 2), Round, CheckNumber, "number", "ndigits"),
        Native.Function("coerce", Arity.Unpack(2, 2), Coerce),
    ];

    /// <summary><c>abs()</c>.</summary>
    public static PyObject Absolute(Interpreter py, PyObject value)
    {
        if (Conversions.OwnMethod(py, value, AbsName) is { } own)
        {
            return own.Call(py);
        }

        switch (value)
        {
            case PyInt number:
                return number.Value >= 0 ? PyInt.Of(number.Value) : number.Unary(py, UnaryOperator.Negate)!;
            case PyLong number:
                return new PyLong(BigInteger.Abs(number.Value));
            case PyFloat number:
                return new PyFloat(Math.Abs(number.Value));
            case PyComplex number:
                return ComplexArithmetic.Absolute(number.Value);
        }

        return Conversions.RequiredMethod(py, value, AbsName)?.Call(py) ?? throw Raise.TypeError($"bad operand type for abs(): '{value.Type.Name}'");
    }

    /// <summary><c>hex()</c>; a <c>long</c> shows its L.</summary>
    public static PyObject Hex(Interpreter py, PyObject value) => Based(py, value, 16, HexName, "hex() argument can't be converted to hex");

    /// <summary><c>oct()</c>; a <c>long</c> shows its L.</summary>
    public static PyObject Oct(Interpreter py, PyObject value) => Based(py, value, 8, OctName, "oct() argument can't be converted to oct");

    /// <summary>The <c>__format__</c> of numbers.</summary>
    public static PyObject FormatMethod(Interpreter py, PyObject self, PyObject specification) => specification switch
    {
        PyStr text => ValueFormat.Builtin(py, self, text.Value, isUnicode: false),
        PyUnicode text => ValueFormat.Builtin(py, self, Codecs.AsciiCodec.Encode(text.Value), isUnicode: true),
        _ => throw Raise.TypeError("__format__ requires str or unicode"),
    };

    private static PyObject Based(Interpreter py, PyObject value, int numberBase, PyStr method, string message)
    {
        if (value is not (PyInt or PyLong) || value.Type is PyUserType type && type.FindSpecial(method) is not null)
        {
            var result = Conversions.RequiredMethod(py, value, method)?.Call(py) ?? throw Raise.TypeError(message);
            return result is PyStr ? result : throw Raise.TypeError($"{method.Value} returned non-string (type {result.Type.Name})");
        }

        var number = Arithmetic.ToBigInteger(value);
        py.Budget.CheckString(IntegerText.EstimateLength(number, numberBase));
        return new PyStr(IntegerText.WithPrefix(number, numberBase) + (value is PyLong ? "L" : ""));
    }

    private static BigInteger Index(Interpreter py, PyObject value, int numberBase)
    {
        var number = Protocol.TryIndex(py, value) ?? throw Raise.TypeError($"'{value.Type.Name}' object cannot be interpreted as an index");
        py.Budget.CheckString(IntegerText.EstimateLength(number, numberBase));
        return number;
    }

    /// <summary><c>pow()</c>.</summary>
    public static PyObject Power(Interpreter py, PyObject left, PyObject right, PyObject? modulus)
    {
        if (modulus is null or PyNone)
        {
            return Operators.Binary(py, BinaryOperator.Power, left, right);
        }

        if ((IsNumber(left) ? Conversions.OwnMethod(py, left, PowerName) : left.Type is PyUserType || left is PyInstance ? Conversions.RequiredMethod(py, left, PowerName) : null) is { } method)
        {
            return method.Call(py, right, modulus);
        }

        // The first of the three that is no integer decides what is said.
        foreach (var operand in new[] { left, right, modulus })
        {
            if (operand is PyFloat)
            {
                throw Raise.TypeError("pow() 3rd argument not allowed unless all arguments are integers");
            }

            if (operand is PyComplex && IsNumber(left) && IsNumber(right))
            {
                throw Raise.ValueError("complex modulo");
            }
        }

        if (left is not (PyInt or PyLong) || right is not (PyInt or PyLong) || modulus is not (PyInt or PyLong))
        {
            // With what takes no part in arithmetic at all, CPython has made numbers of one kind of the other two by then.
            if (IsNumber(left) && IsNumber(right) && modulus is not (PyStr or PyUnicode or PyAnySet or PyInstance) && modulus.Type is not PyUserType)
            {
                var rank = Math.Max(Rank(left), Rank(right));
                (left, right) = (Widen(left, rank), Widen(right, rank));
            }

            throw Raise.TypeError(
                $"unsupported operand type(s) for pow(): '{left.Type.Name}', '{right.Type.Name}', '{modulus.Type.Name}'");
        }

        var (a, b, m) = (Arithmetic.ToBigInteger(left), Arithmetic.ToBigInteger(right), Arithmetic.ToBigInteger(modulus));
        if (b.Sign < 0)
        {
            throw Raise.TypeError("pow() 2nd argument cannot be negative when 3rd argument specified");
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
        if (!result.IsZero && result.Sign < 0 != m.Sign < 0)
        {
            result += m;
        }

        return left is PyInt && right is PyInt && modulus is PyInt ? PyLong.Narrow(result) : new PyLong(result);
    }

    private static bool IsNumber(PyObject value) => value is PyInt or PyLong or PyFloat or PyComplex;

    private static PyFloat Round(Interpreter py, PyObject number, PyObject? digits)
    {
        var value = RequireFloat(py, number);
        var places = digits is null ? 0 : (long)BigInteger.Clamp(
            Protocol.TryIndex(py, digits) ?? throw Raise.TypeError($"'{digits.Type.Name}' object cannot be interpreted as an index"),
            int.MinValue,
            int.MaxValue);
        var rounded = DecimalDigits.RoundAwayFromZero(value, (int)places);
        return double.IsInfinity(rounded) && double.IsFinite(value)
            ? throw Raise.OverflowError("rounded value too large to represent")
            : new PyFloat(rounded);
    }

    private static double RequireFloat(Interpreter py, PyObject value) => Conversions.TryFloat(py, value) ?? throw Raise.TypeError("a float is required");

    private static void CheckNumber(Interpreter py, int place, PyObject value)
    {
        if (place == 0)
        {
            RequireFloat(py, value);
        }
    }

    private static PyTuple Coerce(Interpreter py, PyObject left, PyObject right)
    {
        if (left.Type == right.Type && left is not (PyInstance or PyStr or PyUnicode) && left.Type is not PyUserType)
        {
            return new PyTuple(left, right);
        }

        if ((left is PyInstance || right is PyInstance ? OldStyleCoercion.Try(py, left, right) : NewStyleCoercion.Try(py, left, right)) is var (first, second))
        {
            return new PyTuple(first, second);
        }

        var rank = Math.Max(Rank(left), Rank(right));
        return Math.Min(Rank(left), Rank(right)) < 0
            ? throw Raise.TypeError("number coercion failed")
            : new PyTuple(Widen(left, rank), Widen(right, rank));
    }

    /// <summary>The <c>__coerce__</c> of numbers: <c>NotImplemented</c> where the other one is wider or is no number.</summary>
    public static PyObject CoerceMethod(Interpreter py, PyObject self, PyObject other) =>
        Rank(other) >= 0 && Rank(other) <= Rank(self) ? new PyTuple(self, Widen(other, Rank(self))) : PyNotImplemented.Instance;

    private static int Rank(PyObject value) => value switch { PyInt => 0, PyLong => 1, PyFloat => 2, PyComplex => 3, _ => -1 };

    private static PyObject Widen(PyObject value, int rank) => rank switch
    {
        0 => value,
        1 => value as PyLong ?? new PyLong(Arithmetic.ToBigInteger(value)),
        2 => value as PyFloat ?? new PyFloat(Arithmetic.ToDouble(value)),
        _ => value as PyComplex ?? new PyComplex(new Complex(Arithmetic.ToDouble(value), 0)),
    };
}
