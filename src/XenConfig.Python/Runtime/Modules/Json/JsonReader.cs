using System.Text;
using XenConfig.Python.Runtime.Codecs;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime.Modules;

/// <summary>Reads one JSON value, with CPython's places of errors, and its words, which are others for a <c>unicode</c>.</summary>
internal sealed class JsonReader
{
    private readonly Interpreter _py;
    private readonly string _text;
    private readonly bool _isUnicode;
    private readonly bool _isStrict;
    private readonly string _encoding;
    private readonly PyObject? _objectHook;
    private readonly PyObject? _pairsHook;
    private readonly PyObject _parseFloat;
    private readonly PyObject _parseInt;
    private readonly PyObject _parseConstant;
    private int _at;

    /// <summary>A reader of a document.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="decoder">A <c>JSONDecoder</c>, which says how.</param>
    /// <param name="document">A <c>str</c> or <c>unicode</c>.</param>
    public JsonReader(Interpreter py, PyObject decoder, PyObject document)
    {
        _py = py;
        _text = JsonModule.Text(document);
        _isUnicode = document is PyUnicode;
        _isStrict = Protocol.IsTrue(py, Setting(decoder, "strict"));
        _encoding = Setting(decoder, "encoding") is PyStr name ? name.Value : "utf-8";
        _objectHook = OrNull(Setting(decoder, "object_hook"));
        _pairsHook = OrNull(Setting(decoder, "object_pairs_hook"));
        _parseFloat = Setting(decoder, "parse_float");
        _parseInt = Setting(decoder, "parse_int");
        _parseConstant = Setting(decoder, "parse_constant");
    }

    private bool IsAtEnd => _at >= _text.Length;

    private char Current => IsAtEnd ? '\0' : _text[_at];

    /// <summary>The value that begins at an index, and the index after it; StopIteration where none begins.</summary>
    public PyTuple Scan(long start)
    {
        if (start < 0)
        {
            throw Raise.StopIteration();
        }

        _at = _isUnicode ? CodePoints.OffsetOf(_text, start) : (int)Math.Min(start, _text.Length);
        _py.Budget.Scan(_text.Length);
        var value = Value();
        return new PyTuple(value, PyInt.Of(_isUnicode ? CodePoints.Count(_text.AsSpan(0, _at)) : _at));
    }

    private static PyObject? OrNull(PyObject value) => value is PyNone ? null : value;

    private PyObject Setting(PyObject decoder, string name) => Attributes.Get(_py, decoder, _py.Intern(name));

    private PythonException Error(string message, int position) => Raise.ValueError(JsonModule.Describe(message, _text, position, null));

    private PyObject Value()
    {
        _py.Budget.Step();
        switch (Current)
        {
            case '"':
                return String();
            case '{':
                return Recursion.Call(_py, $" while decoding a JSON object from a {Kind}", this, static (_, reader) => reader.Object());
            case '[':
                return Recursion.Call(_py, $" while decoding a JSON array from a {Kind}", this, static (_, reader) => reader.Array());
        }

        return Word("null") ? PyNone.Instance
            : Word("true") ? PyBool.True
            : Word("false") ? PyBool.False
            : Word("NaN") ? _parseConstant.Call(_py, new PyStr("NaN"))
            : Word("Infinity") ? _parseConstant.Call(_py, new PyStr("Infinity"))
            : Word("-Infinity") ? _parseConstant.Call(_py, new PyStr("-Infinity"))
            : Number();
    }

    private string Kind => _isUnicode ? "unicode string" : "byte string";

    private bool Word(string word)
    {
        if (!_text.AsSpan(_at).StartsWith(word, StringComparison.Ordinal))
        {
            return false;
        }

        _at += word.Length;
        return true;
    }

    private void SkipBlanks()
    {
        while (!IsAtEnd && Current is ' ' or '\t' or '\n' or '\r')
        {
            _at++;
        }
    }

    private PyObject Object()
    {
        var pairs = new List<(PyObject Key, PyObject Value)>();
        _at++;
        SkipBlanks();
        while (Current != '}' || pairs.Count > 0)
        {
            if (Current != '"')
            {
                throw Error(IsAtEnd && pairs.Count == 0 ? "Expecting object" : _isUnicode ? "Expecting property name enclosed in double quotes" : "Expecting property name", IsAtEnd && pairs.Count == 0 ? _text.Length - 1 : _at);
            }

            var key = String();
            SkipBlanks();
            if (Current != ':')
            {
                throw Error(_isUnicode ? "Expecting ':' delimiter" : "Expecting : delimiter", _at);
            }

            _at++;
            SkipBlanks();
            pairs.Add((key, Value()));
            _py.Budget.CheckCount(pairs.Count);
            if (!GoesOn('}'))
            {
                break;
            }
        }

        _at++;
        return Finish(pairs);
    }

