using System.Collections.Immutable;
using XenConfig.Devices;

namespace XenConfig.Linting.Rules;

/// <summary>A bridge that is not on this host.</summary>
internal sealed class XC411BridgeNotFound()
    : Rule("XC411", "bridge-not-found", Severity.Warning, "A bridge that does not exist on this host"), IVifCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        With `--check-host`, xenconfig looks whether the bridge is there; without `bridge`, whether `xenbr0` is, which the hotplug script then takes.
        The guest does not start otherwise: "Could not find bridge device xenbr0". Interfaces that another domain or another script than vif-bridge
        serves are not looked for.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples => [];

    /// <inheritdoc/>
    public void Check(LintContext context, DeviceEntry<VifSpec> vif)
    {
        if (context.Options.Host is not { } host
            || vif.Device is not { Script: null or "vif-bridge" or "vif-openvswitch", BackendDomain: null or "0" } spec)
        {
            return;
        }

        // vif-openvswitch: BRIDGE.VLAN:TRUNK:TRUNK.
        var bridge = spec.Bridge ?? "xenbr0";
        bridge = spec.Script == "vif-openvswitch" ? bridge.Split('.', ':')[0] : bridge;
        if (!host.HasBridge(bridge))
        {
            var location = spec.Find("bridge") is { Value: { } value } option ? vif.At((option.ValueStart, value.Length)) : vif.Location;
            context.Report(
                this, location, $"there is no bridge '{bridge}' on this host" + (spec.Bridge is null ? ", which is taken when the config names none" : ""),
                help: "correct the name, or create the bridge first");
        }
    }
}
