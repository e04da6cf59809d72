using System.Numerics;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime.Formatting;

/// <summary>Turns values into numbers and texts as <c>int()</c>, <c>float()</c> and <c>str()</c> do.</summary>
internal static class Conversions
{
    private const int LongestShown = 200;

    private static readonly PyStr Trunc = PyStr.MakeShared("__trunc__");

    /// <summary><c>str(value)</c>, which may be a <c>unicode</c> where a <c>__str__</c> of the config's own returns one.</summary>
    public static PyObject Str(Interpreter py, PyObject value)
    {
        if (value.Type == BuiltinTypes.Str)
        {
            return value;
        }

        if (Method(py, value, Names.Str) is { } str)
        {
            var text = str.Call(py);
            return text is PyStr or PyUnicode ? text : throw Raise.TypeError($"__str__ returned non-string (type {text.Type.Name})");
        }

        return new PyStr(value is PyInstance ? Protocol.Repr(py, value) : Protocol.Str(py, value));
    }

    /// <summary>The value as an integer, floats cut off; null when it is no number.</summary>
    public static BigInteger? TryInteger(Interpreter py, PyObject value) =>
        (value is PyInt or PyLong ? value : TryIntegerObject(py, value, isLong: false)) is { } integer ? Arithmetic.ToBigInteger(integer) : null;

    /// <summary>The same by what <c>long(value)</c> asks for.</summary>
    public static BigInteger? TryLong(Interpreter py, PyObject value) =>
        TryIntegerObject(py, value, isLong: true) is { } integer ? Arithmetic.ToBigInteger(integer) : null;

    /// <summary>
    /// What <c>int(value)</c> and <c>long(value)</c> give of anything but a text: what a method returned goes through as it is, also when it is a
    /// <c>bool</c>. Null when the value is no number.
    /// </summary>
    public static PyObject? TryIntegerObject(Interpreter py, PyObject value, bool isLong)
    {
        switch (value)
        {
            case PyInt when value.Type == BuiltinTypes.Int:
                return value;
            case PyInt or PyLong when OwnMethod(py, value, isLong ? Names.Long : Names.Int) is null:
                return PyLong.Narrow(Arithmetic.ToBigInteger(value));
            case PyFloat number when OwnMethod(py, value, isLong ? Names.Long : Names.Int) is null:
                return double.IsFinite(number.Value) ? PyLong.Narrow(new BigInteger(number.Value)) : null;
            case PyComplex or PyStr or PyUnicode when OwnMethod(py, value, isLong ? Names.Long : Names.Int) is null:
                return null;
        }

        ReadOnlySpan<PyStr> names = !isLong ? [Names.Int, Trunc] : value is PyInstance ? [Names.Long, Names.Int, Trunc] : [Names.Long, Trunc];
        foreach (var name in names)
        {
            // An old-style instance that has none of them lacks the last; until then, whatever its __getattr__ raises counts as none.
            var method = name != Trunc ? (value is PyInstance ? ObjectBuiltins.Probe(py, value, name, ExceptionTypes.Exception) : Method(py, value, name)) : value is PyType ? Attributes.TryGet(py, value, name) : RequiredMethod(py, value, name);
            if (method is not null)
            {
                var result = method.Call(py);
                return name == Trunc ? Integral(py, result)
                    : result is PyInt or PyLong ? result
                    : throw Raise.TypeError($"{name.Value} returned non-{(name == Names.Long ? "long" : "int")} (type {result.Type.Name})");
            }
        }

        return null;
    }

    /// <summary>
    /// What an old-style instance gives where C code wants an integer: by its <c>__int__</c>, or else by the <c>__trunc__</c> that it must have then. What
    /// asking for the first raises counts as none, and what it gives is for the caller to judge.
    /// </summary>
    public static PyObject IntegerOfInstance(Interpreter py, PyInstance value) =>
        ObjectBuiltins.Probe(py, value, Names.Int, ExceptionTypes.Exception)?.Call(py) ?? Integral(py, Attributes.Get(py, value, Trunc).Call(py));

    /// <summary>What a <c>__trunc__</c> gave, by its <c>__int__</c> where it is no integer.</summary>
    private static PyObject Integral(Interpreter py, PyObject value) => value is PyInt or PyLong ? value
        : Method(py, value, Names.Int)?.Call(py) is var number && number is PyInt or PyLong ? number
        : throw Raise.TypeError($"__trunc__ returned non-Integral (type {TypeName(value)})");

    private static string TypeName(PyObject value) => value is PyInstance instance ? instance.Class.Name : value.Type.Name;

    /// <summary>The number that the value stands for (<c>PyFloat_AsDouble</c>); null when it is none. OverflowError for integers beyond the range of floats.</summary>
    public static double? TryFloat(Interpreter py, PyObject value) => value switch
    {
        PyFloat number => number.Value,
        PyInt or PyLong when OwnMethod(py, value, Names.Float) is null => Arithmetic.ToDouble(value),
        PyComplex when OwnMethod(py, value, Names.Float) is null => throw Raise.TypeError("can't convert complex to float"),
        _ => RequiredMethod(py, value, Names.Float)?.Call(py) switch
        {
            null => null,
            PyFloat number => number.Value,
            _ => throw Raise.TypeError("nb_float should return float object"),
        },
    };

