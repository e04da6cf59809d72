using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A comment that was meant to silence a rule and does not.</summary>
internal sealed class XC901MalformedSuppression()
    : Rule("XC901", "malformed-suppression", Severity.Warning, "A suppression comment cannot be read")
{
    /// <inheritdoc/>
    public override string Explanation => """
        A suppression is a comment of the form `# xenconfig: ignore[XC301] reason`, on the line of the finding or on a line of its own
        above it, or `# xenconfig: ignore-file[XC301] reason` above the first statement. Several codes are separated by commas; `XC3`
        stands for all rules whose codes begin so. A comment that begins like one and has another form silences nothing.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            # xenconfig: ignore
            name = "web"

            """,
            "1:1: '# xenconfig: ignore' is no suppression that xenconfig knows"),
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web" # xenconfig: ignore[X999]

            """,
            "1:34: 'X999' is no rule, and no group of rules"),
        RuleExample.Good(
            Dialect.Xl,
            """
            # xenconfig: ignore[XC502] the old name is in use elsewhere
            name = "web/1"

            """),
    ];

    /// <summary>The findings in a file's suppressions.</summary>
    public ImmutableArray<Diagnostic> Check(SuppressionSet suppressions) =>
    [
        .. suppressions.Malformed.Select(malformed => new Diagnostic
        {
            Rule = this,
            Severity = Severity,
            Message = malformed.Message,
            Location = new Location(suppressions.Source, malformed.Span),
            Help = "write '# xenconfig: ignore[CODE] reason' on the line or the line above, or 'ignore-file[CODE]' at the top",
        }),
    ];
}
