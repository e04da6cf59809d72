using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A <c>bytearray</c>: bytes that can be changed, one char each as in <c>str</c>.</summary>
internal class PyByteArray(string text) : PyObject
{
    /// <summary>The bytes.</summary>
    public string Text { get; set; } = text;

    public override PyType Type => BuiltinTypes.ByteArray;

    internal override bool IsTrue(Interpreter py) => Text.Length != 0;

    internal override string Repr(Interpreter py)
    {
        // Unlike in a str, a single quote is escaped even between double ones.
        var quote = Text.Contains('\'') && !Text.Contains('"') ? '"' : '\'';
        return $"bytearray(b{quote}{string.Concat(Text.Select(Escape))}{quote})";
    }

    internal override string Str(Interpreter py) => Text;

    internal override long Hash(Interpreter py) => throw Raise.TypeError("unhashable type: 'bytearray'");

    internal override long? Length(Interpreter py) => Text.Length;

    internal override PyIterator? Iterate(Interpreter py) => new ByteIterator(this);

    internal override bool? Contains(Interpreter py, PyObject item) => item switch
    {
        PyStr or PyByteArray or PyBufferView => Text.Contains(Bytes.Of(item)!, StringComparison.Ordinal),
        PyUnicode => throw Raise.TypeError($"Type {item.Type.Name} doesn't support the buffer API"),
        _ => Text.Contains(Bytes.Value(py, item)),
    };

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) =>
        Bytes.Of(other) is { } bytes ? PyBool.Of(Comparison.Holds(comparison, string.CompareOrdinal(Text, bytes))) : null;

    internal override PyObject GetItem(Interpreter py, PyObject key)
    {
        if (key is PySlice slice)
        {
            var (start, step, count) = slice.Over(py, Text.Length);
            return new PyByteArray(Bytes.Take(Text, start, step, count));
        }

        return PyInt.Of(Text[Position(py, key)]);
    }

    internal override void SetItem(Interpreter py, PyObject key, PyObject value)
    {
        if (key is not PySlice slice)
        {
            var index = Position(py, key);
            Text = string.Concat(Text.AsSpan(0, index), [Bytes.Value(py, value)], Text.AsSpan(index + 1));
            return;
        }

        var added = Bytes.Of(value) ?? Bytes.FromItems(py, value);
        var (start, step, count) = slice.Over(py, Text.Length);
        if (step == 1)
        {
            py.Budget.CheckString(Text.Length + added.Length);
            Text = string.Concat(Text.AsSpan(0, (int)start), added, Text.AsSpan((int)(start + count)));
            return;
        }

        if (added.Length != count)
        {
            throw Raise.ValueError($"attempt to assign bytes of size {added.Length} to extended slice of size {count}");
        }

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
            Text = Text.Remove(Position(py, key), 1);
            return;
        }

        var (start, step, count) = slice.Over(py, Text.Length);
        var gone = new HashSet<long>();
        for (long i = 0; i < count; i++)
        {
            gone.Add(start + (i * step));
        }

        Text = string.Concat(Text.Where((_, index) => !gone.Contains(index)));
    }

    internal override PyObject? Binary(Interpreter py, BinaryOperator operation, PyObject right) => operation switch
    {
        BinaryOperator.Add => new PyByteArray(Concatenated(py, Text, right)),
        BinaryOperator.Multiply when right is PyInt or PyLong => new PyByteArray(Repeated(py, Protocol.ToLong(py, right))),
        _ => null,
    };

    internal override PyObject? BinaryReflected(Interpreter py, BinaryOperator operation, PyObject left) => (operation, left) switch
    {
        (BinaryOperator.Add, PyStr text) => new PyByteArray(text.Value + Text),
        (BinaryOperator.Multiply, PyInt or PyLong) => new PyByteArray(Repeated(py, Protocol.ToLong(py, left))),
        _ => null,
    };

    internal override PyObject? InPlace(Interpreter py, BinaryOperator operation, PyObject right)
    {
        switch (operation)
        {
            case BinaryOperator.Add:
                Text = Concatenated(py, Text, right);
                return this;
            case BinaryOperator.Multiply when right is PyInt or PyLong:
                Text = Repeated(py, Protocol.ToLong(py, right));
                return this;
            default:
                return null;
        }
    }

    private static string Escape(char c) => c switch
    {
        '\'' or '\\' => "\\" + c,
        '\t' => "\\t",
        '\n' => "\\n",
        '\r' => "\\r",
        < ' ' or >= '\x7f' => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
        _ => c.ToString(),
    };

    private static string Concatenated(Interpreter py, string text, PyObject right)
    {
        var added = Bytes.Of(right) ?? throw Raise.TypeError($"can't concat bytearray to {right.Type.Name}");
        py.Budget.CheckString((long)text.Length + added.Length);
        return text + added;
    }

    private string Repeated(Interpreter py, long count)
    {
        var total = SequenceOperations.RepeatedCount(py, Text.Length, count);
        py.Budget.CheckString(total);
        return Text.Length == 0 ? "" : string.Concat(Enumerable.Repeat(Text, total / Text.Length));
    }

    private int Position(Interpreter py, PyObject key)
    {
        var index = Protocol.Index(py, key, "bytearray indices must be integers");
        return SequenceOperations.Position(index, Text.Length, "bytearray index out of range");
    }

    private sealed class ByteIterator(PyByteArray bytes) : PyIterator
    {
        private static readonly PyType OwnType = BuiltinTypes.DeclareIterator("bytearray_iterator");
        private int _index;

        public override PyType Type => OwnType;

        internal override PyObject? Next(Interpreter py) => _index < bytes.Text.Length ? PyInt.Of(bytes.Text[_index++]) : null;
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
        return string.Concat(list.Select(item => Value(py, item)));
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
