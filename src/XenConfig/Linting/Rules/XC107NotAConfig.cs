using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A file that is no guest config.</summary>
internal sealed class XC107NotAConfig()
    : Rule("XC107", "not-a-config", Severity.Error, "The file is no guest config"), IDocumentCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        The file holds XML, JSON, INI, YAML, a shell script, an S-expression or binary data. `xm` and `xl` take such a file for a config all the
        same, and complain about a line of it. A file that only looks like one of these, and that the toolstack takes, is no finding.
        libvirt's XML is made into a config by `xenconfig convert`.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            <domain type="xen">
              <name>web</name>
            </domain>

            """,
            "1:1: this is XML, not a config"),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context) => LoadFindings.Report(context, this, LoadProblemKind.NotAConfig);
}
