using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>Two keys that the toolstack refuses together.</summary>
internal sealed class XC217ConflictingKeys()
    : Rule("XC217", "conflicting-keys", Severity.Error, "Two keys that the toolstack refuses together"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        Some keys ask for things that cannot be had at once. xl takes the config, and libxl then refuses to build the guest: `usbversion` beside
        `usb` or `usbdevice`, `nestedhvm` beside `altp2m`, or devices in `pci` or `dtdev` beside `passthrough = "disabled"`. A key that is off (0, "disabled", an empty list) is in nobody's way.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xl];

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => [];

    public bool AppliesTo(SettingScope scope) => scope is { Dialect: Dialect.Xl, Use: not null, Key.ConflictsWith.IsEmpty: false };

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.ConflictsWith.Any(IsChecked);

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            type = "hvm"
            usbversion = 2
            usbdevice = [ "tablet" ]

            """,
            "4:1: 'usbdevice' cannot stand beside 'usbversion': libxl refuses the two together"),
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            pci = [ "03:00.0" ]
            passthrough = "disabled"

            """,
            "3:1: 'passthrough' cannot stand beside 'pci': libxl refuses devices where passthrough is \"disabled\""),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            type = "hvm"
            nestedhvm = 1
            altp2m = "disabled"

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        foreach (var other in LintContext.KeyOf(setting).ConflictsWith)
        {
            // Each key of a pair names the other: the later one is reported.
            if (IsChecked(other)
                && HasValue(setting, other.OwnValue)
                && context.FindOn(other) is { } rival
                && HasValue(rival, other.OtherValue)
                && rival.NameSpan.Start < setting.NameSpan.Start
                && context.IsOn(setting))
            {
                context.Report(
                    this, Location.OfName(setting), $"'{setting.Name}' cannot stand beside '{other.Key}': {other.Reason}",
                    help: "delete one of them, or turn it off",
                    notes: [new DiagnosticNote($"'{other.Key}' is set here", Location.OfName(rival))]);
            }
        }
    }

    private static bool HasValue(Setting setting, string? word) =>
        word is null || string.Equals(Values.Text(setting.Value), word, StringComparison.OrdinalIgnoreCase);

    // A kernel beside a firmware is a matter of its own (XC214).
    private static bool IsChecked(KeyRelation relation) => relation is { DependsOnValues: false, Key: not ("kernel" or "firmware") };
}
