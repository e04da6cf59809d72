using System.Collections.Immutable;
using XenConfig.Devices;
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

            """) with
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
        foreach (var statement in context.Document.Tree.Statements)
        {
            if (statement is AssignmentStatement { Targets: [NameExpression { Name: "disk" or "vif" or "vfb" or "pci" } key], Value: ListDisplay list })
            {
                foreach (var element in list.Elements)
                {
                    if (element is StringLiteral { Parts.Length: > 1 } literal)
                    {
                        Check(context, key.Name, literal);
                    }
                }
            }
        }
    }

    private void Check(LintContext context, string key, StringLiteral literal)
    {
        foreach (var (left, right) in literal.Parts.Zip(literal.Parts.Skip(1)))
        {
            var source = context.Document.Source;
            if (IsDevice(key, Content(source, left)) && IsDevice(key, Content(source, right)))
            {
                context.Report(
                    this, context.At(right), $"a comma is missing before this string, which becomes a part of the {key} before it",
                    help: "put a comma between the two strings",
                    fix: Fix.Replace("Insert a comma", FixSafety.Unsafe, new TextSpan(left.End, 0), ","),
                    notes: [new DiagnosticNote("it is joined to this string", context.At(left))]);
            }
        }
    }

    private static string Content(SourceText source, TextSpan literal) => source.GetText(literal).Trim('"', '\'');

    private static bool IsDevice(string key, string text) => key switch
    {
        "disk" => DiskSpec.Parse(text, Dialect.Xm).IsAccepted,
        "vif" => text.Length > 0 && VifSpec.Parse(text, Dialect.Xm) is { IsAccepted: true },
        "vfb" => text.Length > 0 && VfbSpec.Parse(text, Dialect.Xm) is { IsAccepted: true },
        _ => PciSpec.Parse(text, Dialect.Xm) is { IsAccepted: true },
    };
}
