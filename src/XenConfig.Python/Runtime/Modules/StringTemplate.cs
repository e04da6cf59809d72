using System.Text;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>string.Template</c>: <c>$name</c>, <c>${name}</c> and <c>$$</c>.</summary>
internal sealed class StringTemplate(PyObject template) : PyObject
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Property<StringTemplate>("template", static (_, self) => self.Text),
        Native.VariadicMethod<StringTemplate>("substitute", Arity.Between(0, 1), static (py, self, arguments) => self.Substitute(py, arguments, safe: false)),
        Native.VariadicMethod<StringTemplate>("safe_substitute", Arity.Between(0, 1), static (py, self, arguments) => self.Substitute(py, arguments, safe: true)),
    ];

    /// <summary>The class.</summary>
    public static readonly PyType TemplateType = PyType.CreateNative("Template", static () => Members, constructor: New, module: "string").Final();

    /// <inheritdoc/>
    public override PyType Type => TemplateType;

    private PyObject Text { get; } = template;

    private static StringTemplate New(Interpreter py, PyType type, Arguments arguments) =>
        (arguments.At(0) ?? arguments.Keyword("template")) is { } template
            ? new StringTemplate(template)
            : throw Raise.TypeError("__init__() takes exactly 2 arguments (1 given)");

    private PyObject Substitute(Interpreter py, Arguments arguments, bool safe)
    {
        var kind = TextKind.Of(Text);
        var source = kind.Text(Text);
        var pieces = new List<PyObject>();
        var literal = new StringBuilder();
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] != '$')
            {
                literal.Append(source[i]);
                continue;
            }

            if (i + 1 < source.Length && source[i + 1] == '$')
            {
                literal.Append('$');
                i++;
                continue;
            }

            var (name, end) = Name(source, i + 1);
            if (name.Length == 0)
            {
                literal.Append(safe ? "$" : throw Invalid(source, i));
                continue;
            }

            py.Budget.Step();
            if (Find(py, arguments, name) is { } value)
            {
                pieces.Add(kind.Wrap(literal.ToString()));
                literal.Clear();
                pieces.Add(value is PyUnicode ? value : Formatting.Conversions.Str(py, value));
            }
            else
            {
                literal.Append(safe ? source[i..end] : throw Raise.KeyError(name));
            }

            i = end - 1;
        }

        pieces.Add(kind.Wrap(literal.ToString()));
        return TextSplitMethods.Join(py, kind.Wrap(""), new PyList(pieces));
    }

    /// <summary>The name behind a dollar sign and where it ends; empty when there is none.</summary>
    private static (string Name, int End) Name(string source, int start)
    {
        var braced = start < source.Length && source[start] == '{';
        var first = braced ? start + 1 : start;
        var end = first;
        while (end < source.Length && (source[end] == '_' || char.IsAsciiLetter(source[end]) || (end > first && char.IsAsciiDigit(source[end]))))
        {
            end++;
        }

        var closed = !braced || (end < source.Length && source[end] == '}');
        return closed ? (source[first..end], braced ? end + 1 : end) : ("", start);
    }

    private static PyObject? Find(Interpreter py, Arguments arguments, string name)
    {
        if (arguments.Keyword(name) is { } keyword)
        {
            return keyword;
        }

        if (arguments.At(0) is not { } mapping)
        {
            return null;
        }

        try
        {
            return Protocol.GetItem(py, mapping, new PyStr(name));
        }
        catch (PythonException e) when (e.Is(ExceptionTypes.KeyError))
        {
            return null;
        }
    }

    private static PythonException Invalid(string source, int index)
    {
        var line = source.AsSpan(0, index).Count('\n') + 1;
        var column = index - (source.LastIndexOf('\n', Math.Max(index - 1, 0)) + 1) + 1;
        return Raise.ValueError($"Invalid placeholder in string: line {line}, col {(line == 1 ? index + 1 : column)}");
    }
}
