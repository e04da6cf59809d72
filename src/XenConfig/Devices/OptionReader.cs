using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Keys;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

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
    /// <param name="trims">Whether white space around names and values does not count, and a value must be there; otherwise only blanks before a name do not.</param>
    public OptionReader(
        string text, DeviceGrammar grammar, bool stopsAtWord, SpecSeverity unknown = SpecSeverity.Refused, bool trims = false)
        : this(text, trims ? SpecFields.SplitPairs(text) : SpecFields.SplitXl(text), grammar, stopsAtWord, unknown)
    {
    }

    /// <param name="text">The spec.</param>
    /// <param name="fields">Its fields.</param>
    /// <param name="grammar">The device's options.</param>
    /// <param name="stopsAtWord">Whether xl stops reading, without a word, at a field without "="; otherwise it refuses that.</param>
    /// <param name="unknown">What xl does about a name that it does not know.</param>
    public OptionReader(
        string text, IEnumerable<WrittenOption> fields, DeviceGrammar grammar, bool stopsAtWord, SpecSeverity unknown = SpecSeverity.Refused)
    {
        _grammar = grammar;
        var taken = ImmutableArray.CreateBuilder<WrittenOption>();
        foreach (var option in fields.Where(o => o.Length > 0))
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
                value.Length > 0 && value.All(char.IsAsciiDigit)
                    ? $"'{value}' is out of range; {name} is a number from {minimum} to {maximum}"
                    : $"'{value}' is read as {number}; {name} is a number from {minimum} to {maximum}");
        }

        return number;
    }

    /// <summary>A number as <c>strtoul</c> with base 0 reads it, cut to 32 bits: 0x is hexadecimal, a leading 0 octal; null when the option is not there.</summary>
    public uint? Unsigned(string name)
    {
        if (Find(name) is not { Value: { } value } option)
        {
            return null;
        }

        var number = unchecked((uint)CNumber.ReadUnsignedOrGreatest(value, 0, 0, out var end));
        if (end < value.Length || value.Length == 0)
        {
            Report(SpecIssueKind.BadValue, SpecSeverity.Suspicious, option.ValueStart, value.Length, $"'{value}' is read as {number}; {name} is a number");
        }

        return number;
    }

    /// <summary>A truth value, a number as <see cref="Unsigned"/> reads it; null when the option is not there.</summary>
    public bool? Flag(string name) => Unsigned(name) is { } number ? number != 0 : null;

    /// <summary>
    /// One of a set of words, the last that is there; null when the option is not there or has none of them, which is reported: xl refuses a bad one even where
    /// a good one comes after it.
    /// </summary>
    public T? Word<T>(string name, Vocabulary<T> words)
        where T : struct, Enum
    {
        T? last = null;
        foreach (var option in All(name))
        {
            var value = option.Value!;
            last = words.Find(value);
            if (last is null)
            {
                var near = Spelling.Nearest(value, words.Words.Select(w => w.Word));
                _issues.Add(new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.Refused, option.ValueStart, value.Length,
                    $"'{value}' is no {name} of a {_grammar.Name}; it is {SpecMessages.OneOf(words.Words.Select(w => w.Word))}")
                {
                    Help = near is null ? null : $"did you mean '{near}'?",
                    Replacement = near,
                });
            }
        }

        return last;
    }

    /// <summary>The options of that name, which all have a value, in order.</summary>
    public IEnumerable<WrittenOption> All(string name) => _options.Where(o => o.Name == name);

    /// <summary>Reports a mistake in an option's value.</summary>
    public void RefuseValue(WrittenOption option, string message) => ReportValue(option, SpecSeverity.Refused, message);

    /// <summary>Reports something about an option's value.</summary>
    public void ReportValue(WrittenOption option, SpecSeverity severity, string message) =>
        Report(SpecIssueKind.BadValue, severity, option.ValueStart, option.Value!.Length, message);

    /// <summary>Reports that the options together are none that xl takes.</summary>
    public void Refuse(SpecIssueKind kind, string message) => Report(kind, SpecSeverity.Refused, 0, 0, message);

    /// <summary>Ends the reading: the device, unless something was refused.</summary>
    public SpecResult<T> Result<T>(T device)
        where T : class
    {
        var issues = _issues.ToImmutable().Sort((a, b) => a.Start.CompareTo(b.Start));
        return new SpecResult<T>(issues.Any(i => i.Severity == SpecSeverity.Refused) ? null : device, issues);
    }

    /// <summary>A number for <see cref="Write"/>.</summary>
    public static string? Text(uint? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A truth value for <see cref="Write"/>.</summary>
    public static string? Text(bool? flag) => flag is { } isOn ? isOn ? "1" : "0" : null;

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
