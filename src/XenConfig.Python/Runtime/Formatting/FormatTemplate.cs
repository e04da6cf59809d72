using System.Text;

namespace XenConfig.Python.Runtime.Formatting;

/// <summary><c>str.format</c>: replacement fields with attributes, indices, conversions and nested format specifications.</summary>
internal sealed class FormatTemplate
{
    private const int DeepestNesting = 2;

    private readonly Interpreter _py;
    private readonly bool _isUnicode;
    private readonly Arguments _arguments;
    private int _nextAutomatic;
    private bool? _isAutomatic;

    private FormatTemplate(Interpreter py, bool isUnicode, Arguments arguments)
    {
        _py = py;
        _isUnicode = isUnicode;
        _arguments = arguments;
    }

    /// <summary><c>template.format(…)</c>.</summary>
    public static PyObject Format(Interpreter py, PyObject template, Arguments arguments) => template is PyUnicode unicode
        ? new PyUnicode(new FormatTemplate(py, isUnicode: true, arguments).Build(unicode.Value, DeepestNesting))
        : new PyStr(new FormatTemplate(py, isUnicode: false, arguments).Build(((PyStr)template).Value, DeepestNesting));

    private string Build(string template, int depth)
    {
        if (depth == 0)
        {
            throw Raise.ValueError("Max string recursion exceeded");
        }

        _py.Budget.CheckString(template.Length);
        var output = new StringBuilder();
        var position = 0;
        while (position < template.Length)
        {
            var c = template[position++];
            if (c is not ('{' or '}'))
            {
                output.Append(c);
                continue;
            }

            if (position < template.Length && template[position] == c)
            {
                output.Append(c);
                position++;
                continue;
            }

            if (c == '}' || position == template.Length)
            {
                throw Raise.ValueError($"Single '{c}' encountered in format string");
            }

            _py.Budget.Step();
            var end = FindEnd(template, position);
            var field = Field(template[position..end], depth);
            _py.Budget.CheckGrowth(output.Length, field.Length);
            output.Append(field);
            position = end + 1;
        }

        return output.ToString();
    }

    private static int FindEnd(string template, int position)
    {
        var depth = 1;
        for (; position < template.Length; position++)
        {
            depth += template[position] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return position;
            }
        }

        throw Raise.ValueError("unmatched '{' in format");
    }

    private string Field(string field, int depth)
    {
        var nameEnd = field.AsSpan().IndexOfAny(':', '!');
        var name = nameEnd < 0 ? field : field[..nameEnd];
        var specification = "";
        var conversion = '\0';
        if (nameEnd >= 0 && field[nameEnd] == '!')
        {
            if (nameEnd + 1 == field.Length)
            {
                throw Raise.ValueError("end of format while looking for conversion specifier");
            }

            conversion = field[nameEnd + 1];
            if (nameEnd + 2 < field.Length)
            {
                specification = field[nameEnd + 2] == ':' ? field[(nameEnd + 3)..] : throw Raise.ValueError("expected ':' after format specifier");
            }
        }
        else if (nameEnd >= 0)
        {
            specification = field[(nameEnd + 1)..];
        }

        var value = Resolve(name);
        value = conversion switch
        {
            '\0' => value,
            'r' => new PyStr(Protocol.Repr(_py, value)),
            's' when _isUnicode => ValueFormat.ToUnicode(_py, value),
            's' => Conversions.Str(_py, value),
            > ' ' and < '\x7F' => throw Raise.ValueError($"Unknown conversion specifier {conversion}"),
            _ => throw Raise.ValueError($"Unknown conversion specifier \\x{(int)conversion:x}"),
        };
        if (specification.Contains('{', StringComparison.Ordinal) || specification.Contains('}', StringComparison.Ordinal))
        {
            specification = Build(specification, depth - 1);
        }

        return ValueFormat.Format(_py, value, specification, _isUnicode) switch
        {
            PyUnicode unicode => _isUnicode ? unicode.Value : Codecs.AsciiCodec.Encode(unicode.Value),
            PyStr text when _isUnicode => Codecs.AsciiCodec.Decode(text.Value),
            var text => ((PyStr)text).Value,
        };
    }

    private PyObject Resolve(string name)
    {
        var firstEnd = name.AsSpan().IndexOfAny('.', '[');
        var first = firstEnd < 0 ? name : name[..firstEnd];
        var value = First(first);
        var position = first.Length;
        while (position < name.Length)
        {
            if (name[position] == '.')
            {
                var rest = name.AsSpan(position + 1);
                var length = rest.IndexOfAny('.', '[');
                var attribute = (length < 0 ? rest : rest[..length]).ToString();
                if (attribute.Length == 0)
                {
                    throw Raise.ValueError("Empty attribute in format string");
                }

                value = Attributes.Get(_py, value, new PyStr(attribute));
                position += 1 + attribute.Length;
            }
            else if (name[position] == '[')
            {
                var end = name.IndexOf(']', position);
                if (end < 0)
                {
                    throw Raise.ValueError("Missing ']' in format string");
                }

                var key = name[(position + 1)..end];
                if (key.Length == 0)
                {
                    throw Raise.ValueError("Empty attribute in format string");
                }

                value = Protocol.GetItem(_py, value, Index(key) is { } index ? new PyLong(index) : Text(key));
                position = end + 1;
            }
            else
            {
                throw Raise.ValueError("Only '.' or '[' may follow ']' in format field specifier");
            }
        }

        return value;
    }

    private PyObject First(string name)
    {
        var index = Index(name);
        if (index is null && name.Length > 0)
        {
            return _arguments.Keyword(name) ?? throw Raise.KeyError(Text(name));
        }

        var automatic = index is null;
        if ((_isAutomatic ??= automatic) != automatic)
        {
            throw Raise.ValueError(automatic
                ? "cannot switch from manual field specification to automatic field numbering"
                : "cannot switch from automatic field numbering to manual field specification");
        }

        var position = index ?? _nextAutomatic++;
        return position < _arguments.Count ? _arguments[(int)position] : throw Raise.IndexError("tuple index out of range");
    }

    private static long? Index(string text)
    {
        if (text.Length == 0 || text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        return long.TryParse(text, out var index) ? index : throw Raise.ValueError("Too many decimal digits in format string");
    }

    private PyObject Text(string text) => _isUnicode ? new PyUnicode(text) : new PyStr(text);
}
