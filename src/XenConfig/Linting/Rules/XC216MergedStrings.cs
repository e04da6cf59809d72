using System.Collections.Immutable;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Linting.Rules;

/// <summary>A comma that is missing between two list elements.</summary>
internal sealed class XC216MergedStrings()
    : Rule("XC216", "merged-strings", Severity.Error, "Two devices run together because a comma is missing between their strings"), IDocumentCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        Python joins strings that stand side by side. Without the comma, `disk = [ "phy:/dev/a,xvda,w" "phy:/dev/b,xvdb,w" ]` is one disk with the mode
        `wphy:/dev/b`. xl refuses the file (XC101).

        A string that is split on purpose, `"phy:/dev/vg/" "web,xvda,w"`, is no device in each of its parts, and is not reported.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xm];

    /// <inheritdoc/>
    public override FixSafety FixSafety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xm,
            """
            name = "web"
            disk = [ "phy:/dev/a,xvda,w"
                     "phy:/dev/b,xvdb,w" ]

            """,
            "3:10: a comma is missing before this string, which becomes a part of the disk before it") with
        {
            Fixed = """
            name = "web"
            disk = [ "phy:/dev/a,xvda,w",
                     "phy:/dev/b,xvdb,w" ]

            """,
        },
        RuleExample.Good(
            Dialect.Xm,
            """
            name = "web"
            disk = [ "phy:/dev/vg/"
                     "web,xvda,w" ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context)
    {
        foreach (var pair in context.Dialect == Dialect.Xm ? AdjacentStrings.Find(context.Document) : [])
        {
            context.Report(
                this, context.At(pair.Right), $"a comma is missing before this string, which becomes a part of the {pair.Key} before it",
                help: "put a comma between the two strings",
                fix: Fix.Replace("Insert a comma", FixSafety.Unsafe, new TextSpan(pair.Left.End, 0), ","),
                notes: [new DiagnosticNote("it is joined to this string", context.At(pair.Left))]);
        }
    }
}
