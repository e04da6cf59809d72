using System.Text.RegularExpressions;

namespace XenConfig.Python.Runtime.RegularExpressions;

/// <summary>A match.</summary>
/// <param name="pattern">What was looked for.</param>
/// <param name="subject">The text that was searched.</param>
/// <param name="text">The same as a .NET string.</param>
/// <param name="match">What was found.</param>
/// <param name="start">Where the search began.</param>
/// <param name="end">Where it had to end.</param>
internal sealed class PyMatch(PyPattern pattern, PyObject subject, string text, Match match, long start, long end) : PyObject
{
    private static readonly PyType MatchType =
        PyType.CreateNative("SRE_Match", static () => MatchMembers.Members, module: "_sre").Final();

    private readonly TextKind _kind = TextKind.Of(subject);

    /// <inheritdoc/>
    public override PyType Type => MatchType;

    /// <summary>What was looked for.</summary>
    public PyPattern Pattern => pattern;

    /// <summary>The text that was searched.</summary>
    public PyObject Subject => subject;

    /// <summary>Where the search began.</summary>
    public long SearchStart => start;

    /// <summary>Where it had to end.</summary>
    public long SearchEnd => end;

    /// <summary>
    /// The group that was closed last, or null. CPython notes it while it matches; here it is the one that ends last, and of those that
    /// end together the one whose parenthesis closes last: the outermost.
    /// </summary>
    public int? LastIndex
    {
        get
        {
            int? last = null;
            var lastEnd = -1;
            for (var number = pattern.Parsed.GroupCount; number > 0; number--)
            {
                var group = match.Groups[number];
                if (group.Success && (group.Index + group.Length > lastEnd
                    || (group.Index + group.Length == lastEnd && pattern.Parsed.Encloses(number, last!.Value))))
                {
                    (last, lastEnd) = (number, group.Index + group.Length);
                }
            }

            return last;
        }
    }

    /// <summary>A group as a value, or what stands for one that took no part.</summary>
    public PyObject Group(int number, PyObject missing)
    {
        var group = match.Groups[number];
        return group.Success ? _kind.Wrap(group.Value) : missing;
    }

    /// <summary>Where a group begins and ends; -1 for one that took no part.</summary>
    public (long Start, long End) Span(int number)
    {
        var group = match.Groups[number];
        return group.Success
            ? (_kind.Length(text.AsSpan(0, group.Index)), _kind.Length(text.AsSpan(0, group.Index + group.Length)))
            : (-1, -1);
    }

    /// <summary>The number of the group that an argument names. IndexError when there is none.</summary>
    public int Number(Interpreter py, PyObject? group)
    {
        var number = group switch
        {
            null => 0,
            PyStr name => pattern.GroupNamed(name.Value) ?? -1,
            PyUnicode name => pattern.GroupNamed(name.Value) ?? -1,
            _ when Protocol.TryIndex(py, group) is { } index => index >= 0 && index <= pattern.Parsed.GroupCount ? (int)index : -1,
            _ => -1,
        };
        return number >= 0 && number <= pattern.Parsed.GroupCount ? number : throw Raise.IndexError("no such group");
    }
}
