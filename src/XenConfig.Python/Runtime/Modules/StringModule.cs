namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>string</c>: constants, and the functions that stand for methods of <c>str</c>.</summary>
internal static class StringModule
{
    private const string Lower = "abcdefghijklmnopqrstuvwxyz";
    private const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Digits = "0123456789";
    private const string Punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private const string Whitespace = "\t\n\x0b\x0c\r ";
    private const int TableSize = 256;

    /// <summary>The functions that call the method of the same name on their first argument.</summary>
    private static readonly string[] Methods =
    [
        "capitalize", "count", "expandtabs", "find", "rfind", "ljust", "rjust", "center", "lower", "upper", "lstrip", "rstrip", "strip",
        "replace", "split", "rsplit", "swapcase", "translate",
    ];

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Constant("ascii_letters", Lower + Upper),
        Constant("ascii_lowercase", Lower),
        Constant("ascii_uppercase", Upper),
        Constant("letters", Lower + Upper),
        Constant("lowercase", Lower),
        Constant("uppercase", Upper),
        Constant("digits", Digits),
        Constant("hexdigits", "0123456789abcdefABCDEF"),
        Constant("octdigits", "01234567"),
        Constant("punctuation", Punctuation),
        Constant("whitespace", Whitespace),
        Constant("printable", Digits + Lower + Upper + Punctuation + " \t\n\r\x0b\x0c"),
        .. Methods.Select(Method),
        Alias("index", "index"),
        Alias("rindex", "rindex"),
        Alias("splitfields", "split"),
        Native.Function("zfill", Arity.Exactly(2), static (py, value, width) => Call(
            py, value is PyStr or PyUnicode ? value : new PyStr(Protocol.Repr(py, value)), "zfill", [width])),
        Native.Function("join", Arity.Between(1, 2), static (py, words, separator) => TextSplitMethods.Join(py, separator ?? PyStr.OfCharacter(' '), words)),
        Native.Function("joinfields", Arity.Between(1, 2), static (py, words, separator) => TextSplitMethods.Join(py, separator ?? PyStr.OfCharacter(' '), words)),
        Native.Function("capwords", Arity.Between(1, 2), CapitalizeWords),
        Native.Function("maketrans", Arity.Exactly(2), MakeTable),
        Native.Function("atoi", Arity.Between(1, 2), static (py, text, numberBase) => IntType.New(py, BuiltinTypes.Int, Numeral(text, numberBase))),
        Native.Function("atol", Arity.Between(1, 2), static (py, text, numberBase) => LongType.New(py, BuiltinTypes.Long, Numeral(text, numberBase))),
        Native.Function("atof", Arity.Exactly(1), static (py, text) => FloatType.New(py, BuiltinTypes.Float, new Arguments([text]))),
        Native.Value("index_error", ExceptionTypes.ValueError),
        Native.Value("atoi_error", ExceptionTypes.ValueError),
        Native.Value("atof_error", ExceptionTypes.ValueError),
        Native.Value("atol_error", ExceptionTypes.ValueError),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("string", static () => Members) { HasLibraryPart = true };

    private static NativeMember Constant(string name, string value) => Native.Value(name, PyStr.MakeShared(value));

    private static NativeMember Method(string name) => Alias(name, name);

    private static NativeMember Alias(string name, string method) => Native.VariadicFunction(
        name, Arity.AtLeast(1), (py, arguments) => Call(py, arguments[0], method, arguments.Positional[1..].ToArray()));

    private static PyObject Call(Interpreter py, PyObject text, string method, PyObject[] arguments) =>
        Attributes.Get(py, text, new PyStr(method)).Call(py, new Arguments(arguments));

    private static Arguments Numeral(PyObject text, PyObject? numberBase) => new([text, numberBase ?? PyInt.Of(10)]);

    private static PyObject CapitalizeWords(Interpreter py, PyObject text, PyObject? separator)
    {
        // Of a derived class, split() may give anything that can be iterated over.
        var words = new List<PyObject>();
        var iterator = Protocol.Iterate(py, Call(py, text, "split", separator is null ? [] : [separator]));
        while (iterator.Next(py) is { } word)
        {
            py.Budget.Step();
            py.Budget.CheckCount(words.Count + 1);
            words.Add(Call(py, word, "capitalize", []));
        }

        return TextSplitMethods.Join(py, separator is null or PyNone ? PyStr.OfCharacter(' ') : separator, new PyList(words));
    }

    private static PyStr MakeTable(Interpreter py, PyObject from, PyObject to)
    {
        var (source, target) = (PathArguments.Text("maketrans", 1, from), PathArguments.Text("maketrans", 2, to));
        if (source.Length != target.Length)
        {
            throw Raise.ValueError("maketrans arguments must have same length");
        }

        var table = new char[TableSize];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = (char)i;
        }

        for (var i = 0; i < source.Length; i++)
        {
            table[source[i]] = target[i];
        }

        return new PyStr(new string(table));
    }
}
