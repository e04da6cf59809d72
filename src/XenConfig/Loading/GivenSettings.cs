using System.Collections.Immutable;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>
/// The settings that the command line gives and that win over the file's own. xm takes each as a string; xl appends them to the file
/// as text, so that digits are a number there.
/// </summary>
internal sealed class GivenSettings
{
    private readonly Dictionary<string, Setting> _byName = new(StringComparer.Ordinal);

    private GivenSettings()
    {
    }

    /// <summary>None.</summary>
    public static GivenSettings None { get; } = new();

    /// <summary>The settings, in the order in which they were given; of a name that was given twice, the last.</summary>
    public ImmutableArray<Setting> Settings { get; private init; } = [];

    /// <summary>Reads the variables of <see cref="LoadOptions"/>.</summary>
    public static GivenSettings From(ImmutableArray<KeyValuePair<string, string>> variables, Dialect dialect)
    {
        if (variables.IsEmpty)
        {
            return None;
        }

        var settings = variables.GroupBy(variable => variable.Key, variable => variable.Value, StringComparer.Ordinal)
            .Select(group => Read(group.Key, group.Last(), dialect));
        var given = new GivenSettings { Settings = [.. settings] };
        foreach (var setting in given.Settings)
        {
            given._byName.Add(setting.Name, setting);
        }

        return given;
    }

    /// <summary>The given setting of that name, or null.</summary>
    public Setting? Find(string name) => _byName.GetValueOrDefault(name);

    private static Setting Read(string name, string text, Dialect dialect)
    {
        var source = SourceText.From($"{name}={text}", "<command line>");
        var nameSpan = new TextSpan(0, source.Length - System.Text.Encoding.UTF8.GetByteCount(text) - 1);
        var valueSpan = TextSpan.FromBounds(nameSpan.End + 1, source.Length);
        var origin = new Origin(source, valueSpan, valueSpan.Start);
        ConfigValue value = dialect == Dialect.Xl && text is [>= '0' and <= '9', ..] && text.All(letter => char.IsAsciiHexDigitLower(letter) || letter == 'x')
            ? new ConfigInteger(text, XlNumber.TryRead(text, out var number) ? number : null, origin)
            : new ConfigString(text, true, origin);
        return new Setting(name, value, new Origin(source, new TextSpan(0, source.Length)), nameSpan) { IsGiven = true };
    }
}
