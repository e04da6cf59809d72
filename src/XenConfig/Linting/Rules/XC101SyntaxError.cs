using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A config that the toolstack's parser refuses.</summary>
internal sealed class XC101SyntaxError()
    : Rule("XC101", "syntax-error", Severity.Error, "The toolstack's parser refuses the file"), IDocumentCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        xm compiles the file as a Python 2 program, xl reads it with a small grammar of its own; either stops at the first thing it does not
        understand and creates no guest. The place that it reports is often not the place to mend: an open bracket is noticed at the next
        assignment or at the end of the file. xenconfig shows the best place that it knows, and says where the toolstack reports it. It
        goes on after an error and tells the first 20 of a file.

        xl's grammar only looks like Python. It has no `True`, no negative numbers, no tuples, no expressions and no statements but
        assignments; names begin with a small letter; a comment needs a newline behind it, and a carriage return or a byte order mark is an
        error wherever it stands.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xm,
            """
            name = "web"
            disk = [ "phy:/dev/vg/web,xvda,w"
            memory = 512

            """,
            "2:8: This \"[\" is never closed"),
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            vnc = True

            """,
            "2:7: \"True\" is Python; xl has no truth values"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            disk = [ "/dev/vg/web,raw,xvda,rw", ]
            vnc = 1

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context) => LoadFindings.Report(context, this, LoadProblemKind.Syntax);
}
