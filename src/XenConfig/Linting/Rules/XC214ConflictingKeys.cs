using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>Keys that may not stand beside each other.</summary>
internal sealed class XC214ConflictingKeys()
    : Rule("XC214", "conflicting-keys", Severity.Error, "Two keys that the toolstack does not take together"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        The toolstack refuses a config that sets both, since it cannot tell which one is meant.
        """;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => [];

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples => [];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (KeyCatalogue.Find(setting.Name) is not { ConflictsWith: [_, ..] others } key || key.In(context.Dialect) is null)
        {
            return;
        }

        foreach (var other in others)
        {
            // Each pair once: at the later of the two.
            if (context.Find(other) is { } rival
                && KeyCatalogue.Find(other, context.Dialect) is not null
                && (rival.Origin.Span.Start < setting.Origin.Span.Start || !KeyCatalogue.Find(other)!.ConflictsWith.Contains(setting.Name)))
            {
                context.Report(
                    this, Location.OfName(setting), $"'{setting.Name}' and '{other}' do not go together; the toolstack refuses the config",
                    help: "delete one of them",
                    notes: [new DiagnosticNote($"'{other}' is set here", Location.OfName(rival))]);
            }
        }
    }
}
