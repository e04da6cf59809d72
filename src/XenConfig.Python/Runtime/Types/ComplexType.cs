using System.Numerics;
using XenConfig.Python.Runtime.Formatting;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>complex</c>.</summary>
internal static class ComplexType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Field<PyComplex>("real", static (_, self) => new PyFloat(self.Value.Real)),
        Native.Field<PyComplex>("imag", static (_, self) => new PyFloat(self.Value.Imaginary)),
        Native.Method<PyComplex>("conjugate", static (_, self) => new PyComplex(Complex.Conjugate(self.Value))),
        Native.Slot<PyObject>("__coerce__", Coercion.Method),
        Conversion("__int__", "int"),
        Conversion("__long__", "long"),
        Conversion("__float__", "float"),
        Native.Method<PyComplex>("__getnewargs__", static (_, self) => new PyTuple(new PyFloat(self.Value.Real), new PyFloat(self.Value.Imaginary))),
        Native.Method<PyObject>("__format__", Arity.One, NumberBuiltins.FormatMethod),
        .. SpecialMembers.Arithmetic(),
        .. SpecialMembers.Comparisons(),
    ];

    private static NativeMember Conversion(string name, string type) =>
        Native.Slot<PyComplex>(name, (_, _) => throw Raise.TypeError($"can't convert complex to {type}"));

    public static PyObject New(Interpreter py, PyType type, Arguments arguments)
    {
        if (type == BuiltinTypes.Complex && arguments is { TotalCount: 1, Count: 1 } && arguments[0].Type == BuiltinTypes.Complex)
        {
            return arguments[0];
        }

        var value = Make(py, arguments);
        return type is PyUserType user ? new UserComplex(user, Instances.NewAttributes(py, user), value) : new PyComplex(value);
    }

    private static Complex Make(Interpreter py, Arguments arguments)
    {
        if (arguments.TotalCount > 2)
        {
            throw Arity.Between(0, 2).Mismatch("complex", arguments.TotalCount);
        }

        var given = KeywordBinding.Bind(py, "complex()", arguments, 0, "real", "imag");
        var (real, imaginary) = (given[0], given[1]);
        if (real is PyStr or PyUnicode)
        {
            return imaginary is null ? Parse(Conversions.NumberText(real)) : throw Raise.TypeError("complex() can't take second arg if first is a string");
        }

        if (imaginary is PyStr or PyUnicode)
        {
            throw Raise.TypeError("complex() second arg can't be a string");
        }

        var first = real is null ? Complex.Zero : Number(py, real);
        var second = imaginary is null ? Complex.Zero : imaginary is PyComplex number ? number.Value : new Complex(RequireFloat(py, imaginary), 0);

        // Parts that are plain numbers are not added to, which would lose the sign of a zero.
        return new Complex(
            imaginary is PyComplex ? first.Real - second.Imaginary : first.Real,
            imaginary is null ? first.Imaginary : real is PyComplex || first.Imaginary != 0 ? first.Imaginary + second.Real : second.Real);
    }

    private static Complex Number(Interpreter py, PyObject value)
    {
        if (Conversions.OwnMethod(py, value, Names.Complex) is { } method)
        {
            value = method.Call(py);
            if (value is PyComplex made)
            {
                return made.Value;
            }
        }

        return value is PyComplex complex ? complex.Value : new Complex(RequireFloat(py, value), 0);
    }

    private static double RequireFloat(Interpreter py, PyObject value) =>
        Conversions.TryFloatObject(py, value)?.Value ?? throw Raise.TypeError("complex() argument must be a string or a number");

    private static Complex Parse(string text)
    {
        var body = PythonBlanks.Trim(text);
        if (body is ['(', .., ')'])
        {
            body = PythonBlanks.Trim(body[1..^1]);
        }

        var real = 0.0;
        var isImaginary = body is [.., 'j' or 'J'];
        if (isImaginary)
        {
            body = body[..^1];
            var split = LastSign(body);
            if (split > 0)
            {
                if (!FloatParser.TryParse(body[..split], out real))
                {
                    throw Malformed();
                }

                body = body[split..];
            }

            var imaginary = body is [] or ['+'] ? 1 : body is ['-'] ? -1 : FloatParser.TryParse(body, out var parsed) ? parsed : throw Malformed();
            return new Complex(real, imaginary);
        }

        return FloatParser.TryParse(body, out real) ? new Complex(real, 0) : throw Malformed();
    }

    /// <summary>The sign between the two parts: the last one that is not an exponent's.</summary>
    private static int LastSign(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 1; i > 0; i--)
        {
            if (text[i] is '+' or '-' && text[i - 1] is not ('e' or 'E'))
            {
                return i;
            }
        }

        return 0;
    }

    private static PythonException Malformed() => Raise.ValueError("complex() arg is a malformed string");
}