    private PyObject Finish(List<(PyObject Key, PyObject Value)> pairs)
    {
        if (_pairsHook is not null)
        {
            return _pairsHook.Call(_py, new PyList(pairs.ConvertAll(static PyObject (pair) => new PyTuple(pair.Key, pair.Value))));
        }

        var dict = new PyDict(_py);
        foreach (var (key, value) in pairs)
        {
            dict.Set(_py, key, value);
        }

        return _objectHook?.Call(_py, dict) ?? dict;
    }

    private PyList Array()
    {
        var items = new List<PyObject>();
        _at++;
        SkipBlanks();
        if (IsAtEnd)
        {
            throw Error("Expecting object", _text.Length - 1);
        }

        while (Current != ']' || items.Count > 0)
        {
            items.Add(Value());
            _py.Budget.CheckCount(items.Count);
            if (!GoesOn(']'))
            {
                break;
            }

            if (IsAtEnd)
            {
                throw Error("Expecting object", _text.Length - 1);
            }
        }

        _at++;
        return new PyList(items);
    }

    /// <summary>Whether another item follows, past the comma; otherwise the closing bracket does.</summary>
    private bool GoesOn(char closing)
    {
        SkipBlanks();
        if (IsAtEnd)
        {
            throw Error("Expecting object", _text.Length - 1);
        }

        if (Current == closing)
        {
            return false;
        }

        if (Current != ',')
        {
            throw Error(_isUnicode ? "Expecting ',' delimiter" : "Expecting , delimiter", _at);
        }

        _at++;
        SkipBlanks();
        return true;
    }

    private PyUnicode String()
    {
        var begin = _at++;
        if (IsAtEnd)
        {
            throw Raise.ValueError("end is out of bounds");
        }

        var value = new StringBuilder();
        while (true)
        {
            var next = _at;
            while (next < _text.Length && _text[next] is not ('"' or '\\'))
            {
                if (_isStrict && _text[next] < ' ')
                {
                    throw Error("Invalid control character at", next);
                }

                next++;
            }

            if (next >= _text.Length)
            {
                throw Error("Unterminated string starting at", begin);
            }

            value.Append(Decoded(_text[_at..next]));
            _at = next + 1;
            if (_text[next] == '"')
            {
                _py.Budget.CheckString(value.Length);
                return new PyUnicode(value.ToString());
            }

            value.Append(Escape(begin));
        }
    }

    private string Decoded(string content) => _isUnicode || Ascii.IsValid(content)
        ? content
        : ((PyUnicode)CodecRegistry.Decode(_py, new PyStr(content), _encoding, "strict")).Value;

    private char Escape(int begin)
    {
        const int digits = 4;
        if (IsAtEnd)
        {
            throw Error("Unterminated string starting at", begin);
        }

        var letter = _text[_at++];
        if (letter != 'u')
        {
            return letter switch
            {
                '"' or '\\' or '/' => letter,
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                _ => throw Error("Invalid \\escape", _at - 2),
            };
        }

        var end = _at + digits;
        if (end >= _text.Length)
        {
            throw Error("Invalid \\uXXXX escape", _at - 1);
        }

        var code = 0;
        foreach (var c in _text.AsSpan(_at, digits))
        {
            code = char.IsAsciiHexDigit(c) ? (code * 16) + IntegerParser.DigitValue(c) : throw Error("Invalid \\uXXXX escape", end - 5);
        }

        _at = end;
        return (char)code;
    }

    private PyObject Number()
    {
        var start = _at;
        var end = start;
        if (Char(end) == '-')
        {
            end++;
        }

        if (Char(end) == '0')
        {
            end++;
        }
        else if (Char(end) is >= '1' and <= '9')
        {
            end = SkipDigits(end);
        }
        else
        {
            throw Raise.StopIteration();
        }

        var isFloat = false;
        if (Char(end) == '.' && char.IsAsciiDigit(Char(end + 1)))
        {
            isFloat = true;
            end = SkipDigits(end + 1);
        }

        if (Char(end) is 'e' or 'E')
        {
            var exponent = end + (Char(end + 1) is '+' or '-' ? 2 : 1);
            if (char.IsAsciiDigit(Char(exponent)))
            {
                isFloat = true;
                end = SkipDigits(exponent);
            }
        }

        _at = end;
        var text = _text[start..end];
        return (isFloat ? _parseFloat : _parseInt).Call(_py, _isUnicode ? new PyUnicode(text) : new PyStr(text));
    }

    private char Char(int index) => index < _text.Length ? _text[index] : '\0';

    private int SkipDigits(int index)
    {
        while (char.IsAsciiDigit(Char(index)))
        {
            index++;
        }

        return index;
    }
}
