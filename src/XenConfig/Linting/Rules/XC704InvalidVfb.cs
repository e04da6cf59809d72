using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A frame buffer that the toolstack refuses, or takes without a part.</summary>
internal sealed class XC704InvalidVfb()
    : Rule("XC704", "invalid-vfb", Severity.Error, "A frame buffer of which the toolstack refuses or drops a part"), IDocumentCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        xm refuses an option that it does not know: "configuration option foo unknown to vfbs". xl passes over it in silence, and stops reading at a
        word without `=`.
        """;

    /// <inheritdoc/>
    public override FixSafety FixSafety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name == "vfb";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xm,
            """
            name = "web"
            vfb = [ "type=vnc,vncpaswd=s3cr3t" ]

            """,
            "2:19: 'vncpaswd' is no option of a vfb; the options are 'vnc', 'vnclisten', 'vncdisplay', 'vncunused', 'vncpasswd', 'keymap', 'sdl', 'opengl', 'display', 'xauthority', 'type', 'videoram', 'serial' or 'monitor'"),
        RuleExample.Good(
            Dialect.Xm,
            """
            name = "web"
            vfb = [ "type=vnc,vncdisplay=2" ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context)
    {
        foreach (var vfb in context.Vfbs)
        {
            // An option that only xm has changes nothing in xl, whose frame buffers are served by VNC anyway.
            SpecFindings.Report(context, this, vfb, issue => issue.Kind == SpecIssueKind.WrongDialect, Severity.Info);
            SpecFindings.Report(context, this, vfb, issue => issue.Kind != SpecIssueKind.WrongDialect && !SpecFindings.IsOutdated(issue));
        }
    }
}
