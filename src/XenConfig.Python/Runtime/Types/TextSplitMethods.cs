using System.Buffers;
using System.Text;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime;

/// <summary>The methods of <c>str</c> and <c>unicode</c> that take apart, strip and join.</summary>
internal static class TextSplitMethods
{
    /// <summary>Declares the methods; each of the two types needs its own descriptors.</summary>
    public static IEnumerable<NativeMember> Declare() =>
    [
        Native.Method<PyObject>("split", Arity.Between(0, 2), static (py, self, separator, most) => Split(py, self, separator, most, fromEnd: false)),
        Native.Method<PyObject>("rsplit", Arity.Between(0, 2), static (py, self, separator, most) => Split(py, self, separator, most, fromEnd: true)),
        Native.Method<PyObject>("splitlines", Arity.Between(0, 1), SplitLines),
        Native.Method<PyObject>("partition", Arity.One, static (py, self, separator) => Partition(py, self, separator, last: false)),
        Native.Method<PyObject>("rpartition", Arity.One, static (py, self, separator) => Partition(py, self, separator, last: true)),
        Native.Method<PyObject>("strip", Arity.Between(0, 1), static (py, self, characters) => Strip(self, characters, "strip", left: true, right: true)),
        Native.Method<PyObject>("lstrip", Arity.Between(0, 1), static (py, self, characters) => Strip(self, characters, "lstrip", left: true, right: false)),
        Native.Method<PyObject>("rstrip", Arity.Between(0, 1), static (py, self, characters) => Strip(self, characters, "rstrip", left: false, right: true)),
        Native.Method<PyObject>("join", Arity.One, Join),
    ];

    /// <summary><c>separator.join(items)</c>; one unicode among the items makes all of it unicode.</summary>
    public static PyObject Join(Interpreter py, PyObject self, PyObject iterable)
    {
        var items = Protocol.ToList(
            py, iterable is PyList or PyTuple ? iterable : IterationBuiltins.IterateOver(py, iterable, "can only join an iterable"));

        // What stands before the first item that is no text says what is wrong with that, and is decoded before it is found.
        var kind = self is PyUnicode ? TextKind.Unicode : TextKind.Bytes;
        var texts = 0;
        for (; texts < items.Count && items[texts] is PyStr or PyUnicode; texts++)
        {
            kind = items[texts] is PyUnicode ? TextKind.Unicode : kind;
        }

        if (texts == 1 && items.Count == 1 && items[0].Type == (kind == TextKind.Unicode ? BuiltinTypes.Unicode : BuiltinTypes.Str))
        {
            return items[0];
        }

        // To decode what is too long takes its time, too.
        var length = (long)TextKind.LengthOf(self) * Math.Max(0, items.Count - 1);
        for (var i = 0; i < texts; i++)
        {
            length += TextKind.LengthOf(items[i]);
        }

        py.Budget.CheckString(length);
        var separator = items.Count > 1 ? kind.Text(self) : "";
        if (texts < items.Count)
        {
            for (var i = 0; i < texts; i++)
            {
                kind.Text(items[i]);
            }

            throw Raise.TypeError($"sequence item {texts}: expected string{(kind == TextKind.Unicode ? " or Unicode" : "")}, {items[texts].Type.Name} found");
        }

        var result = new StringBuilder((int)length);
        for (var i = 0; i < items.Count; i++)
        {
            result.Append(i > 0 ? separator : "").Append(kind.Text(items[i]));
        }

        return kind.Wrap(result.ToString());
    }

    private static PyList Split(Interpreter py, PyObject self, PyObject? separator, PyObject? most, bool fromEnd)
    {
        var limit = most is null ? -1 : Protocol.ToLong(py, most);
        limit = limit < 0 ? long.MaxValue : limit;
        var kind = TextKind.Of(self, separator);
        var text = kind.Text(self);
        var pieces = new List<PyObject>();
        if (separator is null or PyNone)
        {
            if (fromEnd)
            {
                SplitBlanksFromEnd(py, kind, text, limit, pieces);
            }
            else
            {
                SplitBlanks(py, kind, text, limit, pieces);
            }

            return new PyList(pieces);
        }

        var mark = kind.Text(separator);
        if (mark.Length == 0)
        {
            throw Raise.ValueError("empty separator");
        }

        if (fromEnd)
        {
            SplitAtFromEnd(py, kind, text, mark, limit, pieces);
        }
        else
        {
            SplitAt(py, kind, text, mark, limit, pieces);
        }

        return new PyList(pieces);
    }

