using XenConfig.Python.Runtime.Modules;

namespace XenConfig.Python.Runtime;

/// <summary>
/// A <c>file</c>: one that the config opened for reading, or one of the two that it writes to. Every member checks, in CPython's order,
/// that the file is open, that it is open for what is asked, and then the arguments.
/// </summary>
internal abstract class PyFile(string name, string mode) : PyIterator
{
    private const int InvalidArgument = 22;

    private int _softSpace;

    public sealed override PyType Type => FileType;

    /// <summary>Whether the next item printed gets a blank before it.</summary>
    public bool SoftSpace
    {
        get => _softSpace != 0;
        set => _softSpace = value ? 1 : 0;
    }

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Method<PyFile>("read", Arity.Between(0, 1), static (py, self, size) =>
            new PyStr(self.Readable().Read(size is null ? -1 : Protocol.ToLong(py, size)))),
        Native.Method<PyFile>("readline", Arity.Between(0, 1), static (py, self, size) =>
            new PyStr(self.Readable().ReadLine(size is null ? -1 : Protocol.ToLong(py, size)))),
        Native.Method<PyFile>("readlines", Arity.Between(0, 1), static (py, self, hint) =>
            self.Readable().ReadLines(py, hint is null ? 0 : Protocol.ToLong(py, hint))),
        Native.Method<PyFile>("readinto", Arity.Exactly(1), static (py, self, target) => self.Readable().ReadInto(py, target)),
        Native.Slot<PyFile>("next", static (py, self) => self.NextOrStop(py)),
        Native.Slot<PyFile>("__iter__", static (_, self) => self.Open()),
        Native.Method<PyFile>("xreadlines", static (_, self) => self.Open()),
        Native.Method<PyFile>("write", Arity.Exactly(1), static (_, self, text) =>
        {
            var target = self.Writable();
            self.SoftSpace = false;
            target.Write(TextOf(text) ?? throw Raise.TypeError("expected a string or other character buffer object"));
            return PyNone.Instance;
        }),
        Native.Method<PyFile>("writelines", Arity.One, WriteLines),
        Native.Method<PyFile>("seek", Arity.Between(1, 2), Seek),
        Native.Method<PyFile>("tell", static (py, self) => PyInt.Of(self.Open().Tell(py))),
        Native.Method<PyFile>("truncate", Arity.Between(0, 1), static (py, self, _) => throw self.Uncuttable(py)),
        Native.Method<PyFile>("flush", static (_, self) =>
        {
            self.Open();
            return PyNone.Instance;
        }),
        Native.Method<PyFile>("fileno", static (_, self) => PyInt.Of(self.Open().Descriptor)),
        Native.Method<PyFile>("isatty", static (_, self) =>
        {
            self.Open();
            return PyBool.False;
        }),
        Native.Method<PyFile>("close", static (_, self) => self.Close()),
        Native.Method<PyFile>("__enter__", static (_, self) => self.Open()),
        Native.VariadicMethod<PyFile>("__exit__", Arity.Any, static (_, self, _) => self.Close()),
        Native.Field<PyFile>("name", static (_, self) => new PyStr(self.Name)),
        Native.Field<PyFile>("mode", static (_, self) => new PyStr(self.Mode)),
        Native.Field<PyFile>("encoding", static (_, _) => PyNone.Instance),
        Native.Field<PyFile>("errors", static (_, _) => PyNone.Instance),
        Native.Property<PyFile>("closed", static (_, self) => PyBool.Of(self.IsClosed)),
        Native.Property<PyFile>("newlines", static (_, self) => self.Newlines),
        Native.DeletableProperty<PyFile>(
            "softspace",
            static (_, self) => PyInt.Of(self._softSpace),
            static (py, self, value) => self._softSpace = unchecked((int)Protocol.ToLong(py, value ?? throw Raise.TypeError("can't delete softspace attribute")))),
    ];

    public static readonly PyType FileType = PyType.CreateNative("file", static () => Members, constructor: static (py, _, arguments) => New(py, arguments)).Final();

    /// <summary>The number by which the system would know the file.</summary>
    protected abstract int Descriptor { get; }

    protected string Name => name;

    /// <summary>The ends of line that were met, where the file takes all of them for the same.</summary>
    protected virtual PyObject Newlines => PyNone.Instance;

    protected bool IsClosed { get; private set; }

    private string Mode => mode;

    /// <summary>Writes a text as <c>print</c> does.</summary>
    /// <exception cref="PythonException">The file is closed, or not for writing: what the system says then, since <c>print</c> does not look.</exception>
    public abstract void Print(Interpreter py, string text);

    internal override string Repr(Interpreter py) =>
        $"<{(IsClosed ? "closed" : "open")} file '{name}', mode '{mode}' at {py.AddressOf(this)}>";

    /// <summary>The file as one to read from.</summary>
    protected abstract PyInputFile Readable();

    /// <summary>The file as one to write to.</summary>
    protected abstract PyOutputFile Writable();

    /// <summary>Why the file cannot be cut: none that a config has can.</summary>
    protected abstract PythonException Uncuttable(Interpreter py);

    /// <summary>Goes to a place in the file.</summary>
    protected abstract void Seek(Interpreter py, long offset, int origin);

    /// <summary>The place in the file.</summary>
    protected abstract long Tell(Interpreter py);

    /// <summary>The file, if it is open.</summary>
    protected PyFile Open() => IsClosed ? throw Raise.ValueError("I/O operation on closed file") : this;

    protected static PythonException Failed(Interpreter py, int error) =>
        Raise.EnvironmentError(py, ExceptionTypes.IOError, error, ErrorNumbers.Describe(error));

    protected static PythonException NotOpenFor(string what) => Raise.Exception(ExceptionTypes.IOError, new PyStr($"File not open for {what}"));

    private static PyInputFile New(Interpreter py, Arguments arguments)
    {
        var given = KeywordBinding.Bind(py, "file()", arguments, 1, "name", "mode", "buffering");
        return FileBuiltins.Open(py, given[0]!, given[1], given[2]);
    }

    private static PyNone WriteLines(Interpreter py, PyFile self, PyObject lines)
    {
        var target = self.Writable();
        PyIterator items;
        try
        {
            items = Protocol.Iterate(py, lines);
        }
        catch (PythonException e) when (e.Is(ExceptionTypes.TypeError))
        {
            throw Raise.TypeError("writelines() requires an iterable argument");
        }

        // CPython looks at a thousand lines before it writes them.
        const int LinesTogether = 1000;
        var texts = new List<string>();
        for (var isMore = true; isMore;)
        {
            texts.Clear();
            while (texts.Count < LinesTogether && (isMore = items.Next(py) is { } line && Add(line)))
            {
                py.Budget.Step();
            }

            texts.ForEach(target.Write);
        }

        self.SoftSpace = false;
        return PyNone.Instance;

        bool Add(PyObject line)
        {
            texts.Add(LineOf(line));
            return true;
        }
    }

    private static string LineOf(PyObject line)
    {
        const string Message = "writelines() argument must be a sequence of strings";
        try
        {
            return TextOf(line) ?? throw Raise.TypeError(Message);
        }
        catch (PythonException e) when (e.Is(ExceptionTypes.UnicodeEncodeError))
        {
            throw Raise.TypeError(Message);
        }
    }

    private static PyNone Seek(Interpreter py, PyFile self, PyObject offset, PyObject? origin)
    {
        self.Open();
        var whence = origin is null ? 0 : Protocol.ToLong(py, origin);
        var distance = offset is PyFloat number
            ? (long)number.Value
            : Protocol.Index(py, offset, $"'{offset.Type.Name}' object cannot be interpreted as an index");
        self.Seek(py, distance, whence is >= 0 and <= 2 ? (int)whence : throw Failed(py, InvalidArgument));
        return PyNone.Instance;
    }

    /// <summary>The bytes of a text to write; null when it is none.</summary>
    private static string? TextOf(PyObject text) => text switch
    {
        PyStr str => str.Value,
        PyUnicode unicode => Codecs.AsciiCodec.Encode(unicode.Value),
        PyByteArray array => array.Text,
        PyBufferView view => view.Text,
        _ => null,
    };

    private PyNone Close()
    {
        IsClosed = true;
        return PyNone.Instance;
    }
}
