using System.Collections.Immutable;
using System.Globalization;

namespace XenConfig.Devices;

/// <summary>A bridge and, for Open vSwitch's script, the VLANs that stand behind its name: <c>BRIDGE[.VLAN][:TRUNK]…</c>.</summary>
/// <param name="Name">The bridge.</param>
/// <param name="Tags">The VLANs; empty for none.</param>
/// <param name="IsTrunk">Whether the port is a trunk.</param>
/// <param name="Native">The trunk's native VLAN; null for none.</param>
public sealed record OpenVSwitchBridge(string Name, ImmutableArray<int> Tags, bool IsTrunk, int? Native)
{
    /// <summary>Whether a hotplug script is Open vSwitch's.</summary>
    public static bool IsItsScript(string? script) => script is not null && script[(script.LastIndexOf('/') + 1)..] == "vif-openvswitch";

    /// <summary>Reads a <c>bridge</c> of <see cref="VifSpec"/>. With any other script a dot is a part of the name (<c>eth0.100</c>).</summary>
    public static OpenVSwitchBridge Parse(string text, string? script)
    {
        if (!IsItsScript(script))
        {
            return new OpenVSwitchBridge(text, [], false, null);
        }

        var parts = text.Split(':');
        var dot = parts[0].LastIndexOf('.');
        var native = dot > 0 ? Tag(parts[0][(dot + 1)..]) : null;
        var trunks = parts.Skip(1).Select(Tag).ToArray();
        if ((dot > 0 && native is null) || trunks.Contains(null))
        {
            return new OpenVSwitchBridge(text, [], false, null);
        }

        var name = dot > 0 ? parts[0][..dot] : parts[0];
        var tags = trunks.Select(t => t!.Value).ToImmutableArray();
        return native is { } own
            ? new OpenVSwitchBridge(name, tags.Contains(own) ? tags : [own, .. tags], !tags.IsEmpty, own)
            : new OpenVSwitchBridge(name, tags, !tags.IsEmpty, null);
    }

    /// <summary>The bridge as xl wants it.</summary>
    public override string ToString() =>
        Name + (Native is { } native ? $".{native}" : "") + (IsTrunk ? string.Concat(Tags.Where(t => t != Native).Select(t => $":{t}")) : "");

    private static int? Tag(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var tag) && tag < 4096 ? tag : null;
}
