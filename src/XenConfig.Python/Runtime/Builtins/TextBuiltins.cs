using XenConfig.Python.Runtime.Formatting;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime;

/// <summary>The builtin functions about characters and text.</summary>
internal static class TextBuiltins
{
    private const int ByteCount = 256;
    private const int CodePointCount = 0x110000;

    /// <summary>The table.</summary>
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Function("chr", Arity.Exactly(1), Chr),
        Native.Function("unichr", Arity.Exactly(1), UniChr),
        Native.Function("ord", Arity.One, Ord),
        Native.VariadicFunction("print", Arity.Any, Print),
        Native.Function("repr", Arity.One, static (py, value) => new PyStr(Protocol.Repr(py, value))),
        Native.Function("format", Arity.Between(1, 2), Format),
    ];

    /// <summary><c>print()</c>, which source may name under <c>from __future__ import print_function</c>.</summary>
    private static PyNone Print(Interpreter py, Arguments arguments)
    {
        foreach (var name in arguments.KeywordNames)
        {
            if (name is not ("sep" or "end" or "file"))
            {
                throw Raise.TypeError($"'{name}' is an invalid keyword argument for this function");
            }
        }

        // Where one of the texts is unicode, so is what stands between them.
        var isUnicode = arguments.Positional.ToArray().Concat(arguments.KeywordValues.ToArray()).Any(static value => value is PyUnicode);
        var separator = Ending(arguments, "sep", " ", isUnicode);
        var ending = Ending(arguments, "end", "\n", isUnicode);
        var file = PrintTarget.Of(py, arguments.Keyword("file") is { } given and not PyNone ? given : py.StandardOutput());
        for (var i = 0; i < arguments.Count; i++)
        {
            if (i > 0)
            {
                file.Write(separator);
            }

            file.Write(arguments[i] is PyUnicode ? arguments[i] : Conversions.Str(py, arguments[i]));
        }

        file.Write(ending);
        return PyNone.Instance;
    }

    private static PyObject Ending(Arguments arguments, string name, string missing, bool isUnicode) => arguments.Keyword(name) switch
    {
        null or PyNone => isUnicode ? new PyUnicode(missing) : new PyStr(missing),
        PyStr or PyUnicode => arguments.Keyword(name)!,
        var other => throw Raise.TypeError($"{name} must be None, str or unicode, not {other.Type.Name}"),
    };

    private static PyStr Chr(Interpreter py, PyObject code)
    {
        var value = Protocol.ToLong(py, code);
        return value is >= 0 and < ByteCount ? PyStr.OfCharacter((char)value) : throw Raise.ValueError("chr() arg not in range(256)");
    }

    private static PyUnicode UniChr(Interpreter py, PyObject code)
    {
        var value = Protocol.ToLong(py, code);
        return value is >= 0 and < CodePointCount
            ? new PyUnicode(CodePoints.Text((int)value))
            : value is < int.MinValue or > int.MaxValue
            ? throw Raise.OverflowError($"signed integer is {(value < 0 ? "less than minimum" : "greater than maximum")}")
            : throw Raise.ValueError("unichr() arg not in range(0x110000) (wide Python build)");
    }

    private static PyInt Ord(Interpreter py, PyObject character)
    {
        switch (character)
        {
            case PyStr { Value.Length: 1 } text:
                return PyInt.Of(text.Value[0]);
            case PyByteArray { Count: 1 } bytes:
                return PyInt.Of(bytes.Text[0]);
            case PyUnicode text when CodePoints.Count(text.Value) == 1:
                return PyInt.Of(CodePoints.Of(text.Value).First());
            case PyStr or PyUnicode or PyByteArray:
                throw Raise.TypeError($"ord() expected a character, but string of length {character.Length(py)} found");
            default:
                throw Raise.TypeError($"ord() expected string of length 1, but {character.Type.Name} found");
        }
    }

    private static PyObject Format(Interpreter py, PyObject value, PyObject? specification) => specification switch
    {
        null => ValueFormat.Format(py, value, "", isUnicode: false),
        PyStr text => ValueFormat.Format(py, value, text.Value, isUnicode: false),
        PyUnicode text => ValueFormat.Format(py, value, text.Value, isUnicode: true),
        _ => throw Raise.TypeError($"format expects arg 2 to be string or unicode, not {specification.Type.Name}"),
    };
}
