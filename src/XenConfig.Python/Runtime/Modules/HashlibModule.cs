using System.Security.Cryptography;
using System.Text;
using XenConfig.Python.Runtime.Codecs;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>hashlib</c>, and <c>md5</c> and <c>sha</c>, its forerunners.</summary>
internal static class HashlibModule
{
    private static readonly string[] Names = ["md5", "sha1", "sha256", "sha384", "sha512"];

    /// <summary><c>hashlib</c>.</summary>
    public static NativeModule Module { get; } = new("hashlib", static () =>
    [
        .. Names.Select(static name => Constructor(name, name)),
        Native.Function("new", Arity.Between(1, 2), static (py, name, data) =>
        {
            var text = PathArguments.Text("new", 1, name);
            var known = Array.Find(Names, candidate => candidate.Equals(text, StringComparison.OrdinalIgnoreCase));
            return Make(py, known ?? throw Raise.ValueError($"unsupported hash type {text}"), data);
        }, "name", "string"),
        Native.Computed("algorithms", static _ => new PyTuple([.. new[] { "md5", "sha1", "sha224", "sha256", "sha384", "sha512" }.Select(PyStr.MakeShared)])),
        StandardLibrary.LacksMember("hashlib", "sha224"),
        StandardLibrary.LacksMember("hashlib", "pbkdf2_hmac"),
    ]);

    /// <summary><c>md5</c>.</summary>
    public static NativeModule Md5Module { get; } = new("md5", static () =>
        [Constructor("new", "md5"), Constructor("md5", "md5"), Native.Value("digest_size", PyInt.Of(16)), Native.Value("blocksize", PyInt.One)]);

    /// <summary><c>sha</c>: SHA-1.</summary>
    public static NativeModule ShaModule { get; } = new("sha", static () =>
        [Constructor("new", "sha1"), Constructor("sha", "sha1"), Native.Value("digest_size", PyInt.Of(20)), Native.Value("blocksize", PyInt.One)]);

    private static NativeMember Constructor(string name, string algorithm) =>
        Native.Function(name, Arity.Between(0, 1), (py, data) => Make(py, algorithm, data), "string");

    private static PyHash Make(Interpreter py, string algorithm, PyObject? data)
    {
        var hash = new PyHash(algorithm, "");
        if (data is not null)
        {
            hash.Update(py, "new", data);
        }

        return hash;
    }
}

/// <summary>A hash that grows with what it is given.</summary>
internal sealed class PyHash(string algorithm, string start) : PyObject
{
    private static readonly PyType HashType = PyType.CreateNative(
        "HASH",
        static () =>
        [
            Native.Method<PyHash>("update", Arity.Exactly(1), static (py, self, data) => self.Update(py, "update", data)),
            Native.Method<PyHash>("digest", static (_, self) => new PyStr(self.Digest())),
            Native.Method<PyHash>("hexdigest", static (_, self) => new PyStr(BinaryCodecs.EncodeHex(self.Digest()))),
            Native.Method<PyHash>("copy", static (_, self) => new PyHash(self.Algorithm, self._data.ToString())),
            Native.Property<PyHash>("name", static (_, self) => new PyStr(self.Algorithm.ToUpperInvariant())),
            Native.Property<PyHash>("digest_size", static (_, self) => PyInt.Of(self.Digest().Length)),
            Native.Property<PyHash>("digestsize", static (_, self) => PyInt.Of(self.Digest().Length)),
            Native.Property<PyHash>("block_size", static (_, self) => PyInt.Of(self.Algorithm is "sha384" or "sha512" ? 128 : 64)),
        ],
        module: "_hashlib").Final();

    private readonly StringBuilder _data = new(start);

    public override PyType Type => HashType;

    private string Algorithm => algorithm;

    public PyNone Update(Interpreter py, string function, PyObject data)
    {
        var text = data switch
        {
            PyStr bytes => bytes.Value,
            PyUnicode unicode => AsciiCodec.Encode(unicode.Value),
            _ => throw Raise.TypeError($"{function}() argument 1 must be string or buffer, not {data.Type.Name}"),
        };
        py.Budget.CheckString(_data.Length + text.Length);
        _data.Append(text);
        return PyNone.Instance;
    }

#pragma warning disable CA5350, CA5351 // The config asks for this hash by its name; nothing here relies on its strength.
    private string Digest()
    {
        var bytes = Encoding.Latin1.GetBytes(_data.ToString());
        return Encoding.Latin1.GetString(algorithm switch
        {
            "md5" => MD5.HashData(bytes),
            "sha1" => SHA1.HashData(bytes),
            "sha256" => SHA256.HashData(bytes),
            "sha384" => SHA384.HashData(bytes),
            _ => SHA512.HashData(bytes),
        });
    }
#pragma warning restore CA5350, CA5351
}
