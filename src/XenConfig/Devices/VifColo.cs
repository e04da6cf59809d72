using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>
/// The options by which xl hands the sockets and filters of QEMU's COLO proxy on, for a guest that runs twice (docs/README.colo; xl_parse.c,
/// parse_nic_config). They have the proxy's own names: a socket's id, ip and port, a filter's queue and devices.
/// </summary>
internal static class VifColo
{
    private static readonly ImmutableArray<string> Names =
    [
        "colo_sock_mirror_id", "colo_sock_mirror_ip", "colo_sock_mirror_port", "colo_sock_compare_sec_in_id", "colo_sock_compare_sec_in_ip",
        "colo_sock_compare_sec_in_port", "colo_sock_redirector0_id", "colo_sock_redirector0_ip", "colo_sock_redirector0_port",
        "colo_sock_redirector1_id", "colo_sock_redirector1_ip", "colo_sock_redirector1_port", "colo_sock_redirector2_id", "colo_sock_redirector2_ip",
        "colo_sock_redirector2_port", "colo_sock_compare_pri_in_id", "colo_sock_compare_pri_in_ip", "colo_sock_compare_pri_in_port",
        "colo_sock_compare_notify_id", "colo_sock_compare_notify_ip", "colo_sock_compare_notify_port", "colo_filter_mirror_queue",
        "colo_filter_mirror_outdev", "colo_filter_redirector0_queue", "colo_filter_redirector0_indev", "colo_filter_redirector0_outdev",
        "colo_filter_redirector1_queue", "colo_filter_redirector1_indev", "colo_filter_redirector1_outdev", "colo_compare_pri_in",
        "colo_compare_sec_in", "colo_compare_out", "colo_compare_notify_dev", "colo_sock_sec_redirector0_id", "colo_sock_sec_redirector0_ip",
        "colo_sock_sec_redirector0_port", "colo_sock_sec_redirector1_id", "colo_sock_sec_redirector1_ip", "colo_sock_sec_redirector1_port",
        "colo_filter_sec_redirector0_queue", "colo_filter_sec_redirector0_indev", "colo_filter_sec_redirector0_outdev",
        "colo_filter_sec_redirector1_queue", "colo_filter_sec_redirector1_indev", "colo_filter_sec_redirector1_outdev",
        "colo_filter_sec_rewriter0_queue", "colo_checkpoint_host", "colo_checkpoint_port",
    ];

    /// <summary>The options, for the grammar of a NIC.</summary>
    public static ImmutableArray<DeviceOption> Options { get; } =
    [
        new("forwarddev", "interface", "COLO: the interface that packets are forwarded to.") { Dialects = [Dialect.Xl], Since = new XenRelease(4, 7) },
        .. Names.Select(n => new DeviceOption(n, ValueOf(n), $"COLO: {Meaning(n)}.") { Dialects = [Dialect.Xl], Since = new XenRelease(4, 9) }),
    ];

    /// <summary>Whether xl takes an option of that name and hands it on.</summary>
    public static bool IsOption(string name) => name == "forwarddev" || Names.Contains(name);

    private static string ValueOf(string name) => name[(name.LastIndexOf('_') + 1)..] switch
    {
        "ip" or "host" => "address",
        "port" => "port",
        "id" => "name",
        "queue" => "tx|rx|all",
        _ => "device",
    };

    private static string Meaning(string name)
    {
        var words = name["colo_".Length..].Split('_');
        return words[0] switch
        {
            "sock" => $"the {words[^1]} of the socket {string.Join('_', words[1..^1])}",
            "filter" => $"the {words[^1]} of the filter {string.Join('_', words[1..^1])}",
            "compare" => $"the comparing filter's {string.Join('_', words[1..])}",
            _ => $"the {words[^1]} of the checkpoints",
        };
    }
}
