using System.Collections.Frozen;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Keys;

/// <summary>Finds what somebody may have meant by a name that does not exist.</summary>
public static class Suggestions
{
    private static readonly Spelling.Candidate[] XlKeys = CandidatesOf(Dialect.Xl);
    private static readonly Spelling.Candidate[] XmKeys = CandidatesOf(Dialect.Xm);

    /// <summary>
    /// Names that people write and that no edit distance leads to the right one; seen in real configs. The right side is tried in order: the first
    /// that the dialect has is taken.
    /// </summary>
    private static readonly FrozenDictionary<string, string[]> Confusions = new Dictionary<string, string[]>
    {
        ["vcpu"] = ["vcpus"],
        ["cpu_count"] = ["vcpus"],
        ["maxcpus"] = ["maxvcpus"],
        ["max_vcpus"] = ["maxvcpus"],
        ["max_mem"] = ["maxmem"],
        ["mem"] = ["memory"],
        ["ram"] = ["memory"],
        ["initrd"] = ["ramdisk"],
        ["initramfs"] = ["ramdisk"],
        ["audio"] = ["soundhw"],
        ["sound"] = ["soundhw"],
        ["append"] = ["cmdline", "extra"],
        ["args"] = ["cmdline", "extra"],
        ["bootargs"] = ["bootloader_args"],
        ["bootloader_args"] = ["bootargs"],
        ["nic"] = ["vif"],
        ["net"] = ["vif"],
        ["network"] = ["vif"],
        ["interfaces"] = ["vif"],
        ["disks"] = ["disk"],
        ["vbd"] = ["disk"],
        ["hostname"] = ["name"],
        ["vncpassword"] = ["vncpasswd"],
        ["vncport"] = ["vncdisplay"],
        ["vnc_listen"] = ["vnclisten"],
        ["on_shutdown"] = ["on_poweroff"],
        ["restart"] = ["on_reboot"],
        ["cpu_cap"] = ["cap"],
        ["cap"] = ["cpu_cap"],
        ["affinity"] = ["cpus"],
        ["cpu_affinity"] = ["cpus"],
        ["cpu"] = ["cpus"],
        ["irq"] = ["irqs"],
        ["irqs"] = ["irq"],
        ["pcidevice"] = ["pci"],
        ["usb_device"] = ["usbdevice"],
        ["loader"] = ["firmware_override"],
        ["firmware_override"] = ["loader"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The key of the dialect that is meant by <paramref name="name"/>; null when none is near.</summary>
    /// <param name="name">A name that the dialect does not know.</param>
    /// <param name="dialect">The dialect.</param>
    public static string? ForKey(string name, Dialect dialect)
    {
        var folded = name.ToLowerInvariant().Replace('-', '_');
        if (KeyCatalogue.Find(folded, dialect) is not null)
        {
            return folded;
        }

        if (Confusions.TryGetValue(folded, out var meant)
            && meant.FirstOrDefault(m => KeyCatalogue.Find(m, dialect) is not null) is { } known)
        {
            return known;
        }

        return Spelling.Nearest(folded, dialect == Dialect.Xl ? XlKeys : XmKeys);
    }

    private static Spelling.Candidate[] CandidatesOf(Dialect dialect) => [.. KeyCatalogue.In(dialect).Select(key => Spelling.Candidate.Of(key.Name))];
}
