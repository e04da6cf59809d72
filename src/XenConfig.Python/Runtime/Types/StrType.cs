using XenConfig.Python.Runtime.Codecs;
using XenConfig.Python.Runtime.Formatting;

namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>str</c>.</summary>
internal static class StrType
{
    private const int TableSize = 256;

    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        .. TextMethods.Declare("find/rfind/index/rindex"),
        SpecialMembers.Operator("__mod__", Syntax.BinaryOperator.Modulo),
        SpecialMembers.Reflected("__rmod__", Syntax.BinaryOperator.Modulo),
        Native.Method<PyStr>("translate", Arity.Unpack(1, 2), Translate),
    ];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments)
    {
        if (!Arity.Between(0, 1).Accepts(arguments.TotalCount))
        {
            throw Arity.Between(0, 1).Mismatch("str", arguments.TotalCount);
        }

        var value = arguments.At(0) ?? arguments.Keyword("object");
        if (value is null && arguments.HasKeywords)
        {
            throw Raise.TypeError($"'{arguments.KeywordNames[0]}' is an invalid keyword argument for this function");
        }

        var text = value is null ? PyStr.Empty : Conversions.Str(py, value);
        var bytes = text is PyUnicode unicode ? AsciiCodec.Encode(unicode.Value) : ((PyStr)text).Value;
        return text.Type == type ? text : Instances.Str(py, type, bytes);
    }

    private static PyObject Translate(Interpreter py, PyStr self, PyObject table, PyObject? deleted)
    {
        if (table is PyUnicode && deleted is null)
        {
            return UnicodeType.Translate(py, new PyUnicode(AsciiCodec.Decode(self.Value)), table);
        }

        var map = table is PyNone or PyUnicode ? null : TextKind.Bytes.Text(table);
        if (map is not null && map.Length != TableSize)
        {
            throw Raise.ValueError("translation table must be 256 characters long");
        }

        if (table is PyUnicode || deleted is PyUnicode)
        {
            throw Raise.TypeError("deletions are implemented differently for unicode");
        }

        var removed = deleted is null ? "" : TextKind.Bytes.Text(deleted);

        var skipped = new bool[TableSize];
        foreach (var c in removed)
        {
            skipped[c] = true;
        }

        var result = new char[self.Value.Length];
        var length = 0;
        foreach (var c in self.Value)
        {
            if (!skipped[c])
            {
                result[length++] = map is null ? c : map[c];
            }
        }

        return new PyStr(new string(result, 0, length));
    }
}
