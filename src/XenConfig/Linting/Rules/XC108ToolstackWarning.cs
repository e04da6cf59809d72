using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>Something that the toolstack warns of while it reads a config.</summary>
internal sealed class XC108ToolstackWarning()
    : Rule("XC108", "toolstack-warning", Severity.Error, "The toolstack reads the file with a warning and drops a value"), IDocumentCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        xl keeps numbers as text. `+=` therefore joins their digits, and a key that wants a number gets none: xl warns "can't use += with
        numbers" and goes on with the key's default, with exit status 0.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xl];

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            memory = 512
            memory += 256

            """,
            "3:11: `+=` joins digits, so that `memory` is \"512256\", which xl cannot read as a number"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            memory = 768
            extra = "ro"
            extra += " quiet"

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context) => LoadFindings.Report(context, this, LoadProblemKind.Warning);
}
