using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Linting.Rules;

/// <summary>A word that is not among those that a key allows.</summary>
internal sealed class XC210UnknownWord()
    : Rule("XC210", "unknown-word", Severity.Error, "A value that is not among those that the key allows"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        Some keys take one word of a fixed set: `type`, `on_crash`, `tsc_mode` …. Any other word makes the toolstack refuse the config. Case
        counts, and the sets differ between the dialects: xl's lifecycle action is `restart`, not `reboot`.
        """;

    /// <inheritdoc/>
    public override FixSafety FixSafety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => [];

    public bool AppliesTo(SettingScope scope) =>
        scope.Use is { Type: { IsClosed: true, Words.IsEmpty: false } } && scope.Has(SettingTraits.Text);

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Xl?.Type.IsClosed == true || key.Xm?.Type.IsClosed == true;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            type = "paravirt"
            on_crash = "reboot"

            """,
            "2:9: 'paravirt' is no value of 'type'",
            "3:13: 'reboot' is no value of 'on_crash'; did you mean 'restart'?"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            type = "pvh"
            on_crash = "restart"

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        var type = context.UseOf(setting).Type;
        var words = type.Words;
        if (setting.Value is not ConfigString { Text: { } text } value
            || IsWord(type, text, context.Xen)
            || (type.TakesNumber && Values.Integer(value, context.Dialect) is not null)
            || (text.Length == 0 && context.Dialect == Dialect.Xm))
        {
            return;
        }

        var known = words.Where(w => IsKnown(w, context.Xen)).Select(w => w.Word).ToArray();
        var meant = setting.Name.StartsWith("on_", StringComparison.Ordinal) && text is "reboot" ? "restart" : Spelling.Nearest(text, known);
        context.Report(
            this,
            Location.Within(value, 0, text.Length),
            words.Any(w => w.Word == text)
                ? $"Xen {context.Xen} does not have '{text}' for '{setting.Name}'"
                : $"'{Values.Show(text)}' is no value of '{setting.Name}'" + (meant is null ? "" : $"; did you mean '{meant}'?"),
            help: $"it may be {Values.OneOf(known)}",
            fix: meant is null || value.Origin.VerbatimStart < 0 || value.Origin.Source != context.Document.Source
                ? null
                : Fix.Replace($"Write '{meant}'", FixSafety.Unsafe, value.Locate(0, text.Length), meant));
    }

    private static bool IsWord(KeyType type, string text, XenRelease xen)
    {
        foreach (var word in type.Words)
        {
            if (string.Equals(word.Word, text, type.IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) && IsKnown(word, xen))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsKnown(KeyWord word, XenRelease xen) => !(word.Since > xen) && !(word.Last < xen);
}
