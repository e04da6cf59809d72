using System.Globalization;
using System.Text.Json.Nodes;
using XenConfig.Devices;
using XenConfig.Domains;
using XenConfig.Keys;

namespace XenConfig.Conformance.Domains;

/// <summary>What a guest is, as texts by name, from our model and from the JSON of xl's dry run. A fact is there only where the side knows it.</summary>
internal static class XlFacts
{
    /// <summary>The facts of our model.</summary>
    public static SortedDictionary<string, string> Of(Domain domain)
    {
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Add("name", domain.Name, name => name);
        Add("type", domain.Type, type => GuestTypeWords.Type.WordOf(type)!);
        Add("uuid", domain.Uuid, uuid => uuid.ToString());
        Add("memory", domain.Memory.Initial, Number);
        Add("maxmem", domain.Memory.Maximum, Number);
        Add("vcpus", domain.Cpu.Count, Number);
        Add("maxvcpus", domain.Cpu.Maximum, Number);
        Add("weight", domain.Cpu.Weight, Number);
        Add("cap", domain.Cpu.Cap, Number);
        Add("on_poweroff", domain.Lifecycle.OnPoweroff, ActionOf);
        Add("on_reboot", domain.Lifecycle.OnReboot, ActionOf);
        Add("on_crash", domain.Lifecycle.OnCrash, ActionOf);
        Add("on_watchdog", domain.Lifecycle.OnWatchdog, ActionOf);
        Add("on_soft_reset", domain.Lifecycle.OnSoftReset, ActionOf);
        Add("ramdisk", domain.Boot.Ramdisk, path => path);
        Add("bootloader", domain.Boot.Bootloader, path => path);
        Add("pae", domain.Features.Pae, Truth);
        Add("acpi", domain.Features.Acpi, Truth);
        Add("apic", domain.Features.Apic, Truth);
        Add("hap", domain.Features.Hap, Truth);
        Add("nestedhvm", domain.Features.NestedHvm, Truth);
        Add("hpet", domain.Clock.Hpet, Truth);
        Add("localtime", domain.Clock.LocalTime, Truth);
        Add("rtc_timeoffset", domain.Clock.RtcOffset, Number);
        Add("tsc_mode", domain.Clock.TscMode, mode => PlatformWords.TscMode.WordOf(mode)!);
        Add("timer_mode", domain.Clock.TimerMode, mode => PlatformWords.TimerMode.WordOf(mode)!);
        facts["disks"] = Joined(domain.Devices.Disks.Select(d => d.Spec).Select(d => string.Join(
            ' ', d.Target, d.Vdev, DiskWords.Format.WordOf(d.Format), DiskWords.Backend.WordOf(d.Backend), d.IsWritable ? "rw" : "ro",
            d.IsCdrom ? "cdrom" : "", d.BackendDomain, d.Script)));
        facts["nics"] = Joined(domain.Devices.Nics.Select(n => n.Spec).Select(n => string.Join(
            ' ', n.Mac?.ToString(), n.Bridge, n.Model, n.Script, n.Ip, n.VifName, n.BackendDomain, n.GatewayDevice)));
        return facts;

        void Add<T>(string name, Property<T> property, Func<T, string> show)
        {
            if (property.HasValue)
            {
                facts[name] = show(property.Value!);
            }
        }
    }

    /// <summary>The facts of xl's JSON. libxl leaves out what has the value that it begins with; only of some facts that is a value of xl's.</summary>
    public static SortedDictionary<string, string> Of(JsonNode guest)
    {
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var (create, build) = (guest["c_info"]!, guest["b_info"]!);
        var hvm = build["type.hvm"];
        Add("name", create["name"]);
        Add("type", create["type"]);
        Add("memory", Mebibytes(build["target_memkb"]));
        Add("maxmem", Mebibytes(build["max_memkb"]));
        Add("vcpus", (build["avail_vcpus"] as JsonArray)?.Count);
        Add("maxvcpus", build["max_vcpus"]);
        Add("weight", build["sched_params"]?["weight"]);
        Add("cap", build["sched_params"]?["cap"]);
        foreach (var name in (string[])["on_poweroff", "on_reboot", "on_crash", "on_watchdog", "on_soft_reset"])
        {
            // In its JSON libxl calls rename-restart so.
            facts[name] = ((string?)guest[name] ?? "destroy") is var action && action == "restart_rename" ? "rename-restart" : action.Replace('_', '-');
        }

        Add("ramdisk", build["ramdisk"]);
        Add("bootloader", build["bootloader"]);
        Add("pae", hvm?["pae"]);
        Add("acpi", build["acpi"]);
        Add("apic", build["apic"]);
        Add("hap", create["hap"]);
        Add("nestedhvm", build["nested_hvm"]);
        Add("hpet", hvm?["hpet"]);
        Add("localtime", build["localtime"]);
        Add("rtc_timeoffset", build["rtc_timeoffset"] is { } seconds ? unchecked((int)(uint)seconds) : null);
        Add("tsc_mode", build["tsc_mode"]);
        Add("timer_mode", build["timer_mode"]);
        facts["disks"] = Joined(Items("disks").Select(d => string.Join(
            ' ', Text(d["pdev_path"]), Text(d["vdev"]), Text(d["format"]), Text(d["backend"]), Text(d["readwrite"]) == "1" ? "rw" : "ro",
            Text(d["is_cdrom"]) == "1" ? "cdrom" : "", Text(d["backend_domname"]), Text(d["script"]))));
        facts["nics"] = Joined(Items("nics").Select(n => string.Join(
            ' ', Text(n["mac"]), Text(n["bridge"]), Text(n["model"]), Text(n["script"]), Text(n["ip"]), Text(n["ifname"]), Text(n["backend_domname"]),
            Text(n["gatewaydev"]))));
        return facts;

        void Add(string name, JsonNode? value)
        {
            if (value is not null)
            {
                facts[name] = Text(value);
            }
        }

        IEnumerable<JsonNode> Items(string name) => (guest[name] as JsonArray)?.Select(item => item!) ?? [];
    }

    private static JsonNode? Mebibytes(JsonNode? kibibytes) => kibibytes is null ? null : (ulong)kibibytes / 1024;

    private static string Text(JsonNode? value) => value?.ToString() ?? "";

    private static string Joined(IEnumerable<string> items) => string.Join(" | ", items);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Truth(bool truth) => truth ? "True" : "False";

    private static string ActionOf(LifecycleAction action) => LifecycleActionWords.All.WordOf(action)!;
}
