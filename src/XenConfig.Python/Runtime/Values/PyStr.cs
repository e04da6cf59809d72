using System.Buffers;
using XenConfig.Python.Runtime.Hashing;
using XenConfig.Python.Runtime.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A <c>str</c>: bytes, held as a .NET string with one char (0–255) a byte.</summary>
public class PyStr : PyTracedObject
{
    private static readonly PyStr[] Characters = MakeCharacters();

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    // A string, or a GrowingText until somebody wants to see the characters.
    private object _text;
    private long _hash = -1;

    /// <summary>A <c>str</c> of a text whose chars are all below 256.</summary>
    public PyStr(string value) => _text = value;

    private PyStr(GrowingText text) => _text = text;

    /// <summary>The empty <c>str</c>.</summary>
    public static PyStr Empty { get; } = MakeShared("");

    /// <summary>The bytes, one char each.</summary>
    public string Value => _text as string ?? Settle();

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Str;

    /// <summary>How many bytes there are.</summary>
    internal int Count => _text is string text ? text.Length : ((GrowingText)_text).Length;

    /// <summary>CPython's hash, computed once.</summary>
    internal long HashCode => _hash == -1 ? _hash = PythonHash.Text(Value) : _hash;

    /// <summary>The shared <c>str</c> of one byte.</summary>
    public static PyStr OfCharacter(char character) => Characters[character];

    /// <summary>A <c>str</c> that every interpreter may share: a name, a constant of a module.</summary>
    public static PyStr MakeShared(string value)
    {
        var text = new PyStr(value);
        text.MarkShared();
        return text;
    }

    /// <summary>Whether CPython has one object for two texts: equal ones of the code that look like names, and equal ones of a character or none.</summary>
    internal static bool AreSame(PyStr left, PyStr right) =>
        left.Count == right.Count && left.Value == right.Value
        && (left.Count <= 1 || (left.IsOfCode && right.IsOfCode && IsLikeName(left.Value)));

    /// <summary>Whether a text could be a name, so that CPython has it once where it stands in code.</summary>
    internal static bool IsLikeName(string text) => !text.AsSpan().ContainsAnyExcept(NameCharacters);

    /// <summary>This text with another behind it.</summary>
    /// <param name="right">The other.</param>
    /// <param name="isAugmented">Whether it is by <c>+=</c>, which is likely to go on.</param>
    internal PyStr Concat(PyStr right, bool isAugmented)
    {
        if (_text is GrowingText growing && growing.TryAppend(right.Value) is { } more)
        {
            return new PyStr(more);
        }

        return isAugmented && Count + right.Count >= GrowingText.ShortestLength
            ? new PyStr(GrowingText.Begin(Value, right.Value))
            : new PyStr(string.Concat(Value, right.Value));
    }

    internal override bool IsTrue(Interpreter py) => Count != 0;

    internal override string Repr(Interpreter py)
    {
        py.Budget.CheckString(StringEscapes.LeastLength(Value));
        var text = StringEscapes.Repr(Value);
        py.Budget.CheckString(text.Length);
        return text;
    }

    internal override string Str(Interpreter py) => Value;

    internal override long Hash(Interpreter py) => HashCode;

    internal override long? Length(Interpreter py) => Count;

    internal override PyIterator? Iterate(Interpreter py) => new StrIterator(Value);

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) =>
        StringOperations.Compare(py, comparison, this, other);

    internal override bool? Contains(Interpreter py, PyObject item) => StringOperations.Contains(py, this, item);

    internal override PyObject GetItem(Interpreter py, PyObject key) => StringOperations.GetItem(py, this, key);

    internal override bool IsConcatenable => true;

    internal override PyObject? Binary(Interpreter py, BinaryOperator operation, PyObject right) =>
        operation == BinaryOperator.Modulo ? Formatting.PercentFormat.Format(py, this, right) : null;

    internal override PyObject Concatenate(Interpreter py, PyObject other) => StringOperations.Concatenate(py, this, other);

    internal override PyObject Repeat(Interpreter py, long factor) => new PyStr(StringOperations.Repeat(py, Value, factor));

    private string Settle()
    {
        var text = _text.ToString()!;
        _text = text;
        return text;
    }

    private static PyStr[] MakeCharacters()
    {
        var characters = new PyStr[256];
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = MakeShared(((char)i).ToString());
        }

        return characters;
    }

    private sealed class StrIterator(string value) : PyIterator
    {
        private int _index;

        public override PyType Type => BuiltinTypes.Iterator;

        internal override PyObject? Next(Interpreter py) => _index < value.Length ? OfCharacter(value[_index++]) : null;
    }
}

/// <summary>A <c>unicode</c>, in UTF-16. Its length and indices count code points (a wide build, as Linux distributions had).</summary>
public class PyUnicode : PyTracedObject
{
    /// <summary>A <c>unicode</c> of a text.</summary>
    public PyUnicode(string value) => Value = value;

    /// <summary>The text in UTF-16.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Unicode;

    internal override bool IsTrue(Interpreter py) => Value.Length != 0;

    internal override string Repr(Interpreter py)
    {
        py.Budget.CheckString(StringEscapes.LeastLength(Value));
        var text = StringEscapes.ReprUnicode(Value);
        py.Budget.CheckString(text.Length);
        return text;
    }

    internal override string Str(Interpreter py) => Codecs.AsciiCodec.Encode(Value);

    internal override long Hash(Interpreter py) => UnicodeText.Hash(Value);

    internal override long? Length(Interpreter py) => CodePoints.Count(Value);

    internal override PyIterator? Iterate(Interpreter py) => UnicodeOperations.Iterate(Value);

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) =>
        UnicodeOperations.Compare(py, comparison, this, other);

    internal override bool? Contains(Interpreter py, PyObject item) => UnicodeOperations.Contains(py, this, item);

    internal override PyObject GetItem(Interpreter py, PyObject key) => UnicodeOperations.GetItem(py, this, key);

    internal override bool IsConcatenable => true;

    internal override PyObject? Binary(Interpreter py, BinaryOperator operation, PyObject right) =>
        operation == BinaryOperator.Modulo ? Formatting.PercentFormat.Format(py, this, right) : null;

    internal override PyObject Concatenate(Interpreter py, PyObject other) => UnicodeOperations.Concatenate(py, Value, other);

    internal override PyObject Repeat(Interpreter py, long factor) => new PyUnicode(StringOperations.Repeat(py, Value, factor));
}
