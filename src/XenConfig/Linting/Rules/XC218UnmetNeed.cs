using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A key that does nothing because another one, which it depends on, is not set or off.</summary>
internal sealed class XC218UnmetNeed()
    : Rule("XC218", "unmet-need", Severity.Warning, "A key that does nothing without another key"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        Many keys are about something that another key turns on: `spiceport` is the port of the server that `spice` starts, `stubdomain_memory` the memory
        of a domain that there is only with `device_model_stubdomain_override`. Without the other key the toolstack reads them and does nothing with them.
        A key whose value is nothing (0, an empty string or list) is not reported.
        """;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => [];

    public bool AppliesTo(SettingScope scope) => scope is { Use.IsIgnored: false, Key.Needs.IsEmpty: false };

    /// <inheritdoc/>
    public override bool Concerns(Key key) => !key.Needs.IsEmpty;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            type = "hvm"
            spicehost = "127.0.0.1"

            """,
            "3:1: 'spicehost' does nothing without 'spice': there is no SPICE server otherwise"),
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            type = "hvm"
            vnc = 0
            vnclisten = "127.0.0.1"

            """,
            "4:1: 'vnclisten' does nothing without 'vnc': there is nothing to listen"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            type = "hvm"
            vnclisten = "127.0.0.1"
            spice = 1
            spicehost = "127.0.0.1"
            spiceport = 6000
            spicedisable_ticketing = 1

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (!context.IsComplete
            || context.GuestType is not { } guest
            || !LintContext.KeyOf(setting).GuestsIn(context.Dialect).Includes(guest)
            || !context.IsOn(setting)
            || setting.Value is ConfigString { Text: "" })
        {
            return;
        }

        foreach (var need in LintContext.KeyOf(setting).Needs)
        {
            if (need.Guests.Includes(guest) && IsUnmet(context, need))
            {
                var rival = context.Find(need.Key);
                context.Report(
                    this, Location.OfName(setting), $"'{setting.Name}' does nothing without '{need.Key}': {need.Reason}",
                    help: $"{(rival is null ? "set" : "turn on")} '{need.Key}', or delete '{setting.Name}'",
                    notes: rival is null ? [] : [new DiagnosticNote($"'{need.Key}' is off here", Location.OfName(rival))]);
                return;
            }
        }
    }

    /// <summary>Whether the other key is off, by the config or because it is off without a word; one that this release does not read is no matter here.</summary>
    private static bool IsUnmet(LintContext context, KeyRelation need)
    {
        if (KeyCatalogue.Find(need.Key, context.Dialect)?.In(context.Dialect) is not { } use || !use.IsReadBy(context.Xen))
        {
            return false;
        }

        if (need.OrKey is { } other && context.Has(other))
        {
            return false;
        }

        return context.Find(need.Key) is { } setting ? !context.IsOn(setting) : !context.Has(need.Key) && IsOffByDefault(use);
    }

    private static bool IsOffByDefault(KeyUse use) =>
        use.Default is null or "0" or "none" || use.Type.Words.Any(w => w.Word == use.Default && w.Number is 0);
}
