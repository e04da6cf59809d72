using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>An option of a device that the targeted Xen release does not read.</summary>
internal sealed class XC803OptionNotInRelease()
    : Rule("XC803", "option-not-in-release", Severity.Warning, "An option of a device that the Xen release does not know yet"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        Options of devices come with releases as keys do (XC205). An older toolstack refuses a newer option, or prints a line and makes the device without.
        `--xen-version` says which release the configs are for; without it, xenconfig thinks of the newest one.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xl];

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => [];

    public bool AppliesTo(SettingScope scope) => scope is { Use.Type.Spec: not null } && scope.Xen < XenRelease.Latest;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            vif = [ "mac=00:16:3e:12:34:56,bridge=xenbr0,vlan=10" ]

            """,
            "2:46: 'vlan' of a vif came with Xen 4.19; Xen 4.17 does not know it") with { XenVersion = "4.17" },
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            vif = [ "mac=00:16:3e:12:34:56,bridge=xenbr0,vlan=10" ]

            """) with { XenVersion = "4.19" },
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (setting.Value is not ConfigList list || DeviceCatalogue.Find(context.UseOf(setting).Type.Spec!) is not { } grammar)
        {
            return;
        }

        foreach (var text in list.Items.SelectMany(i => i is ConfigList inner ? inner.Items : [i]).OfType<ConfigString>())
        {
            foreach (var field in SpecFields.SplitXl(text.Text))
            {
                if (grammar.Find(field.Name, context.Dialect)?.Since is { } since && context.Xen < since)
                {
                    context.Report(
                        this, Location.Within(text, field.Start, field.Name.Length),
                        $"'{field.Name}' of a {grammar.Name} came with Xen {since}; Xen {context.Xen} does not know it");
                }
            }
        }
    }
}