    private static void SplitAt(Interpreter py, TextKind kind, string text, string mark, long limit, List<PyObject> pieces)
    {
        var start = 0;
        while (pieces.Count < limit)
        {
            var place = TextSearch.First(py, text.AsSpan(start), mark);
            if (place < 0)
            {
                break;
            }

            py.Budget.Step();
            pieces.Add(kind.Wrap(text.Substring(start, place)));
            start += place + mark.Length;
        }

        pieces.Add(kind.Wrap(text[start..]));
    }

    private static void SplitAtFromEnd(Interpreter py, TextKind kind, string text, string mark, long limit, List<PyObject> pieces)
    {
        var end = text.Length;
        while (pieces.Count < limit)
        {
            var place = TextSearch.Last(py, text.AsSpan(0, end), mark);
            if (place < 0)
            {
                break;
            }

            py.Budget.Step();
            pieces.Add(kind.Wrap(text[(place + mark.Length)..end]));
            end = place;
        }

        pieces.Add(kind.Wrap(text[..end]));
        pieces.Reverse();
    }

    private static void SplitBlanks(Interpreter py, TextKind kind, string text, long limit, List<PyObject> pieces)
    {
        var start = 0;
        while (true)
        {
            var word = text.AsSpan(start).IndexOfAnyExcept(kind.Blanks);
            if (word < 0)
            {
                return;
            }

            start += word;
            py.Budget.Step();
            if (pieces.Count >= limit)
            {
                pieces.Add(kind.Wrap(text[start..]));
                return;
            }

            var length = text.AsSpan(start).IndexOfAny(kind.Blanks);
            var end = length < 0 ? text.Length : start + length;
            pieces.Add(kind.Wrap(text[start..end]));
            start = end;
        }
    }

    private static void SplitBlanksFromEnd(Interpreter py, TextKind kind, string text, long limit, List<PyObject> pieces)
    {
        var end = text.Length;
        while (true)
        {
            end = text.AsSpan(0, end).LastIndexOfAnyExcept(kind.Blanks) + 1;
            if (end == 0)
            {
                break;
            }

            py.Budget.Step();
            if (pieces.Count >= limit)
            {
                pieces.Add(kind.Wrap(text[..end]));
                break;
            }

            var start = text.AsSpan(0, end).LastIndexOfAny(kind.Blanks) + 1;
            pieces.Add(kind.Wrap(text[start..end]));
            end = start;
        }

        pieces.Reverse();
    }

    private static PyList SplitLines(Interpreter py, PyObject self, PyObject? keepEnds)
    {
        var kind = TextKind.Of(self);
        var text = kind.Text(self);
        var keep = keepEnds is not null && Protocol.ToLong(py, keepEnds) != 0;
        var lines = new List<PyObject>();
        var start = 0;
        while (start < text.Length)
        {
            py.Budget.Step();
            var end = start;
            while (end < text.Length && !kind.IsLineEnd(text[end]))
            {
                end++;
            }

            var next = end < text.Length ? end + 1 : end;
            if (end < text.Length && text[end] == '\r' && next < text.Length && text[next] == '\n')
            {
                next++;
            }

            lines.Add(kind.Wrap(text[start..(keep ? next : end)]));
            start = next;
        }

        return new PyList(lines);
    }

    private static PyTuple Partition(Interpreter py, PyObject self, PyObject separator, bool last)
    {
        var kind = TextKind.Of(self, separator);
        var text = kind.Text(self);
        var mark = kind.Text(separator);
        if (mark.Length == 0)
        {
            throw Raise.ValueError("empty separator");
        }

        var place = last ? TextSearch.Last(py, text, mark) : TextSearch.First(py, text, mark);
        var empty = kind.Wrap("");
        return place >= 0 ? new PyTuple(kind.Wrap(text[..place]), kind.Wrap(mark), kind.Wrap(text[(place + mark.Length)..]))
            : last ? new PyTuple(empty, empty, kind.Wrap(text))
            : new PyTuple(kind.Wrap(text), empty, empty);
    }

    private static PyObject Strip(PyObject self, PyObject? characters, string method, bool left, bool right)
    {
        if (characters is not (null or PyNone or PyStr or PyUnicode))
        {
            throw Raise.TypeError(self is PyUnicode ? $"{method} arg must be None, unicode or str" : $"{method} arg must be None, str or unicode");
        }

        var kind = TextKind.Of(self, characters);
        var text = kind.Text(self);
        var stripped = characters is null or PyNone ? kind.Blanks : SearchValues.Create(kind.Text(characters));
        var start = left ? text.AsSpan().IndexOfAnyExcept(stripped) : 0;
        if (start < 0 || text.Length == 0)
        {
            return kind.Wrap("");
        }

        var end = right ? text.AsSpan().LastIndexOfAnyExcept(stripped) + 1 : text.Length;
        return kind.Wrap(text[start..Math.Max(start, end)]);
    }
}
