using System.Text;
using XenConfig.Python.Runtime.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>
/// A <c>bytearray</c>: bytes that can be changed, one char each as in <c>str</c>. It is a text that each change makes anew, which is charged
/// for; only what is added at the end fills a buffer, as long as nobody asks for the text in between.
/// </summary>
internal class PyByteArray(string text) : PyObject
{
    private const string HexDigits = "0123456789abcdef";

    private string? _text = text;
    private StringBuilder? _buffer;

    /// <summary>The bytes.</summary>
    public string Text
    {
        get => _text ??= _buffer!.ToString();
        set => (_text, _buffer) = (value, null);
    }

    /// <summary>How many bytes there are.</summary>
    public int Count => _text?.Length ?? _buffer!.Length;

    public override PyType Type => BuiltinTypes.ByteArray;

    /// <summary>Puts bytes in the place of others.</summary>
    public void Replace(Interpreter py, int start, int count, ReadOnlySpan<char> added)
    {
        py.Budget.CheckString((long)Count - count + added.Length);
        Text = string.Concat(Text.AsSpan(0, start), added, Text.AsSpan(start + count));
    }

    /// <summary>Adds bytes at the end.</summary>
    public void Append(Interpreter py, ReadOnlySpan<char> added)
    {
        // What is there is copied when the text was asked for since the last time; the buffer's own growth is in proportion to what was added.
        py.Budget.Step();
        py.Budget.CheckString(_text is null ? added.Length : (long)Count + added.Length);
        py.Budget.CheckLength((long)Count + added.Length);
        _buffer = (_buffer ?? new StringBuilder(Text)).Append(added);
        _text = null;
    }

    /// <summary>Bytes with others behind them.</summary>
    public static PyByteArray Concatenate(Interpreter py, string text, string added)
    {
        py.Budget.CheckString((long)text.Length + added.Length);
        return new PyByteArray(text + added);
    }

    internal override bool IsTrue(Interpreter py) => Count != 0;

    internal override string Repr(Interpreter py)
    {
        py.Budget.CheckString(StringEscapes.LeastLength(Text));

        // Unlike in a str, a single quote is escaped even between double ones.
        var quote = Text.Contains('\'') && !Text.Contains('"') ? '"' : '\'';
        var shown = new StringBuilder(Text.Length + 14).Append("bytearray(b").Append(quote);
        foreach (var c in Text)
        {
            AppendEscaped(shown, c);
        }

        py.Budget.CheckString(shown.Length);
        return shown.Append(quote).Append(')').ToString();
    }

    internal override string Str(Interpreter py) => Text;

    internal override long Hash(Interpreter py) => throw Raise.TypeError("unhashable type: 'bytearray'");

    internal override long? Length(Interpreter py) => Count;

    internal override PyIterator? Iterate(Interpreter py) => new ByteIterator(this);

