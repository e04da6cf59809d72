using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>uuid</c>. New ones come from the profile's seed and clock.</summary>
internal static class UuidModule
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Value("UUID", PyUuid.UuidType),
        Native.Function("uuid1", Arity.Between(0, 2), TimeBased, "node", "clock_seq"),
        Native.Function("uuid3", Arity.Exactly(2), static (_, space, name) => Named(space, name, 3), "namespace", "name"),
        Native.Function("uuid4", static py => PyUuid.WithVersion(PyRandom.Entropy(py, PyUuid.Size), 4)),
        Native.Function("uuid5", Arity.Exactly(2), static (_, space, name) => Named(space, name, 5), "namespace", "name"),
        Native.Function("getnode", static py => new PyLong(Node(py))),
        .. new[] { "DNS", "URL", "OID", "X500" }.Zip(
            [0x10, 0x11, 0x12, 0x14],
            static (name, last) => Native.Value("NAMESPACE_" + name, new PyUuid(BigInteger.Parse($"06ba7b8{last:x2}9dad11d180b400c04fd430c8", NumberStyles.HexNumber, CultureInfo.InvariantCulture)))),
        Native.Value("RFC_4122", PyStr.MakeShared(PyUuid.Rfc4122)),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("uuid", static () => Members);

    /// <summary>A made-up network address, marked as local and for groups as RFC 4122 wants it.</summary>
    private static BigInteger Node(Interpreter py)
    {
        const int length = 6;
        var bytes = PyRandom.Entropy(py, length);
        bytes[0] |= 1;
        return new BigInteger(bytes, isUnsigned: true, isBigEndian: true);
    }

    private static PyUuid TimeBased(Interpreter py, PyObject? node, PyObject? sequence)
    {
        // Ticks of 100 ns since the Gregorian calendar began.
        var ticks = (py.Clock.Now - new DateTimeOffset(1582, 10, 15, 0, 0, 0, TimeSpan.Zero)).Ticks;
        var address = node is null or PyNone ? Node(py) : Arithmetic.ToBigInteger(node);
        var clock = sequence is null or PyNone ? PyRandom.Entropy(py, 2) is [var high, var low] ? (high << 8) | low : 0 : Protocol.ToLong(py, sequence);
        var value = ((BigInteger)(ticks & 0xFFFFFFFF) << 96) | ((BigInteger)((ticks >> 32) & 0xFFFF) << 80) | ((BigInteger)((ticks >> 48) & 0xFFF) << 64)
            | ((BigInteger)(clock & 0x3FFF) << 48) | (address & 0xFFFFFFFFFFFF);
        return PyUuid.WithVersion(PyUuid.ToBytes(value), 1);
    }

#pragma warning disable CA5350, CA5351 // RFC 4122 has these hashes; nothing relies on their strength.
    private static PyUuid Named(PyObject space, PyObject name, int version)
    {
        var owner = space as PyUuid ?? throw Raise.AttributeError($"'{space.Type.Name}' object has no attribute 'bytes'");
        var text = PathArguments.Text("uuid" + version.ToString(CultureInfo.InvariantCulture), 2, name);
        byte[] data = [.. PyUuid.ToBytes(owner.Value), .. Encoding.Latin1.GetBytes(text)];
        return PyUuid.WithVersion((version == 3 ? MD5.HashData(data) : SHA1.HashData(data)).AsSpan(0, PyUuid.Size), version);
    }
#pragma warning restore CA5350, CA5351
}

/// <summary><c>uuid.UUID</c>.</summary>
internal sealed class PyUuid(BigInteger value) : PyObject
{
    /// <summary>How many bytes it has.</summary>
    public const int Size = 16;

    /// <summary>The usual variant.</summary>
    public const string Rfc4122 = "specified in RFC 4122";

