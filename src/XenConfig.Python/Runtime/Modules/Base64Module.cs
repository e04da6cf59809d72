using XenConfig.Python.Runtime.Codecs;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>base64</c>.</summary>
internal static class Base64Module
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Function("b64encode", Arity.Between(1, 2), static (_, text, signs) => Encode(text, signs), "s", "altchars"),
        Native.Function("b64decode", Arity.Between(1, 2), static (_, text, signs) => Decode(text, signs), "s", "altchars"),
        Native.Function("standard_b64encode", Arity.Exactly(1), static (_, text) => Encode(text, null), "s"),
        Native.Function("standard_b64decode", Arity.Exactly(1), static (_, text) => Decode(text, null), "s"),
        Native.Function("urlsafe_b64encode", Arity.Exactly(1), static (_, text) => Encode(text, PyStr.MakeShared("-_")), "s"),
        Native.Function("urlsafe_b64decode", Arity.Exactly(1), static (_, text) => Decode(text, PyStr.MakeShared("-_")), "s"),
        Native.Function("encodestring", Arity.Exactly(1), static (_, text) => new PyStr(BinaryCodecs.EncodeBase64(PathArguments.Text("encodestring", 1, text))), "s"),
        Native.Function("decodestring", Arity.Exactly(1), static (_, text) => new PyStr(BinaryCodecs.DecodeBase64(PathArguments.Text("decodestring", 1, text))), "s"),
        Native.Function("b16encode", Arity.Exactly(1), static (_, text) => new PyStr(BinaryCodecs.EncodeHex(PathArguments.Text("b16encode", 1, text)).ToUpperInvariant()), "s"),
        Native.Function("b16decode", Arity.Between(1, 2), DecodeHex, "s", "casefold"),
        .. new[] { "b32encode", "b32decode", "encode", "decode" }.Select(static name => StandardLibrary.LacksMember("base64", name)),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("base64", static () => Members);

    private static PyStr Encode(PyObject value, PyObject? signs)
    {
        var text = BinaryCodecs.EncodeBase64Line(PathArguments.Text("b2a_base64", 1, value))[..^1];
        return new PyStr(signs is PyStr { Value: [var plus, var slash] } ? text.Replace('+', plus).Replace('/', slash) : text);
    }

    private static PyStr Decode(PyObject value, PyObject? signs)
    {
        var text = PathArguments.Text("a2b_base64", 1, value);
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
        var text = PathArguments.Text("b16decode", 1, value);
        var folds = foldsCase is not null && Protocol.IsTrue(py, foldsCase);
        return !folds && text.Any(static c => c is >= 'a' and <= 'f')
            ? throw Raise.TypeError("Non-base16 digit found")
            : new PyStr(BinaryCodecs.DecodeHex(text));
    }
}
