namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>zlib</c>: its checksums. What compresses is not here.</summary>
internal static class ZlibModule
{
    /// <summary>The largest prime below 65536, by which Adler's sums are taken (RFC 1950).</summary>
    private const int AdlerBase = 65521;

    private static readonly PyType Error = ExceptionTypes.Declare("error", ExceptionTypes.Exception, "zlib");

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("zlib", static () =>
    [
        Native.Value("error", Error),
        Native.Function("adler32", Arity.Between(1, 2), Adler32),
        Native.Function("crc32", Arity.Between(1, 2), BinasciiModule.Crc32),
        .. new[] { "compress", "compressobj", "decompress", "decompressobj" }.Select(static name => StandardLibrary.LacksFunction("zlib", name)),
        .. new (string Name, int Value)[]
        {
            ("DEFLATED", 8), ("DEF_MEM_LEVEL", 8), ("MAX_WBITS", 15), ("Z_BEST_COMPRESSION", 9), ("Z_BEST_SPEED", 1), ("Z_DEFAULT_COMPRESSION", -1),
            ("Z_DEFAULT_STRATEGY", 0), ("Z_FILTERED", 1), ("Z_FINISH", 4), ("Z_FULL_FLUSH", 3), ("Z_HUFFMAN_ONLY", 2), ("Z_NO_FLUSH", 0), ("Z_SYNC_FLUSH", 2),
        }.Select(static constant => Native.Value(constant.Name, PyInt.Of(constant.Value))),
    ]);

    /// <summary>Adler's checksum (RFC 1950), as a number with sign.</summary>
    private static PyInt Adler32(Interpreter py, PyObject data, PyObject? start)
    {
        var text = PathArguments.Buffer("adler32", 1, data);
        py.Budget.CheckString(text.Length);
        var before = start is null ? 1u : unchecked((uint)Protocol.ToLong(py, start));
        var (low, high) = (before & 0xFFFF, before >> 16);
        foreach (var c in text)
        {
            low = (low + c) % AdlerBase;
            high = (high + low) % AdlerBase;
        }

        return PyInt.Of(unchecked((int)((high << 16) | low)));
    }
}
