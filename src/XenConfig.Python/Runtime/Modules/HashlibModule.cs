using System.Security.Cryptography;
using System.Text;
using XenConfig.Python.Runtime.Codecs;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>hashlib</c>, and <c>md5</c> and <c>sha</c>, its forerunners.</summary>
internal static class HashlibModule
{
    private static readonly string[] Names = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"];

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
        .. new[] { "algorithms", "algorithms_guaranteed", "algorithms_available" }.Select(static name =>
            Native.Computed(name, py => name == "algorithms" ? new PyTuple([.. Names.Select(PyStr.MakeShared)]) : NameSet(py))),
        Native.VariadicFunction("pbkdf2_hmac", Arity.Any, DeriveKey),
    ]);

    /// <summary><c>md5</c>.</summary>
    public static NativeModule Md5Module { get; } = new("md5", static () =>
        [Constructor("new", "md5"), Constructor("md5", "md5"), Native.Value("digest_size", PyInt.Of(16)), Native.Value("blocksize", PyInt.One)]);

    /// <summary><c>sha</c>: SHA-1.</summary>
    public static NativeModule ShaModule { get; } = new("sha", static () =>
        [Constructor("new", "sha1"), Constructor("sha", "sha1"), Native.Value("digest_size", PyInt.Of(20)), Native.Value("digestsize", PyInt.Of(20)), Native.Value("blocksize", PyInt.One)]);

    /// <summary>The hash of bytes.</summary>
    /// <param name="algorithm">One of the names.</param>
    /// <param name="bytes">The bytes.</param>
#pragma warning disable CA5350, CA5351 // The config asks for this hash by its name; nothing here relies on its strength.
    public static byte[] Hash(string algorithm, byte[] bytes) => algorithm switch
    {
        "md5" => MD5.HashData(bytes),
        "sha1" => SHA1.HashData(bytes),
        "sha224" => Sha224.HashData(bytes),
        "sha256" => SHA256.HashData(bytes),
        "sha384" => SHA384.HashData(bytes),
        _ => SHA512.HashData(bytes),
    };
#pragma warning restore CA5350, CA5351

    /// <summary>How many bytes an algorithm takes at once.</summary>
    public static int BlockSize(string algorithm) => algorithm is "sha384" or "sha512" ? 128 : 64;

    private static PySet NameSet(Interpreter py)
    {
        var names = new PySet(py);
        foreach (var name in Names)
        {
            names.Add(py, PyStr.MakeShared(name));
        }

        return names;
    }

    /// <summary>PBKDF2 of RFC 2898. Each block and each round costs what its hashes do.</summary>
    private static PyStr DeriveKey(Interpreter py, Arguments arguments)
    {
        const int required = 4;
        const int hashesPerRound = 2;
        const int bytesPerStep = 64;
        var values = KeywordBinding.Bind(py, "pbkdf2_hmac()", arguments, required, "hash_name", "password", "salt", "iterations", "dklen");
        var name = PathArguments.Text("pbkdf2_hmac", 1, values[0]!).ToLowerInvariant();
        if (Array.IndexOf(Names, name) < 0)
        {
            throw Raise.ValueError("unsupported hash type");
        }

        var (password, salt) = (Bytes(values[1]!), Bytes(values[2]!));
        var rounds = Protocol.ToLong(py, values[3]!);
        var size = Hash(name, []).Length;
        var length = values[4] is null or PyNone ? size : Protocol.ToLong(py, values[4]!);
        if (rounds < 1 || length < 1)
        {
            throw Raise.ValueError(rounds < 1 ? "iteration value must be greater than 0." : "key length must be greater than 0.");
        }

        py.Budget.CheckString(length);
        var key = new StringBuilder();
        for (uint block = 1; key.Length < length; block++)
        {
            py.Budget.Steps(hashesPerRound + ((password.Length + salt.Length) / bytesPerStep));
            byte[] index = [(byte)(block >> 24), (byte)(block >> 16), (byte)(block >> 8), (byte)block];
            var mixed = Authenticate(name, password, [.. salt, .. index]);
            var sum = mixed;
            for (long round = 1; round < rounds; round++)
            {
                py.Budget.Steps(hashesPerRound + (password.Length / bytesPerStep));
                mixed = Authenticate(name, password, mixed);
                sum = [.. sum.Zip(mixed, static (left, right) => (byte)(left ^ right))];
            }

            key.Append(Encoding.Latin1.GetString(sum));
        }

        return new PyStr(key.ToString(0, (int)length));
    }

    private static byte[] Bytes(PyObject value) => Encoding.Latin1.GetBytes(PathArguments.Text("pbkdf2_hmac", 2, value));

    /// <summary>HMAC of RFC 2104.</summary>
    private static byte[] Authenticate(string algorithm, byte[] key, byte[] message)
    {
        const byte outer = 0x5C;
        const byte inner = 0x36;
        var block = new byte[BlockSize(algorithm)];
        (key.Length > block.Length ? Hash(algorithm, key) : key).CopyTo(block, 0);
        var inside = Hash(algorithm, [.. block.Select(static b => (byte)(b ^ inner)), .. message]);
        return Hash(algorithm, [.. block.Select(static b => (byte)(b ^ outer)), .. inside]);
    }

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
            Native.Property<PyHash>("block_size", static (_, self) => PyInt.Of(HashlibModule.BlockSize(self.Algorithm))),
        ],
        module: "_hashlib").Final();

    private readonly StringBuilder _data = new(start);

    public override PyType Type => HashType;

    private string Algorithm => algorithm;

    public PyNone Update(Interpreter py, string function, PyObject data)
    {
        var text = PathArguments.Buffer(function, 1, data);
        py.Budget.CheckGrowth(_data.Length, text.Length);
        _data.Append(text);
        return PyNone.Instance;
    }

    private string Digest() => Encoding.Latin1.GetString(HashlibModule.Hash(algorithm, Encoding.Latin1.GetBytes(_data.ToString())));
}
