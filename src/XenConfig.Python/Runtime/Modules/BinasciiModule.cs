using XenConfig.Python.Runtime.Codecs;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>binascii</c>.</summary>
internal static class BinasciiModule
{
    private static readonly PyType Incomplete = ExceptionTypes.Declare("Incomplete", ExceptionTypes.Exception, "binascii");

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Value("Error", BinaryCodecs.Error),
        .. new[] { "hexlify", "b2a_hex" }.Select(static name =>
            Native.Function(name, Arity.Exactly(1), static (py, data) => new PyStr(BinaryCodecs.EncodeHex(Data(py, "b2a_hex", data, 2))))),
        .. new[] { "unhexlify", "a2b_hex" }.Select(static name =>
            Native.Function(name, Arity.Exactly(1), static (py, data) => new PyStr(BinaryCodecs.DecodeHex(Data(py, "a2b_hex", data, 1))))),
        Native.Function("b2a_base64", Arity.Exactly(1), static (py, data) => new PyStr(BinaryCodecs.EncodeBase64Line(Data(py, "b2a_base64", data, 2)))),
        Native.Function("a2b_base64", Arity.Exactly(1), static (py, data) => new PyStr(BinaryCodecs.DecodeBase64(Data(py, "a2b_base64", data, 1)))),
        .. new[] { "a2b_hqx", "a2b_qp", "a2b_uu", "b2a_hqx", "b2a_qp", "b2a_uu", "crc_hqx", "rlecode_hqx", "rledecode_hqx" }
            .Select(static name => StandardLibrary.LacksFunction("binascii", name)),
        Native.Value("Incomplete", Incomplete),
        Native.Function("crc32", Arity.Between(1, 2), Crc32),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("binascii", static () => Members);

    /// <summary>The argument, after asking for what is made of it.</summary>
    public static string Data(Interpreter py, string function, PyObject data, int growth)
    {
        var text = PathArguments.Buffer(function, 1, data);
        py.Budget.CheckString((long)text.Length * growth);
        return text;
    }

    /// <summary>The checksum of IEEE 802.3, as a number with sign.</summary>
    internal static PyInt Crc32(Interpreter py, PyObject data, PyObject? start)
    {
        const uint polynomial = 0xEDB88320;
        var text = Data(py, "crc32", data, 1);
        var crc = ~(start is null ? 0u : unchecked((uint)Protocol.ToLong(py, start)));
        foreach (var c in text)
        {
            crc ^= c;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) == 0 ? 0 : polynomial);
            }
        }

        return PyInt.Of(unchecked((int)~crc));
    }
}
