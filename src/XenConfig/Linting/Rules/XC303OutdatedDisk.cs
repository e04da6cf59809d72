using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A disk in a form that xl only takes for old configs' sake.</summary>
internal sealed class XC303OutdatedDisk()
    : Rule("XC303", "outdated-disk", Severity.Info, "A disk in a form that xl takes for the sake of old configs"), IDiskCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        xl takes xm's prefixes and does nothing with most of them: with `tap:aio:`, `tap2:`, `file:` or `phy:` before the target, it still finds
        out for itself what serves the disk (blktap is gone since Xen 4.13). The plain form says the same: `TARGET,raw,VDEV,rw`.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xl];

    /// <inheritdoc/>
    public override FixSafety FixSafety => FixSafety.Safe;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            disk = [ "tap:aio:/srv/web.img,xvda,w" ]

            """,
            "2:11: the prefix 'tap:aio:' is xm's; xl finds out for itself what serves the disk") with
        {
            Fixed = """
            name = "web"
            disk = [ "/srv/web.img,raw,xvda,rw" ]

            """,
        },
        RuleExample.Good(
            Dialect.Xm,
            """
            name = "web"
            disk = [ "tap:aio:/srv/web.img,xvda,w" ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, DeviceEntry<DiskSpec> disk)
    {
        if (disk.Device is not { } spec || !disk.Result.Issues.Any(SpecFindings.IsOutdated))
        {
            return;
        }

        var outdated = disk.Result.Issues.Where(SpecFindings.IsOutdated).ToArray();
        var plain = spec.ToXl();
        var start = outdated[0].Start;
        var end = outdated.Max(i => i.Start + i.Length);
        context.Report(
            this,
            disk.At(outdated.Length == 1 || spec.Prefix.Length + 1 == end - start ? (start, end - start) : (0, disk.Text.Text.Length)),
            spec.Prefix.Length + 1 == end - start && outdated.Length > 1
                ? $"the prefix '{spec.Prefix}:' is xm's; xl finds out for itself what serves the disk"
                : string.Join("; ", outdated.Select(i => i.Message)),
            help: $"write '{plain}'",
            fix: disk.Replace(context.Document, FixSafety.Safe, 0, disk.Text.Text.Length, plain));
    }
}
