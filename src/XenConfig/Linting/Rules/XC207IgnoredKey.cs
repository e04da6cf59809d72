using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A key that the toolstack reads and does nothing with.</summary>
internal sealed class XC207IgnoredKey()
    : Rule("XC207", "ignored-key", Severity.Warning, "A key that the toolstack reads and does nothing with"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        xl knows some keys of xm's only to say that it ignores them (`device_model`, `vncviewer`). The line does nothing but print a warning
        at each start.
        """;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => [];

    public bool AppliesTo(SettingScope scope) => scope is { IsRead: true, Use.IsIgnored: true };

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Xl is { IsIgnored: true } || key.Xm is { IsIgnored: true };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            type = "hvm"
            device_model = "/usr/lib/xen/bin/qemu-dm"

            """,
            "3:1: xl ignores 'device_model'"),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        var use = context.UseOf(setting);
        var toolstack = context.Dialect == Dialect.Xl ? "xl" : "xm";
        context.Report(
            this,
            Location.OfName(setting),
            $"{toolstack} ignores '{setting.Name}'",
            help: use.ReplacedBy is { } replacement ? $"delete it, or write '{replacement}'" : "delete it",
            notes: use.Note is { } note ? [new DiagnosticNote(note)] : []);
    }
}
