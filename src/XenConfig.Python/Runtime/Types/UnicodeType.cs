using System.Text;
using XenConfig.Python.Runtime.Codecs;
using XenConfig.Python.Runtime.Formatting;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>unicode</c>.</summary>
internal static class UnicodeType
{
    private const int CodePointCount = 0x110000;

    private static readonly string[] Parameters = ["string", "encoding", "errors"];

    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        .. TextMethods.Declare(),
        SpecialMembers.Operator("__mod__", Syntax.BinaryOperator.Modulo),
        SpecialMembers.Reflected("__rmod__", Syntax.BinaryOperator.Modulo),
        Native.Method<PyUnicode>("translate", Arity.One, Translate),
        Native.Method<PyUnicode>("isdecimal", static (_, self) => PyBool.Of(self.Value.Length > 0 && self.Value.All(char.IsDigit))),
        Native.Method<PyUnicode>("isnumeric", static (_, self) => PyBool.Of(self.Value.Length > 0 && self.Value.All(char.IsNumber))),
    ];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments)
    {
        if (!Arity.Between(0, 3).Accepts(arguments.TotalCount))
        {
            throw Arity.Between(0, 3).Mismatch("unicode", arguments.TotalCount);
        }

        var given = new PyObject?[Parameters.Length];
        KeywordBinding.Place(py, arguments, 0, Parameters, given, CheckName);
        var (value, encoding, errors) = (given[0], given[1], given[2]);
        if (value is null)
        {
            return Instances.Unicode(py, type, "");
        }

        if (encoding is null && errors is null)
        {
            var text = ValueFormat.ToUnicode(py, value);
            return text.Type == type ? text : Instances.Unicode(py, type, text.Value);
        }

        var codec = TextMethods.Name("unicode", 2, encoding);
        var handler = errors is null ? "strict" : TextMethods.Name("unicode", 3, errors);
        if (value is not PyStr)
        {
            throw Raise.TypeError(
                value is PyUnicode ? "decoding Unicode is not supported" : $"coercing to Unicode: need string or buffer, {value.Type.Name} found");
        }

        if (((PyStr)value).Value.Length == 0)
        {
            // The codec is not even looked for.
            return Instances.Unicode(py, type, "");
        }

        var decoded = CodecRegistry.Decode(py, value, codec, handler) as PyUnicode
            ?? throw Raise.TypeError("decoder did not return an unicode object (type=str)");
        return type == BuiltinTypes.Unicode ? decoded : Instances.Unicode(py, type, decoded.Value);
    }

    private static void CheckName(Interpreter py, int place, PyObject value)
    {
        if (place > 0)
        {
            TextMethods.Name("unicode", place + 1, value);
        }
    }

    /// <summary>Maps each code point by a table: to a code point, a text, or (None) nothing; what the table lacks stays.</summary>
    public static PyUnicode Translate(Interpreter py, PyUnicode self, PyObject table)
    {
        var result = new StringBuilder(self.Value.Length);
        foreach (var code in CodePoints.Of(self.Value))
        {
            py.Budget.Step();
            switch (Mapped(py, table, code))
            {
                case null:
                    result.Append(CodePoints.Text(code));
                    break;
                case PyNone:
                    break;
                case PyInt { Value: >= 0 and < CodePointCount } mapped:
                    result.Append(CodePoints.Text((int)mapped.Value));
                    break;
                case PyUnicode mapped:
                    py.Budget.CheckGrowth(result.Length, mapped.Value.Length);
                    result.Append(mapped.Value);
                    break;
                case PyInt:
                    throw Raise.TypeError("character mapping must be in range(0x%lx)");
                default:
                    throw Raise.TypeError("character mapping must return integer, None or unicode");
            }
        }

        return new PyUnicode(result.ToString());
    }

    private static PyObject? Mapped(Interpreter py, PyObject table, int code)
    {
        try
        {
            return Protocol.GetItem(py, table, PyInt.Of(code));
        }
        catch (PythonException e) when (e.Is(ExceptionTypes.LookupError))
        {
            return null;
        }
    }
}
