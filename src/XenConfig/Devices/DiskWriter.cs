using System.Globalization;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>Writes disks in both dialects.</summary>
internal static class DiskWriter
{
    public static string ToXl(DiskSpec disk)
    {
        var format = disk.Format switch
        {
            DiskFormat.Vmdk or DiskFormat.Ram => "raw",
            _ => DiskWords.Format.WordOf(disk.Format)!,
        };
        var access = disk.Access == DiskAccess.ReadOnly ? "ro" : "rw";

        // Without names when no field can be taken for something else: a path from the root begins no prefix, a device name is no flag.
        var isPlain = disk.Target is ['/', ..] && disk.Target.AsSpan().IndexOfAny(",=\n") < 0
            && VirtualDevice.Parse(disk.Vdev, Dialect.Xl) is not null;
        var options = Options(disk);
        if (isPlain)
        {
            return string.Join(',', [disk.Target, format, disk.Vdev, access, .. options]);
        }

        // Only a field can hold a line break.
        if (disk.Target?.Contains('\n') == true)
        {
            return string.Join(',', [disk.Target, $"format={format}", $"vdev={disk.Vdev}", $"access={access}", .. options]);
        }

        // libxlu takes one comma off the end of the target.
        var target = disk.Target is null && disk.IsCdrom ? [] : new[] { $"target={disk.Target}{(disk.Target is [.., ','] ? "," : "")}" };
        return string.Join(',', [$"format={format}", $"vdev={disk.Vdev}", $"access={access}", .. options, .. target]);
    }

    public static string? ToXm(DiskSpec disk)
    {
        var uname = disk switch
        {
            { Format: DiskFormat.Empty } => "",
            { Script: ['b', 'l', 'o', 'c', 'k', '-', .. var scheme] } when disk.Format == DiskFormat.Raw => $"{scheme}:{disk.Target}",
            { Script: not null } or { Format: DiskFormat.Qed } or { Target: null } => null,
            { Format: DiskFormat.Raw } when disk.Prefix == "phy" || disk.Backend == DiskBackend.Phy || disk.Target.StartsWith("/dev/", StringComparison.Ordinal)
                => $"phy:{disk.Target}",
            { Format: DiskFormat.Raw } when disk.Backend != DiskBackend.Tap && !disk.Prefix.StartsWith("tap", StringComparison.Ordinal)
                => $"file:{disk.Target}",
            _ => $"{(disk.Prefix.StartsWith("tap2", StringComparison.Ordinal) || disk.Format == DiskFormat.Vhd ? "tap2" : "tap")}:"
                + $"{DiskWords.TapType.WordOf(disk.Format)}:{disk.Target}",
        };
        if (uname is null || uname.Contains(',') || disk.Vdev.AsSpan().IndexOfAny(",:") >= 0)
        {
            return null;
        }

        var fields = new List<string> { uname, disk.Vdev + (disk.IsCdrom ? ":cdrom" : ""), DiskWords.XmMode.WordOf(disk.Access)! };
        if (disk.BackendDomain is not null || disk.Abi is not null)
        {
            fields.Add(disk.BackendDomain ?? "");
        }

        if (disk.Abi is not null)
        {
            fields.Add(disk.Abi);
        }

        return string.Join(',', fields);
    }

    private static IEnumerable<string> Options(DiskSpec disk)
    {
        if (disk.IsCdrom)
        {
            yield return "devtype=cdrom";
        }

        if (disk.BackendDomain is not null)
        {
            yield return $"backend={disk.BackendDomain}";
        }

        if (DiskWords.Backend.WordOf(disk.Backend) is { } backend)
        {
            yield return $"backendtype={backend}";
        }

        if (disk.Script is not null)
        {
            yield return $"script={disk.Script}";
        }

        if (disk.IsDirectIoSafe)
        {
            yield return "direct-io-safe";
        }

        if (disk.Discard is { } discard)
        {
            yield return discard ? "discard" : "no-discard";
        }

        if (disk.IsTrusted is { } trusted)
        {
            yield return trusted ? "trusted" : "untrusted";
        }

        if (disk.Protocol is { } protocol)
        {
            yield return $"specification={DiskWords.Protocol.WordOf(protocol)}";
        }

        if (disk.Colo is { } colo)
        {
            foreach (var option in ColoOptions(colo))
            {
                yield return option;
            }
        }
    }

    private static IEnumerable<string> ColoOptions(DiskColo colo)
    {
        if (colo.IsEnabled is { } enabled)
        {
            yield return enabled ? "colo" : "no-colo";
        }

        if (colo.Port != 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"colo-port={colo.Port}");
        }

        foreach (var (name, value) in ((string, string?)[])
            [("colo-host", colo.Host), ("colo-export", colo.Export), ("active-disk", colo.ActiveDisk), ("hidden-disk", colo.HiddenDisk)])
        {
            if (value is not null)
            {
                yield return $"{name}={value}";
            }
        }
    }
}
