using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A disk whose target is a relative path.</summary>
internal sealed class XC304RelativeDiskPath()
    : Rule("XC304", "relative-disk-path", Severity.Warning, "A disk whose target is a relative path"), IDiskCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        A relative path is looked for in the folder from which the toolstack happens to be called, and after a reboot or a migration in
        another one. xm puts `/dev/` before the target of `phy:`, so that `phy:vg/web` is fine there. xl's manual promises the same, but xl looks for
        the path as it stands before anything puts `/dev/` to it, and fails with "Disk vdev=xvda failed to stat".

        What a block script is told (`iscsi:`, `nbd:`, `script=…`) is no path and not looked at.
        """;

    /// <inheritdoc/>
    public override FixSafety FixSafety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            disk = [ "phy:vg/web,xvda,w", "images/data.qcow2,qcow2,xvdb,rw" ]

            """,
            "2:15: 'vg/web' is a relative path",
            "2:32: 'images/data.qcow2' is a relative path"),
        RuleExample.Good(
            Dialect.Xm,
            """
            name = "web"
            disk = [ "phy:vg/web,xvda,w", "file:/srv/data.img,xvdb,w", "nbd:server:8000,xvdc,w" ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, DeviceEntry<DiskSpec> disk)
    {
        if (disk.Device is not { Target: { Length: > 0 } target, Script: null } spec || target.StartsWith('/') || spec.Backend == DiskBackend.Standalone)
        {
            return;
        }

        var isDevice = spec.Prefix == "phy";
        context.Report(
            this, disk.At(spec.TargetPlace), $"'{target}' is a relative path",
            help: isDevice ? $"write '/dev/{target}'" : "write the path from the root on",
            fix: isDevice ? disk.Replace(context.Document, FixSafety.Unsafe, spec.TargetPlace.Start, spec.TargetPlace.Length, $"/dev/{target}") : null,
            notes: SpecFindings.ContextNotes(disk.Text));
    }
}
