using System.Collections.Frozen;
using XenConfig.Loading;

namespace XenConfig.Conversion.Xl;

/// <summary>Why settings of xm's have no place in an xl config, and what to do.</summary>
internal static class XlLosses
{
    private static readonly FrozenDictionary<string, (string Reason, string? Help)> ByKey = new Dictionary<string, (string, string?)>
    {
        ["on_xend_start"] = ("there is no xend to start guests", "link the config into /etc/xen/auto when it is \"start\""),
        ["on_xend_stop"] = ("there is no xend to stop guests", "set XENDOMAINS_SAVE or XENDOMAINS_SHUTDOWN of xendomains"),
        ["description"] = ("xl keeps no description", "write it as a comment"),
        ["vncviewer"] = ("it tells xm to start a viewer", "run 'xl vncviewer NAME'"),
        ["vncconsole"] = ("it tells xm to start a viewer", "run 'xl vncviewer NAME'"),
        ["vscsi"] = ("xl has no SCSI passthrough", null),
        ["vif2"] = ("there are no netchannel2 interfaces any more", "write the interface as an element of vif"),
        ["vtpm"] = ("xl wants vTPM stub domains", "write vtpm = [ \"backend=DOMAIN,uuid=UUID\" ]"),
        ["access_control"] = ("xl has XSM labels in its place", "write seclabel"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Why a setting is lost, and what to do.</summary>
    public static (string Reason, string? Help) ReasonFor(Setting setting) => ByKey.GetValueOrDefault(setting.Name, ("xl has no such key", null));
}
