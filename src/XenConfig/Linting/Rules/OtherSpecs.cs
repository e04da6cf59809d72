using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>The strings with a grammar of their own that no rule of their own is about, by what the key catalogue says of their keys.</summary>
internal static class OtherSpecs
{
    /// <summary>Devices and settings that have rules of their own.</summary>
    private static readonly ImmutableArray<string> WithOwnRules =
        [DiskSpec.Grammar.Name, VifSpec.Grammar.Name, VfbSpec.Grammar.Name, PciSpec.Grammar.Name, CpuidPolicy.Grammar.Name];

    /// <summary>Whether settings of a name have such strings.</summary>
    public static bool AreIn(SettingScope scope) =>
        scope.Use is { IsIgnored: false, Type.Spec: { } spec } && !WithOwnRules.Contains(spec);

    /// <summary>What is wrong with the strings of such a setting, with the string that it is wrong with.</summary>
    public static IEnumerable<(ConfigString Text, ImmutableArray<SpecIssue> Issues)> IssuesOf(LintContext context, Setting setting)
    {
        var (type, dialect) = (context.UseOf(setting).Type, context.Dialect);
        var spec = type.Spec!;
        return setting.Value switch
        {
            ConfigList list when type.Forms.HasFlag(ValueForms.NestedList) => list.Items.OfType<ConfigList>().SelectMany(inner => IssuesOf(spec, inner)),
            ConfigList list => list.Items.Select(AsText).OfType<ConfigString>().Select(text => (text, DeviceCatalogue.Check(spec, text.Text, dialect))),
            var value when type.TakesString && AsText(value) is { } text => [(text, DeviceCatalogue.Check(spec, text.Text, dialect))],
            _ => [],
        };
    }

    private static IEnumerable<(ConfigString Text, ImmutableArray<SpecIssue> Issues)> IssuesOf(string spec, ConfigList inner)
    {
        var texts = inner.Items.Select(AsText).ToArray();
        foreach (var (element, issue) in DeviceCatalogue.Check(spec, [.. texts.Select(t => t?.Text ?? "")]))
        {
            // What the list as a whole lacks is shown at the list.
            var text = element < 0 ? new ConfigString("", true, inner.Origin) : texts[element];
            if (text is not null)
            {
                yield return (text, [issue]);
            }
        }
    }

    /// <summary>A string, or a number as its text, which is how the toolstacks read these.</summary>
    private static ConfigString? AsText(ConfigValue value) => value switch
    {
        ConfigString text => text,
        ConfigInteger number => new ConfigString(number.Text, true, number.Origin),
        _ => null,
    };
}
