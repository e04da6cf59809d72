using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>The ways in which a NIC is there for an HVM guest.</summary>
public enum VifType
{
    /// <summary>Xen's network device only.</summary>
    Vif,

    /// <summary>An emulated network card, and Xen's device beside it.</summary>
    Ioemu,
}

/// <summary>
/// A network interface of a guest.
/// <code>
/// vif     := option ("," option)*                 blanks before an option do not count; xm: nor do they around names and values
/// option  := NAME "=" VALUE | "trusted" | "untrusted"
/// mac     := six hexadecimal bytes, any one char between them; xm: two digits each, with colons
/// bridge  := NAME ["." VLAN] [":" TRUNK]…         VLAN and TRUNK for Open vSwitch's script
/// rate    := see VifRate
/// </code>
/// xl-network-configuration(5), xl_parse.c; xm: xm/create.py and xen.xend.server.netif. xl prints what it does not understand and makes the NIC without it;
/// a bad <c>rate</c> or a <c>devid</c> or <c>mtu</c> that is no number ends it.
/// </summary>
public sealed record VifSpec
{
    /// <summary>The MAC address; null when none is given: the toolstack makes one, xl for each start.</summary>
    public MacAddress? Mac { get; init; }

    /// <summary>The bridge; null for the host's default (xenbr0).</summary>
    public string? Bridge { get; init; }

    /// <summary>How it is there for an HVM guest; null for the default (<see cref="VifType.Ioemu"/>).</summary>
    public VifType? Type { get; init; }

    /// <summary>The emulated card; null for the default (rtl8139).</summary>
    public string? Model { get; init; }

    /// <summary>The hotplug script; null for the host's default (vif-bridge).</summary>
    public string? Script { get; init; }

    /// <summary>The addresses that the script may let through, separated by blanks; null for none.</summary>
    public string? Ip { get; init; }

    /// <summary>The interface's name in the backend domain; null for vifDOM.DEV.</summary>
    public string? VifName { get; init; }

    /// <summary>The domain that serves it; null for domain 0.</summary>
    public string? BackendDomain { get; init; }

    /// <summary>The interface that routes to the outside, for vif-route and vif-nat; null for the default.</summary>
    public string? GatewayDevice { get; init; }

    /// <summary>The device number; null for the NIC's index.</summary>
    public ulong? DeviceId { get; init; }

    /// <summary>The MTU in bytes; null for the bridge's.</summary>
    public ulong? Mtu { get; init; }

    /// <summary>The VLANs of the port that it joins the bridge by, as in <c>10p/20</c>; null for the bridge's.</summary>
    public string? Vlan { get; init; }

