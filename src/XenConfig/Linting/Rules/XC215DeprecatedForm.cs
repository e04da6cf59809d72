using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A value in a form that xl warns of.</summary>
internal sealed class XC215DeprecatedForm()
    : Rule("XC215", "deprecated-form", Severity.Warning, "A value in a form that xl takes with a warning"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        xl warns at each start that `bootloader_args` should be a list and not a string, and that `tsc_mode` and `timer_mode` should be words and
        not numbers. A string of arguments is split at blanks, so that an argument cannot hold one.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xl];

    /// <inheritdoc/>
    public override FixSafety FixSafety => FixSafety.Safe;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => ["bootloader_args", "tsc_mode", "timer_mode"];

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            tsc_mode = 1

            """,
            "2:12: xl warns of the number 1 for 'tsc_mode' and wants a word") with
        {
            Fixed = """
            name = "web"
            tsc_mode = "always_emulate"

            """,
        },
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            bootloader = "pygrub"
            bootloader_args = "--kernel=/vmlinuz --ramdisk=/initrd.img"

            """,
            "3:19: xl warns of a string for 'bootloader_args' and wants a list") with
        {
            Fixed = """
            name = "web"
            bootloader = "pygrub"
            bootloader_args = ["--kernel=/vmlinuz", "--ramdisk=/initrd.img"]

            """,
        },
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            tsc_mode = "native"
            bootloader_args = [ "--kernel=/vmlinuz" ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (context.Dialect != Dialect.Xl)
        {
            return;
        }

        if (setting is { Name: "bootloader_args", Value: ConfigString text })
        {
            var words = text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var list = $"[{string.Join(", ", words.Select(w => $"\"{w}\""))}]";
            Report(context, setting, "a string", "a list", text.Origin.VerbatimStart >= 0 && text.Text.IndexOfAny(['"', '\\']) < 0 ? list : null);
        }
        else if (setting.Name != "bootloader_args" && Values.Integer(setting.Value, Dialect.Xl) is { } number)
        {
            var word = KeyCatalogue.Find(setting.Name)?.Xl?.Type.Words.FirstOrDefault(w => w.Number == number)?.Word;
            Report(context, setting, $"the number {number.ToString(CultureInfo.InvariantCulture)}", "a word", word is null ? null : $"\"{word}\"");
        }
    }

    private void Report(LintContext context, Setting setting, string given, string wanted, string? replacement) =>
        context.Report(
            this, Location.Of(setting.Value), $"xl warns of {given} for '{setting.Name}' and wants {wanted}",
            help: replacement is null ? null : $"write {replacement}",
            fix: replacement is null ? null : Fix.Replace($"Write {Values.Show(replacement)}", FixSafety.Safe, setting.Value.Origin.Span, replacement));
}
