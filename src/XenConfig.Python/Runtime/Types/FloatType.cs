using System.Numerics;
using XenConfig.Python.Runtime.Formatting;
using XenConfig.Python.Runtime.Modules;

namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>float</c>.</summary>
internal static class FloatType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Method<PyFloat>("is_integer", static (_, self) => PyBool.Of(double.IsFinite(self.Value) && Math.Floor(self.Value) == self.Value)),
        Native.Method<PyFloat>("as_integer_ratio", AsIntegerRatio),
        Native.Method<PyFloat>("hex", static (_, self) => new PyStr(HexFloat.ToHex(self.Value))),
        Native.Method<PyFloat>("conjugate", static (_, self) => Exact(self)),
        Native.Slot<PyObject>("__coerce__", Coercion.Method),
        Native.ClassMethod("__getformat__", Arity.One, static (_, _, _, _) => PyStr.MakeShared("IEEE, little-endian")),
        Native.ClassMethod("__setformat__", Arity.Exactly(2), static (_, _, _, _) => throw StandardLibrary.LacksMember("float", "__setformat__()")),
        Native.ClassMethod("fromhex", Arity.One, static (py, type, text, _) => HexFloat.FromHex(py, type, text)),
        Native.Slot<PyFloat>("__int__", static (_, self) => ToInteger(self)),
        Native.Slot<PyFloat>("__long__", static (_, self) => new PyLong(Arithmetic.ToBigInteger(ToInteger(self)))),
        Native.Method<PyFloat>("__trunc__", static (_, self) => ToInteger(self)),
        Native.Slot<PyFloat>("__float__", static (_, self) => Exact(self)),
        Native.Method<PyFloat>("__getnewargs__", static (_, self) => new PyTuple(Exact(self))),
        Native.Method<PyObject>("__format__", Arity.One, NumberBuiltins.FormatMethod),
        Native.Property<PyFloat>("real", static (_, self) => Exact(self)),
        Native.Property<PyFloat>("imag", static (_, _) => new PyFloat(0)),
        .. SpecialMembers.Arithmetic(),
        .. SpecialMembers.Comparisons(),
    ];

    private static PyFloat Exact(PyFloat number) => number.Type is PyUserType ? new PyFloat(number.Value) : number;

    public static PyObject New(Interpreter py, PyType type, Arguments arguments)
    {
        if (arguments.TotalCount > 1)
        {
            throw Arity.Between(0, 1).Mismatch("float", arguments.TotalCount);
        }

        var value = KeywordBinding.Bind(py, "float()", arguments, 0, "x")[0];
        var number = value switch
        {
            null => new PyFloat(0),
            PyStr or PyUnicode when Conversions.OwnMethod(py, value, Names.Float) is null => new PyFloat(Conversions.ParseFloat(py, value)),
            _ => Conversions.TryFloatObject(py, value) ?? throw Raise.TypeError("float() argument must be a string or a number"),
        };
        return type is PyUserType ? Instances.Float(py, type, number.Value) : number;
    }

    /// <summary>The integer part; an <c>int</c> where it fits.</summary>
    public static PyObject ToInteger(PyFloat value) =>
        double.IsNaN(value.Value) ? throw Raise.ValueError("cannot convert float NaN to integer")
        : double.IsInfinity(value.Value) ? throw Raise.OverflowError("cannot convert float infinity to integer")
        : PyLong.Narrow(new BigInteger(value.Value));

    private static PyTuple AsIntegerRatio(Interpreter py, PyFloat self)
    {
        if (!double.IsFinite(self.Value))
        {
            throw double.IsNaN(self.Value)
                ? Raise.ValueError("Cannot pass NaN to float.as_integer_ratio.")
                : Raise.OverflowError("Cannot pass infinity to float.as_integer_ratio.");
        }

        var number = self.Value;
        var exponent = 0;
        while (Math.Floor(number) != number)
        {
            number *= 2;
            exponent++;
        }

        return new PyTuple(PyLong.Narrow(new BigInteger(number)), PyLong.Narrow(BigInteger.One << exponent));
    }
}
