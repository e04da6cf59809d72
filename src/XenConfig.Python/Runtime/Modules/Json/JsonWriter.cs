using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime.Modules;

/// <summary>
/// Writes a value as JSON, in chunks of <c>str</c> or <c>unicode</c> that the caller joins. CPython has two writers, whose errors differ: a fast one for a
/// whole text on one line, and one for everything else.
/// </summary>
internal sealed class JsonWriter
{
    private const int OptionCount = 11;

    private static readonly PyStr Items = PyStr.MakeShared("items");

    private readonly Interpreter _py;
    private readonly PyObject _default;
    private readonly PyObject _quote;
    private readonly PyObject _floatText;
    private readonly long? _indent;
    private readonly PyObject _keySeparator;
    private readonly PyObject _itemSeparator;
    private readonly bool _sortsKeys;
    private readonly bool _skipsKeys;
    private readonly bool _allowsNaN;
    private readonly bool _isFast;
    private readonly HashSet<PyObject>? _open;
    private readonly List<PyObject> _chunks = [];

    /// <summary>A writer.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="options">A tuple: default(), the function that quotes strings, the one that shows floats, indent, the two separators, whether to sort keys,
    /// to skip keys, to allow NaN, to look out for circles, and whether the fast writer would have been taken.</param>
    public JsonWriter(Interpreter py, PyObject options)
    {
        var items = options is PyTuple { Items: { Length: OptionCount } given }
            ? given
            : throw Raise.TypeError($"the options must be a tuple of {OptionCount}");
        _py = py;
        (_default, _quote, _floatText) = (items[0], items[1], items[2]);
        _indent = items[3] is PyNone ? null : Protocol.ToLong(py, items[3]);
        (_keySeparator, _itemSeparator) = (items[4], items[5]);
        (_sortsKeys, _skipsKeys, _allowsNaN) = (Protocol.IsTrue(py, items[6]), Protocol.IsTrue(py, items[7]), Protocol.IsTrue(py, items[8]));
        _open = Protocol.IsTrue(py, items[9]) ? new HashSet<PyObject>(ReferenceEqualityComparer.Instance) : null;
        _isFast = Protocol.IsTrue(py, items[10]);
    }

    /// <summary>The chunks of a value.</summary>
    public PyList Write(PyObject value)
    {
        Value(value, 0);
        return new PyList(_chunks);
    }

    private void Value(PyObject value, int level)
    {
        _py.Budget.Step();
        switch (value)
        {
            case PyStr or PyUnicode:
                _chunks.Add(_quote.Call(_py, value));
                break;
            case PyNone:
                Add("null");
                break;
            case PyBool:
                Add(value == PyBool.True ? "true" : "false");
                break;
            case PyInt or PyLong:
                Add(Protocol.Str(_py, value));
                break;
            case PyFloat number:
                _chunks.Add(Float(number));
                break;
            default:
                Recursion.Call(_py, _isFast ? " while encoding a JSON object" : "", (Writer: this, value, level), static (_, part) => part.Writer.Compound(part.value, part.level));
                break;
        }
    }

    private void Add(string text) => _chunks.Add(new PyStr(text));

    private PyNone Compound(PyObject value, int level)
    {
        if (value is PyList { Items.Count: 0 } or PyTuple { Items.Length: 0 } or PyDict { Count: 0 })
        {
            Add(value is PyDict ? "{}" : "[]");
            return PyNone.Instance;
        }

        if (_open is not null && !_open.Add(value))
        {
            throw Raise.ValueError("Circular reference detected");
        }

        switch (value)
        {
            case PyList or PyTuple:
                Array(Protocol.ToList(_py, value), level);
                break;
            case PyDict dict:
                Object(dict, level);
                break;
            default:
                Value(_default.Call(_py, value), level);
                break;
        }

        _open?.Remove(value);
        return PyNone.Instance;
    }

    private void Array(List<PyObject> items, int level)
    {
        var start = _chunks.Count;
        Add("[");
        Break(level + 1);
        for (var i = 0; i < items.Count; i++)
        {
            Separate(i, level + 1);
            var isPlain = items[i] is PyStr or PyUnicode or PyNone or PyInt or PyLong or PyFloat;
            if (!isPlain)
            {
                Join(start);
            }

            Value(items[i], level + 1);
            if (isPlain)
            {
                Join(start);
            }

            start = _chunks.Count;
        }

        Break(level);
        Add("]");
    }

    /// <summary>Makes one chunk of the last ones, as CPython's slow writer does in lists; where bytes cannot be decoded, the place depends on it.</summary>
    private void Join(int start)
    {
        if (_isFast)
        {
            return;
        }

        var joined = _chunks[start];
        for (var i = start + 1; i < _chunks.Count; i++)
        {
            joined = Operators.Binary(_py, Syntax.BinaryOperator.Add, joined, _chunks[i]);
        }

        _chunks.RemoveRange(start, _chunks.Count - start);
        _chunks.Add(joined);
    }

    private void Object(PyDict dict, int level)
    {
        Add("{");
        Break(level + 1);
        var pairs = Protocol.ToList(_py, Attributes.Get(_py, dict, Items).Call(_py));
        if (_sortsKeys)
        {
            Sorting.Sort(_py, pairs, null, Attributes.Get(_py, _py.Import("operator"), _py.Intern("itemgetter")).Call(_py, PyInt.Zero), descending: false);
        }

        var written = 0;
        foreach (var pair in pairs)
        {
            var (key, value) = (Protocol.GetItem(_py, pair, PyInt.Zero), Protocol.GetItem(_py, pair, PyInt.One));
            if (Key(key) is not { } name)
            {
                continue;
            }

            Separate(written++, level + 1);
            _chunks.Add(_quote.Call(_py, name));
            _chunks.Add(_keySeparator);
            Value(value, level + 1);
        }

        Break(level);
        Add("}");
    }

    /// <summary>A key as a string; null for one that is to be skipped.</summary>
    private PyObject? Key(PyObject key) => key switch
    {
        PyStr or PyUnicode => key,
        PyFloat number => Float(number),
        PyBool when !_isFast => new PyStr(key == PyBool.True ? "true" : "false"),
        PyNone => new PyStr("null"),
        PyInt or PyLong => new PyStr(Protocol.Str(_py, key)),
        _ when _skipsKeys => null,
        _ => throw Raise.TypeError(_isFast ? "keys must be a string" : $"key {Protocol.Repr(_py, key)} is not a string"),
    };

    private PyObject Float(PyFloat number)
    {
        if (!_isFast)
        {
            return _floatText.Call(_py, number);
        }

        return double.IsFinite(number.Value) ? new PyStr(FloatText.Repr(number.Value))
            : !_allowsNaN ? throw Raise.ValueError("Out of range float values are not JSON compliant")
            : new PyStr(double.IsNaN(number.Value) ? "NaN" : number.Value > 0 ? "Infinity" : "-Infinity");
    }

    private void Separate(int index, int level)
    {
        if (index > 0)
        {
            _chunks.Add(_itemSeparator);
            Break(level);
        }

        _py.Budget.CheckCount(_chunks.Count);
    }

    private void Break(int level)
    {
        if (_indent is { } indent)
        {
            var width = Math.Max(0, long.CreateSaturating((Int128)indent * level));
            _py.Budget.CheckString(width);
            Add("\n" + new string(' ', (int)width));
        }
    }
}
