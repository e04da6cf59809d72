using System.Collections.Immutable;
using XenConfig.Devices;

namespace XenConfig.Linting.Rules;

/// <summary>A disk whose target is not on this host.</summary>
internal sealed class XC308DiskNotFound()
    : Rule("XC308", "disk-not-found", Severity.Warning, "A disk whose target does not exist on this host"), IDiskCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        With `--check-host`, xenconfig looks whether the image or block device is there. xl fails to start a guest without it: "Disk vdev=xvda failed
        to stat". Disks that another domain or a block script serves are not looked for.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples => [];

    /// <inheritdoc/>
    public void Check(LintContext context, DeviceEntry<DiskSpec> disk)
    {
        if (context.Options.Host is { } host
            && disk.Device is { Target: ['/', ..] target, Script: null, BackendDomain: null or "0" } spec
            && !host.Exists(target))
        {
            context.Report(this, disk.At(spec.TargetPlace), $"'{target}' does not exist on this host", help: "correct the path, or create the disk first");
        }
    }
}