    private const int HexLength = 32;

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Property<PyUuid>("hex", static (_, self) => new PyStr(self.Hex)),
        Native.Property<PyUuid>("int", static (_, self) => new PyLong(self.Value)),
        Native.Property<PyUuid>("urn", static (_, self) => new PyStr("urn:uuid:" + self.Text)),
        Native.Property<PyUuid>("bytes", static (_, self) => new PyStr(Encoding.Latin1.GetString(ToBytes(self.Value)))),
        Native.Property<PyUuid>("bytes_le", static (_, self) => new PyStr(Encoding.Latin1.GetString(SwapFields(ToBytes(self.Value))))),
        Native.Property<PyUuid>("time_low", static (_, self) => self.Bits(96, 32)),
        Native.Property<PyUuid>("time_mid", static (_, self) => self.Bits(80, 16)),
        Native.Property<PyUuid>("time_hi_version", static (_, self) => self.Bits(64, 16)),
        Native.Property<PyUuid>("clock_seq_hi_variant", static (_, self) => self.Bits(56, 8)),
        Native.Property<PyUuid>("clock_seq_low", static (_, self) => self.Bits(48, 8)),
        Native.Property<PyUuid>("clock_seq", static (_, self) => self.Bits(48, 14)),
        Native.Property<PyUuid>("node", static (_, self) => self.Bits(0, 48)),
        Native.Property<PyUuid>("fields", static (_, self) => new PyTuple(
            self.Bits(96, 32), self.Bits(80, 16), self.Bits(64, 16), self.Bits(56, 8), self.Bits(48, 8), self.Bits(0, 48))),
        Native.Property<PyUuid>("variant", static (_, self) => new PyStr(self.Variant)),
        Native.Property<PyUuid>("version", static (_, self) => self.Variant == Rfc4122 ? PyInt.Of((long)((self.Value >> 76) & 0xF)) : PyNone.Instance),
        Native.Method<PyUuid>("get_hex", static (_, self) => new PyStr(self.Hex)),
        Native.Method<PyUuid>("get_bytes", static (_, self) => new PyStr(Encoding.Latin1.GetString(ToBytes(self.Value)))),
        Native.Method<PyUuid>("get_urn", static (_, self) => new PyStr("urn:uuid:" + self.Text)),
        Native.Slot<PyUuid>("__str__", static (_, self) => new PyStr(self.Text)),
        Native.Slot<PyUuid>("__int__", static (_, self) => new PyLong(self.Value)),
    ];

    public static readonly PyType UuidType =
        PyType.CreateNative("UUID", static () => Members, constructor: static (py, _, arguments) => New(py, arguments), module: "uuid").Final();

    public override PyType Type => UuidType;

    /// <summary>The 128 bits.</summary>
    public BigInteger Value => value;

    private string Hex => value.ToString("x32", CultureInfo.InvariantCulture)[^HexLength..];

    private string Text => Hex is var hex ? $"{hex[..8]}-{hex[8..12]}-{hex[12..16]}-{hex[16..20]}-{hex[20..]}" : "";

    private string Variant => (int)((value >> 61) & 7) switch
    {
        < 4 => "reserved for NCS compatibility",
        < 6 => Rfc4122,
        6 => "reserved for Microsoft compatibility",
        _ => "reserved for future definition",
    };

    /// <summary>One of bytes with a version and the usual variant put in.</summary>
    public static PyUuid WithVersion(ReadOnlySpan<byte> bytes, int version)
    {
        var bits = new BigInteger(bytes, isUnsigned: true, isBigEndian: true);
        bits &= ~(((BigInteger)0xC000 << 48) | ((BigInteger)0xF000 << 64));
        return new PyUuid(bits | ((BigInteger)0x8000 << 48) | ((BigInteger)version << 76));
    }

    /// <summary>The 16 bytes, highest first.</summary>
    public static byte[] ToBytes(BigInteger value)
    {
        var bytes = value.ToByteArray(isUnsigned: true, isBigEndian: true);
        return [.. new byte[Size - bytes.Length], .. bytes];
    }

    internal override string Repr(Interpreter py) => $"UUID('{Text}')";

    internal override string Str(Interpreter py) => Text;

    internal override long Hash(Interpreter py) => Hashing.PythonHash.Integer(value);

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) =>
        other is PyUuid uuid ? PyBool.Of(Comparison.Holds(comparison, value.CompareTo(uuid.Value))) : null;

    private PyLong Bits(int shift, int width) => new((value >> shift) & ((BigInteger.One << width) - 1));

    private static byte[] SwapFields(byte[] b) => [b[3], b[2], b[1], b[0], b[5], b[4], b[7], b[6], .. b[8..]];

    private static PyUuid New(Interpreter py, Arguments arguments)
    {
        var version = arguments.At(5) ?? arguments.Keyword("version");
        var bits = (arguments.At(0) ?? arguments.Keyword("hex"), arguments.At(1) ?? arguments.Keyword("bytes"), arguments.At(2) ?? arguments.Keyword("bytes_le"),
            arguments.At(4) ?? arguments.Keyword("int")) switch
        {
            ({ } hex and not PyNone, _, _, _) => FromHex(PathArguments.Text("replace", 1, hex)),
            (_, { } bytes and not PyNone, _, _) => FromBytes(PathArguments.Text("UUID", 1, bytes), static b => b, "bytes is not a 16-char string"),
            (_, _, { } bytes and not PyNone, _) => FromBytes(PathArguments.Text("UUID", 1, bytes), SwapFields, "bytes_le is not a 16-char string"),
            (_, _, _, { } number and (PyInt or PyLong)) => Arithmetic.ToBigInteger(number),
            _ when (arguments.At(3) ?? arguments.Keyword("fields")) is null => throw Raise.TypeError("need one of hex, bytes, bytes_le, fields, or int"),
            _ => throw new EvaluationStoppedException(
                EvaluationProblemKind.NotSupported, "uuid.UUID(fields=…) is part of Python 2.7 but not of this evaluator."),
        };
        if (bits.Sign < 0 || bits.GetBitLength() > 128)
        {
            throw Raise.ValueError("int is out of range (need a 128-bit value)");
        }

        if (version is null or PyNone)
        {
            return new PyUuid(bits);
        }

        var wanted = Protocol.ToLong(py, version);
        return wanted is >= 1 and <= 5 ? WithVersion(ToBytes(bits), (int)wanted) : throw Raise.ValueError("illegal version number");
    }

    private static BigInteger FromHex(string text)
    {
        var digits = text.Replace("urn:", "", StringComparison.Ordinal).Replace("uuid:", "", StringComparison.Ordinal)
            .Trim('{', '}').Replace("-", "", StringComparison.Ordinal);
        if (digits.Length != HexLength)
        {
            throw Raise.ValueError("badly formed hexadecimal UUID string");
        }

        return digits.All(char.IsAsciiHexDigit)
            ? BigInteger.Parse("0" + digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
            : throw Raise.ValueError($"invalid literal for long() with base 16: '{digits}'");
    }

    private static BigInteger FromBytes(string bytes, Func<byte[], byte[]> order, string message) => bytes.Length == Size
        ? new BigInteger(order(Encoding.Latin1.GetBytes(bytes)), isUnsigned: true, isBigEndian: true)
        : throw Raise.ValueError(message);
}
