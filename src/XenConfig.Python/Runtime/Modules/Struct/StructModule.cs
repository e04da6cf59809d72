namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>struct</c>.</summary>
internal static class StructModule
{
    /// <summary><c>struct.error</c>.</summary>
    public static readonly PyType Error = ExceptionTypes.Declare("error", ExceptionTypes.Exception, "struct");

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Value("error", Error),
        Native.Value("Struct", PyStruct.StructType),
        Native.VariadicFunction("pack", Arity.Any, static (py, arguments) => arguments.Count > 0
            ? StructFormat.Of(py, arguments[0]).Pack(py, arguments.WithoutFirst())
            : throw Raise.TypeError("missing format argument")),
        Native.Function("unpack", Arity.Unpack(2, 2), static (py, format, data) => StructFormat.Of(py, format).Unpack(py, data)),
        Native.Function("unpack_from", Arity.Between(2, 3), static (py, format, data, offset) => StructFormat.Of(py, format).UnpackFrom(py, data, offset), "fmt", "buffer", "offset"),
        Native.VariadicFunction("pack_into", Arity.Any, static (py, arguments) => arguments.Count > 0
            ? StructFormat.Of(py, arguments[0]).PackInto(py, arguments.WithoutFirst())
            : throw Raise.TypeError("missing format argument")),
        Native.Function("calcsize", Arity.One, static (py, format) => PyInt.Of(StructFormat.Of(py, format).Size)),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("struct", static () => Members);
}

/// <summary><c>struct.Struct</c>: a format taken apart once.</summary>
internal sealed class PyStruct(Interpreter py, PyType type, PyObject text) : PyExtensible(py, type)
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Property<PyStruct>("format", static (_, self) => self._text),
        Native.Property<PyStruct>("size", static (_, self) => PyInt.Of(self._format.Size)),
        Native.VariadicMethod<PyStruct>("pack", Arity.Any, static (py, self, arguments) => self._format.Pack(py, arguments)),
        Native.Method<PyStruct>("unpack", Arity.One, static (py, self, data) => self._format.Unpack(py, data)),
        Native.Method<PyStruct>("unpack_from", Arity.Between(1, 2), static (py, self, data, offset) => self._format.UnpackFrom(py, data, offset), "buffer", "offset"),
        Native.VariadicMethod<PyStruct>("pack_into", Arity.Any, static (py, self, arguments) => self._format.PackInto(py, arguments)),
    ];

    /// <summary>The type.</summary>
    public static readonly PyType StructType = PyType.CreateNative(
        "Struct",
        static () => Members,
        constructor: static (py, type, arguments) => new PyStruct(
            py, type, arguments.At(0) ?? arguments.Keyword("fmt") ?? throw Raise.TypeError("Required argument 'fmt' (pos 1) not found")),
        module: "_struct");

    private readonly PyObject _text = text is PyUnicode unicode ? new PyStr(Codecs.AsciiCodec.Encode(unicode.Value)) : text;
    private readonly StructFormat _format = StructFormat.Of(py, text);
}
