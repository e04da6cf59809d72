using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>
/// Reads xl's specs that are nothing but <c>NAME=VALUE</c>, by the device's <see cref="DeviceGrammar"/>: which names there are, and what a mistake leads to.
/// </summary>
internal sealed class OptionReader
{
    private readonly DeviceGrammar _grammar;
    private readonly ImmutableArray<WrittenOption> _options;
    private readonly ImmutableArray<SpecIssue>.Builder _issues = ImmutableArray.CreateBuilder<SpecIssue>();

    /// <param name="text">The spec.</param>
    /// <param name="grammar">The device's options.</param>
    /// <param name="stopsAtWord">Whether xl stops reading, without a word, at a field without "="; otherwise it refuses that.</param>
    /// <param name="unknown">What xl does about a name that it does not know.</param>
    /// <param name="trims">Whether white space around names and values does not count; otherwise only blanks before a name do not.</param>
    public OptionReader(
        string text, DeviceGrammar grammar, bool stopsAtWord, SpecSeverity unknown = SpecSeverity.Refused, bool trims = false)
    {
        _grammar = grammar;
        var taken = ImmutableArray.CreateBuilder<WrittenOption>();
        foreach (var option in (trims ? SpecFields.SplitXm(text) : SpecFields.SplitXl(text)).Where(o => o.Length > 0))
        {
            if (option.Value is not null)
            {
                taken.Add(option);
            }
            else if (stopsAtWord)
            {
                Report(SpecIssueKind.Syntax, SpecSeverity.Dropped, option.Start, text.Length - option.Start,
                    $"'{option.Name}' is no NAME=VALUE; xl drops it and everything after it without a word");
                break;
            }
            else
            {
                Report(SpecIssueKind.Syntax, SpecSeverity.Refused, option.Start, option.Length,
                    $"'{option.Name}' is no option; xl wants every option of a {grammar.Name} as NAME=VALUE");
            }
        }

        _options = taken.ToImmutable();
        ImmutableArray<string> names = [.. grammar.NamesIn(Dialect.Xl)];
        foreach (var option in _options.Where(o => !names.Contains(o.Name)))
        {
            _issues.Add(SpecFields.Unknown(
                option, grammar.Name, names, unknown, null, unknown == SpecSeverity.Dropped ? ", and xl goes on without it" : ""));
        }
    }

    /// <summary>The last value of an option; null when it is not there.</summary>
    public string? Text(string name) => Find(name)?.Value;

    /// <summary>The last value of an option that must be there.</summary>
    public string Required(string name)
    {
        if (Text(name) is { } value)
        {
            return value;
        }

        Report(SpecIssueKind.Missing, SpecSeverity.Refused, 0, 0, $"the {_grammar.Name} has no '{name}', which must be there");
        return "";
    }

    /// <summary>A number as <c>atoi</c> reads it; null when the option is not there.</summary>
    public int? Number(string name, int minimum, int maximum)
    {
        if (Find(name) is not { Value: { } value } option)
        {
            return null;
        }

        var number = CNumber.Atoi(value);
        if (number < minimum || number > maximum || value.Length == 0 || !value.All(char.IsAsciiDigit))
        {
            Report(SpecIssueKind.BadValue, SpecSeverity.Suspicious, option.ValueStart, value.Length,
                $"'{value}' is read as {number}; {name} is a number from {minimum} to {maximum}");
        }

        return number;
    }

    /// <summary>One of a set of words; null when the option is not there or has none of them, which is reported.</summary>
    public T? Word<T>(string name, Vocabulary<T> words)
        where T : struct, Enum
    {
        if (Find(name) is not { Value: { } value } option)
        {
            return null;
        }

        if (words.Find(value) is { } found)
        {
            return found;
        }

        var near = Suggestions.Nearest(value, words.Words.Select(w => w.Word));
        _issues.Add(new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.Refused, option.ValueStart, value.Length,
            $"'{value}' is no {name} of a {_grammar.Name}; it is {SpecMessages.OneOf(words.Words.Select(w => w.Word))}")
        {
            Help = near is null ? null : $"did you mean '{near}'?",
            Replacement = near,
        });
        return null;
    }

    /// <summary>Reports a mistake in an option's value.</summary>
    public void RefuseValue(string name, string message)
    {
        if (Find(name) is { Value: { } value } option)
        {
            Report(SpecIssueKind.BadValue, SpecSeverity.Refused, option.ValueStart, value.Length, message);
        }
    }

    /// <summary>Ends the reading: the device, unless something was refused.</summary>
    public SpecResult<T> Result<T>(T device)
        where T : class
    {
        var issues = _issues.ToImmutable().Sort((a, b) => a.Start.CompareTo(b.Start));
        return new SpecResult<T>(issues.Any(i => i.Severity == SpecSeverity.Refused) ? null : device, issues);
    }

    /// <summary>Writes options that are there, in order.</summary>
    public static string Write(params ReadOnlySpan<(string Name, string? Value)> options)
    {
        var written = new List<string>();
        foreach (var (name, value) in options)
        {
            if (value is not null)
            {
                written.Add($"{name}={value}");
            }
        }

        return string.Join(',', written);
    }

    private WrittenOption? Find(string name) => _options.LastOrDefault(o => o.Name == name);

    private void Report(SpecIssueKind kind, SpecSeverity severity, int start, int length, string message) =>
        _issues.Add(new SpecIssue(kind, severity, start, length, message));
}
