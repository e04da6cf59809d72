using System.Text;
using XenConfig.Python.Runtime.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>The subscripts and operators of <c>unicode</c>.</summary>
internal static class UnicodeOperations
{
    /// <summary>A <c>str</c> as <c>unicode</c>, by Python 2's implicit ASCII coercion.</summary>
    public static string Decode(PyStr text)
    {
        var bad = text.Value.AsSpan().IndexOfAnyExceptInRange('\0', '\x7f');
        return bad < 0 ? text.Value : throw UnicodeText.DecodeError(text.Value, bad);
    }

    public static PyIterator Iterate(string value) =>
        new SequenceIterator(CodePoints.Of(value).Select(static PyObject (code) => new PyUnicode(CodePoints.Text(code))).GetEnumerator(), BuiltinTypes.Iterator);

    public static PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyUnicode text, PyObject other) => other switch
    {
        PyUnicode otherText => PyBool.Of(Comparison.Holds(comparison, Order(py, text.Value, otherText.Value))),
        PyStr otherText when comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual && !Ascii.IsValid(otherText.Value) =>
            PyBool.Of(comparison == ComparisonOperator.NotEqual),
        PyStr otherText => PyBool.Of(Comparison.Holds(comparison, Order(py, text.Value, Decode(otherText)))),
        _ => null,
    };

    private static int Order(Interpreter py, string left, string right)
    {
        py.Budget.Scan(Math.Min(left.Length, right.Length));
        return UnicodeText.Order(left, right);
    }

    public static bool? Contains(Interpreter py, PyUnicode text, PyObject item) => item switch
    {
        PyUnicode part => TextSearch.First(py, text.Value, part.Value) >= 0,
        PyStr part => TextSearch.First(py, text.Value, Decode(part)) >= 0,
        _ => throw Raise.TypeError($"coercing to Unicode: need string or buffer, {item.Type.Name} found"),
    };

    public static PyObject GetItem(Interpreter py, PyUnicode text, PyObject key)
    {
        var value = text.Value;
        var count = CodePoints.Count(value);
        if (key is not PySlice slice)
        {
            var index = Protocol.Index(py, key, "string indices must be integers");
            var offset = CodePoints.OffsetOf(value, SequenceOperations.Position(index, count, "string index out of range"));
            var isPair = offset + 1 < value.Length && char.IsSurrogatePair(value[offset], value[offset + 1]);
            return new PyUnicode(value.Substring(offset, isPair ? 2 : 1));
        }

        var (start, step, taken) = slice.Over(py, count);
        py.Budget.CheckString(taken);
        if (step == 1)
        {
            return new PyUnicode(value[CodePoints.OffsetOf(value, start)..CodePoints.OffsetOf(value, start + taken)]);
        }

        var points = CodePoints.Of(value).ToArray();
        var result = new StringBuilder();
        for (long i = 0; i < taken; i++)
        {
            result.Append(CodePoints.Text(points[start + (i * step)]));
        }

        return new PyUnicode(result.ToString());
    }

    public static PyUnicode Concatenate(Interpreter py, string text, PyObject right)
    {
        var other = right switch
        {
            PyUnicode unicode => unicode.Value,
            PyStr str => Decode(str),
            PyBuffer buffer => Decode(new PyStr(buffer.Text)),
            PyByteArray => throw Raise.TypeError("decoding bytearray is not supported"),
            _ => throw Raise.TypeError($"coercing to Unicode: need string or buffer, {right.Type.Name} found"),
        };
        py.Budget.CheckString((long)text.Length + other.Length);
        return new PyUnicode(text + other);
    }
}
