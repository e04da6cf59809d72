using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A value of a type that the key does not take.</summary>
internal sealed class XC203WrongValueType()
    : Rule("XC203", "wrong-value-type", Severity.Error, "A value of a type that the key does not take"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        xl drops a value of the wrong type with a warning that scrolls by, and exit status 0: `disk = "phy:/dev/vg/web,xvda,w"` gives a guest
        without disks, `memory = "512M"` one with the default memory. xm mostly ends with a Python exception, or takes a string for a list of
        its letters.

        A number may be written as a string (`memory = "512"`), and a string that is a number as one; both toolstacks read it.
        """;

    /// <inheritdoc/>
    public override FixSafety FixSafety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => [];

    public bool AppliesTo(SettingScope scope) =>
        scope.Use is { Type: { Forms: not ValueForms.None, TakesString: var takesString } } && (scope.Has(SettingTraits.List) || !takesString);

    /// <inheritdoc/>
    public override bool Concerns(Key key) => (key.Xl ?? key.Xm)!.Type is { Forms: ValueForms.SpecList or ValueForms.StringList } or { Unit: KeyUnit.Mebibytes };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            memory = "512M"
            disk = "/dev/vg/web,raw,xvda,rw"

            """,
            "2:10: 'memory' wants a number of MiB; xl warns, drops '512M' and takes the default",
            "3:8: 'disk' wants a list; xl warns and drops '/dev/vg/web,raw,xvda,rw'") with
        {
            Fixed = """
            name = "web"
            memory = 512
            disk = ["/dev/vg/web,raw,xvda,rw"]

            """,
        },
        RuleExample.Bad(
            Dialect.Xm,
            """
            name = "web"
            disk = [ ("phy:/dev/vg/web", "xvda", "w") ]

            """,
            "2:10: an element of 'disk' must be a string, not the tuple ('phy:/dev/vg/web', 'xvda', 'w')"),
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            memory = 10000000000000000000
            vcpus = 0x
            vnuma = [ "pnode=0", "size=512" ]

            """,
            "2:10: 10000000000000000000 is too large a number for 'memory'; xl warns, drops it and takes the default",
            "3:9: 'vcpus' wants a number; xl warns, drops 0x and takes the default",
            "4:11: an element of 'vnuma' must be a list of strings, not 'pnode=0'",
            "4:22: an element of 'vnuma' must be a list of strings, not 'size=512'"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            memory = "512"
            vcpus = 0x2

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        var type = context.UseOf(setting).Type;
        if (setting.Value is ConfigList list)
        {
            CheckList(context, setting, list, type);
        }
        else if (type is { TakesList: true, TakesString: false, TakesNumber: false })
        {
            ReportMissingBrackets(context, setting);
        }
        else if (type is { TakesNumber: true, TakesString: false } && Values.Integer(setting.Value, context.Dialect) is null && !IsJoined(setting))
        {
            ReportNoNumber(context, setting, type);
        }
    }

    // What += makes of numbers is reported where it is loaded.
    private static bool IsJoined(Setting setting) => setting is { IsAppended: true, Value: ConfigInteger };

    private void CheckList(LintContext context, Setting setting, ConfigList list, KeyType type)
    {
        if (!type.TakesList)
        {
            var wanted = type.TakesNumber && !type.TakesString ? "a number" : "a string";
            context.Report(
                this, Location.Of(list), $"'{setting.Name}' wants {wanted}, not a list", help: $"write {wanted} without brackets");
            return;
        }

        if ((type.Forms & ValueForms.NestedList) != 0)
        {
            CheckNestedList(context, setting, list);
            return;
        }

        foreach (var item in list.Items)
        {
            if (item is ConfigList or ConfigOther)
            {
                var what = item is ConfigOther other ? $"the {other.TypeName} {Values.Show(other.Text)}" : "a list";
                context.Report(
                    this, Location.Of(item), $"an element of '{setting.Name}' must be a string, not {what}",
                    help: "write the element as one string, its parts separated by commas");
            }
        }
    }

    private void CheckNestedList(LintContext context, Setting setting, ConfigList list)
    {
        foreach (var item in list.Items.Where(i => i is not ConfigList))
        {
            context.Report(
                this, Location.Of(item), $"an element of '{setting.Name}' must be a list of strings, not {Values.Show(item)}",
                help: "put brackets around the strings that belong together");
        }
    }

    private void ReportMissingBrackets(LintContext context, Setting setting)
    {
        var span = setting.Value.Origin.Span;
        var isLiteral = setting.Value is ConfigString && setting.Value.Origin.Source == context.Document.Source;
        var source = context.Document.Source;
        context.Report(
            this,
            Location.Of(setting.Value),
            context.Dialect == Dialect.Xl
                ? $"'{setting.Name}' wants a list; xl warns and drops {Values.Show(setting.Value)}"
                : $"'{setting.Name}' wants a list, not {Values.Show(setting.Value)}",
            help: "put brackets around it",
            fix: isLiteral ? Fix.Replace("Put brackets around it", FixSafety.Unsafe, span, $"[{source.GetText(span)}]") : null);
    }

    private void ReportNoNumber(LintContext context, Setting setting, KeyType type)
    {
        var mebibytes = type.Unit == KeyUnit.Mebibytes ? ReadSize(Values.Text(setting.Value) ?? "") : null;
        var written = mebibytes?.ToString(CultureInfo.InvariantCulture);
        var unit = type.Unit == KeyUnit.Mebibytes ? "a number of MiB" : type.Forms == ValueForms.Boolean ? "0 or 1" : "a number";
        if (setting.Value is ConfigInteger { Text: var digits } && digits.AsSpan(digits.StartsWith('-') ? 1 : 0).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            context.Report(
                this,
                Location.Of(setting.Value),
                $"{Values.Show(digits)} is too large a number for '{setting.Name}'" + (context.Dialect == Dialect.Xl ? "; xl warns, drops it and takes the default" : ""),
                help: "write a smaller number");
            return;
        }

        context.Report(
            this,
            Location.Of(setting.Value),
            context.Dialect == Dialect.Xl
                ? $"'{setting.Name}' wants {unit}; xl warns, drops {Values.Show(setting.Value)} and takes the default"
                : $"'{setting.Name}' wants {unit}, not {Values.Show(setting.Value)}",
            help: written is null ? $"write {unit} without quotes and without a unit" : $"write {written}",
            fix: written is null || setting.Value.Origin.Source != context.Document.Source
                ? null
                : Fix.Replace($"Write {written}", FixSafety.Unsafe, setting.Value.Origin.Span, written));
    }

    /// <summary>A size with a unit, such as <c>512M</c> or <c>2 GiB</c>, in MiB; null when it is none, or no whole number of them.</summary>
    private static long? ReadSize(string text)
    {
        var digits = text.Length - text.AsSpan().TrimStart("0123456789").Length;
        if (!long.TryParse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 1 << 30)
        {
            return null;
        }

        return text[digits..].Trim().ToUpperInvariant() switch
        {
            "M" or "MB" or "MIB" => number,
            "G" or "GB" or "GIB" => number * 1024,
            "K" or "KB" or "KIB" when number % 1024 == 0 => number / 1024,
            _ => null,
        };
    }
}
