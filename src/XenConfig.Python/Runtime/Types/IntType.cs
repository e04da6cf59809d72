using System.Numerics;
using XenConfig.Python.Runtime.Formatting;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>int</c>.</summary>
internal static class IntType
{
    private static readonly string[] Parameters = ["x", "base"];

    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        .. IntegerMembers.Declare(),
        Native.Property<PyInt>("real", static (_, self) => PyInt.Of(self.Value)),
        Native.Property<PyInt>("imag", static (_, _) => PyInt.Zero),
        Native.Property<PyInt>("numerator", static (_, self) => PyInt.Of(self.Value)),
        Native.Property<PyInt>("denominator", static (_, _) => PyInt.One),
    ];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments)
    {
        var value = Parse(py, "int", arguments);
        if (type is not PyUserType)
        {
            return value;
        }

        var number = Arithmetic.ToBigInteger(value);
        return number >= long.MinValue && number <= long.MaxValue
            ? Instances.Int(py, type, (long)number)
            : throw Raise.OverflowError("Python int too large to convert to C long");
    }

    private static void CheckBase(Interpreter py, int place, PyObject value)
    {
        if (place == 1)
        {
            Protocol.ToLong(py, value);
        }
    }

    /// <summary>The integer that <c>int()</c> and <c>long()</c> make of their arguments, <c>int</c> or <c>long</c>.</summary>
    public static PyObject Parse(Interpreter py, string name, Arguments arguments)
    {
        if (arguments.TotalCount > Parameters.Length)
        {
            throw Arity.Between(0, Parameters.Length).Mismatch(name, arguments.TotalCount);
        }

        PyObject? value;
        PyObject? numberBase;
        if (arguments.HasKeywords)
        {
            var given = new PyObject?[Parameters.Length];
            KeywordBinding.Place(py, arguments, 0, Parameters, given, name == "int" ? CheckBase : null);
            (value, numberBase) = (given[0], given[1]);
        }
        else
        {
            (value, numberBase) = (arguments.At(0), arguments.At(1));
        }

        if (value is null)
        {
            return numberBase is null ? PyInt.Zero : throw Raise.TypeError($"{name}() missing string argument");
        }

        if (numberBase is not null)
        {
            var radix = Protocol.ToLong(py, numberBase);
            if (value is not (PyStr or PyUnicode))
            {
                throw Raise.TypeError($"{name}() can't convert non-string with explicit base");
            }

            return radix is 0 or (>= 2 and <= IntegerParser.LargestBase)
                ? PyLong.Narrow(Conversions.ParseInteger(py, value, (int)radix, name == "long"))
                : throw Raise.ValueError($"{name}() base must be >= 2 and <= 36, or 0");
        }

        return value switch
        {
            PyStr or PyUnicode when Conversions.OwnMethod(py, value, name == "long" ? Names.Long : Names.Int) is null => PyLong.Narrow(Conversions.ParseInteger(py, value, null, name == "long")),
            PyComplex when Conversions.OwnMethod(py, value, name == "long" ? Names.Long : Names.Int) is null => throw Raise.TypeError($"can't convert complex to {name}"),
            _ => Conversions.TryIntegerObject(py, value, name == "long") ?? throw (value is not PyFloat number
                ? Raise.TypeError($"{name}() argument must be a string or a number, not '{value.Type.Name}'")
                : double.IsNaN(number.Value)
                    ? Raise.ValueError("cannot convert float NaN to integer")
                    : Raise.OverflowError("cannot convert float infinity to integer")),
        };
    }
}

/// <summary>What <c>int</c> and <c>long</c> share.</summary>
internal static class IntegerMembers
{
    /// <summary>Declares the methods; each of the two types needs its own descriptors.</summary>
    public static IEnumerable<NativeMember> Declare() =>
    [
        Native.Method<PyObject>("bit_length", static (_, self) => PyInt.Of((long)BigInteger.Abs(Arithmetic.ToBigInteger(self)).GetBitLength())),
        Native.Method<PyObject>("conjugate", static (_, self) => Exact(self)),
        Native.Slot<PyObject>("__int__", static (_, self) => PyLong.Narrow(Arithmetic.ToBigInteger(self))),
        Native.Slot<PyObject>("__long__", static (_, self) => new PyLong(Arithmetic.ToBigInteger(self))),
        Native.Slot<PyObject>("__float__", static (_, self) => new PyFloat(Arithmetic.ToDouble(self))),
        Native.Slot<PyObject>("__index__", static (_, self) => Exact(self)),
        Native.Method<PyObject>("__trunc__", static (_, self) => Exact(self)),
        Native.Slot<PyObject>("__hex__", static (py, self) => NumberBuiltins.Hex(py, self)),
        Native.Slot<PyObject>("__oct__", static (py, self) => NumberBuiltins.Oct(py, self)),
        Native.Method<PyObject>("__getnewargs__", static (_, self) => new PyTuple(Exact(self))),
        Native.Method<PyObject>("__format__", Arity.One, NumberBuiltins.FormatMethod),
        Native.Slot<PyObject>("__coerce__", Coercion.Method),
        Native.Slot<PyObject>("__cmp__", static (py, self, other) => (self, other) is (PyInt, PyInt) or (PyLong, PyLong)
            ? PyInt.Of(Comparison.Order(py, self, other))
            : throw Raise.TypeError($"{self.Type.Name}.__cmp__(x,y) requires y to be a '{self.Type.Name}', not a '{other.Type.Name}'")),
        .. SpecialMembers.Arithmetic(),
        .. SpecialMembers.Bits(),
    ];

    /// <summary>The number as the builtin type itself has it: what a <c>bool</c> or a value of a derived class comes to.</summary>
    public static PyObject Exact(PyObject number) => number switch
    {
        PyInt value => PyInt.Of(value.Value),
        PyLong { Type: PyUserType } value => new PyLong(value.Value),
        _ => number,
    };
}
