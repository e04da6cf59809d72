using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Python.Runtime;

namespace XenConfig.Loading.Sandbox;

/// <summary>
/// <c>xen.util.ip</c>, which xm imports whole before a config runs. The helpers that compute are here; those that ask the host for its
/// addresses are refused.
/// </summary>
internal static class XenAddressModule
{
    // xm runs inside Xen's own package, whose modules it imports long before the config.
    private const string NotHere =
        "is one that xm would look for in Xen's own package, of which this evaluator has only xen.util.ip; a config that imports it cannot be followed. Compute the value without it, or write it out.";

    private const long AllBits = 0xFFFFFFFF;

    /// <summary>The functions, which xm imports by name.</summary>
    public static IReadOnlyList<NativeMember> Functions { get; } =
    [
        Native.Function("inet_aton", Arity.One, (_, text) => PyInt.Of(Parse(text))),
        Native.Function("inet_ntoa", Arity.One, (_, number) => Format(Number(number))),
        Native.Function("add_offset_to_ip", Arity.Exactly(2), (_, text, offset) => Format(Parse(text) + Number(offset))),
        Native.Function("check_subnet", Arity.Exactly(3), (_, ip, network, netmask) =>
            PyBool.Of((Parse(ip) & Parse(netmask)) == (Parse(network) & Parse(netmask)))),
        Native.Function("get_defaultroute", Arity.Between(0, 1), (_, _) => throw HostAsked("get_defaultroute")),
        Native.Function("get_current_ipaddr", Arity.Between(0, 1), (_, _) => throw HostAsked("get_current_ipaddr")),
        Native.Function("get_current_ipmask", Arity.Between(0, 1), (_, _) => throw HostAsked("get_current_ipmask")),
        Native.Function("get_current_ipgw", Arity.Between(0, 1), (_, _) => throw HostAsked("get_current_ipgw")),
    ];

    /// <summary>The module and the packages around it.</summary>
    public static ImmutableArray<NativeModule> Modules { get; } =
    [
        new NativeModule("xen", () => []) { LacksModules = NotHere },
        new NativeModule("xen.util", () => []) { LacksModules = NotHere },
        new NativeModule("xen.util.ip", () => Functions),
    ];

    private static EvaluationStoppedException HostAsked(string function) => new(
        EvaluationProblemKind.Refused, $"{function}() asks the host for its addresses, and a config sees nothing of the real host here.");

    private static long Parse(PyObject text)
    {
        var parts = text is PyStr address ? address.Value.Split('.') : throw Raise.TypeError($"must be string, not {text.Type.Name}");
        var number = 0L;
        foreach (var part in parts)
        {
            if (parts.Length != 4 || !byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            {
                throw Raise.ValueError("illegal IP address string passed to inet_aton");
            }

            number = (number << 8) | value;
        }

        return number;
    }

    private static long Number(PyObject value) =>
        value is PyInt number ? number.Value : throw Raise.TypeError($"an integer is required, not {value.Type.Name}");

    private static PyStr Format(long number)
    {
        number &= AllBits;
        return new PyStr($"{number >> 24}.{(number >> 16) & 0xFF}.{(number >> 8) & 0xFF}.{number & 0xFF}");
    }
}