    /// <summary>The addresses of <see cref="Ip"/>, one by one.</summary>
    public ImmutableArray<string> IpAddresses => Ip is null ? [] : [.. Ip.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Whether the guest may trust the backend; null for the default, which is yes.</summary>
    public bool? IsTrusted { get; init; }

    /// <summary>The most that it may send; null for no limit.</summary>
    public VifRate? Rate { get; init; }

    /// <summary>xm's plug-in for hardware acceleration; null for none.</summary>
    public string? Accelerator { get; init; }

    /// <summary>xm's security policy of the label; null for none.</summary>
    public string? SecurityPolicy { get; init; }

    /// <summary>xm's security label; null for none.</summary>
    public string? SecurityLabel { get; init; }

    /// <summary>The COLO options, as written and in the order written, with commas between; empty for none.</summary>
    public string Colo { get; init; } = "";

    /// <summary>The options as written, for pointing at them.</summary>
    public ImmutableArray<WrittenOption> Written { get; init; } = [];

    /// <summary>The last option of that name as written; null when there is none.</summary>
    public WrittenOption? Find(string name)
    {
        for (var i = Written.Length - 1; i >= 0; i--)
        {
            if (Written[i].Name == name)
            {
                return Written[i];
            }
        }

        return null;
    }

    /// <summary>Reads a spec.</summary>
    /// <param name="text">One element of <c>vif</c>.</param>
    /// <param name="dialect">The dialect.</param>
    public static SpecResult<VifSpec> Parse(string text, Dialect dialect) => VifReader.Read(text, dialect);

    /// <summary>The NIC as xl wants it; what only xm has is left out.</summary>
    public string ToXl() => Join(
        ("mac", Mac?.ToString()), ("bridge", Bridge), ("type", Type is { } type ? TypeWords.WordOf(type) : null), ("model", Model), ("script", Script),
        ("ip", Ip), ("vifname", VifName), ("rate", Rate?.ToString()), ("backend", BackendDomain), ("gatewaydev", GatewayDevice),
        ("vlan", Vlan), ("mtu", Mtu?.ToString(CultureInfo.InvariantCulture)), ("devid", DeviceId?.ToString(CultureInfo.InvariantCulture)),
        (IsTrusted == false ? "untrusted" : "trusted", IsTrusted is null ? null : ""), ("", Colo.Length == 0 ? null : Colo));

    /// <summary>The NIC as xm wants it; what only xl has is left out.</summary>
    public string ToXm() => Join(
        ("mac", Mac?.ToString()), ("bridge", Bridge), ("type", Type is { } type ? TypeWords.WordOf(type) : null), ("model", Model), ("script", Script),
        ("ip", Ip), ("vifname", VifName), ("rate", Rate?.ToString()), ("backend", BackendDomain), ("accel", Accelerator), ("policy", SecurityPolicy),
        ("label", SecurityLabel));

    /// <summary>The words for <c>type</c>.</summary>
    public static Vocabulary<VifType> TypeWords { get; } = new(
        new(VifType.Ioemu, "ioemu", "an emulated card, and Xen's device beside it"),
        new(VifType.Vif, "vif", "Xen's device only"));

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "vif",
        "A network interface of the guest, and the bridge or route behind it.",
        "OPTION=VALUE [, OPTION=VALUE]…",
        "OPTION=VALUE [, OPTION=VALUE]…",
        "xl-network-configuration(5); xm: xmexample1")
    {
        Options =
        [
            Both("mac", "xx:xx:xx:xx:xx:xx", "The MAC address. Xen's own prefix is 00:16:3e.", "one made at each start (xl) or once (xm)"),
            Both("bridge", "bridge", "The bridge that it joins. For Open vSwitch also BRIDGE.VLAN:TRUNK:TRUNK.", "xenbr0"),
            Both("type", "ioemu|vif", "For HVM guests: with an emulated card, or without.", "ioemu"),
            Both("model", "card", "For HVM guests: the emulated card, such as rtl8139 or e1000.", "rtl8139"),
            Both("script", "script", "The hotplug script, in /etc/xen/scripts.", "vif-bridge"),
            Both("ip", "addresses", "The addresses that the script lets through or routes, separated by blanks."),
            Both("vifname", "name", "The interface's name in the backend domain, 15 chars at most.", "vifDOMID.DEVID"),
            Both("rate", "rate", "The most that it may send, such as 10Mb/s or 1MB/s@20ms.", "no limit"),
            Both("backend", "domain", "The domain that serves it, by name or number.", "0"),
            Xl("gatewaydev", "interface", "The interface towards the outside, for vif-route and vif-nat.") with { Since = new XenRelease(4, 3) },
            Xl("netdev", "interface", "The old name of gatewaydev.") with { ReplacedBy = "gatewaydev" },
            Xl("mtu", "bytes", "The MTU.", "the bridge's") with { Since = new XenRelease(4, 15) },
            Xl("devid", "number", "The device number.", "the NIC's index") with { Since = new XenRelease(4, 8) },
            Xl("trusted", "", "The guest trusts the backend.", "trusted") with { Since = new XenRelease(4, 17) },
            Xl("untrusted", "", "The guest protects itself against the backend, at some cost.") with { Since = new XenRelease(4, 17) },
            Both("accel", "plug-in", "Hardware acceleration; xl prints that it has none."),
            new("policy", "policy", "The policy of the security label.") { Dialects = [Dialect.Xm] },
            new("label", "label", "The security label.") { Dialects = [Dialect.Xm] },
            Xl("vlan", "vlans", "The VLANs of its port: numbers, ranges (10-20) and series (100+10x4) with '/' between; p marks the native one, u untagged ones.")
                with { Since = new XenRelease(4, 19) },
            .. VifColo.Options,
        ],
    };

    private static DeviceOption Both(string name, string value, string meaning, string byDefault = "") => new(name, value, meaning) { Default = byDefault };

    private static DeviceOption Xl(string name, string value, string meaning, string byDefault = "") =>
        new(name, value, meaning) { Dialects = [Dialect.Xl], Default = byDefault };

    private static string Join(params ReadOnlySpan<(string Name, string? Value)> options)
    {
        var written = new List<string>();
        foreach (var (name, value) in options)
        {
            if (value is not null)
            {
                written.Add(name.Length == 0 ? value : value.Length == 0 && name is "trusted" or "untrusted" ? name : $"{name}={value}");
            }
        }

        return string.Join(',', written);
    }
}
