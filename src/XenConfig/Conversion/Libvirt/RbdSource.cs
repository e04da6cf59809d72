using System.Collections.Immutable;
using XenConfig.Devices;

namespace XenConfig.Conversion.Libvirt;

/// <summary>A Ceph image as QEMU names it: <c>rbd:POOL/IMAGE:auth_supported=none:mon_host=a\:6789\;b\:6789</c>.</summary>
/// <param name="Name">Pool and image.</param>
/// <param name="Hosts">The monitors, with their ports.</param>
/// <param name="ConfigFile">Ceph's own config; null for the usual one.</param>
internal sealed record RbdSource(string Name, ImmutableArray<(string Name, string? Port)> Hosts, string? ConfigFile)
{
    /// <summary>The image of a disk; null when it is none, or one with options that the XML cannot say.</summary>
    public static RbdSource? Parse(DiskSpec disk)
    {
        if (disk.Target is not { } target || !target.StartsWith("rbd:", StringComparison.Ordinal) || disk.Backend == DiskBackend.Phy)
        {
            return null;
        }

        var parts = Split(target["rbd:".Length..], ':');
        var source = new RbdSource(parts[0], [], null);
        foreach (var part in parts.Skip(1))
        {
            switch (part.Split('=', 2))
            {
                case ["auth_supported", "none"]:
                    break;
                case ["mon_host", var hosts]:
                    source = source with { Hosts = [.. hosts.Split("\\;").SelectMany(h => h.Split(';')).Select(ReadHost)] };
                    break;
                case ["conf", var file]:
                    source = source with { ConfigFile = file };
                    break;
                default:
                    return null;
            }
        }

        return source;
    }

    /// <summary>Writes it as <c>&lt;source&gt;</c>.</summary>
    public void Write(XmlText xml)
    {
        xml.Open("source", ("protocol", "rbd"), ("name", Name));
        foreach (var (name, port) in Hosts)
        {
            xml.Empty("host", ("name", name), ("port", port));
        }

        if (ConfigFile is not null)
        {
            xml.Empty("config", ("file", ConfigFile));
        }

        xml.Close();
    }

    /// <summary>QEMU's name for it.</summary>
    public override string ToString()
    {
        var hosts = string.Join("\\;", Hosts.Select(h => (h.Name.Contains(':', StringComparison.Ordinal) ? $"[{h.Name}]" : h.Name) + (h.Port is null ? "" : $"\\:{h.Port}")));
        return $"rbd:{Name}:auth_supported=none" + (hosts.Length == 0 ? "" : $":mon_host={hosts}") + (ConfigFile is null ? "" : $":conf={ConfigFile}");
    }

    private static (string Name, string? Port) ReadHost(string text)
    {
        var host = text.Replace("\\:", ":", StringComparison.Ordinal);
        var colon = host.LastIndexOf(':');
        var hasPort = colon > host.LastIndexOf(']');
        return hasPort ? (host[..colon].Trim('[', ']'), host[(colon + 1)..]) : (host.Trim('[', ']'), null);
    }

    /// <summary>Splits at a char that no backslash stands before.</summary>
    private static List<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == separator)
            {
                parts.Add(text[start..i]);
                start = i + 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }
}
