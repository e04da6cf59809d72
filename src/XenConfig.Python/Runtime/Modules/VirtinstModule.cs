using System.Globalization;

namespace XenConfig.Python.Runtime.Modules;

/// <summary>
/// <c>virtinst.util</c> of virt-install's Python 2 days: not of the standard library, but what scripts for Xen took new MACs and UUIDs from.
/// </summary>
internal static class VirtinstModule
{
    private const int UuidLength = 16;

    /// <summary>The first three bytes of a MAC, which tell the hypervisor; of an unknown one Xen's.</summary>
    private static readonly Dictionary<string, int[]> Prefixes = new() { ["xen"] = [0x00, 0x16, 0x3E], ["qemu"] = [0x52, 0x54, 0x00] };

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Function("randomMAC", Arity.Between(0, 2), RandomMac, "type", "conn"),
        Native.Function("randomUUID", Arity.Between(0, 1), static (py, _) =>
            new PyList([.. PyRandom.Entropy(py, UuidLength).Select(static b => (PyObject)PyInt.Of(b))]), "conn"),
        Native.Function("uuidToString", Arity.Between(1, 2), ToText, "u", "conn"),
        Native.Function("uuidFromString", Arity.Exactly(1), static (_, text) =>
            new PyList([.. Codecs.BinaryCodecs.DecodeHex(PathArguments.Text("uuidFromString", 1, text).Replace("-", "", StringComparison.Ordinal))
                .Select(static c => (PyObject)PyInt.Of(c))]), "s"),
    ];

    /// <summary>The package.</summary>
    public static NativeModule Package { get; } = new("virtinst", static () => [Native.Computed("util", static py => py.Import("virtinst.util"))]);

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("virtinst.util", static () => Members);

    private static PyStr RandomMac(Interpreter py, PyObject? type, PyObject? connection)
    {
        var prefix = type is PyStr name && Prefixes.TryGetValue(name.Value, out var known) ? known : Prefixes["xen"];
        var bytes = prefix.Concat(PyRandom.Entropy(py, 3).Select(static b => (int)b));
        return new PyStr(string.Join(':', bytes.Select(static b => b.ToString("x2", CultureInfo.InvariantCulture))));
    }

    private static PyStr ToText(Interpreter py, PyObject uuid, PyObject? connection)
    {
        var bytes = Protocol.ToList(py, uuid).ConvertAll(item => Protocol.ToLong(py, item));
        if (bytes.Count != UuidLength)
        {
            throw Raise.TypeError(bytes.Count < UuidLength ? "not enough arguments for format string" : "not all arguments converted during string formatting");
        }

        var hex = string.Concat(bytes.Select(static b => b.ToString("x2", CultureInfo.InvariantCulture)));
        return new PyStr($"{hex[..8]}-{hex[8..12]}-{hex[12..16]}-{hex[16..20]}-{hex[20..]}");
    }
}