    internal override bool? Contains(Interpreter py, PyObject item) => item switch
    {
        PyStr or PyByteArray or PyBufferView => TextSearch.First(py, Text, Bytes.Of(item)!) >= 0,
        PyUnicode => throw Raise.TypeError($"Type {item.Type.Name} doesn't support the buffer API"),
        _ => TextSearch.First(py, Text, [Bytes.Value(py, item)]) >= 0,
    };

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other)
    {
        if (Bytes.Of(other) is not { } bytes)
        {
            return null;
        }

        py.Budget.Scan(Math.Min(Count, bytes.Length));
        return PyBool.Of(Comparison.Holds(comparison, string.CompareOrdinal(Text, bytes)));
    }

    internal override PyObject GetItem(Interpreter py, PyObject key)
    {
        if (key is PySlice slice)
        {
            var (start, step, count) = slice.Over(py, Count);
            py.Budget.CheckString(count);
            return new PyByteArray(Bytes.Take(Text, start, step, count));
        }

        return PyInt.Of(Text[Position(py, key)]);
    }

    internal override void SetItem(Interpreter py, PyObject key, PyObject value)
    {
        if (key is not PySlice slice)
        {
            var index = Position(py, key);
            Replace(py, index, 1, [Bytes.Value(py, value)]);
            return;
        }

        var added = Bytes.Of(value) ?? Bytes.FromItems(py, value);
        var (start, step, count) = slice.Over(py, Count);
        if (step == 1)
        {
            Replace(py, (int)start, (int)count, added);
            return;
        }

        if (added.Length == 0)
        {
            DeleteItem(py, slice);
            return;
        }

        if (added.Length != count)
        {
            throw Raise.ValueError($"attempt to assign bytes of size {added.Length} to extended slice of size {count}");
        }

        py.Budget.CheckString(Count);
        var bytes = Text.ToCharArray();
        for (var i = 0; i < added.Length; i++)
        {
            bytes[(int)(start + (i * step))] = added[i];
        }

        Text = new string(bytes);
    }

    internal override void DeleteItem(Interpreter py, PyObject key)
    {
        if (key is not PySlice slice)
        {
            Replace(py, Position(py, key), 1, []);
            return;
        }

        var (start, step, count) = slice.Over(py, Count);
        if (count == 0)
        {
            return;
        }

        if (step == 1)
        {
            Replace(py, (int)start, (int)count, []);
            return;
        }

        py.Budget.CheckString(Count);
        (start, step) = step < 0 ? (start + ((count - 1) * step), -step) : (start, step);
        var kept = new StringBuilder(Text, 0, (int)start, Count);
        for (long i = 0; i < count; i++)
        {
            var from = (int)(start + (i * step) + 1);
            var to = (int)(i + 1 < count ? from + step - 1 : Count);
            kept.Append(Text, from, to - from);
        }

        Text = kept.ToString();
    }

    internal override bool IsConcatenable => true;

    internal override PyObject Concatenate(Interpreter py, PyObject other) =>
        Concatenate(py, Text, Bytes.Of(other) ?? throw Raise.TypeError($"can't concat {Type.Name} to {other.Type.Name}"));

    internal override PyObject Repeat(Interpreter py, long factor) => new PyByteArray(Repeated(py, factor));

    internal override PyObject? InPlace(Interpreter py, BinaryOperator operation, PyObject right)
    {
        switch (operation)
        {
            case BinaryOperator.Add:
                Append(py, Bytes.Of(right) ?? throw Raise.TypeError($"can't concat {right.Type.Name} to {Type.Name}"));
                return this;
            case BinaryOperator.Multiply:
                Text = Repeated(py, ((PyInt)right).Value);
                return this;
            default:
                return null;
        }
    }

    private static void AppendEscaped(StringBuilder shown, char c)
    {
        switch (c)
        {
            case '\'' or '\\':
                shown.Append('\\').Append(c);
                break;
            case '\t':
                shown.Append("\\t");
                break;
            case '\n':
                shown.Append("\\n");
                break;
            case '\r':
                shown.Append("\\r");
                break;
            case < ' ' or >= '\x7f':
                shown.Append("\\x").Append(HexDigits[c >> 4]).Append(HexDigits[c & 15]);
                break;
            default:
                shown.Append(c);
                break;
        }
    }

    private string Repeated(Interpreter py, long count)
    {
        if (Count == 0 || count <= 0)
        {
            return "";
        }

        py.Budget.CheckString((long)Int128.Min((Int128)Count * count, long.MaxValue));
        return string.Create(checked((int)(Count * count)), Text, static (whole, text) =>
        {
            for (var i = 0; i < whole.Length; i += text.Length)
            {
                text.CopyTo(whole[i..]);
            }
        });
    }

    private int Position(Interpreter py, PyObject key)
    {
        var index = Protocol.Index(py, key, "bytearray indices must be integers");
        return SequenceOperations.Position(index, Count, "bytearray index out of range");
    }

    private sealed class ByteIterator(PyByteArray bytes) : PyIterator
    {
        private static readonly PyType OwnType = BuiltinTypes.DeclareIterator("bytearray_iterator");
        private int _index;

        public override PyType Type => OwnType;

        // Once it was at the end, it stays there.
        internal override PyObject? Next(Interpreter py)
        {
            if (_index < 0 || _index >= bytes.Count)
            {
                _index = -1;
                return null;
            }

            return PyInt.Of(bytes.Text[_index++]);
        }
    }
}

/// <summary>Bytes as arguments of natives.</summary>
internal static class Bytes
{
    /// <summary>The bytes of a value that has some, or null.</summary>
    public static string? Of(PyObject value) => value switch
    {
        PyStr text => text.Value,
        PyByteArray bytes => bytes.Text,
        PyBufferView view => view.Text,
        _ => null,
    };

    /// <summary>A number from 0 to 255, or a <c>str</c> of one byte, as a byte.</summary>
    public static char Value(Interpreter py, PyObject value)
    {
        if (value is PyStr text)
        {
            return text.Value.Length == 1 ? text.Value[0] : throw Raise.ValueError("string must be of size 1");
        }

        var number = Protocol.TryIndex(py, value) ?? throw Raise.TypeError("an integer or string of size 1 is required");
        return number >= 0 && number < 256 ? (char)(int)number : throw Raise.ValueError("byte must be in range(0, 256)");
    }

    /// <summary>The bytes of an iterable of numbers.</summary>
    public static string FromItems(Interpreter py, PyObject items)
    {
        var list = Protocol.ToList(py, items);
        py.Budget.CheckString(list.Count);
        var bytes = new char[list.Count];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = Value(py, list[i]);
        }

        return new string(bytes);
    }

    /// <summary>The bytes that a slice takes.</summary>
    public static string Take(string text, long start, long step, long count)
    {
        if (step == 1)
        {
            return text.Substring((int)start, (int)count);
        }

        var taken = new char[count];
        for (long i = 0; i < count; i++)
        {
            taken[i] = text[(int)(start + (i * step))];
        }

        return new string(taken);
    }
}
