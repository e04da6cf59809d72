using System.Globalization;
using System.Net;
using System.Text;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>socket</c>: the host's name and the forms of addresses. There is no network.</summary>
internal static class SocketModule
{
    private const string NoNetwork = "a config reaches no network. Write the address into the config, or give it in the host profile's environment.";

    private const long Inet4 = 2;
    private const long Inet6 = 10;
    private const int UnknownFamily = 97;

    private static readonly PyType Error = ExceptionTypes.Declare("error", ExceptionTypes.IOError, "socket");
    private static readonly PyType AddressError = ExceptionTypes.Declare("gaierror", Error, "socket");
    private static readonly PyType HostError = ExceptionTypes.Declare("herror", Error, "socket");
    private static readonly PyType Timeout = ExceptionTypes.Declare("timeout", Error, "socket");

    private static readonly string[] Network =
    [
        "socket", "create_connection", "fromfd", "socketpair", "getaddrinfo", "getnameinfo", "gethostbyaddr", "gethostbyname_ex", "getservbyname",
        "getservbyport", "getprotobyname",
    ];

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Value("error", Error),
        Native.Value("gaierror", AddressError),
        Native.Value("herror", HostError),
        Native.Value("timeout", Timeout),
        .. SocketConstants.All.Select(static constant => Native.Value(constant.Name, PyInt.Of(constant.Value))),
        Native.Value("has_ipv6", PyBool.True),
        Native.Computed("_GLOBAL_DEFAULT_TIMEOUT", static py => BuiltinTypes.Object.Call(py)),
        Native.Function("gethostname", HostName),
        Native.Function("getfqdn", Arity.Between(0, 1), static (py, name) => FullName(py, name), "name"),
        Native.Function("gethostbyname", Arity.Exactly(1), Address),
        Native.Function("inet_aton", Arity.Exactly(1), static (_, text) =>
            new PyStr(Parse(PathArguments.Text("inet_aton", 1, text)) ?? throw Raise.Exception(Error, "illegal IP address string passed to inet_aton"))),
        Native.Function("inet_ntoa", Arity.Exactly(1), Show),
        Native.Function("htons", Arity.Exactly(1), static (py, x) => Swap16(py, "htons", x)),
        Native.Function("ntohs", Arity.Exactly(1), static (py, x) => Swap16(py, "ntohs", x)),
        Native.Function("htonl", Arity.One, static (py, x) => Swap32(py, x)),
        Native.Function("ntohl", Arity.One, static (py, x) => Swap32(py, x)),
        Native.Function("getdefaulttimeout", static _ => PyNone.Instance),
        Native.Function("setdefaulttimeout", Arity.One, static (_, _) => PyNone.Instance),
        .. Network.Select(static name => Native.VariadicFunction(name, Arity.Any, (_, _) => throw PathArguments.Refused($"socket.{name}()", NoNetwork))),
        Native.Function("inet_pton", Arity.Exactly(2), Pack),
        Native.Function("inet_ntop", Arity.Exactly(2), Unpack),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("socket", static () => Members);

    private static PyStr HostName(Interpreter py)
    {
        py.DependOn(HostDependence.Host);
        return new PyStr(py.Host.HostName);
    }

    private static PyStr FullName(Interpreter py, PyObject? name)
    {
        var text = name is null ? "" : PythonBlanks.Trim(PathArguments.Text("getfqdn", 1, name)).ToString();
        return text is "" or "0.0.0.0" ? HostName(py) : new PyStr(text);
    }

    /// <summary>The address of a name: what is one already, and localhost; of other names the profile says nothing.</summary>
    private static PyStr Address(Interpreter py, PyObject name)
    {
        var text = PathArguments.Text("gethostbyname", 1, name);
        if (text == "localhost")
        {
            return new PyStr("127.0.0.1");
        }

        return Parse(text) is { } bytes
            ? Dotted(bytes)
            : throw PathArguments.Refused($"socket.gethostbyname({Protocol.Repr(py, name)})", NoNetwork);
    }

