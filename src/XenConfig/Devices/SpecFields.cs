using System.Collections.Immutable;
using XenConfig.Python.Syntax;

namespace XenConfig.Devices;

/// <summary>An option as a spec has it.</summary>
/// <param name="Name">The name, or the whole field where there is no <c>=</c>.</param>
/// <param name="Value">The value; null for a field without <c>=</c>.</param>
/// <param name="Start">Index of the first char of the name.</param>
/// <param name="ValueStart">Index of the first char of the value; just past the name where there is none.</param>
public sealed record WrittenOption(string Name, string? Value, int Start, int ValueStart)
{
    /// <summary>Length of the whole option in chars.</summary>
    public int Length => ValueStart + (Value?.Length ?? 0) - Start;
}

/// <summary>The two ways in which the toolstacks split options at commas.</summary>
internal static class SpecFields
{
    /// <summary>As xl does with <c>strtok</c>: empty fields vanish, blanks before a field do not count, blanks after it belong to it.</summary>
    public static ImmutableArray<WrittenOption> SplitXl(string text)
    {
        var options = ImmutableArray.CreateBuilder<WrittenOption>(text.AsSpan().Count(',') + 1);
        var end = text.IndexOf('\0') is >= 0 and var nul ? nul : text.Length;
        for (var at = 0; at < end;)
        {
            var comma = text.IndexOf(',', at, end - at) is >= 0 and var found ? found : end;
            var start = at;
            while (start < comma && text[start] == ' ')
            {
                start++;
            }

            if (comma > at)
            {
                options.Add(AsWritten(text, start, comma));
            }

            at = comma + 1;
        }

        return options.DrainToImmutable();
    }

    /// <summary>
    /// As <c>xm create</c> does: white space around fields, names and values does not count, an empty spec has no fields, an empty field is one without
    /// <c>=</c>.
    /// </summary>
    public static IEnumerable<WrittenOption> SplitXm(string text)
    {
        var (first, last) = Trim(text, 0, text.Length);
        for (var at = first == last ? int.MaxValue : first; at <= last;)
        {
            var comma = text.IndexOf(',', at, last - at) is >= 0 and var found ? found : last;
            var (start, end) = Trim(text, at, comma);
            yield return Trimmed(text, start, end);
            at = comma + 1;
        }
    }

    /// <summary>
    /// As xl does for the newer devices: empty fields vanish, white space around names and values does not count, and a name without a value is none.
    /// </summary>
    public static IEnumerable<WrittenOption> SplitPairs(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var comma = text.IndexOf(',', at) is >= 0 and var found ? found : text.Length;
            if (comma > at)
            {
                yield return text[comma - 1] == '=' && text.IndexOf('=', at) == comma - 1
                    ? new WrittenOption(text[at..comma], null, at, comma)
                    : text.IndexOf('=', at, comma - at) < 0 ? new WrittenOption(text[at..comma], null, at, comma) : Trimmed(text, at, comma);
            }

            at = comma + 1;
        }
    }

    /// <summary>Reports a field that is no <c>NAME=VALUE</c>, which xm refuses.</summary>
    public static SpecIssue NoPair(WrittenOption field, string device) =>
        new(SpecIssueKind.Syntax, SpecSeverity.Refused, field.Start, field.Length, field.Name.Length == 0
            ? $"there is an empty option between two commas or at an end; xm wants every option of a {device} as NAME=VALUE"
            : $"'{field.Name}' is no option; xm wants every option of a {device} as NAME=VALUE")
        {
            Help = field.Name.Length == 0 ? "take the comma out" : null,
            ReferenceMessage = $"{field.Name} should be a pair, separated by an equals sign.",
        };

    /// <summary>Reports an option that the device does not have.</summary>
    public static SpecIssue Unknown(
        WrittenOption field, string device, ImmutableArray<string> known, SpecSeverity severity, string? reference, string consequence = "")
    {
        var near = Spelling.Nearest(field.Name, known);
        return new SpecIssue(SpecIssueKind.UnknownOption, severity, field.Start, field.Name.Length,
            $"'{field.Name}' is no option of a {device}{consequence}; the options are {SpecMessages.OneOf(known)}")
        {
            Help = near is null ? null : $"did you mean '{near}'?",
            Replacement = near,
            ReferenceMessage = reference,
        };
    }

    private static WrittenOption AsWritten(string text, int start, int end)
    {
        var equals = text.IndexOf('=', start, end - start);
        return equals < 0
            ? new WrittenOption(text[start..end], null, start, end)
            : new WrittenOption(text[start..equals], text[(equals + 1)..end], start, equals + 1);
    }

    private static WrittenOption Trimmed(string text, int start, int end)
    {
        var equals = text.IndexOf('=', start, end - start);
        if (equals < 0)
        {
            return new WrittenOption(text[start..end], null, start, end);
        }

        var (nameStart, nameEnd) = Trim(text, start, equals);
        var (valueStart, valueEnd) = Trim(text, equals + 1, end);
        return new WrittenOption(text[nameStart..nameEnd], text[valueStart..valueEnd], nameStart, valueStart);
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }
}
