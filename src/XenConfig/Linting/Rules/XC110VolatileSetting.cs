using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A setting that may differ from run to run.</summary>
internal sealed class XC110VolatileSetting()
    : Rule("XC110", "volatile-setting", Severity.Info, "A setting's value depends on the clock, on chance or on the host"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        A value that came from the time, from random numbers or from the host may be another one at the next start, or on the next host. A
        MAC address that changes upsets DHCP leases and the guest's own naming of its interfaces. xenconfig shows the value that its host
        profile gives.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xm];

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => [];

    public bool AppliesTo(SettingScope scope) => scope.Use is not null && scope.Has(SettingTraits.Volatile);

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xm,
            """
            import os
            name = "web-" + os.uname()[1]

            """,
            "2:8: 'name' may have another value at the next start or on another host"),
        RuleExample.Good(Dialect.Xm, "name = \"web\"\n"),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (setting.IsVolatile)
        {
            var value = setting is { VolatileItems: [var first, ..], Value: ConfigList list } ? list.Items[first] : setting.Value;
            context.Report(
                this, Location.Of(value), $"'{setting.Name}' may have another value at the next start or on another host",
                help: "write the value itself where it must stay the same");
        }
    }
}