    /// <summary>The four bytes of an address in the C library's forms: one to four numbers, each decimal, 0x… or 0…, the last filling the rest.</summary>
    private static string? Parse(string text)
    {
        var parts = text.Split('.');
        if (parts.Length > 4)
        {
            return null;
        }

        ulong address = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var isLast = i == parts.Length - 1;
            var limit = isLast ? 1UL << (8 * (5 - parts.Length)) : 256;
            if (Number(parts[i]) is not { } number || number >= limit)
            {
                return null;
            }

            address |= isLast ? number : number << (24 - (8 * i));
        }

        return string.Create(4, address, static (bytes, value) =>
        {
            for (var i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (char)((value >> (24 - (8 * i))) & 0xFF);
            }
        });
    }

    private static ulong? Number(string digits)
    {
        var isHexadecimal = digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        var (body, numberBase) = isHexadecimal ? (digits[2..], 16UL) : (digits, digits.Length > 1 && digits[0] == '0' ? 8UL : 10UL);
        ulong value = 0;
        foreach (var c in body)
        {
            var digit = IntegerParser.DigitValue(c);
            if (digit < 0 || (ulong)digit >= numberBase || value > uint.MaxValue)
            {
                return null;
            }

            value = (value * numberBase) + (ulong)digit;
        }

        return body.Length == 0 ? null : value;
    }

    private static PyStr Show(Interpreter py, PyObject address)
    {
        var bytes = PathArguments.Text("inet_ntoa", 1, address);
        return bytes.Length == 4 ? Dotted(bytes) : throw Raise.Exception(Error, "packed IP wrong length for inet_ntoa");
    }

    /// <summary>The bytes of an address: IPv4 only with four decimal numbers here, or IPv6.</summary>
    private static PyStr Pack(Interpreter py, PyObject family, PyObject address)
    {
        var text = PathArguments.Text("inet_pton", 2, address);
        return Protocol.ToLong(py, family) switch
        {
            Inet4 => new PyStr(IsStrict(text) && Parse(text) is { } bytes ? bytes : throw Raise.Exception(Error, "illegal IP address string passed to inet_pton")),
            Inet6 => new PyStr(text.Contains(':', StringComparison.Ordinal) && !text.AsSpan().ContainsAny("%[]/") && IPAddress.TryParse(text, out var ip)
                ? Encoding.Latin1.GetString(ip.GetAddressBytes())
                : throw Raise.Exception(Error, "illegal IP address string passed to inet_pton")),
            _ => throw Raise.EnvironmentError(py, Error, UnknownFamily, ErrorNumbers.Describe(UnknownFamily)),
        };
    }

    private static bool IsStrict(string text) =>
        text.Split('.') is { Length: 4 } parts && Array.TrueForAll(parts, static part => part.Length is 1 or 2 or 3 && part.All(char.IsAsciiDigit) && (part.Length == 1 || part[0] != '0'));

    /// <summary>The text of an address's bytes.</summary>
    private static PyStr Unpack(Interpreter py, PyObject family, PyObject packed)
    {
        var bytes = PathArguments.Text("inet_ntop", 2, packed);
        var kind = Protocol.ToLong(py, family);
        var length = kind switch
        {
            Inet4 => 4,
            Inet6 => 16,
            _ => throw Raise.ValueError($"unknown address family {kind}"),
        };
        return bytes.Length != length ? throw Raise.ValueError("invalid length of packed IP address string")
            : kind == Inet4 ? Dotted(bytes)
            : new PyStr(new IPAddress(Encoding.Latin1.GetBytes(bytes)).ToString());
    }

    private static PyStr Dotted(string bytes) => new(string.Join('.', bytes.Select(static c => ((int)c).ToString(CultureInfo.InvariantCulture))));

    private static PyInt Swap16(Interpreter py, string function, PyObject value)
    {
        var number = Protocol.ToLong(py, value);
        return number < 0
            ? throw Raise.OverflowError($"{function}: can't convert negative number to unsigned long")
            : PyInt.Of(System.Buffers.Binary.BinaryPrimitives.ReverseEndianness((ushort)number));
    }

    private static PyLong Swap32(Interpreter py, PyObject value)
    {
        var number = Protocol.ToLong(py, value);
        return number is >= 0 and <= uint.MaxValue
            ? new PyLong(System.Buffers.Binary.BinaryPrimitives.ReverseEndianness((uint)number))
            : throw Raise.OverflowError(number < 0 ? "can't convert negative number to unsigned long" : "int larger than 32 bits");
    }
}
