using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A disk that the toolstack takes and that is probably not meant so.</summary>
internal sealed class XC302DoubtfulDisk()
    : Rule("XC302", "doubtful-disk", Severity.Warning, "A disk that the toolstack takes otherwise than it looks"), IDiskCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        The toolstack takes the disk without a word and makes something of it that is hardly meant: xend, for one, makes a plain disk of any
        `VDEV:TYPE` whose type it does not know.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xm,
            """
            name = "web"
            disk = [ "file:/srv/install.iso,hdc:cdrm,r" ]

            """,
            "2:37: 'cdrm' is no kind of drive; it is 'cdrom' or 'disk'"),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, DeviceEntry<DiskSpec> disk) => SpecFindings.Report(context, this, disk, SpecFindings.IsDoubtful);
}
