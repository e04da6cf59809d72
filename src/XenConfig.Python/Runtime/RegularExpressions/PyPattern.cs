using System.Text.RegularExpressions;

namespace XenConfig.Python.Runtime.RegularExpressions;

/// <summary>A compiled regular expression.</summary>
internal sealed class PyPattern : PyObject
{
    /// <summary><c>re.error</c>.</summary>
    public static readonly PyType Error = ExceptionTypes.Declare("error", ExceptionTypes.Exception, "sre_constants");

    private static readonly PyType PatternType =
        PyType.CreateNative("SRE_Pattern", static () => PatternMembers.Members, module: "_sre").Final();

    /// <summary>How much longer than the time that is left a match may take at the worst.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMilliseconds(20);

    private readonly TranslatedPattern _translation;
    private Regex? _search;
    private Regex? _match;

    private PyPattern(PyObject source, TranslatedPattern translation)
    {
        Source = source;
        _translation = translation;
    }

    /// <summary>The pattern as the config wrote it.</summary>
    public PyObject Source { get; }

    /// <summary>What it means.</summary>
    public ParsedPattern Parsed => _translation.Parsed;

    /// <inheritdoc/>
    public override PyType Type => PatternType;

    /// <summary>The name of a group as configs see it: of the pattern's own type.</summary>
    public PyObject NameOf(string group) => Source is PyUnicode ? new PyUnicode(group) : new PyStr(group);

    /// <summary>Compiles a pattern. Raises <c>re.error</c> for what CPython rejects.</summary>
    public static PyPattern Compile(Interpreter py, PyObject pattern, PatternFlags flags)
    {
        var text = pattern switch
        {
            PyStr bytes => bytes.Value,
            PyUnicode unicode => unicode.Value,
            _ => throw Raise.TypeError("first argument must be string or compiled pattern"),
        };
        // Of some long patterns .NET takes time in proportion to the square of their length to compile them.
        py.Budget.Steps(text.Length + ((long)text.Length * text.Length / 1024));
        try
        {
            var compiled = new PyPattern(pattern, TranslatedPattern.Of(py, text, pattern is PyUnicode, flags));
            compiled.Find(py, "", 0, anchored: false);
            return compiled;
        }
        catch (PatternException e)
        {
            throw Raise.Exception(Error, e.Message);
        }
        catch (RegexParseException e)
        {
            throw new EvaluationStoppedException(
                EvaluationProblemKind.NotSupported, $"The regular expression {Protocol.Repr(py, pattern)} is not supported: {e.Message}");
        }
    }

    /// <summary>The number of a group by its name, or null.</summary>
    public int? GroupNamed(string name)
    {
        foreach (var (known, number) in Parsed.GroupNames)
        {
            if (known == name)
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>Finds the first match at or after a place; at the place itself when anchored. Null when there is none.</summary>
    public Match? Find(Interpreter py, string text, int start, bool anchored)
    {
        py.Budget.Step();
        var match = Execute(py, Regex(py, anchored), text, start);
        return match.Success ? match : null;
    }

    private static Match Execute(Interpreter py, Regex regex, string text, int start)
    {
        try
        {
            return regex.Match(text, start);
        }
        catch (RegexMatchTimeoutException)
        {
            throw py.Budget.TimeExceeded();
        }
        catch (OverflowException)
        {
            // .NET's engine doubles what it keeps for going back until it cannot be counted any more; CPython's ends at its recursion limit.
            throw Raise.RuntimeError("maximum recursion limit exceeded");
        }
    }

    /// <summary>
    /// The engine with a timeout that fits the time that is left: the one that all share, with the whole time, until some of that is gone. It is
    /// made anew when the time has run too far down.
    /// </summary>
    private Regex Regex(Interpreter py, bool anchored)
    {
        var left = py.Budget.TimeLeft;
        if (left <= TimeSpan.Zero)
        {
            throw py.Budget.TimeExceeded();
        }

        ref var regex = ref anchored ? ref _match : ref _search;
        if (regex is null || regex.MatchTimeout > left + Tolerance)
        {
            var whole = py.Budget.Limits.Time;
            regex = left + Tolerance >= whole ? _translation.Shared(anchored, whole) : _translation.Compile(anchored, left);
        }

        return regex;
    }
}
