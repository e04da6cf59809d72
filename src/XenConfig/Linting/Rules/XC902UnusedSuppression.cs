using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A comment that silences a rule which finds nothing there.</summary>
internal sealed class XC902UnusedSuppression()
    : Rule("XC902", "unused-suppression", Severity.Warning, "A suppression comment silences nothing")
{
    /// <inheritdoc/>
    public override string Explanation => """
        The rule finds nothing on the line, or in the file, that the comment names. The config was mended, or the comment has moved away
        from its line; left there, it would hide the next mistake. What is unique across files only shows when the files are linted
        together.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web" # xenconfig: ignore[XC502]

            """,
            "1:34: 'XC502' has nothing to silence here"),
    ];

    /// <summary>The findings in a file's suppressions.</summary>
    public ImmutableArray<Diagnostic> Check(SuppressionSet suppressions, LintOptions options) =>
    [
        .. suppressions.Unused.Where(code => IsJudged(code, options)).Select(code => new Diagnostic
        {
            Rule = this,
            Severity = Severity,
            Message = $"'{code.Text}' has nothing to silence here",
            Location = new Location(suppressions.Source, code.Span),
            Help = "delete it",
        }),
    ];

    // A suppression of a rule that does not run in this run says nothing.
    private static bool IsJudged(SuppressedCode code, LintOptions options) =>
        RuleCatalogue.All.Where(r => r.Code.StartsWith(code.Text, StringComparison.OrdinalIgnoreCase)).All(options.Runs);
}
