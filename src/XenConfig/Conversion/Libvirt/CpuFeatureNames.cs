using System.Collections.Frozen;

namespace XenConfig.Conversion.Libvirt;

/// <summary>CPU features that libxl and libvirt name differently; all others have one name (libvirt: xenTranslateCPUFeature).</summary>
internal static class CpuFeatureNames
{
    private static readonly (string Libxl, string Libvirt)[] Pairs =
    [
        ("cmpxchg16", "cx16"), ("cntxid", "cid"), ("dscpl", "ds_cpl"), ("pclmulqdq", "pclmuldq"), ("sse3", "pni"), ("htt", "ht"), ("psn", "pn"),
        ("clfsh", "clflush"), ("sysenter", "sep"), ("cmpxchg8", "cx8"), ("nodeid", "nodeid_msr"), ("altmovcr8", "cr8legacy"),
        ("lahfsahf", "lahf_lm"), ("cmplegacy", "cmp_legacy"), ("ffxsr", "fxsr_opt"), ("page1gb", "pdpe1gb"), ("ibrsb", "spec-ctrl"),
    ];

    private static readonly FrozenDictionary<string, string> ByLibxl = Pairs.ToFrozenDictionary(p => p.Libxl, p => p.Libvirt);
    private static readonly FrozenDictionary<string, string> ByLibvirt = Pairs.ToFrozenDictionary(p => p.Libvirt, p => p.Libxl);

    /// <summary>libvirt's name of a feature of libxl's.</summary>
    public static string ToLibvirt(string libxl) => ByLibxl.GetValueOrDefault(libxl, libxl);

    /// <summary>libxl's name of a feature of libvirt's.</summary>
    public static string ToLibxl(string libvirt) => ByLibvirt.GetValueOrDefault(libvirt, libvirt);
}
