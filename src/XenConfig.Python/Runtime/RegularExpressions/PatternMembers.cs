using System.Numerics;
using System.Text.RegularExpressions;

namespace XenConfig.Python.Runtime.RegularExpressions;

/// <summary>The methods of pattern objects, which the functions of <c>re</c> share.</summary>
internal static class PatternMembers
{
    /// <summary>The table.</summary>
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Method<PyPattern>("match", Arity.Between(1, 3), static (py, self, text, start, end) => Find(py, self, text, start, end, anchored: true), "string", "pos", "endpos"),
        Native.Method<PyPattern>("search", Arity.Between(1, 3), static (py, self, text, start, end) => Find(py, self, text, start, end, anchored: false), "string", "pos", "endpos"),
        Native.Method<PyPattern>("findall", Arity.Between(1, 3), FindAll, "string", "pos", "endpos"),
        Native.Method<PyPattern>("finditer", Arity.Between(1, 3), FindIterator, "string", "pos", "endpos"),
        Native.Method<PyPattern>("split", Arity.Between(1, 2), Split, "string", "maxsplit"),
        Native.Method<PyPattern>("sub", Arity.Between(2, 3), static (py, self, replacement, text, count) => Substitute(py, self, replacement, text, count).Text, "repl", "string", "count"),
        Native.Method<PyPattern>("subn", Arity.Between(2, 3), SubstituteAndCount, "repl", "string", "count"),
        Native.Property<PyPattern>("pattern", static (_, self) => self.Source),
        Native.Property<PyPattern>("flags", static (_, self) => PyInt.Of((long)self.Parsed.Flags)),
        Native.Property<PyPattern>("groups", static (_, self) => PyInt.Of(self.Parsed.GroupCount)),
        Native.Property<PyPattern>("groupindex", static (py, self) => GroupIndex(py, self)),
    ];

    /// <summary>The dict of the named groups' numbers.</summary>
    public static PyDict GroupIndex(Interpreter py, PyPattern pattern)
    {
        var index = new PyDict(py);
        foreach (var (name, number) in pattern.Parsed.GroupNames)
        {
            index.Set(py, pattern.NameOf(name), PyInt.Of(number));
        }

        return index;
    }

    /// <summary><c>match</c> and <c>search</c>.</summary>
    public static PyObject Find(Interpreter py, PyPattern self, PyObject subject, PyObject? start, PyObject? end, bool anchored)
    {
        var range = Range.Of(py, subject, start, end);
        return range.Start <= range.Text.Length && self.Find(py, range.Text, range.Start, anchored) is { } match
            ? range.Wrap(self, match)
            : PyNone.Instance;
    }

    /// <summary><c>findall</c>: the matches, or their group, or tuples of their groups.</summary>
    public static PyObject FindAll(Interpreter py, PyPattern self, PyObject subject, PyObject? start, PyObject? end)
    {
        var range = Range.Of(py, subject, start, end);
        var empty = range.Kind.Wrap("");
        var found = new List<PyObject>();
        foreach (var match in Matches(py, self, range))
        {
            var wrapped = range.Wrap(self, match);
            found.Add(self.Parsed.GroupCount switch
            {
                0 => wrapped.Group(0, empty),
                1 => wrapped.Group(1, empty),
                var count => new PyTuple([.. Enumerable.Range(1, count).Select(number => wrapped.Group(number, empty))]),
            });
        }

        return new PyList(found);
    }

    /// <summary><c>finditer</c>.</summary>
    public static PyObject FindIterator(Interpreter py, PyPattern self, PyObject subject, PyObject? start, PyObject? end)
    {
        var range = Range.Of(py, subject, start, end);
        return new SequenceIterator(
            Matches(py, self, range).Select(PyObject (match) => range.Wrap(self, match)).GetEnumerator(), CallableIterator);
    }

    /// <summary><c>split</c>: matches of nothing split nothing in 2.7.</summary>
    public static PyObject Split(Interpreter py, PyPattern self, PyObject subject, PyObject? most)
    {
        var range = Range.Of(py, subject, null, null);
        var limit = most is null ? 0 : Protocol.ToLong(py, most);
        var pieces = new List<PyObject>();
        var last = 0;
        var splits = 0;
        foreach (var match in Matches(py, self, range))
        {
            if (limit != 0 && splits >= limit)
            {
                break;
            }

            if (match.Length == 0)
            {
                continue;
            }

            pieces.Add(range.Kind.Wrap(range.Text[last..match.Index]));
            var wrapped = range.Wrap(self, match);
            for (var number = 1; number <= self.Parsed.GroupCount; number++)
            {
                pieces.Add(wrapped.Group(number, PyNone.Instance));
            }

            last = match.Index + match.Length;
            splits++;
        }

        pieces.Add(range.Kind.Wrap(range.Text[last..]));
        return new PyList(pieces);
    }

    /// <summary><c>subn</c>.</summary>
    public static PyObject SubstituteAndCount(Interpreter py, PyPattern self, PyObject replacement, PyObject subject, PyObject? count)
    {
        var (text, made) = Substitute(py, self, replacement, subject, count);
        return new PyTuple(text, PyInt.Of(made));
    }

    /// <summary><c>sub</c>: the replacement is a template, or a function of the match.</summary>
    public static (PyObject Text, long Count) Substitute(Interpreter py, PyPattern self, PyObject replacement, PyObject subject, PyObject? count)
    {
        var range = Range.Of(py, subject, null, null);
        var limit = count is null ? 0 : Protocol.ToLong(py, count);
        var template = replacement is PyStr or PyUnicode ? ReplacementTemplate.Parse(py, self, replacement) : null;
        var pieces = new List<PyObject>();
        var last = 0;
        long made = 0;
        long length = 0;
        foreach (var match in Matches(py, self, range))
        {
            if (limit != 0 && made >= limit)
            {
                break;
            }

            if (last < match.Index)
            {
                pieces.Add(range.Kind.Wrap(range.Text[last..match.Index]));
            }
            else if (match.Length == 0 && match.Index == last && made > 0)
            {
                // An empty match right behind the last one is passed over.
                continue;
            }

            var wrapped = range.Wrap(self, match);
            var piece = template is null ? replacement.Call(py, wrapped) : template.IsPlain ? replacement : template.Expand(py, wrapped);
            if (piece is not PyNone)
            {
                pieces.Add(piece);
                length += piece switch { PyStr text => text.Value.Length, PyUnicode text => text.Value.Length, _ => 0 };
                py.Budget.CheckLength(length);
            }

            last = match.Index + match.Length;
            made++;
        }

        if (last < range.Text.Length)
        {
            pieces.Add(range.Kind.Wrap(range.Text[last..]));
        }

        return (pieces.Count == 0 ? range.Kind.Wrap("") : TextSplitMethods.Join(py, range.Kind.Wrap(""), new PyList(pieces)), made);
    }

    private static readonly PyType CallableIterator = BuiltinTypes.DeclareIterator("callable-iterator");

    /// <summary>All matches one after the other; after an empty one the search goes on a character later.</summary>
    private static IEnumerable<Match> Matches(Interpreter py, PyPattern pattern, Range range)
    {
        var position = range.Start;
        while (position <= range.Text.Length && pattern.Find(py, range.Text, position, anchored: false) is { } match)
        {
            yield return match;
            position = match.Index + Math.Max(match.Length, 1);
        }
    }

    /// <summary>The text to search, cut at <c>endpos</c>, and where to begin.</summary>
    private readonly record struct Range(PyObject Subject, TextKind Kind, string Text, int Start, long First, long Last)
    {
        public static Range Of(Interpreter py, PyObject subject, PyObject? start, PyObject? end)
        {
            if (subject is not (PyStr or PyUnicode))
            {
                throw Raise.TypeError("expected string or buffer");
            }

            var kind = TextKind.Of(subject);
            var text = kind.Text(subject);
            var length = kind.Length(text);
            var first = start is null ? 0 : Bound(py, start, length);
            var last = end is null ? length : Math.Max(Bound(py, end, length), 0);
            var cut = last < length ? text[..kind.OffsetOf(text, last)] : text;
            return new Range(subject, kind, cut, first > last ? cut.Length + 1 : kind.OffsetOf(cut, first), first, last);
        }

        public PyMatch Wrap(PyPattern pattern, Match match) => new(pattern, Subject, Text, match, First, Last);

        private static long Bound(Interpreter py, PyObject bound, long length) => Math.Clamp(
            (long)BigInteger.Clamp(Protocol.TryIndex(py, bound) ?? throw Raise.TypeError("an integer is required"), -1, int.MaxValue), 0, length);
    }
}
