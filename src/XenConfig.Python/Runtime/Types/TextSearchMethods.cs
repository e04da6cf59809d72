using System.Numerics;
using System.Text;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime;

/// <summary>The methods of <c>str</c> and <c>unicode</c> that find and replace.</summary>
internal static class TextSearchMethods
{
    /// <summary>Declares the methods; each of the two types needs its own descriptors.</summary>
    /// <param name="finder">How CPython names the four methods that find something when their number of arguments is wrong; null where each has its own name.</param>
    public static IEnumerable<NativeMember> Declare(string? finder) =>
    [
        Native.Method<PyObject>("count", Arity.Between(1, 3), Count),
        Native.Method<PyObject>("find", Arity.Between(1, 3).For(finder), static (py, self, sought, start, end) => PyInt.Of(Find(py, self, sought, start, end, last: false))),
        Native.Method<PyObject>("rfind", Arity.Between(1, 3).For(finder), static (py, self, sought, start, end) => PyInt.Of(Find(py, self, sought, start, end, last: true))),
        Native.Method<PyObject>("index", Arity.Between(1, 3).For(finder), static (py, self, sought, start, end) => Index(py, self, sought, start, end, last: false)),
        Native.Method<PyObject>("rindex", Arity.Between(1, 3).For(finder), static (py, self, sought, start, end) => Index(py, self, sought, start, end, last: true)),
        Native.Method<PyObject>("startswith", Arity.Between(1, 3), static (py, self, sought, start, end) => Affix(py, self, sought, start, end, "startswith")),
        Native.Method<PyObject>("endswith", Arity.Between(1, 3), static (py, self, sought, start, end) => Affix(py, self, sought, start, end, "endswith")),
        Native.Method<PyObject>("replace", Arity.Between(2, 3), Replace),
    ];

    private static PyInt Count(Interpreter py, PyObject self, PyObject sought, PyObject? start, PyObject? end)
    {
        var bounds = new Bounds(py, start, end);
        var kind = TextKind.Of(self, sought);
        var text = kind.Text(self);
        var needle = kind.Text(sought);
        var (from, to) = bounds.Over(kind, text);
        if (from > to)
        {
            return PyInt.Zero;
        }

        var window = text.AsSpan(from, to - from);
        return PyInt.Of(needle.Length == 0 ? kind.Length(window) + 1 : TextSearch.Count(py, window, needle));
    }

    private static long Find(Interpreter py, PyObject self, PyObject sought, PyObject? start, PyObject? end, bool last)
    {
        var bounds = new Bounds(py, start, end);
        var kind = TextKind.Of(self, sought);
        var text = kind.Text(self);
        var needle = kind.Text(sought);
        var (from, to) = bounds.Over(kind, text);
        if (from > to)
        {
            return -1;
        }

        var window = text.AsSpan(from, to - from);
        var place = last ? TextSearch.Last(py, window, needle) : TextSearch.First(py, window, needle);
        return place < 0 ? -1 : kind.Length(text.AsSpan(0, from + place));
    }

    private static PyInt Index(Interpreter py, PyObject self, PyObject sought, PyObject? start, PyObject? end, bool last)
    {
        var place = Find(py, self, sought, start, end, last);
        return place >= 0 ? PyInt.Of(place) : throw Raise.ValueError("substring not found");
    }

    private static PyBool Affix(Interpreter py, PyObject self, PyObject sought, PyObject? start, PyObject? end, string method)
    {
        var bounds = new Bounds(py, start, end);
        if (sought is PyTuple tuple)
        {
            PyObject? decoded = null;
            foreach (var item in tuple.Items)
            {
                py.Budget.Step();
                var text = item is PyUnicode ? decoded ??= TextKind.Unicode.Wrap(TextKind.Unicode.Text(self)) : self;
                if (HasAffix(py, text, item, bounds, method))
                {
                    return PyBool.True;
                }
            }

            return PyBool.False;
        }

        return sought is PyStr or PyUnicode
            ? PyBool.Of(HasAffix(py, self, sought, bounds, method))
            : throw Raise.TypeError($"{method} first arg must be str, unicode, or tuple, not {sought.Type.Name}");
    }

