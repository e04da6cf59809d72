using XenConfig.Python.Runtime.Codecs;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>base64</c>.</summary>
internal static class Base64Module
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Function("b64encode", Arity.Between(1, 2), Encode, "s", "altchars"),
        Native.Function("b64decode", Arity.Between(1, 2), static (_, text, signs) => Decode(text, signs), "s", "altchars"),
        Native.Function("standard_b64encode", Arity.Exactly(1), static (py, text) => Encode(py, text, null), "s"),
        Native.Function("standard_b64decode", Arity.Exactly(1), static (_, text) => Decode(text, null), "s"),
        Native.Function("urlsafe_b64encode", Arity.Exactly(1), static (py, text) => Encode(py, text, PyStr.MakeShared("-_")), "s"),
        Native.Function("urlsafe_b64decode", Arity.Exactly(1), static (_, text) => Decode(text, PyStr.MakeShared("-_")), "s"),
        Native.Function("encodestring", Arity.Exactly(1), static (py, text) => new PyStr(BinaryCodecs.EncodeBase64(Fitting(py, Sized(text)))), "s"),
        Native.Function("decodestring", Arity.Exactly(1), static (_, text) => new PyStr(BinaryCodecs.DecodeBase64(PathArguments.Buffer("a2b_base64", 1, text))), "s"),
        Native.Function("b16encode", Arity.Exactly(1), static (py, text) => new PyStr(BinaryCodecs.EncodeHex(BinasciiModule.Data(py, "b2a_hex", text, 2)).ToUpperInvariant()), "s"),
        Native.Function("b16decode", Arity.Between(1, 2), DecodeHex, "s", "casefold"),
        Native.Function("b32encode", Arity.Exactly(1), static (py, text) => new PyStr(Base32.Encode(py.Budget, Sized(text))), "s"),
        Native.Function("b32decode", Arity.Between(1, 3), DecodeBase32, "s", "casefold", "map01"),
        Native.Function("encode", Arity.Exactly(2), static (py, input, output) => Pipe(py, input, output, text => BinaryCodecs.EncodeBase64(Fitting(py, text))), "input", "output"),
        Native.Function("decode", Arity.Exactly(2), static (py, input, output) => Pipe(py, input, output, BinaryCodecs.DecodeBase64), "input", "output"),
        Native.Value("MAXLINESIZE", PyInt.Of(76)),
        Native.Value("MAXBINSIZE", PyInt.Of(57)),
        Native.Value("EMPTYSTRING", PyStr.Empty),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("base64", static () => Members);

    /// <summary>The bytes of a value whose length is asked for first.</summary>
    private static string Sized(PyObject value) => value is PyUnicode
        ? PathArguments.Text("encode", 1, value)
        : Bytes.Of(value) ?? throw Raise.TypeError($"object of type '{value.Type.Name}' has no len()");

    /// <summary>A text that may be encoded: the result has four characters for three, which the limits must allow.</summary>
    private static string Fitting(Interpreter py, string text)
    {
        py.Budget.CheckString(((text.Length + 2L) / 3) * 4);
        return text;
    }

    private static PyStr Encode(Interpreter py, PyObject value, PyObject? signs)
    {
        var text = BinaryCodecs.EncodeBase64Line(Fitting(py, PathArguments.Buffer("b2a_base64", 1, value)))[..^1];
        return new PyStr(signs is PyStr { Value: [var plus, var slash] } ? text.Replace('+', plus).Replace('/', slash) : text);
    }

    private static PyStr Decode(PyObject value, PyObject? signs)
    {
        var text = PathArguments.Buffer("a2b_base64", 1, value);
        try
        {
            return new PyStr(BinaryCodecs.DecodeBase64(
                signs is PyStr { Value: [var plus, var slash] } ? text.Replace(plus, '+').Replace(slash, '/') : text));
        }
        catch (PythonException e) when (e.Is(BinaryCodecs.Error))
        {
            throw Raise.TypeError("Incorrect padding");
        }
    }

    private static PyStr DecodeHex(Interpreter py, PyObject value, PyObject? foldsCase)
    {
        var text = value is PyUnicode ? PathArguments.Text("b16decode", 1, value) : Bytes.Of(value) ?? throw Raise.TypeError("expected string or buffer");
        var folds = foldsCase is not null && Protocol.IsTrue(py, foldsCase);
        return !folds && text.Any(static c => c is >= 'a' and <= 'f')
            ? throw Raise.TypeError("Non-base16 digit found")
            : new PyStr(BinaryCodecs.DecodeHex(text));
    }

    private static PyStr DecodeBase32(Interpreter py, PyObject value, PyObject? foldsCase, PyObject? one)
    {
        var text = Sized(value);
        if (one is not (null or PyNone))
        {
            text = text.Replace("0", "O", StringComparison.Ordinal).Replace("1", PathArguments.Text("b32decode", 3, one), StringComparison.Ordinal);
        }

        return new PyStr(Base32.Decode(foldsCase is not null && Protocol.IsTrue(py, foldsCase) ? text.ToUpperInvariant() : text));
    }

    /// <summary>Reads all of a file and writes it, encoded or decoded, to another.</summary>
    private static PyNone Pipe(Interpreter py, PyObject input, PyObject output, Func<string, string> convert)
    {
        var text = PathArguments.Text("read", 1, Attributes.Get(py, input, py.Intern("read")).Call(py));
        Attributes.Get(py, output, py.Intern("write")).Call(py, new PyStr(convert(text)));
        return PyNone.Instance;
    }
}
