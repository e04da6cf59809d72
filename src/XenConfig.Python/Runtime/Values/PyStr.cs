using XenConfig.Python.Runtime.Hashing;
using XenConfig.Python.Runtime.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A <c>str</c>: bytes, held as a .NET string with one char (0–255) a byte.</summary>
public class PyStr : PyTracedObject
{
    private static readonly PyStr[] Characters = MakeCharacters();

    private long _hash = -1;

    /// <summary>A <c>str</c> of a text whose chars are all below 256.</summary>
    public PyStr(string value) => Value = value;

    /// <summary>The empty <c>str</c>.</summary>
    public static PyStr Empty { get; } = MakeShared("");

    /// <summary>The bytes, one char each.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Str;

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

    internal override bool IsTrue(Interpreter py) => Value.Length != 0;

    internal override string Repr(Interpreter py)
    {
        py.Budget.CheckString(StringEscapes.LeastLength(Value));
        var text = StringEscapes.Repr(Value);
        py.Budget.CheckString(text.Length);
        return text;
    }

    internal override string Str(Interpreter py) => Value;

    internal override long Hash(Interpreter py) => HashCode;

    internal override long? Length(Interpreter py) => Value.Length;

    internal override PyIterator? Iterate(Interpreter py) => new StrIterator(Value);

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) =>
        StringOperations.Compare(py, comparison, this, other);

    internal override bool? Contains(Interpreter py, PyObject item) => StringOperations.Contains(py, this, item);

    internal override PyObject GetItem(Interpreter py, PyObject key) => StringOperations.GetItem(py, this, key);

    internal override PyObject? Binary(Interpreter py, BinaryOperator operation, PyObject right) =>
        StringOperations.Binary(py, operation, this, right);

    internal override PyObject? BinaryReflected(Interpreter py, BinaryOperator operation, PyObject left) =>
        StringOperations.BinaryReflected(py, operation, this, left);

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

    internal override string Str(Interpreter py) => UnicodeText.EncodeAscii(Value);

    internal override long Hash(Interpreter py) => UnicodeText.Hash(Value);

    internal override long? Length(Interpreter py) => CodePoints.Count(Value);

    internal override PyIterator? Iterate(Interpreter py) => UnicodeOperations.Iterate(Value);

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) =>
        UnicodeOperations.Compare(py, comparison, this, other);

    internal override bool? Contains(Interpreter py, PyObject item) => UnicodeOperations.Contains(py, this, item);

    internal override PyObject GetItem(Interpreter py, PyObject key) => UnicodeOperations.GetItem(py, this, key);

    internal override PyObject? Binary(Interpreter py, BinaryOperator operation, PyObject right) =>
        UnicodeOperations.Binary(py, operation, this, right);

    internal override PyObject? BinaryReflected(Interpreter py, BinaryOperator operation, PyObject left) =>
        UnicodeOperations.BinaryReflected(py, operation, this, left);
}
