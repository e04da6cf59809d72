using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary><c>builder</c> and <c>type</c> that name different kinds of guest.</summary>
internal sealed class XC212ContradictingType()
    : Rule("XC212", "contradicting-type", Severity.Error, "'builder' and 'type' name different kinds of guest"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        xl knows the kind of guest from `type`, or from the older `builder`. It takes both when they agree and refuses the config when they do
        not: 'Contradicting "builder" and "type" options specified.'
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xl];

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => ["type"];

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name is "type" or "builder";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            builder = "hvm"
            type = "pv"

            """,
            "3:8: type 'pv' contradicts builder 'hvm'; xl refuses the config"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            builder = "hvm"
            type = "hvm"

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (context.Dialect != Dialect.Xl
            || context.Find("builder") is not { Value: ConfigString builder }
            || setting.Value is not ConfigString type
            || GuestTypeWords.Type.Find(type.Text) is not { } fromType
            || GuestTypeWords.XlBuilder.Find(builder.Text) is not { } fromBuilder
            || fromType == fromBuilder)
        {
            return;
        }

        context.Report(
            this, Location.Of(type), $"type '{type.Text}' contradicts builder '{builder.Text}'; xl refuses the config",
            help: "delete 'builder' and keep the 'type' that you want",
            notes: [new DiagnosticNote("the builder is set here", Location.Of(builder))]);
    }
}
