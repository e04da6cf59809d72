namespace XenConfig.Python.Runtime;

/// <summary>A file as <c>print</c> uses it: it writes a blank before an item when the one before asked for it.</summary>
internal sealed class PrintTarget
{
    private static readonly PyStr SoftSpace = PyStr.MakeShared("softspace");
    private static readonly PyStr WriteName = PyStr.MakeShared("write");

    private readonly Interpreter _py;
    private readonly PyObject _file;

    private PrintTarget(Interpreter py, PyObject file)
    {
        _py = py;
        _file = file;
    }

    public static PrintTarget Of(Interpreter py, PyObject file) => new(py, file);

    public void PrintItem(PyObject item)
    {
        if (ExchangeSoftSpace(false))
        {
            WriteText(PyStr.OfCharacter(' '));
        }

        var text = item switch
        {
            PyUnicode unicode when _file is not PyOutputFile => unicode,
            PyStr str when item.Type is not PyUserType => str,
            _ => (PyObject)new PyStr(Protocol.Str(_py, item)),
        };
        WriteText(text);

        // No blank after a tab or newline that ends a string.
        var ending = text is PyStr written && item is PyStr or PyUnicode && text is PyStr { Value.Length: > 0 } last ? last.Value[^1] : '\0';
        ExchangeSoftSpace(ending is not ('\n' or '\t' or '\r' or '\v' or '\f'));
    }

    public void PrintNewline()
    {
        WriteText(PyStr.OfCharacter('\n'));
        ExchangeSoftSpace(false);
    }

    /// <summary>Writes a text as it is.</summary>
    public void Write(PyObject text) => WriteText(text);

    private void WriteText(PyObject text)
    {
        if (_file is PyOutputFile output)
        {
            output.Write(text is PyUnicode unicode ? Codecs.AsciiCodec.Encode(unicode.Value) : ((PyStr)text).Value);
            return;
        }

        Attributes.Get(_py, _file, WriteName).Call(_py, text);
    }

    private bool ExchangeSoftSpace(bool value)
    {
        if (_file is PyOutputFile output)
        {
            var before = output.SoftSpace;
            output.SoftSpace = value;
            return before;
        }

        // A file of the config's own need not have the attribute, nor take it: CPython ignores that, too.
        var was = Attributes.TryGet(_py, _file, SoftSpace) is PyInt { Value: not 0 };
        if (was != value)
        {
            try
            {
                Attributes.Set(_py, _file, SoftSpace, PyInt.Of(value ? 1 : 0));
            }
            catch (PythonException e) when (e.Is(ExceptionTypes.AttributeError) || e.Is(ExceptionTypes.TypeError))
            {
                return was;
            }
        }

        return was;
    }
}

/// <summary><c>sys.stdout</c> or <c>sys.stderr</c>.</summary>
internal sealed class PyOutputFile(string name, Action<string> write) : PyObject
{
    public override PyType Type => FileType;

    /// <summary>Whether the next item printed gets a blank before it.</summary>
    public bool SoftSpace { get; set; }

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Method<PyOutputFile>("write", Arity.One, static (_, self, text) =>
        {
            self.Write(TextOf(text));
            self.SoftSpace = false;
            return PyNone.Instance;
        }),
        Native.Method<PyOutputFile>("writelines", Arity.One, static (py, self, lines) =>
        {
            foreach (var line in Protocol.ToList(py, lines))
            {
                self.Write(TextOf(line));
            }

            return PyNone.Instance;
        }),
        Native.Method<PyOutputFile>("flush", static (_, _) => PyNone.Instance),
        Native.Method<PyOutputFile>("isatty", static (_, _) => PyBool.False),
        Native.Method<PyOutputFile>("close", static (_, _) => PyNone.Instance),
        Native.Property<PyOutputFile>("name", static (_, self) => new PyStr(self.Name)),
        Native.Property<PyOutputFile>("mode", static (_, _) => PyStr.OfCharacter('w')),
        Native.Property<PyOutputFile>("closed", static (_, _) => PyBool.False),
        Native.Property<PyOutputFile>(
            "softspace",
            static (_, self) => PyInt.Of(self.SoftSpace ? 1 : 0),
            static (py, self, value) => self.SoftSpace = Protocol.IsTrue(py, value)),
    ];

    public static readonly PyType FileType = PyType.CreateNative("file", static () => Members, PyInputFile.FileType).Final();

    private string Name => name;

    public void Write(string text) => write(text);

    internal override string Repr(Interpreter py) => $"<open file '{name}', mode 'w' at {py.AddressOf(this)}>";

    private static string TextOf(PyObject text) => text switch
    {
        PyStr str => str.Value,
        PyUnicode unicode => Codecs.AsciiCodec.Encode(unicode.Value),
        _ => throw Raise.TypeError($"expected a character buffer object"),
    };
}
