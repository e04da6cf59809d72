using XenConfig.Python.Runtime.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>The subscripts and operators of <c>str</c>.</summary>
internal static class StringOperations
{
    public static PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyStr text, PyObject other) => other switch
    {
        PyStr otherText => PyBool.Of(Comparison.Holds(comparison, Order(py, text.Value, otherText.Value))),
        _ => null,
    };

    private static int Order(Interpreter py, string left, string right)
    {
        py.Budget.Scan(Math.Min(left.Length, right.Length));
        return string.CompareOrdinal(left, right);
    }

    public static bool? Contains(Interpreter py, PyStr text, PyObject item) => item switch
    {
        PyStr part => TextSearch.First(py, text.Value, part.Value) >= 0,
        PyUnicode part => TextSearch.First(py, UnicodeOperations.Decode(text), part.Value) >= 0,
        _ => throw Raise.TypeError($"'in <string>' requires string as left operand, not {item.Type.Name}"),
    };

    public static PyObject GetItem(Interpreter py, PyStr text, PyObject key)
    {
        var value = text.Value;
        if (key is PySlice slice)
        {
            var (start, step, count) = slice.Over(py, value.Length);
            if (step == 1 && count == value.Length && text.Type == BuiltinTypes.Str)
            {
                return text;
            }

            py.Budget.CheckString(count);
            if (step == 1)
            {
                return Of(value.Substring((int)start, (int)count));
            }

            return Of(string.Create((int)count, (value, start, step), static (taken, source) =>
            {
                for (var i = 0; i < taken.Length; i++)
                {
                    taken[i] = source.value[(int)(source.start + (i * source.step))];
                }
            }));
        }

        var index = Protocol.Index(py, key, "string indices must be integers, not {0}");
        return PyStr.OfCharacter(value[SequenceOperations.Position(index, value.Length, "string index out of range")]);
    }

    public static PyObject Concatenate(Interpreter py, PyStr text, PyObject right) => right switch
    {
        PyStr other => Concat(py, text, other, isAugmented: false),
        PyUnicode => UnicodeOperations.Concatenate(py, UnicodeOperations.Decode(text), right),
        PyByteArray other => PyByteArray.Concatenate(py, text.Value, other.Text),
        _ => throw Raise.TypeError($"cannot concatenate 'str' and '{right.Type.Name}' objects"),
    };

    /// <summary>One text behind the other, the length checked first.</summary>
    public static PyStr Concat(Interpreter py, PyStr left, PyStr right, bool isAugmented)
    {
        py.Budget.CheckString((long)left.Count + right.Count);
        return left.Concat(right, isAugmented);
    }

    /// <summary>Two texts behind a third, the length checked first.</summary>
    public static PyStr Concat(Interpreter py, PyStr first, PyStr second, PyStr third)
    {
        py.Budget.CheckString((long)first.Count + second.Count + third.Count);
        return first.Count < GrowingText.ShortestLength
            ? new PyStr(string.Concat(first.Value, second.Value, third.Value))
            : first.Concat(second, isAugmented: false).Concat(third, isAugmented: false);
    }

    /// <summary>A text several times over, its length checked first.</summary>
    public static string Repeat(Interpreter py, string text, long factor)
    {
        var total = (Int128)text.Length * factor;
        py.Budget.CheckString(total > long.MaxValue ? long.MaxValue : (long)total);
        return string.Create((int)total, text, static (repeated, source) =>
        {
            for (var i = 0; i < repeated.Length; i += source.Length)
            {
                source.CopyTo(repeated[i..]);
            }
        });
    }

    private static PyStr Of(string value) => value.Length switch
    {
        0 => PyStr.Empty,
        1 => PyStr.OfCharacter(value[0]),
        _ => new PyStr(value),
    };
}
