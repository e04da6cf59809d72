using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A disk that the toolstack refuses.</summary>
internal sealed class XC301InvalidDisk()
    : Rule("XC301", "invalid-disk", Severity.Error, "A disk that the toolstack refuses"), IDiskCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        A disk is a string with a grammar of its own, and not the same in both dialects. xm wants three to five fields, a scheme before the target
        (`phy:`, `file:`, `tap:aio:` …), then the vdev and `r`, `w` or `w!`. xl wants `TARGET,FORMAT,VDEV,ACCESS` with options behind, and takes
        xm's form as far as it goes: with a prefix there is no format field, without one there is, and `w!` is no access mode. See
        xl-disk-configuration(5).
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
            disk = [ "/srv/web.img,xvda,w" ]

            """,
            "2:24: 'xvda' is no disk format; it is 'raw', 'qcow', 'qcow2', 'vhd', 'qed' or 'empty'") with
        {
            Fixed = """
            name = "web"
            disk = [ "/srv/web.img,raw,xvda,w" ]

            """,
        },
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            disk = [ "format=raw,vdev=xvda,acces=rw,target=/srv/web.img", "phy:/dev/vg/data,xvdb,w!" ]

            """,
            "2:32: 'acces' is no option of a disk; they are 'target', 'format', 'vdev', 'access', 'devtype', 'cdrom', 'backend', 'backendtype', 'script', 'direct-io-safe', 'discard', 'no-discard', 'trusted', 'untrusted', 'specification', 'colo', 'no-colo', 'colo-host', 'colo-port', 'colo-export', 'active-disk' or 'hidden-disk'",
            "2:86: 'w!' is no access mode; it is 'rw', 'w', 'ro' or 'r'"),
        RuleExample.Bad(
            Dialect.Xm,
            """
            name = "web"
            disk = [ "phy:/dev/vg/web,xvda" ]

            """,
            "2:31: the disk has 2 fields, and xm takes three to five: target, vdev, mode, backend domain, ABI"),
        RuleExample.Good(
            Dialect.Xm,
            """
            name = "web"
            disk = [ "tap:aio://var/lib/xen/images/web.dsk,xvda1,w", "phy:vg/data,xvdb,w!", ",hdc:cdrom,r" ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, DeviceEntry<DiskSpec> disk) => SpecFindings.Report(context, this, disk, SpecFindings.IsBroken);
}
