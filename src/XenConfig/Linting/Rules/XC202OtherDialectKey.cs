using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A key that only the other toolstack reads.</summary>
internal sealed class XC202OtherDialectKey()
    : Rule("XC202", "other-dialect-key", Severity.Info, "A key that only the other toolstack reads"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        xm and xl share most of their keys, not all. A config that was written for xm and is now read by xl keeps keys that nobody reads any
        more (`vncconsole`, `on_xend_start`, `dhcp`, `hostname` …), and the guest goes without what they said. The other way round, xm ignores
        xl's newer keys.
        """;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => [];

    public bool AppliesTo(SettingScope scope) => scope is { Key: not null, Use: null };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            on_xend_stop = "shutdown"

            """,
            "2:1: 'on_xend_stop' is a key of xm only; xl ignores it"),
        RuleExample.Good(
            Dialect.Xm,
            """
            name = "web"
            on_xend_stop = "shutdown"

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (setting.IsGiven)
        {
            return;
        }

        if (context.Dialect == Dialect.Xm && NameUse.IsUsedBeside(context.Document, setting.Name, [setting.NameSpan]))
        {
            return;
        }

        var (own, other) = context.Dialect == Dialect.Xl ? ("xl", "xm") : ("xm", "xl");
        var replacement = context.Dialect == Dialect.Xl ? KeyCatalogue.Find(setting.Name)!.Xm?.ReplacedBy : null;
        context.Report(
            this, Location.OfName(setting), $"'{setting.Name}' is a key of {other} only; {own} ignores it",
            help: replacement is null ? "delete it, or make it a comment" : $"{own} has '{replacement}' for it");
    }
}
