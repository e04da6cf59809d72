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

    /// <summary>
    /// The longest text that is matched by an engine that other configs use, too: an engine keeps what it needed for going back, which may be some
    /// bytes for each character.
    /// </summary>
    private const int LongestShared = 1 << 16;

    /// <summary>The longest pattern. Of some, .NET takes time in proportion to the square of their length to compile them: half a second at this length.</summary>
    private const int LongestPattern = 1 << 16;

    private readonly TranslatedPattern _translation;
    private TimeSpan _attempt = TranslatedPattern.SharedTimeout;
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
        if (text.Length > LongestPattern)
        {
            throw Budget.Exceeded($"This regular expression has {text.Length} characters; the limit is {LongestPattern}.");
        }

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
    /// <remarks>
    /// .NET's engine is bound by a time only, at which it looks when it goes back. So what it may keep until then is asked for beforehand. As there
    /// are patterns with which it keeps more and more without an end (a mistake of its own), it is tried with a short time, and with twice that as
    /// long as what it then may keep is within the bound.
    /// </remarks>
    public Match? Find(Interpreter py, string text, int start, bool anchored)
    {
        py.Budget.Step();
        py.Budget.Reserve(_translation.Cost.BytesFor(text.Length - start));
        while (true)
        {
            var regex = Regex(py, text, anchored);
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                var match = regex.Match(text, start);
                return match.Success ? match : null;
            }
            catch (RegexMatchTimeoutException)
            {
                _translation.Forget(regex);
                if (regex.MatchTimeout < _attempt)
                {
                    // It had all the time that was left.
                    throw py.Budget.TimeExceeded();
                }

                // Twice as much, and as much again while it is moved to where there is room for it.
                py.Budget.Reserve(4 * (GC.GetAllocatedBytesForCurrentThread() - before));
                _attempt *= 2;
            }
        }
    }

    /// <summary>The engine for one attempt: the one that all configs share, or one that is made anew when another timeout is due.</summary>
    private Regex Regex(Interpreter py, string text, bool anchored)
    {
        var left = py.Budget.TimeLeft;
        if (left <= TimeSpan.Zero)
        {
            throw py.Budget.TimeExceeded();
        }

        if (_attempt == TranslatedPattern.SharedTimeout && text.Length <= LongestShared)
        {
            return _translation.Shared(anchored);
        }

        ref var regex = ref anchored ? ref _match : ref _search;
        var timeout = _attempt < left ? _attempt : left;
        if (regex is null || regex.MatchTimeout < timeout || regex.MatchTimeout > left + Tolerance)
        {
            regex = _translation.Compile(anchored, timeout);
        }

        return regex;
    }
}
