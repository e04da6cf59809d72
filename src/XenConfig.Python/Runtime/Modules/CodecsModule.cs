using XenConfig.Python.Runtime.Codecs;

namespace XenConfig.Python.Runtime.Modules;

/// <summary>
/// <c>_codecs</c>, for a copy of CPython's <c>codecs</c> and <c>encodings</c>: functions that give what they made and how much they read. The registry and
/// the tables of characters are Python.
/// </summary>
internal static class CodecsModule
{
    /// <summary>The codecs that have functions of their own, and the bytes of one of their units.</summary>
    private static readonly (string Function, string Codec, int Unit)[] Own =
    [
        ("ascii", "ascii", 1),
        ("escape", "string_escape", 1),
        ("latin_1", "latin_1", 1),
        ("raw_unicode_escape", "raw_unicode_escape", 1),
        ("unicode_escape", "unicode_escape", 1),
        ("utf_16", "utf_16", 2),
        ("utf_16_be", "utf_16_be", 2),
        ("utf_16_le", "utf_16_le", 2),
        ("utf_32", "utf_32", 4),
        ("utf_32_be", "utf_32_be", 4),
        ("utf_32_le", "utf_32_le", 4),
        ("utf_8", "utf_8", 1),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("_codecs", static () =>
    [
        .. Own.Select(static own => Native.Function(own.Function + "_encode", Arity.Between(1, 3), (py, text, errors, _) => Encode(py, own.Codec, text, errors))),
        .. Own.Select(static own => Native.Function(
            own.Function + "_decode", Arity.Between(1, 3), (py, data, errors, isLast) => Decode(py, own.Function, own.Codec, own.Unit, data, errors, isLast))),
        .. new[]
        {
            "charbuffer_encode", "readbuffer_encode", "register_error", "unicode_internal_decode", "unicode_internal_encode", "utf_16_ex_decode",
            "utf_32_ex_decode", "utf_7_decode", "utf_7_encode",
        }.Select(static name => StandardLibrary.LacksFunction("_codecs", name)),
    ])
    {
        HasLibraryPart = true,
    };

    private static PyTuple Encode(Interpreter py, string codec, PyObject text, PyObject? errors)
    {
        var length = text is PyUnicode unicode ? unicode.Value.Length : PathArguments.Buffer($"{codec}_encode", 1, text).Length;
        return new PyTuple(CodecRegistry.Encode(py, text is PyUnicode or PyStr ? text : new PyStr(PathArguments.Buffer($"{codec}_encode", 1, text)), codec, Handler(errors)), PyInt.Of(length));
    }

    private static PyTuple Decode(Interpreter py, string function, string codec, int unit, PyObject data, PyObject? errors, PyObject? isLast)
    {
        var bytes = data is PyUnicode text ? AsciiCodec.Encode(text.Value) : PathArguments.Buffer($"{function}_decode", 1, data);
        var whole = isLast is not null && Protocol.IsTrue(py, isLast) ? bytes.Length
            : unit > 1 ? bytes.Length / unit * unit
            : codec == "utf_8" ? bytes.Length - UnfinishedUtf8(bytes)
            : bytes.Length;
        return new PyTuple(CodecRegistry.Decode(py, new PyStr(bytes[..whole]), codec, Handler(errors)), PyInt.Of(whole));
    }

    private static string Handler(PyObject? errors) => errors switch
    {
        null or PyNone => "strict",
        PyStr name => name.Value,
        _ => throw Raise.TypeError($"must be string or None, not {errors.Type.Name}"),
    };

    /// <summary>How many bytes at the end begin a character that goes on behind them.</summary>
    private static int UnfinishedUtf8(string bytes)
    {
        const int longestStart = 3;
        for (var count = 1; count <= Math.Min(longestStart, bytes.Length); count++)
        {
            var needed = bytes[^count] switch
            {
                >= '\xC2' and <= '\xDF' => 2,
                >= '\xE0' and <= '\xEF' => 3,
                >= '\xF0' and <= '\xF4' => 4,
                >= '\x80' and <= '\xBF' => 0,
                _ => 1,
            };
            if (needed > 0)
            {
                return needed > count ? count : 0;
            }
        }

        return 0;
    }
}
