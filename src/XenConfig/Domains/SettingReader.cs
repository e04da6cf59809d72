using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Devices;
using XenConfig.Keys;
using XenConfig.Loading;
using XenConfig.Python.Runtime;

namespace XenConfig.Domains;

/// <summary>Reads settings as their dialect does, and collects what the toolstack could not have made sense of.</summary>
/// <param name="document">The config.</param>
internal sealed class SettingReader(ConfigDocument document)
{
    // Usually there are none.
    private readonly HashSet<string>? _unknown =
        document.Unknown.IsEmpty ? null : document.Unknown.Select(u => u.Name).ToHashSet(StringComparer.Ordinal);
    private readonly ImmutableArray<DomainProblem>.Builder _problems = ImmutableArray.CreateBuilder<DomainProblem>(0);

    /// <summary>The dialect.</summary>
    public Dialect Dialect => document.Dialect;

    /// <summary>Whether the dialect is xl.</summary>
    public bool IsXl => document.Dialect == Dialect.Xl;

    /// <summary>What came up so far.</summary>
    public ImmutableArray<DomainProblem> Problems => _problems.ToImmutable();

    /// <summary>The setting, or null.</summary>
    public Setting? Find(string name) => document.Find(name);

    /// <summary>Whether the config sets the name, to a value known or unknown.</summary>
    public bool Has(string name) => Find(name) is not null || IsUnknown(name);

    /// <summary>Whether the config sets the name to a value that could not be known.</summary>
    public bool IsUnknown(string name) => _unknown?.Contains(name) == true;

    /// <summary>Notes something that the toolstack could not have made sense of.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="value">Its value, or the list element, that is wrong.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="isFatal">Whether the toolstack refuses the guest.</param>
    /// <param name="origin">The place of the part that is wrong; null for the whole value.</param>
    public void Report(Setting setting, ConfigValue value, string message, bool isFatal = false, Origin? origin = null) =>
        _problems.Add(new DomainProblem(setting, value, origin ?? value.Origin, message, isFatal));

    /// <summary>A string. xl takes a number's text for one; xm's numbers are printed as Python prints them.</summary>
    public Property<string> Text(string name)
    {
        if (Find(name) is not { } setting)
        {
            return Missing<string>(name);
        }

        if (TextOf(setting.Value) is { } text)
        {
            return Property.Given(text, setting);
        }

        Report(setting, setting.Value, $"{name} wants a string, not a list");
        return default;
    }

    /// <summary>A string that is not empty; one that is counts as not set.</summary>
    public Property<string> NonEmptyText(string name) => Text(name) is { Value: not "" } text ? text : default;

    /// <summary>An integer.</summary>
    public Property<long> Integer(string name) =>
        Find(name) is not { } setting ? Missing<long>(name) : IntegerOf(setting) is { } value ? Property.Given(value, setting) : default;

    /// <summary>A truth value: a number, on when it is not 0.</summary>
    public Property<bool> Boolean(string name) =>
        Find(name) is not { } setting ? Missing<bool>(name) : IntegerOf(setting) is { } value ? Property.Given(value != 0, setting) : default;

    /// <summary>A word of a vocabulary, or the number that stands for one.</summary>
    public Property<T> Word<T>(string name, Vocabulary<T> words)
        where T : struct, Enum
    {
        if (Find(name) is not { } setting)
        {
            return Missing<T>(name);
        }

        var value = setting.Value switch
        {
            ConfigInteger { Value: { } number } => words.Find(number),
            _ when TextOf(setting.Value) is { } text => words.Find(text),
            _ => null,
        };
        if (value is { } known)
        {
            return Property.Given(known, setting);
        }

        var valid = string.Join(", ", words.Words.Select(w => w.Word));
        Report(setting, setting.Value, $"{name} is none of {valid}", isFatal: true);
        return default;
    }

    /// <summary>A list of strings, or one string for a list of one.</summary>
    public Property<ImmutableArray<string>> TextOrTexts(string name)
    {
        if (Find(name) is not { } setting)
        {
            return Missing<ImmutableArray<string>>(name);
        }

        ImmutableArray<string> texts = setting.Value is ConfigList list ? Texts(setting, list) : TextOf(setting.Value) is { } text ? [text] : [];
        return Property.Given(texts, setting);
    }

    /// <summary>The elements of a list of specs; a plain string is no list and gives none.</summary>
    public ImmutableArray<ConfigString> Specs(Setting setting)
    {
        if (setting.Value is not ConfigList list)
        {
            Report(setting, setting.Value, $"{setting.Name} wants a list: the toolstack reads no device from a plain value");
            return [];
        }

        var specs = ImmutableArray.CreateBuilder<ConfigString>(list.Items.Length);
        foreach (var item in list.Items)
        {
            switch (item)
            {
                case ConfigString text:
                    specs.Add(text);
                    break;
                case ConfigInteger number:
                    specs.Add(new ConfigString(number.Text, true, number.Origin));
                    break;
                default:
                    Report(setting, item, $"an element of {setting.Name} is no string", isFatal: !IsXl);
                    break;
            }
        }

        return specs.DrainToImmutable();
    }

    /// <summary>The elements of a list of strings with a grammar of their own; absent when the toolstack refuses one.</summary>
    public Property<ImmutableArray<T>> SpecList<T>(string name, Func<string, SpecResult<T>> parse)
        where T : class
    {
        if (Find(name) is not { } setting)
        {
            return Missing<ImmutableArray<T>>(name);
        }

        var values = Specs(setting).Select(text => Accept(setting, text, parse)).ToArray();
        return setting.Value is ConfigList && Array.TrueForAll(values, v => v is not null)
            ? Property.Given<ImmutableArray<T>>([.. values.Select(v => v!)], setting)
            : default;
    }

