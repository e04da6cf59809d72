using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A setting that a <c>global</c> statement hides from xm.</summary>
internal sealed class XC219GlobalSetting()
    : Rule("XC219", "global-setting", Severity.Error, "A setting that a global statement hides from xm"), IDocumentCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        xm runs a config with two namespaces and takes its settings from the one that the top level of the file binds. What a function binds
        after a `global` statement is in the other one, and is lost. So is what the top level itself assigns to a name that any function of
        the file declares `global`: Python binds it there, too.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xm];

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xm,
            """
            name = "web"
            vif = ["bridge=br0"]
            def add(bridge):
                global vif
                vif = vif + ["bridge=" + bridge]
            add("br1")

            """,
            "4:5: xm does not see 'vif': it is global, and xm takes the names of the top level"),
        RuleExample.Good(
            Dialect.Xm,
            """
            name = "web"
            def nic(bridge):
                return "bridge=" + bridge
            vif = [nic("br0"), nic("br1")]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context)
    {
        foreach (var dropped in context.Document.Dropped.Where(dropped => dropped.IsGlobal && KeyCatalogue.Find(dropped.Name, context.Dialect) is not null))
        {
            context.Report(
                this,
                new Location(dropped.Origin.Source, dropped.NameSpan),
                $"xm does not see '{dropped.Name}': it is global, and xm takes the names of the top level",
                help: "let the function return the value, and assign it at top level");
        }
    }
}
