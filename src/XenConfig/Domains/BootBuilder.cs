using System.Collections.Immutable;
using System.Text.RegularExpressions;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Domains;

/// <summary>Reads how a guest boots.</summary>
internal static partial class BootBuilder
{
    public static DomainBoot Build(SettingReader reader, GuestType guest)
    {
        var isHvm = guest == GuestType.Hvm;
        var kernel = reader.NonEmptyText("kernel");
        var loader = isHvm ? ReadLoader(reader, ref kernel) : default;
        return new DomainBoot
        {
            Kernel = kernel,
            Ramdisk = reader.NonEmptyText("ramdisk"),
            CommandLine = reader.IsXl ? ReadXlCommandLine(reader) : ReadXmCommandLine(reader),
            Bootloader = reader.NonEmptyText("bootloader"),
            BootloaderArguments = ReadBootloaderArguments(reader),
            Loader = loader,
            Firmware = isHvm && reader.IsXl ? reader.NonEmptyText("bios") : default,
            FirmwarePath = isHvm && reader.IsXl ? reader.NonEmptyText("bios_path_override") : default,
            Order = isHvm ? reader.NonEmptyText("boot").OrDefault(reader.IsXl ? "cda" : "c") : default,
            AcpiFirmware = isHvm && reader.IsXl ? reader.NonEmptyText("acpi_firmware") : default,
        };
    }

    /// <summary>
    /// xl drops a kernel whose file is named hvmloader, and takes its own loader or <c>firmware_override</c>. xend takes <c>loader</c>, or without that the
    /// kernel, whatever its name, for the loader (XendConfig.py, _platform_sanity_check).
    /// </summary>
    private static Property<string> ReadLoader(SettingReader reader, ref Property<string> kernel)
    {
        if (reader.IsXl)
        {
            var dropped = kernel is { IsGiven: true, Value: { } path } && path[(path.LastIndexOf('/') + 1)..] == "hvmloader" ? kernel : default;
            kernel = dropped.IsGiven ? default : kernel;
            return reader.NonEmptyText("firmware_override") is { IsGiven: true } chosen
                ? Property.Given(chosen.Value!, [.. chosen.Sources, .. dropped.Sources])
                : dropped;
        }

        var loader = reader.NonEmptyText("loader");
        if (loader.State != PropertyState.Absent)
        {
            return loader;
        }

        loader = kernel;
        kernel = default;
        return loader;
    }

    private static Property<ImmutableArray<string>> ReadBootloaderArguments(SettingReader reader)
    {
        var name = reader.IsXl ? "bootloader_args" : "bootargs";
        var arguments = reader.TextOrTexts(name);
        return arguments.IsGiven && arguments.Source!.Value is not ConfigList
            ? arguments.Give<ImmutableArray<string>>([.. arguments.Value[0].Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries)])
            : arguments;
    }

    private static Property<string> ReadXlCommandLine(SettingReader reader)
    {
        var (whole, root, extra) = (reader.Text("cmdline"), reader.Text("root"), reader.Text("extra"));
        if (whole.State != PropertyState.Absent)
        {
            return whole;
        }

        if (root.State == PropertyState.Unknown || extra.State == PropertyState.Unknown)
        {
            return Property.Unknown<string>();
        }

        return (root.IsGiven, extra.IsGiven) switch
        {
            (true, true) => Property.Given($"root={root.Value} {extra.Value}", [.. root.Sources, .. extra.Sources]),
            (true, false) => root.Give($"root={root.Value}"),
            _ => extra,
        };
    }

    /// <summary>
    /// What xm and xend make of it: <c>root=R ip=I nfsroot=S:P E</c>, where an ip= or root= already in <c>extra</c> wins
    /// (xm's create.py, preprocess_ip and preprocess_nfs; XendConfig.py, update_with_image_sxp).
    /// </summary>
    private static Property<string> ReadXmCommandLine(SettingReader reader)
    {
        string[] names = ["root", "extra", "ip", "dhcp", "nfs_server", "gateway", "netmask", "hostname", "interface", "nfs_root"];
        if (names.Any(reader.IsUnknown))
        {
            return Property.Unknown<string>();
        }

        var sources = ImmutableArray.CreateBuilder<Setting>();
        var (root, extra) = (Use("root", ""), Use("extra", ""));
        if (Peek("nfs_root") != "")
        {
            var server = Use("nfs_server", "");
            extra = $"nfsroot={server}:{Use("nfs_root", "")} {extra}";
        }

        var line = extra;
        if ((Peek("ip") != "" || Peek("dhcp") is not ("" or "off")) && !AnIp().IsMatch(extra))
        {
            var ip = Strip("ip=", Use("ip", ""));
            line = $"ip={ip}:{Use("nfs_server", "127.0.255.255")}:{Use("gateway", "")}:{Use("netmask", "")}:{Use("hostname", "")}:"
                + $"{Use("interface", "eth0")}:{Use("dhcp", "off")} {line}";
        }

        if (root != "" && !line.Contains("root=", StringComparison.Ordinal))
        {
            line = $"root={Strip("root=", root)} {line}";
        }

        return sources.Count == 0 ? default : Property.Given(line.TrimEnd(' '), [.. sources.Distinct()]);

        string Peek(string name) => reader.Text(name) is { Value: { } value } ? value : "";

        string Use(string name, string fallback)
        {
            var text = reader.Text(name);
            sources.AddRange(text.Sources);
            return text.Value is { Length: > 0 } value ? value : fallback;
        }

        static string Strip(string prefix, string text) => text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : text;
    }

    [GeneratedRegex("ip=[^ ]+")]
    private static partial Regex AnIp();
}
