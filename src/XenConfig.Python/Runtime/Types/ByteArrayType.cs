using System.Text;

namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>bytearray</c>. What only reads is done as <c>str</c> does it, and gives bytearrays.</summary>
internal static class ByteArrayType
{
    private static readonly string[] TextMethods =
    [
        "capitalize", "center", "count", "decode", "endswith", "expandtabs", "find", "index", "isalnum", "isalpha", "isdigit", "islower", "isspace",
        "istitle", "isupper", "join", "ljust", "lower", "lstrip", "partition", "replace", "rfind", "rindex", "rjust", "rpartition", "rsplit", "rstrip",
        "split", "splitlines", "startswith", "strip", "swapcase", "title", "translate", "upper", "zfill",
    ];

    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        .. TextMethods.Select(AsText),
        Native.Method<PyByteArray>("append", Arity.One, static (py, self, item) => Append(py, self, [Bytes.Value(py, item)])),
        Native.Method<PyByteArray>("extend", Arity.One, static (py, self, items) =>
            Append(py, self, Bytes.Of(items) ?? Bytes.FromItems(py, items))),
        Native.Method<PyByteArray>("insert", Arity.Exactly(2), Insert),
        Native.Method<PyByteArray>("pop", Arity.Between(0, 1), Pop),
        Native.Method<PyByteArray>("remove", Arity.One, Remove),
        Native.Method<PyByteArray>("reverse", Reverse),
        Native.Method<PyByteArray>("__alloc__", static (_, self) => PyInt.Of(self.Count + 1)),
        Native.ClassMethod("fromhex", Arity.One, FromHex),
        Native.VariadicSlot<PyByteArray>("__init__", Initialize),
        Native.Slot<PyByteArray>("__iadd__", static (py, self, other) => self.InPlace(py, Syntax.BinaryOperator.Add, other)!),
        SpecialMembers.RepetitionInPlace(),
        Native.Slot<PyByteArray>("__str__", static (_, self) => new PyStr(self.Text)),
        .. SpecialMembers.Container(),
        .. SpecialMembers.Subscript(),
        .. SpecialMembers.Assignment(),
        .. SpecialMembers.Comparisons(),
        .. SpecialMembers.Concatenation(),
    ];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments)
    {
        var bytes = type is PyUserType user ? new UserByteArray(user, Instances.NewAttributes(py, user), "") : new PyByteArray("");
        Initialize(py, bytes, arguments);
        return bytes;
    }

    private static PyNone Initialize(Interpreter py, PyByteArray self, Arguments arguments)
    {
        var source = arguments.At(0) ?? arguments.Keyword("source") ?? arguments.Keyword("string");
        var encoding = arguments.At(1) ?? arguments.Keyword("encoding");
        var errors = arguments.At(2) ?? arguments.Keyword("errors");
        self.Text = source switch
        {
            null when encoding is not null || errors is not null => throw Raise.TypeError("encoding or errors without sequence argument"),
            null => "",
            PyUnicode when encoding is null => throw Raise.TypeError("unicode argument without an encoding"),
            PyUnicode text => Encoded(text),

            // CPython encodes a str, and takes the str all the same.
            PyStr text when encoding is not null && Encoded(text) is not null => text.Value,
            not PyStr when encoding is not null || errors is not null => throw Raise.TypeError("encoding or errors without a string argument"),
            PyInt or PyLong => Zeros(py, Protocol.ToLong(py, source)),
            _ => Bytes.Of(source) ?? Bytes.FromItems(py, source),
        };
        return PyNone.Instance;

        string Encoded(PyObject text) => Codecs.CodecRegistry.Encode(
            py, text, Runtime.TextMethods.Name("bytearray", 2, encoding), errors is PyStr handler ? handler.Value : "strict").Value;
    }

    private static string Zeros(Interpreter py, long count)
    {
        if (count < 0)
        {
            throw Raise.ValueError("negative count");
        }

        py.Budget.CheckString(count);
        return new string('\0', (int)count);
    }

    /// <summary>A method of <c>str</c> on the bytes; its texts are bytearrays again.</summary>
    private static NativeMember AsText(string name)
    {
        var attribute = PyStr.MakeShared(name);
        return Native.VariadicMethod<PyByteArray>(name, Arity.Any, (py, self, arguments) =>
        {
            py.Budget.Scan(self.Count);
            var method = new PyStr(self.Text).GetAttribute(py, attribute)!;
            var values = Array.ConvertAll(arguments.Positional.ToArray(), ToText);
            var keywords = arguments.KeywordValues.ToArray();
            return FromText(method.Call(py, new Arguments([.. values, .. keywords], arguments.KeywordNames.ToArray())));
        });

        PyObject ToText(PyObject value) => value switch
        {
            PyByteArray bytes => new PyStr(bytes.Text),
            PyTuple items => new PyTuple(Array.ConvertAll(items.Items, ToText)),
            PyList items when name == "join" => new PyList(items.Items.ConvertAll(ToText)),
            _ => value,
        };
    }

    private static PyObject FromText(PyObject value) => value switch
    {
        PyStr text => new PyByteArray(text.Value),
        PyTuple items => new PyTuple(Array.ConvertAll(items.Items, FromText)),
        PyList items => new PyList(items.Items.ConvertAll(FromText)),
        _ => value,
    };

    private static PyNone Append(Interpreter py, PyByteArray self, ReadOnlySpan<char> bytes)
    {
        self.Append(py, bytes);
        return PyNone.Instance;
    }

    private static PyNone Reverse(Interpreter py, PyByteArray self)
    {
        py.Budget.CheckString(self.Count);
        var bytes = self.Text.ToCharArray();
        Array.Reverse(bytes);
        self.Text = new string(bytes);
        return PyNone.Instance;
    }

    private static PyNone Insert(Interpreter py, PyByteArray self, PyObject index, PyObject item)
    {
        var position = Protocol.ToLong(py, index);
        position = position < 0 ? Math.Max(0, position + self.Count) : Math.Min(position, self.Count);
        self.Replace(py, (int)position, 0, [Bytes.Value(py, item)]);
        return PyNone.Instance;
    }

    private static PyObject Pop(Interpreter py, PyByteArray self, PyObject? index)
    {
        if (self.Count == 0)
        {
            throw Raise.IndexError("pop from empty bytearray");
        }

        var position = SequenceOperations.Position(index is null ? -1 : Protocol.ToLong(py, index), self.Count, "pop index out of range");
        var value = PyInt.Of(self.Text[position]);
        self.Replace(py, position, 1, []);
        return value;
    }

    private static PyNone Remove(Interpreter py, PyByteArray self, PyObject item)
    {
        var position = self.Text.IndexOf(Bytes.Value(py, item));
        if (position < 0)
        {
            throw Raise.ValueError("value not found in bytearray");
        }

        self.Replace(py, position, 1, []);
        return PyNone.Instance;
    }

    private static PyObject FromHex(Interpreter py, PyType type, PyObject digits, PyObject? unused)
    {
        var text = digits is PyUnicode unicode ? Codecs.AsciiCodec.Encode(unicode.Value)
            : (digits as PyStr ?? throw Raise.TypeError($"fromhex() argument 1 must be unicode, not {digits.Type.Name}")).Value;
        py.Budget.CheckString(text.Length / 2);
        var bytes = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ')
            {
                continue;
            }

            if (i + 1 >= text.Length || !char.IsAsciiHexDigit(text[i]) || !char.IsAsciiHexDigit(text[i + 1]))
            {
                throw Raise.ValueError($"non-hexadecimal number found in fromhex() arg at position {i}");
            }

            bytes.Append((char)Convert.ToInt32(text.Substring(i, 2), 16));
            i++;
        }

        return new PyByteArray(bytes.ToString());
    }
}
