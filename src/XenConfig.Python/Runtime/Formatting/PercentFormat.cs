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
    private readonly StringBuilder _output;
    private readonly PyObject? _mapping;
    private PyObject _arguments;
    private PyTuple? _tuple;
    private int _taken;
    private bool _isUnicode;
    private int _position;

    private PercentFormat(Interpreter py, string template, bool isUnicode, PyObject arguments)
    {
        _py = py;
        _output = py.TakeBuilder();
        _template = template;
        _isUnicode = isUnicode;
        _arguments = arguments;
        _tuple = arguments as PyTuple;
        _mapping = IsMapping(arguments) ? arguments : null;
    }

    /// <summary><c>template % arguments</c>.</summary>
    public static PyObject Format(Interpreter py, PyObject template, PyObject arguments) => template is PyUnicode unicode
        ? new PercentFormat(py, unicode.Value, isUnicode: true, arguments).Run()
        : new PercentFormat(py, ((PyStr)template).Value, isUnicode: false, arguments).Run();

    private PyObject Run()
    {
        _py.Budget.CheckString(_template.Length);
        while (_position < _template.Length)
        {
            var percent = _template.IndexOf('%', _position);
            var literal = percent < 0 ? _template.Length : percent;
            _output.Append(_template, _position, literal - _position);
            _position = literal;
            if (percent >= 0)
            {
                _position++;
                _py.Budget.Step();
                Convert();
                _py.Budget.CheckLength(_output.Length);
            }
        }

        if (_mapping is null && (_tuple is null ? _taken == 0 : _taken < _tuple.Items.Length))
        {
            throw Raise.TypeError("not all arguments converted during string formatting");
        }

        var text = _py.Finish(_output);
        return _isUnicode ? new PyUnicode(text) : new PyStr(text);
    }

    /// <summary>Lists count as mappings too: CPython asks whether the type has a subscript operator.</summary>
    private static bool IsMapping(PyObject value) => value switch
    {
        PyTuple or PyStr or PyUnicode => false,
        PyDict or PyList or PyInstance => true,
        _ => value.Type is PyUserType type && type.FindSpecial(Names.GetItem) is not null,
    };

    private void Convert()
    {
        if (Peek() == '(')
        {
            TakeKey();
        }

        var directive = default(Directive);
        while (Peek() is '-' or '+' or ' ' or '#' or '0')
        {
            switch (_template[_position++])
            {
                case '-':
                    directive.Left = true;
                    break;
                case '+':
                    directive.Plus = true;
                    break;
                case ' ':
                    directive.Blank = true;
                    break;
                case '#':
                    directive.Alternate = true;
                    break;
                default:
                    directive.Zero = true;
                    break;
            }
        }

        TakeWidth(ref directive);
        TakePrecision(ref directive);
        if (Peek() is 'h' or 'l' or 'L')
        {
            _position++;
        }

        directive.Letter = _position < _template.Length ? _template[_position++] : throw Raise.ValueError("incomplete format");
        Write(ref directive);
    }

    private char Peek() => _position < _template.Length ? _template[_position] : '\0';

    private void TakeKey()
    {
        if (_mapping is null)
        {
            throw Raise.TypeError("format requires a mapping");
        }

        var start = ++_position;
        for (var depth = 1; depth > 0; _position++)
        {
            depth += Peek() switch { '(' => 1, ')' => -1, _ => 0 };
            if (_position >= _template.Length)
            {
                throw Raise.ValueError("incomplete format key");
            }
        }

        var key = _template[start..(_position - 1)];
        _arguments = Protocol.GetItem(_py, _mapping, _isUnicode ? new PyUnicode(key) : new PyStr(key));
        _tuple = null;
        _taken = 0;
    }

    private void TakeWidth(ref Directive directive)
    {
        if (Peek() == '*')
        {
            _position++;
            var width = TakeStar();
            directive.Left |= width < 0;
            directive.Width = width < 0 ? -Math.Max(width, -long.MaxValue) : width;
            return;
        }

        directive.Width = TakeNumber(long.MaxValue, "width too big") ?? 0;
    }

    private void TakePrecision(ref Directive directive)
    {
        if (Peek() != '.')
        {
            return;
        }

        _position++;
        if (Peek() == '*')
        {
            _position++;
            directive.Precision = Math.Max(0, TakeStar());
            return;
        }

        directive.Precision = TakeNumber(int.MaxValue, "prec too big") ?? 0;
    }

    private long TakeStar() => Next() is PyInt number ? number.Value : throw Raise.TypeError("* wants int");

    private long? TakeNumber(long largest, string tooLarge)
    {
        long? number = null;
        while (char.IsAsciiDigit(Peek()))
        {
            var digit = _template[_position++] - '0';
            number = (number ?? 0) > (largest - digit) / 10 ? throw Raise.ValueError(tooLarge) : ((number ?? 0) * 10) + digit;
        }

        return number;
    }

    private PyObject Next()
    {
        if (_tuple is null)
        {
            return _taken++ == 0 ? _arguments : throw Raise.TypeError("not enough arguments for format string");
        }

        return _taken < _tuple.Items.Length ? _tuple.Items[_taken++] : throw Raise.TypeError("not enough arguments for format string");
    }

    private void Write(ref Directive directive)
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
                Pad(directive, '\0', "", Cut(Text(value), directive), ' ');
                break;
            case 'r':
                Pad(directive, '\0', "", Cut(Protocol.Repr(_py, value), directive), ' ');
                break;
            case 'c':
                Pad(directive, '\0', "", Character(value), ' ');
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
    private string Text(PyObject value)
    {
        if (value is PyUnicode unicode)
        {
            Promote();
            return unicode.Value;
        }

        // A unicode template asks for unicode(value), and so for a __unicode__.
        var text = _isUnicode ? ValueFormat.ToUnicode(_py, value) : Conversions.Str(_py, value);
        if (text is PyUnicode converted)
        {
            Promote();
            return converted.Value;
        }

        var bytes = ((PyStr)text).Value;
        return _isUnicode ? Codecs.AsciiCodec.Decode(bytes) : bytes;
    }

    private void Promote()
    {
        if (!_isUnicode)
        {
            Codecs.AsciiCodec.Decode(_output.ToString());
            Codecs.AsciiCodec.Decode(_template[_position..]);
            _isUnicode = true;
        }
    }

    private static string Cut(string text, in Directive directive) =>
        directive.Precision is { } precision && precision < text.Length ? text[..(int)precision] : text;

    private string Character(PyObject value)
    {
        switch (value)
        {
            case PyUnicode unicode:
                Promote();
                return CodePoints.Count(unicode.Value) == 1 ? unicode.Value : throw Raise.TypeError("%c requires int or char");
            case PyStr text:
                return text.Value.Length != 1 ? throw Raise.TypeError("%c requires int or char")
                    : _isUnicode ? Codecs.AsciiCodec.Decode(text.Value) : text.Value;
        }

        if (_isUnicode)
        {
            var code = Conversions.TryInteger(_py, value) is { } number && number >= long.MinValue && number <= long.MaxValue
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
    private readonly BigInteger? TryInteger(PyObject value)
    {
        try
        {
            return Conversions.TryInteger(_py, value);
        }
        catch (PythonException)
        {
            return null;
        }
    }

    private void WriteInteger(in Directive directive, PyObject value)
    {
        var letter = directive.Letter == 'i' ? 'd' : directive.Letter;
        var numberBase = letter switch { 'o' => 8, 'x' or 'X' => 16, _ => 10 };
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
            var number = TryInteger(value)
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

    private void WriteFloat(in Directive directive, PyObject value)
    {
        const int defaultPrecision = 6;
        var number = (value is PyComplex && !_isUnicode ? null : Conversions.TryFloat(_py, value))
            ?? throw Raise.TypeError(_isUnicode ? "a float is required" : $"float argument required, not {value.Type.Name}");
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

    private static char Sign(in Directive directive, bool negative) =>
        negative ? '-' : directive.Plus ? '+' : directive.Blank ? ' ' : '\0';

    private void Pad(in Directive directive, char sign, string prefix, string body, char fill)
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

    /// <summary>What stands between the percent sign and its letter.</summary>
    private struct Directive
    {
        public bool Left;
        public bool Plus;
        public bool Blank;
        public bool Alternate;
        public bool Zero;
        public long Width;
        public long? Precision;
        public char Letter;
    }
}
