using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A key that another key makes meaningless.</summary>
internal sealed class XC213IgnoredBeside()
    : Rule("XC213", "ignored-beside", Severity.Warning, "A key that is ignored because another key is set"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        Some keys say the same thing in two ways, and the toolstack listens to one of them: beside `cmdline`, xl ignores `root` and `extra`.
        """;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => [];

    public bool AppliesTo(SettingScope scope) => scope is { IsRead: true, Key.IgnoredWith.IsEmpty: false };

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.IgnoredWith.Any(r => !r.DependsOnValues);

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            kernel = "/boot/vmlinuz"
            cmdline = "root=/dev/xvda ro"
            extra = "quiet"

            """,
            "4:1: 'extra' is ignored because 'cmdline' is set"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            kernel = "/boot/vmlinuz"
            root = "/dev/xvda ro"
            extra = "quiet"

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        foreach (var other in LintContext.KeyOf(setting).IgnoredWith)
        {
            // A kernel beside a boot loader is a matter of its own (XC606).
            if (other is { DependsOnValues: false, Key: not "bootloader" } && context.FindOn(other) is { } winner)
            {
                context.Report(
                    this, Location.OfName(setting), $"'{setting.Name}' is ignored because '{other.Key}' is set",
                    help: $"move what it says into '{other.Key}', or delete one of them",
                    notes: [new DiagnosticNote($"'{other.Key}' is set here", Location.OfName(winner))]);
                return;
            }
        }
    }
}
