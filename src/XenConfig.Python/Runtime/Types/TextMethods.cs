using XenConfig.Python.Runtime.Codecs;
using XenConfig.Python.Runtime.Formatting;
using XenConfig.Python.Runtime.Modules;

namespace XenConfig.Python.Runtime;

/// <summary>The methods that <c>str</c> and <c>unicode</c> share.</summary>
internal static class TextMethods
{
    private const string DefaultEncoding = "ascii";

    /// <summary>Declares the methods; each of the two types needs its own descriptors.</summary>
    /// <param name="finder">How CPython names the four methods that find something when their number of arguments is wrong; null where each has its own name.</param>
    public static IEnumerable<NativeMember> Declare(string? finder = null) =>
    [
        .. TextCaseMethods.Declare(),
        .. TextSearchMethods.Declare(finder),
        .. TextSplitMethods.Declare(),
        .. TextPaddingMethods.Declare(),
        Native.Method<PyObject>("encode", Arity.Between(0, 2), static (py, self, encoding, errors) => CodecRegistry.Encode(py, self, Name("encode", 1, encoding), Errors("encode", errors)), static (_, place, value) => Name("encode", place + 1, value), "encoding", "errors"),
        Native.Method<PyObject>("decode", Arity.Between(0, 2), static (py, self, encoding, errors) => CodecRegistry.Decode(py, self, Name("decode", 1, encoding), Errors("decode", errors)), static (_, place, value) => Name("decode", place + 1, value), "encoding", "errors"),
        Native.VariadicMethod<PyObject>("format", Arity.Any, static (py, self, arguments) => FormatTemplate.Format(py, self, arguments)),
        Native.Method<PyObject>("__getnewargs__", static (_, self) => new PyTuple(self is PyUnicode text ? new PyUnicode(text.Value) : new PyStr(((PyStr)self).Value))),
        Native.Method<PyObject>("__format__", Arity.Between(1, 1), Format),
        Native.Slot<PyObject>("__len__", static (py, self) => PyInt.Of(self.Length(py) ?? 0)),
        Native.Slot<PyObject>("__contains__", static (py, self, item) => PyBool.Of(self.Contains(py, item) == true)),
        StandardLibrary.LacksMethod("_formatter_field_name_split"),
        StandardLibrary.LacksMethod("_formatter_parser"),
        .. SpecialMembers.Subscript(),
        .. SpecialMembers.Slices(),
        .. SpecialMembers.Comparisons(),
        .. SpecialMembers.Concatenation(),
    ];

    /// <summary>The text of an argument that must be one, in the words of a native's argument parser.</summary>
    public static string Name(string function, int position, PyObject? argument) => argument switch
    {
        null => DefaultEncoding,
        PyStr text when text.Value.Contains('\0') => throw Raise.TypeError($"{function}() argument {position} must be string without null bytes, not {argument.Type.Name}"),
        PyStr text => text.Value,
        PyUnicode text => AsciiCodec.Encode(text.Value),
        _ => throw Raise.TypeError($"{function}() argument {position} must be string, not {Arity.NameOf(argument)}"),
    };

    private static string Errors(string function, PyObject? argument) => argument is null ? "strict" : Name(function, 2, argument);

    private static PyObject Format(Interpreter py, PyObject self, PyObject specification) => specification switch
    {
        PyStr text => ValueFormat.Builtin(py, self, self is PyUnicode ? AsciiCodec.Decode(text.Value) : text.Value, isUnicode: false),
        PyUnicode text => ValueFormat.Builtin(py, self, self is PyStr ? AsciiCodec.Encode(text.Value) : text.Value, isUnicode: true),
        _ => throw Raise.TypeError($"__format__ arg must be str or unicode, not {specification.Type.Name}"),
    };
}
