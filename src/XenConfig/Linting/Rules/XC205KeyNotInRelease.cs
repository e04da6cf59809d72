using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A key that the targeted Xen release does not read.</summary>
internal sealed class XC205KeyNotInRelease()
    : Rule("XC205", "key-not-in-release", Severity.Warning, "A key that the Xen release does not read, or does not read any more"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        Keys come and go with releases, and a toolstack ignores a key that is newer or older than itself. `--xen-version` says which release
        the configs are for; without it, xenconfig thinks of the newest one (for xm, 4.4, which was the last).
        """;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => [];

    public bool AppliesTo(SettingScope scope) => scope is { Use: not null, IsRead: false };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            cmdline = "root=/dev/xvda ro"

            """,
            "2:1: 'cmdline' came with Xen 4.5; Xen 4.3 ignores it") with { XenVersion = "4.3" },
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            cmdline = "root=/dev/xvda ro"

            """) with { XenVersion = "4.17" },
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        var use = context.UseOf(setting);
        var message = context.Xen < use.Since
            ? $"'{setting.Name}' came with Xen {use.Since}; Xen {context.Xen} ignores it"
            : $"'{setting.Name}' went with Xen {use.Last}; Xen {context.Xen} ignores it";
        context.Report(
            this, Location.OfName(setting), message, help: use.ReplacedBy is { } replacement ? $"write '{replacement}'" : null);
    }
}
