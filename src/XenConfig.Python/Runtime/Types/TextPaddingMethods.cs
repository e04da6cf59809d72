using System.Text;

namespace XenConfig.Python.Runtime;

/// <summary>The methods of <c>str</c> and <c>unicode</c> that fill up to a width.</summary>
internal static class TextPaddingMethods
{
    private const int DefaultTabSize = 8;

    /// <summary>Declares the methods; each of the two types needs its own descriptors.</summary>
    public static IEnumerable<NativeMember> Declare() =>
    [
        Native.Method<PyObject>("ljust", Arity.Between(1, 2), static (py, self, width, fill) => Pad(py, self, width, fill, "ljust")),
        Native.Method<PyObject>("rjust", Arity.Between(1, 2), static (py, self, width, fill) => Pad(py, self, width, fill, "rjust")),
        Native.Method<PyObject>("center", Arity.Between(1, 2), static (py, self, width, fill) => Pad(py, self, width, fill, "center")),
        Native.Method<PyObject>("zfill", Arity.Between(1, 1), ZeroFill),
        Native.Method<PyObject>("expandtabs", Arity.Between(0, 1), ExpandTabs),
    ];

    private static PyObject Pad(Interpreter py, PyObject self, PyObject width, PyObject? fill, string method)
    {
        var kind = TextKind.Of(self);
        var text = kind.Text(self);
        var missing = Math.Max(Protocol.ToLong(py, width), 0) - kind.Length(text);
        var padding = fill is null ? " " : FillCharacter(kind, fill, method);
        if (missing <= 0)
        {
            return self.Type == BuiltinTypes.Str || self.Type == BuiltinTypes.Unicode ? self : kind.Wrap(text);
        }

        py.Budget.CheckString(text.Length + missing);

        // CPython puts the odd one on the left only where the text's width is odd as well.
        var left = method switch
        {
            "ljust" => 0,
            "rjust" => missing,
            _ => (missing / 2) + (missing & (missing + kind.Length(text)) & 1),
        };
        var result = new StringBuilder();
        result.Insert(0, padding, (int)left).Append(text);
        return kind.Wrap(result.Insert(result.Length, padding, (int)(missing - left)).ToString());
    }

    private static string FillCharacter(TextKind kind, PyObject fill, string method)
    {
        if (kind == TextKind.Bytes)
        {
            return fill is PyStr { Value.Length: 1 } character
                ? character.Value
                : throw Raise.TypeError($"{method}() argument 2 must be char, not {Arity.NameOf(fill)}");
        }

        var text = fill switch
        {
            PyUnicode character => character.Value,
            PyStr bytes when Ascii.IsValid(bytes.Value) => bytes.Value,
            _ => throw Raise.TypeError("The fill character cannot be converted to Unicode"),
        };
        return kind.Length(text) == 1 ? text : throw Raise.TypeError("The fill character must be exactly one character long");
    }

    private static PyObject ZeroFill(Interpreter py, PyObject self, PyObject width)
    {
        var kind = TextKind.Of(self);
        var text = kind.Text(self);
        var missing = Math.Max(Protocol.ToLong(py, width), 0) - kind.Length(text);
        if (missing <= 0)
        {
            return self.Type == BuiltinTypes.Str || self.Type == BuiltinTypes.Unicode ? self : kind.Wrap(text);
        }

        py.Budget.CheckString(text.Length + missing);
        var zeros = new string('0', (int)missing);
        return kind.Wrap(text is ['+' or '-', ..] ? text[0] + zeros + text[1..] : zeros + text);
    }

    private static PyObject ExpandTabs(Interpreter py, PyObject self, PyObject? tabSize)
    {
        var kind = TextKind.Of(self);
        var text = kind.Text(self);
        var size = tabSize is null ? DefaultTabSize : Math.Clamp(Protocol.ToLong(py, tabSize), 0, int.MaxValue);
        py.Budget.CheckString(text.Length);
        var result = new StringBuilder(text.Length);
        long column = 0;
        foreach (var c in text)
        {
            if (c == '\t')
            {
                var blanks = size == 0 ? 0 : size - (column % size);
                py.Budget.CheckGrowth(result.Length, blanks);
                result.Append(' ', (int)blanks);
                column += blanks;
                continue;
            }

            result.Append(c);
            column = c is '\n' or '\r' ? 0 : column + 1;
        }

        return kind.Wrap(result.ToString());
    }
}
