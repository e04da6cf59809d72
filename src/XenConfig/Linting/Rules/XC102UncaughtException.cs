using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>An xm config whose program ends with an exception.</summary>
internal sealed class XC102UncaughtException()
    : Rule("XC102", "uncaught-exception", Severity.Error, "The config's program ends with an exception"), IDocumentCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        An xm config is a Python 2 program. When it raises an exception that nothing catches, `xm create` prints the exception's text, often
        without a line, and creates no guest. The commonest one is a NameError: a word that should have been a quoted string, or a function
        that uses a name of the config. Functions see only what is passed to them, since xm runs the file with separate dictionaries for
        global and local names.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xm];

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xm,
            """
            name = coriolanus
            memory = 512

            """,
            "1:8: NameError: name 'coriolanus' is not defined"),
        RuleExample.Good(
            Dialect.Xm,
            """
            name = "coriolanus"
            memory = 512

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context) => LoadFindings.Report(context, this, LoadProblemKind.Exception);
}
