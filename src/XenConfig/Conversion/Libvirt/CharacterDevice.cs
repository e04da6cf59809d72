namespace XenConfig.Conversion.Libvirt;

/// <summary>A character device of QEMU's (<c>pty</c>, <c>tcp:host:port,server,nowait</c> …), as libvirt has it.</summary>
internal sealed record CharacterDevice
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

    /// <summary>Writes the elements that say what is behind it.</summary>
    public void WriteSource(XmlText xml)
    {
        var mode = IsServer ? "bind" : "connect";
        switch (Type)
        {
            case "file" or "pipe" or "dev":
                xml.Empty("source", ("path", Path));
                break;
            case "unix":
                xml.Empty("source", ("mode", mode), ("path", Path));
                break;
            case "tcp":
                xml.Empty("source", ("mode", mode), ("host", Host), ("service", Service));
                xml.Empty("protocol", ("type", IsTelnet ? "telnet" : "raw"));
                break;
            case "udp":
                if (BindService is not null || BindHost is not null)
                {
                    xml.Empty("source", ("mode", "bind"), ("host", BindHost), ("service", BindService));
                }

                xml.Empty("source", ("mode", "connect"), ("host", Host), ("service", Service));
                break;
        }
    }

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
