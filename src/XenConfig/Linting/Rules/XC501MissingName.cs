using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Linting.Rules;

/// <summary>An xl config without a name.</summary>
internal sealed class XC501MissingName()
    : Rule("XC501", "missing-name", Severity.Error, "The guest has no name"), IDocumentCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        xl refuses a config without `name`: "Domain name must be specified." xm takes the file's base name instead, so nothing is missing
        there; an empty name is refused by both.
        """;

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name == "name";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            memory = 512
            kernel = "/boot/vmlinuz"

            """,
            "1:1: the guest has no name; xl refuses the config"),
        RuleExample.Bad(
            Dialect.Xm,
            """
            name = ""

            """,
            "1:8: the name is empty"),
        RuleExample.Good(
            Dialect.Xm,
            """
            memory = 512
            kernel = "/boot/vmlinuz"

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context)
    {
        if (context.Find("name") is { } setting)
        {
            if (setting.Value is ConfigString { Text: "" })
            {
                context.Report(this, Location.Of(setting.Value), "the name is empty", help: "give the guest a name that no other guest has");
            }
        }
        else if (context is { Dialect: Dialect.Xl, IsComplete: true })
        {
            context.Report(
                this, context.At(new TextSpan(0, 0)), "the guest has no name; xl refuses the config",
                help: "add name = \"…\" with a name that no other guest has");
        }
    }
}