    /// <summary>One string with a grammar of its own; absent when it is empty or the toolstack refuses it.</summary>
    public Property<T> Spec<T>(string name, Func<string, SpecResult<T>> parse)
        where T : class =>
        NonEmptyText(name) is not { IsGiven: true, Source: { } setting } text
            ? IsUnknown(name) ? Property.Unknown<T>() : default
            : Accept(setting, setting.Value, parse) is { } value ? text.Give(value) : default;

    /// <summary>A list of strings. A plain value ends xl, which says that it is "unable to parse" it.</summary>
    public Property<ImmutableArray<string>> TextList(string name)
    {
        if (Find(name) is not { } setting)
        {
            return Missing<ImmutableArray<string>>(name);
        }

        if (setting.Value is ConfigList list)
        {
            return Property.Given(Texts(setting, list), setting);
        }

        Report(setting, setting.Value, $"{name} wants a list of strings", isFatal: true);
        return default;
    }

    /// <summary>The elements of a list of lists; what is no list in it is reported and left out.</summary>
    public ImmutableArray<ConfigList> Lists(string name)
    {
        if (Find(name) is not { } setting)
        {
            return [];
        }

        if (setting.Value is not ConfigList outer)
        {
            Report(setting, setting.Value, $"{name} wants a list of lists");
            return [];
        }

        foreach (var item in outer.Items.Where(i => i is not ConfigList))
        {
            Report(setting, item, $"an element of {name} is no list of strings", isFatal: true);
        }

        return [.. outer.Items.OfType<ConfigList>()];
    }

    /// <summary>Reads a string with a grammar of its own, and reports what the toolstack does not take of it; null when it refuses it.</summary>
    /// <param name="setting">The setting that the value stands in.</param>
    /// <param name="value">The string or number.</param>
    /// <param name="parse">Reads it.</param>
    public T? Accept<T>(Setting setting, ConfigValue value, Func<string, SpecResult<T>> parse)
        where T : class
    {
        if (TextOf(value) is not { } text)
        {
            Report(setting, value, $"an element of {setting.Name} is no string", isFatal: true);
            return null;
        }

        return Accept(setting, value, parse(text));
    }

    /// <summary>Reports what the toolstack does not take of a string with a grammar of its own; null when it refuses it.</summary>
    /// <param name="setting">The setting that the value stands in.</param>
    /// <param name="value">The string or number.</param>
    /// <param name="result">What it says.</param>
    public T? Accept<T>(Setting setting, ConfigValue value, SpecResult<T> result)
        where T : class
    {
        foreach (var issue in result.Issues)
        {
            Report(setting, value, issue);
        }

        return result.Value;
    }

    /// <summary>Reads an inner list of strings with a grammar of its own, and reports what the toolstack does not take of it; null when it refuses it.</summary>
    /// <param name="setting">The setting that the list stands in.</param>
    /// <param name="list">The inner list.</param>
    /// <param name="parse">Reads it.</param>
    public T? Accept<T>(Setting setting, ConfigList list, Func<IReadOnlyList<string>, ListSpecResult<T>> parse)
        where T : class
    {
        var result = parse([.. list.Items.Select(i => TextOf(i) ?? "")]);
        foreach (var (element, issue) in result.Issues)
        {
            Report(setting, element < 0 ? list : list.Items[element], issue);
        }

        return result.Value;
    }

    private void Report(Setting setting, ConfigValue value, SpecIssue issue)
    {
        if (issue.Severity is SpecSeverity.Refused or SpecSeverity.Dropped or SpecSeverity.FailsAtStart)
        {
            Origin? origin = value is ConfigString text
                ? text.Origin with { Span = text.Locate(issue.Start, issue.Length), VerbatimStart = -1 }
                : null;
            Report(setting, value, issue.Message, issue.Severity == SpecSeverity.Refused, origin);
        }
    }

    /// <summary>The text of a value that is a string or a number; null for a list and the like.</summary>
    public static string? TextOf(ConfigValue value) => value switch
    {
        ConfigString text => text.Text,
        ConfigInteger number => number.Text,
        ConfigFloat number => number.Text,
        _ => null,
    };

    private ImmutableArray<string> Texts(Setting setting, ConfigList list)
    {
        var texts = ImmutableArray.CreateBuilder<string>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (TextOf(item) is { } text)
            {
                texts.Add(text);
            }
            else
            {
                Report(setting, item, $"an element of {setting.Name} is no string");
            }
        }

        return texts.ToImmutable();
    }

    private Property<T> Missing<T>(string name) => IsUnknown(name) ? Property.Unknown<T>() : default;

    /// <summary>
    /// xl reads numbers with strtol and base 0, also out of a string, and refuses text behind them; xm's are what Python's int() makes of the value.
    /// </summary>
    private long? IntegerOf(Setting setting)
    {
        var number = IsXl ? XlNumber.Read(setting) : setting.Value switch
        {
            ConfigInteger integer => integer.Value,
            ConfigFloat { Value: >= long.MinValue and <= long.MaxValue } real => (long)real.Value,
            ConfigString text => ParsePython(text.Text),
            _ => null,
        };
        if (number is null)
        {
            Report(setting, setting.Value, $"{setting.Name} wants a number");
        }

        return number;
    }

    private static long? ParsePython(string text) =>
        long.TryParse(text.AsSpan().Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}
