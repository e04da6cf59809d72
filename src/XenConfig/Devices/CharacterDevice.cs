using System.Collections.Immutable;

namespace XenConfig.Devices;

/// <summary>
/// What is behind a serial or parallel line: a character device of QEMU's, in the parts that libvirt names.
/// <code>
/// device := ["mon:"] ("pty" | "null" | "stdio" | "vc" | "/dev/" NAME | "file:" PATH | "pipe:" PATH | ("tcp:" | "telnet:") [HOST] ":" PORT listen
///         | "udp:" [HOST] ":" PORT ["@" [HOST] ":" PORT] | "unix:" PATH listen)
/// listen := ["," "server" [",nowait"]]
/// </code>
/// xl.cfg(5), serial; the toolstacks hand the text on to QEMU's -serial and -parallel.
/// </summary>
public sealed record CharacterDevice
{
    /// <summary>libvirt's type: <c>pty</c>, <c>null</c>, <c>stdio</c>, <c>vc</c>, <c>file</c>, <c>pipe</c>, <c>dev</c>, <c>tcp</c>, <c>udp</c>, <c>unix</c>.</summary>
    public required string Type { get; init; }

    /// <summary>A file, a device or a socket on the host.</summary>
    public string? Path { get; init; }

    /// <summary>The host that is listened on or connected to.</summary>
    public string? Host { get; init; }

    /// <summary>The port there.</summary>
    public string? Service { get; init; }

    /// <summary>UDP: the address that is bound.</summary>
    public string? BindHost { get; init; }

    /// <summary>UDP: the port that is bound.</summary>
    public string? BindService { get; init; }

    /// <summary>Whether it listens.</summary>
    public bool IsServer { get; init; }

    /// <summary>Whether a server that is waited for, <c>server</c> without <c>nowait</c>.</summary>
    public bool Waits { get; init; }

    /// <summary>Whether TCP speaks telnet.</summary>
    public bool IsTelnet { get; init; }

    /// <summary>Whether QEMU's monitor shares the line (<c>mon:</c>).</summary>
    public bool HasMonitor { get; init; }

    /// <summary>Reads QEMU's form; null for one that libvirt has no type for.</summary>
    public static CharacterDevice? Parse(string text)
    {
        if (text.StartsWith("mon:", StringComparison.Ordinal))
        {
            return Parse(text["mon:".Length..]) is { } device ? device with { HasMonitor = true } : null;
        }

        if (text.StartsWith("/dev/", StringComparison.Ordinal))
        {
            return new CharacterDevice { Type = "dev", Path = text };
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (kind, rest) = colon < 0 ? (text, "") : (text[..colon], text[(colon + 1)..]);
        return kind switch
        {
            "pty" or "null" or "stdio" or "vc" => new CharacterDevice { Type = kind },
            "file" or "pipe" when rest != "" => new CharacterDevice { Type = kind, Path = rest },
            "tcp" or "telnet" => ParseTcp(rest, kind == "telnet"),
            "udp" => ParseUdp(rest),
            "unix" when rest != "" => ParseUnix(rest),
            _ => null,
        };
    }

    /// <summary>QEMU's form.</summary>
    public override string ToString()
    {
        var server = (IsServer ? ",server" : "") + (IsServer && !Waits ? ",nowait" : "");
        var text = Type switch
        {
            "dev" => Path ?? "",
            "file" or "pipe" => $"{Type}:{Path}",
            "tcp" => $"{(IsTelnet ? "telnet" : "tcp")}:{Host}:{Service}{server}",
            "udp" => $"udp:{Host}:{Service}" + (BindService is null && BindHost is null ? "" : $"@{BindHost}:{BindService}"),
            "unix" => $"unix:{Path}{server}",
            _ => Type,
        };
        return HasMonitor ? $"mon:{text}" : text;
    }

    /// <summary>Reads one string of <c>serial</c> or <c>parallel</c>; QEMU ends over one that it does not know.</summary>
    internal static ImmutableArray<SpecIssue> Check(string text) =>
        text.Length == 0 || Parse(text) is not null || Others.Any(o => text == o || (o.EndsWith(':') && text.StartsWith(o, StringComparison.Ordinal)))
            ? []
            : [SpecResult.Whole(text, SpecSeverity.FailsAtStart, $"'{text}' is no character device of QEMU's; write pty, file:PATH, tcp:HOST:PORT, unix:PATH or /dev/NAME")];

    /// <summary>Devices of QEMU's that libvirt has no type for (chardev/char.c, qemu_chr_parse_compat), and no device at all.</summary>
    private static readonly string[] Others =
        ["none", "msmouse", "wctablet", "braille", "testdev", "vc:", "con:", "ringbuf", "tn3270:", "websocket:", "chardev:", "spicevmc", "mon:chardev:"];

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "serial", "Where a serial or parallel line goes on the host, in QEMU's words.", "DEVICE, or a list of them for several lines", "DEVICE",
        "xl.cfg(5), Miscellaneous Emulated Hardware; QEMU's -serial")
    {
        Options =
        [
            new("pty", "", "A pseudo-terminal, which xl console opens."),
            new("none", "", "No line at all."),
            new("null", "", "What is written is lost."),
            new("stdio", "", "The device model's own input and output."),
            new("/dev/NAME", "", "A device of the host."),
            new("file:PATH", "", "A file that is written to."),
            new("pipe:PATH", "", "A named pipe."),
            new("tcp:HOST:PORT[,server][,nowait]", "", "A TCP connection, or with server a listening one; nowait starts without waiting for it."),
            new("telnet:HOST:PORT[,server][,nowait]", "", "The same, speaking telnet."),
            new("udp:HOST:PORT[@HOST:PORT]", "", "UDP packets; behind @ the own end."),
            new("unix:PATH[,server][,nowait]", "", "A Unix socket."),
            new("mon:DEVICE", "", "The device, shared with the device model's monitor."),
        ],
    };

    private static CharacterDevice? ParseTcp(string text, bool isTelnet)
    {
        var options = text.Split(',');
        return SplitAddress(options[0]) is var (host, service) && service is not null
            ? new CharacterDevice
            {
                Type = "tcp",
                Host = host,
                Service = service,
                IsTelnet = isTelnet,
                IsServer = IsOn(options, "server"),
                Waits = !IsOn(options, "nowait"),
            }
            : null;
    }

    private static CharacterDevice ParseUnix(string text)
    {
        var options = text.Split(',');
        return new CharacterDevice { Type = "unix", Path = options[0], IsServer = IsOn(options, "server"), Waits = !IsOn(options, "nowait") };
    }

    private static CharacterDevice? ParseUdp(string text)
    {
        var ends = text.Split('@', 2);
        var (host, service) = SplitAddress(ends[0]);
        var (bindHost, bindService) = ends.Length > 1 ? SplitAddress(ends[1]) : (null, null);
        return service is null ? null : new CharacterDevice { Type = "udp", Host = host, Service = service, BindHost = bindHost, BindService = bindService };
    }

    private static (string? Host, string? Service) SplitAddress(string text)
    {
        var colon = text.LastIndexOf(':');
        return colon < 0 ? (text, null) : (colon == 0 ? null : text[..colon], text[(colon + 1)..]);
    }

    private static bool IsOn(string[] options, string name) => options.Skip(1).Any(o => o == name || o == $"{name}=on");
}
