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

    /// <summary>The table.</summary>
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Function("abs", Arity.One, Absolute),
        Native.Function("bin", Arity.One, static (py, value) => new PyStr(IntegerText.WithPrefix(Index(py, value, 2), 2))),
        Native.Function("hex", Arity.One, Hex),
        Native.Function("oct", Arity.One, Oct),
        Native.Function("divmod", Arity.Unpack(2, 2), static (py, left, right) => Operators.Binary(py, Operators.DivMod, left, right)),
        Native.Function("pow", Arity.Unpack(2, 3), static (py, left, right, modulus) => modulus is null or PyNone
            ? Operators.Binary(py, BinaryOperator.Power, left, right)
            : ModularPower.Of(py, left, right, modulus)),
        Native.Function("round", Arity.Between(1, 2), Round, CheckNumber, "number", "ndigits"),
        Native.Function("coerce", Arity.Unpack(2, 2), static (py, left, right) =>
            Coercion.Try(py, left, right) is var (a, b) ? new PyTuple(a, b) : throw Raise.TypeError("number coercion failed")),
    ];

    /// <summary><c>abs()</c>.</summary>
    public static PyObject Absolute(Interpreter py, PyObject value)
    {
        if (Protocol.Special(py, value, AbsName) is { } own)
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
}
