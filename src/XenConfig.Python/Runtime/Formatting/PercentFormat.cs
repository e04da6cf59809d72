using System.Globalization;
using System.Numerics;
using System.Text;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime.Formatting;

/// <summary>
/// The <c>%</c> operator of <c>str</c> and <c>unicode</c>. A <c>str</c> template becomes <c>unicode</c> at the first unicode argument:
/// what was made so far and what is left of the template must be ASCII then.
/// </summary>
internal ref struct PercentFormat
{
    private readonly Interpreter _py;
    private readonly string _template;
    private readonly PercentDirective[]? _directives;
    private readonly StringBuilder _output;
    private readonly PyObject? _mapping;
    private readonly ReadOnlySpan<PyObject> _items;
    private PyObject? _single;
    private int _taken;
    private bool _isUnicode;
    private int _position;
    private int _byteCount;

    private PercentFormat(
        Interpreter py, string template, PercentDirective[]? directives, bool isUnicode, ReadOnlySpan<PyObject> items, PyObject? single)
    {
        py.Budget.CheckString(template.Length);
        _py = py;
        _output = py.TakeBuilder();
        _template = template;
        _directives = directives;
        _isUnicode = isUnicode;
        _items = items;
        _single = single;
        _mapping = single is not null && IsMapping(single) ? single : null;
    }

    /// <summary><c>template % arguments</c>.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="template">The template.</param>
    /// <param name="arguments">A tuple of arguments, or the only one.</param>
    /// <param name="directives">The template's directives, where they are known already.</param>
    public static PyObject Format(Interpreter py, PyObject template, PyObject arguments, PercentDirective[]? directives = null)
    {
        var (text, isUnicode) = template is PyUnicode unicode ? (unicode.Value, true) : (((PyStr)template).Value, false);
        return arguments is PyTuple tuple
            ? new PercentFormat(py, text, directives, isUnicode, tuple.Items, null).Run()
            : new PercentFormat(py, text, directives, isUnicode, [], arguments).Run();
    }

    /// <summary>The same for the items of a tuple that nobody has made.</summary>
    public static PyObject Format(Interpreter py, PyStr template, ReadOnlySpan<PyObject> items, PercentDirective[] directives) =>
        new PercentFormat(py, template.Value, directives, isUnicode: false, items, null).Run();

    private PyObject Run()
    {
        for (var i = 0; Directive(i) is { } directive; i++)
        {
            _output.Append(_template, _position, directive.Start - _position);
            _position = directive.End;
            _py.Budget.Step();
            Convert(directive);
            _py.Budget.CheckLength(_output.Length);
        }

        _output.Append(_template, _position, _template.Length - _position);
        if (_mapping is null && (_single is null ? _taken < _items.Length : _taken == 0))
        {
            throw Raise.TypeError("not all arguments converted during string formatting");
        }

        // CPython makes the rest first, and puts what was made before in front of it then.
        if (_byteCount > 0)
        {
            Codecs.AsciiCodec.Decode(_output.ToString(0, _byteCount));
        }

        var text = _py.Finish(_output);
        return _isUnicode ? new PyUnicode(text) : new PyStr(text);
    }

    /// <summary>A directive by its number; null behind the last.</summary>
    private readonly PercentDirective? Directive(int index)
    {
        if (_directives is not null)
        {
            return index < _directives.Length ? _directives[index] : null;
        }

        var percent = _template.IndexOf('%', _position);
        return percent < 0 ? null : PercentDirective.Parse(_template, percent);
    }

    /// <summary>Lists count as mappings too: CPython asks whether the type has a subscript operator.</summary>
    private static bool IsMapping(PyObject value) => value switch
    {
        PyTuple or PyStr or PyUnicode => false,
        PyDict or PyList or PyInstance or PyByteArray => true,
        _ => value.Type is PyUserType type && type.FindSpecial(Names.GetItem) is not null,
    };

    private void Convert(PercentDirective directive)
    {
        if (directive.Key is not null)
        {
            TakeKey(directive);
        }

        CheckPart(directive, PercentPart.Width);
        if (directive.HasWidthArgument)
        {
            directive = directive.WithWidth(TakeStar());
        }

        CheckPart(directive, PercentPart.Precision);
        if (directive.HasPrecisionArgument)
        {
            directive = directive.WithPrecision(TakeStar());
        }

        CheckPart(directive, PercentPart.Letter);
        Write(directive);
    }

    private static void CheckPart(PercentDirective directive, PercentPart part)
    {
        if (directive.Error is not null && directive.Wrong == part)
        {
            throw Raise.ValueError(directive.Error);
        }
    }

    private void TakeKey(PercentDirective directive)
    {
        if (_mapping is null)
        {
            throw Raise.TypeError("format requires a mapping");
        }

        CheckPart(directive, PercentPart.Key);
        _single = Protocol.GetItem(_py, _mapping, _isUnicode ? new PyUnicode(directive.Key!) : new PyStr(directive.Key!));
        _taken = 0;
    }

    private long TakeStar() => Next() is PyInt number ? number.Value : throw Raise.TypeError("* wants int");

    private PyObject Next()
    {
        var taken = _taken++;
        return _single is null && taken < _items.Length ? _items[taken]
            : _single is not null && taken == 0 ? _single
            : throw Raise.TypeError("not enough arguments for format string");
    }

    private void Write(PercentDirective directive)
    {
        var letter = directive.Letter;
        if (letter == '%')
        {
            Pad(directive, '\0', "", "%", ' ');
            return;
        }

        var value = Next();
        switch (letter)
        {
            case 's':
                Pad(directive, '\0', "", Cut(Text(directive, value), directive), ' ');
                break;
            case 'r':
                Pad(directive, '\0', "", Cut(Protocol.Repr(_py, value), directive), ' ');
                break;
            case 'c':
                Pad(directive, '\0', "", Character(directive, value), ' ');
                break;
            case 'd' or 'i' or 'u' or 'o' or 'x' or 'X':
                WriteInteger(directive, value);
                break;
            case 'e' or 'E' or 'f' or 'F' or 'g' or 'G':
                WriteFloat(directive, value);
                break;
            default:
                var shown = letter is >= ' ' and < '\x7F' || (!_isUnicode && letter > ' ') ? letter : _isUnicode ? '?' : letter;
                throw Raise.ValueError(string.Create(
                    CultureInfo.InvariantCulture, $"unsupported format character '{shown}' (0x{(int)letter:x}) at index {_position - 1}"));
        }
    }

    /// <summary>The text for <c>%s</c>; a unicode value makes the result unicode.</summary>
    private string Text(PercentDirective directive, PyObject value)
    {
        if (value is PyUnicode)
        {
            Promote(directive);
        }

        // A unicode template asks for unicode(value), and so for a __unicode__.
        var text = _isUnicode ? ValueFormat.ToUnicode(_py, value) : Conversions.Str(_py, value);
        if (text is PyUnicode converted)
        {
            Promote(directive);
            return converted.Value;
        }

        var bytes = ((PyStr)text).Value;
        return _isUnicode ? Codecs.AsciiCodec.Decode(bytes) : bytes;
    }

    private void Promote(PercentDirective directive)
    {
        if (!_isUnicode)
        {
            Codecs.AsciiCodec.Decode(_template[directive.Start..]);
            _byteCount = _output.Length;
            _isUnicode = true;
        }
    }

    private static string Cut(string text, PercentDirective directive) =>
        directive.Precision is { } precision && precision < text.Length ? text[..(int)precision] : text;

    private string Character(PercentDirective directive, PyObject value)
    {
        switch (value)
        {
            case PyUnicode unicode:
                Promote(directive);
                return CodePoints.Count(unicode.Value) == 1 ? unicode.Value : throw Raise.TypeError("%c requires int or char");
            case PyStr text:
                return text.Value.Length != 1 ? throw Raise.TypeError("%c requires int or char")
                    : _isUnicode ? Codecs.AsciiCodec.Decode(text.Value) : text.Value;
        }

        if (_isUnicode)
        {
            var code = TryInteger(value, Conversions.HasMethod(_py, value, Names.Int)) is { } number && number >= long.MinValue && number <= long.MaxValue
                ? number
                : throw Raise.TypeError("%c requires int or char");
            return code >= 0 && code <= 0x10FFFF
                ? CodePoints.Text((int)code)
                : throw Raise.OverflowError("%c arg not in range(0x110000) (wide Python build)");
        }

        return Protocol.ToLong(_py, value) switch
        {
            < 0 => throw Raise.OverflowError("unsigned byte integer is less than minimum"),
            > 0xFF => throw Raise.OverflowError("unsigned byte integer is greater than maximum"),
            var code => ((char)code).ToString(),
        };
    }

    /// <summary>The value as an integer; null where it is none, for whatever reason: CPython forgets the error.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isNumber">Whether its type says that it is a number at all.</param>
    private readonly BigInteger? TryInteger(PyObject value, bool isNumber) =>
        isNumber ? TryInteger(value, Conversions.TryInteger) ?? TryInteger(value, Conversions.TryLong) : null;

    private readonly BigInteger? TryInteger(PyObject value, Func<Interpreter, PyObject, BigInteger?> convert)
    {
        try
        {
            return convert(_py, value);
        }
        catch (PythonException)
        {
            return null;
        }
    }

    private void WriteInteger(PercentDirective directive, PyObject value)
    {
        var letter = directive.Letter == 'i' ? 'd' : directive.Letter;
        var numberBase = letter switch { 'o' => 8, 'x' or 'X' => 16, _ => 10 };
        if (directive.IsPlain && numberBase == 10 && value.GetType() == typeof(PyInt))
        {
            const int longestInteger = 20;
            Span<char> text = stackalloc char[longestInteger];
            ((PyInt)value).Value.TryFormat(text, out var length, provider: CultureInfo.InvariantCulture);
            _output.Append(text[..length]);
            return;
        }

        _py.Budget.CheckString(directive.Precision ?? 0);
        string digits;
        int sign;
        if (value is PyInt { Value: > long.MinValue } small)
        {
            digits = IntegerText.Digits(Math.Abs(small.Value), numberBase);
            sign = Math.Sign(small.Value);
        }
        else
        {
            var number = TryInteger(value, Conversions.HasMethod(_py, value, Names.Int) || Conversions.HasMethod(_py, value, Names.Float))
                ?? throw Raise.TypeError($"%{letter} format: a number is required, not {value.Type.Name}");
            _py.Budget.CheckString(IntegerText.EstimateLength(number, numberBase) + (directive.Precision ?? 0));
            if (numberBase == 10)
            {
                _py.Budget.CheckDecimalDigits(number);
            }

            digits = IntegerText.Digits(BigInteger.Abs(number), numberBase);
            sign = number.Sign;
        }

        if (sign == 0 && directive.Precision == 0 && value is not PyLong)
        {
            digits = "";
        }

        digits = digits.PadLeft((int)(directive.Precision ?? 0), '0');
        if (directive.Alternate && numberBase == 8 && digits is not ['0', ..])
        {
            digits = "0" + digits;
        }

        var prefix = directive.Alternate && numberBase == 16 ? "0x" : "";
        if (letter == 'X')
        {
            (digits, prefix) = (digits.ToUpperInvariant(), prefix.ToUpperInvariant());
        }

        Pad(directive, Sign(directive, sign < 0), prefix, digits, directive.Zero ? '0' : ' ');
    }

    private void WriteFloat(PercentDirective directive, PyObject value)
    {
        const int defaultPrecision = 6;
        var number = FloatOf(value);
        var precision = directive.Precision ?? defaultPrecision;
        _py.Budget.CheckString(precision);
        var letter = directive.Letter == 'F' ? 'f' : directive.Letter;
        var text = FloatText.Convert(Math.Abs(number), letter, (int)precision, directive.Alternate);
        if (directive.Letter == 'F')
        {
            // For INF and NAN.
            text = text.ToUpperInvariant();
        }

        Pad(directive, Sign(directive, double.IsNegative(number) && !double.IsNaN(number)), "", text, directive.Zero ? '0' : ' ');
    }

    /// <summary>The value as a float. A template that is a <c>str</c> has one sentence for all that may go wrong.</summary>
    private readonly double FloatOf(PyObject value)
    {
        try
        {
            return Modules.NumberArguments.Float(_py, value);
        }
        catch (PythonException) when (!_isUnicode)
        {
            throw Raise.TypeError($"float argument required, not {value.Type.Name}");
        }
    }

    private static char Sign(PercentDirective directive, bool negative) =>
        negative ? '-' : directive.Plus ? '+' : directive.Blank ? ' ' : '\0';

    private void Pad(PercentDirective directive, char sign, string prefix, string body, char fill)
    {
        var length = (sign == '\0' ? 0 : 1) + prefix.Length + body.Length;
        var missing = Math.Max(0, directive.Width - length);
        _py.Budget.CheckGrowth(_output.Length, length + missing);
        if (!directive.Left && fill == ' ')
        {
            _output.Append(' ', (int)missing);
        }

        if (sign != '\0')
        {
            _output.Append(sign);
        }

        _output.Append(prefix);
        if (!directive.Left && fill == '0')
        {
            _output.Append('0', (int)missing);
        }

        _output.Append(body);
        if (directive.Left)
        {
            _output.Append(' ', (int)missing);
        }
    }
}