    /// <summary>What <c>float(value)</c> gives of anything but a text: what a method returned goes through as it is. Null when the value is no number.</summary>
    public static PyFloat? TryFloatObject(Interpreter py, PyObject value)
    {
        switch (value)
        {
            case PyFloat when value.Type == BuiltinTypes.Float:
                return (PyFloat)value;
            case PyFloat or PyInt or PyLong when OwnMethod(py, value, Names.Float) is null:
                return new PyFloat(Arithmetic.ToDouble(value));
            case PyComplex when OwnMethod(py, value, Names.Float) is null:
                throw Raise.TypeError("can't convert complex to float");
        }

        return RequiredMethod(py, value, Names.Float)?.Call(py) switch
        {
            null => null,
            PyFloat number => number,
            var other => throw Raise.TypeError($"__float__ returned non-float (type {other.Type.Name})"),
        };
    }

    /// <summary>The integer that a text means.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="value">The text.</param>
    /// <param name="givenBase">The base, where the call names one.</param>
    /// <param name="isLong">Whether it is for <c>long()</c>.</param>
    public static BigInteger ParseInteger(Interpreter py, PyObject value, int? givenBase, bool isLong)
    {
        const int usualBase = 10;
        var text = NumberText(value);
        var numberBase = givenBase ?? usualBase;

        // The text may say its base itself.
        var bitsPerDigit = Math.Log2(numberBase is >= 2 and <= 36 ? numberBase : 2);
        py.Budget.CheckIntegerBits((long)(text.Length * bitsPerDigit));
        if (IntegerParser.TryParse(text, numberBase, allowSuffix: isLong, out var number))
        {
            py.Budget.CheckIntegerBits(number.GetBitLength());
            return number;
        }

        var type = isLong ? "long" : "int";
        var read = BeforeNull(text);
        if (read.Length < text.Length && givenBase is null && IntegerParser.TryParse(read.ToString(), numberBase, allowSuffix: isLong, out _))
        {
            throw Raise.ValueError($"null byte in argument for {type}()");
        }

        if (read.Length < text.Length && givenBase is not null)
        {
            throw Raise.ValueError($"invalid literal for {type}() with base {numberBase}: {Protocol.Repr(py, value)}");
        }

        // Of long(), CPython names the base that it found.
        numberBase = isLong && numberBase == 0 ? IntegerParser.BaseOf(PythonBlanks.Trim(text).TrimStart("+-")) : numberBase;
        read = isLong ? read : read.TrimStart(PythonBlanks.All);
        throw Raise.ValueError(
            $"invalid literal for {type}() with base {numberBase}: {StringEscapes.Repr(Shown(read).ToString())}");
    }

    /// <summary>The float that a text means.</summary>
    public static double ParseFloat(Interpreter py, PyObject value)
    {
        var text = NumberText(value);
        if (FloatParser.TryParse(text, out var number))
        {
            return number;
        }

        // CPython tells a text that no number begins from one in which something follows the number.
        var trimmed = PythonBlanks.Trim(text);
        var words = FloatParser.BeginsWithNumber(trimmed) ? "invalid literal for float()" : "could not convert string to float";
        throw Raise.ValueError($"{words}: {Shown(BeforeNull(text.AsSpan().TrimStart(PythonBlanks.All)))}");
    }

    /// <summary>The text as far as C reads it.</summary>
    private static ReadOnlySpan<char> BeforeNull(ReadOnlySpan<char> text) => text.IndexOf('\0') is >= 0 and var end ? text[..end] : text;

    /// <summary>As much of a text as messages show.</summary>
    private static ReadOnlySpan<char> Shown(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, LongestShown)];

    /// <summary>A special method of the value's class, bound.</summary>
    public static PyObject? Method(Interpreter py, PyObject value, PyStr name) =>
        value is PyInstance instance ? instance.TrySpecial(py, name) : Protocol.Special(py, value, name) ?? value.Type.Find(name)?.Bind(py, value, value.Type);

    /// <summary>Whether the value's class has a special method. An old-style class has all that make a number, and fails in them.</summary>
    public static bool HasMethod(Interpreter py, PyObject value, PyStr name) => value is PyInstance || Method(py, value, name) is not null;

    /// <summary>A special method of the value's class, bound; AttributeError where an instance of an old-style class has none.</summary>
    public static PyObject? RequiredMethod(Interpreter py, PyObject value, PyStr name) =>
        value is PyInstance ? Attributes.Get(py, value, name) : Method(py, value, name);

    /// <summary>A special method of a class of the config's own, bound; null for builtin values.</summary>
    public static PyObject? OwnMethod(Interpreter py, PyObject value, PyStr name) =>
        value is PyInstance instance ? instance.TrySpecial(py, name) : Protocol.Special(py, value, name);

    /// <summary>The characters of a number: a unicode's decimal digits and blanks become ASCII.</summary>
    public static string NumberText(PyObject value)
    {
        if (value is not PyUnicode unicode)
        {
            return ((PyStr)value).Value;
        }

        var text = unicode.Value;
        var characters = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            characters[i] = PythonBlanks.Unicode.Contains(c) ? ' '
                : System.Globalization.CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit ? (char)('0' + digit)
                : c is > '\0' and <= '\xFF' ? c
                : throw Codecs.UnicodeErrors.Encode("decimal", text, i, EndOfOther(text, i), "invalid decimal Unicode string");
        }

        return new string(characters);
    }

    /// <summary>Where the characters end that no number has.</summary>
    private static int EndOfOther(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && text[end] is '\0' or > '\xFF' && !PythonBlanks.Unicode.Contains(text[end])
            && System.Globalization.CharUnicodeInfo.GetDecimalDigitValue(text[end]) < 0)
        {
            end++;
        }

        return end;
    }
}