    private static bool HasAffix(Interpreter py, PyObject self, PyObject sought, in Bounds bounds, string method)
    {
        var kind = TextKind.Of(self, sought);
        var text = kind.Text(self);
        var affix = kind.Text(sought);
        if (affix.Length == 0 && kind == TextKind.Unicode)
        {
            // Of unicode, the empty text is a part of any part, even of one that is not there.
            return true;
        }

        py.Budget.Scan((long)text.Length + affix.Length);
        var (from, to) = bounds.Over(kind, text);
        if (from > to)
        {
            return false;
        }

        var window = text.AsSpan(from, to - from);
        return method == "startswith" ? window.StartsWith(affix) : window.EndsWith(affix);
    }

    private static PyObject Replace(Interpreter py, PyObject self, PyObject sought, PyObject replacement, PyObject? count)
    {
        var limit = count is null ? -1 : Protocol.ToLong(py, count);
        if (self is PyStr && sought is not (PyStr or PyUnicode))
        {
            // Asked before the replacement is looked at, which may make all of it unicode.
            TextKind.Bytes.Text(sought);
        }

        var kind = TextKind.Of(self, sought, replacement);
        var text = kind.Text(self);
        var old = kind.Text(sought);
        var replaced = kind.Text(replacement);

        // Where a limit is given, CPython does not even look into a text that is empty.
        var most = limit < 0 ? int.MaxValue : text.Length == 0 ? 0 : (int)Math.Min(limit, int.MaxValue);
        var places = old.Length == 0 ? (int)Math.Min(kind.Length(text) + 1, most) : TextSearch.Count(py, text, old, most);
        if (places == 0)
        {
            return self.Type == (kind == TextKind.Bytes ? BuiltinTypes.Str : BuiltinTypes.Unicode) ? self : kind.Wrap(text);
        }

        py.Budget.CheckString(text.Length + ((long)places * (replaced.Length - old.Length)));
        if (old.Length == 0)
        {
            return kind.Wrap(Interleave(kind, text, replaced, places));
        }

        if (places == int.MaxValue || limit < 0)
        {
            return kind.Wrap(text.Replace(old, replaced, StringComparison.Ordinal));
        }

        var result = new StringBuilder();
        var rest = text.AsSpan();
        for (var i = 0; i < places; i++)
        {
            var place = TextSearch.First(py, rest, old);
            result.Append(rest[..place]).Append(replaced);
            rest = rest[(place + old.Length)..];
        }

        return kind.Wrap(result.Append(rest).ToString());
    }

    /// <summary>Replacing the empty text puts the replacement before each character and at the end.</summary>
    private static string Interleave(TextKind kind, string text, string inserted, int places)
    {
        var result = new StringBuilder();
        var position = 0;
        for (var i = 0; i < places; i++)
        {
            result.Append(inserted);
            var next = position + kind.OffsetOf(text[position..Math.Min(position + 2, text.Length)], 1);
            result.Append(text, position, next - position);
            position = next;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>The part of a text that <c>start</c> and <c>end</c> tell. They are converted before the texts are looked at, as CPython does.</summary>
    private readonly struct Bounds(Interpreter py, PyObject? start, PyObject? end)
    {
        private readonly long? _start = ToIndex(py, start);
        private readonly long? _end = ToIndex(py, end);

        /// <summary>The offsets in a text, counted from its end where negative; the first may lie behind the second.</summary>
        public (int From, int To) Over(TextKind kind, string text)
        {
            if (_start is null && _end is null)
            {
                return (0, text.Length);
            }

            var length = kind.Length(text);
            var from = FromStart(_start ?? 0, length);
            var to = Math.Min(FromStart(_end ?? length, length), length);
            return from > length ? (1, 0) : (kind.OffsetOf(text, from), kind.OffsetOf(text, to));
        }

        private static long? ToIndex(Interpreter py, PyObject? bound) => bound is null or PyNone
            ? null
            : (long)BigInteger.Clamp(
                Protocol.TryIndex(py, bound) ?? throw Raise.TypeError("slice indices must be integers or None or have an __index__ method"),
                int.MinValue,
                int.MaxValue);

        private static long FromStart(long index, long length) => index < 0 ? Math.Max(index + length, 0) : index;
    }
}
