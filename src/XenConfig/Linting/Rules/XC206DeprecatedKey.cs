using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A key for which there is a newer one.</summary>
internal sealed class XC206DeprecatedKey()
    : Rule("XC206", "deprecated-key", Severity.Info, "A key that still works and has a successor"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        The toolstack still reads the key, in part with a warning, and its manual names another one to use. A later release may drop it, as
        happened to several before.
        """;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => [];

    public bool AppliesTo(SettingScope scope) => scope is { IsRead: true, Use: { IsIgnored: false, DeprecatedSince: { } since } } && since <= scope.Xen;

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Xl?.DeprecatedSince is not null || key.Xm?.DeprecatedSince is not null;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            type = "hvm"
            altp2mhvm = 1

            """,
            "3:1: 'altp2mhvm' is deprecated since Xen 4.9"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            type = "hvm"
            altp2m = "mixed"

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        var use = context.UseOf(setting);
        context.Report(
            this,
            Location.OfName(setting),
            $"'{setting.Name}' is deprecated since Xen {use.DeprecatedSince}",
            help: use.ReplacedBy is { } replacement ? $"write '{replacement}'" : null,
            notes: use.Note is { } note ? [new DiagnosticNote(note)] : []);
    }
}
