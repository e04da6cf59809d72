using System.Text;
using XenConfig.Python.Runtime.Modules;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>The builtin functions about files. All go through the box.</summary>
internal static class FileBuiltins
{
    /// <summary>The table.</summary>
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Function("execfile", Arity.Between(1, 3), ExecFile),
        Native.Function("open", Arity.Between(1, 3), Open, "name", "mode", "buffering"),
        Native.Value("file", PyInputFile.FileType),
        Native.Function("input", Arity.Unpack(0, 1), static (_, _) => throw NoInput("input")),
        Native.Function("raw_input", Arity.Unpack(0, 1), static (_, _) => throw NoInput("raw_input")),
    ];

    private static PyNone ExecFile(Interpreter py, PyObject name, PyObject? globals, PyObject? locals)
    {
        var path = PathArguments.Text("execfile", 1, name);
        if (path.Contains('\0'))
        {
            throw Raise.TypeError($"execfile() argument 1 must be string without null bytes, not {name.Type.Name}");
        }

        DynamicCode.ExecFile(py, py.Files.ReadSource(path, name), globals, locals);
        return PyNone.Instance;
    }

    public static PyInputFile Open(Interpreter py, PyObject name, PyObject? mode, PyObject? buffering)
    {
        var path = PathArguments.Path("file", name);
        var how = mode is null ? "r" : PathArguments.Path(mode);
        if (how.Length == 0 || how[0] is not ('r' or 'w' or 'a' or 'U'))
        {
            throw Raise.ValueError($"mode string must begin with one of 'r', 'w', 'a' or 'U', not '{how}'");
        }

        if (how[0] is 'w' or 'a' || how.Contains('+'))
        {
            throw new EvaluationStoppedException(
                EvaluationProblemKind.Refused, $"The config opens '{ByteText.Decode(path)}' for writing. A config that is evaluated here writes nothing.");
        }

        var text = Encoding.Latin1.GetString(py.Files.Read(path, name));
        py.Budget.CheckString(text.Length);
        return new PyInputFile(path, how, how.Contains('U') ? text.ReplaceLineEndings("\n") : text);
    }

    private static EvaluationStoppedException NoInput(string function) => new(
        EvaluationProblemKind.Refused, $"The config asks for input with {function}(). There is nobody to answer; give the value with -D NAME=VALUE instead.");
}

/// <summary>A file opened for reading, whole in memory.</summary>
internal sealed class PyInputFile(string name, string mode, string content) : PyIterator
{
    private int _position;
    private bool _isClosed;
    private PyObject _softSpace = PyInt.Zero;

    public override PyType Type => FileType;

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        .. IteratorType.Members,
        Native.Method<PyInputFile>("read", Arity.Between(0, 1), static (py, self, size) =>
            new PyStr(self.Read(size is null or PyNone ? -1 : Protocol.ToLong(py, size)))),
        Native.Method<PyInputFile>("readline", Arity.Between(0, 1), static (_, self, _) => new PyStr(self.ReadLine())),
        Native.Method<PyInputFile>("readlines", Arity.Between(0, 1), static (py, self, _) => new PyList(Protocol.ToList(py, self))),
        Native.Method<PyInputFile>("xreadlines", static (_, self) => self),
        Native.Method<PyInputFile>("close", static (_, self) => self.Close()),
        Native.Method<PyInputFile>("tell", static (_, self) => PyInt.Of(self._position)),
        Native.Method<PyInputFile>("seek", Arity.Between(1, 2), static (py, self, offset, _) => self.Seek(Protocol.ToLong(py, offset))),
        Native.Method<PyInputFile>("flush", static (_, _) => PyNone.Instance),
        Native.Method<PyInputFile>("isatty", static (_, _) => PyBool.False),
        Native.Method<PyInputFile>("write", Arity.One, static (_, self, _) => self.RefuseToWrite()),
        Native.Method<PyInputFile>("writelines", Arity.One, static (_, self, _) => self.RefuseToWrite()),
        Native.Method<PyInputFile>("__enter__", static (_, self) => self),
        Native.VariadicMethod<PyInputFile>("__exit__", Arity.Any, static (_, self, _) => self.Close()),
        Native.Property<PyInputFile>("name", static (_, self) => new PyStr(self.Name)),
        Native.Property<PyInputFile>("mode", static (_, self) => new PyStr(self.Mode)),
        Native.Property<PyInputFile>("closed", static (_, self) => PyBool.Of(self._isClosed)),
        Native.Property<PyInputFile>("encoding", static (_, _) => PyNone.Instance),
        Native.Property<PyInputFile>("errors", static (_, _) => PyNone.Instance),
        Native.Property<PyInputFile>("softspace", static (_, self) => self._softSpace, static (_, self, value) => self._softSpace = value),
    ];

    public static readonly PyType FileType = PyType.CreateNative("file", static () => Members, constructor: static (py, _, arguments) => New(py, arguments)).Final();

    private string Name => name;

    private string Mode => mode;

    internal override string Repr(Interpreter py) =>
        $"<{(_isClosed ? "closed" : "open")} file '{name}', mode '{mode}' at {py.AddressOf(this)}>";

    internal override PyObject? Next(Interpreter py) => ReadLine() is { Length: > 0 } line ? new PyStr(line) : null;

    private static PyInputFile New(Interpreter py, Arguments arguments)
    {
        var given = KeywordBinding.Bind("file()", arguments, 1, "name", "mode", "buffering");
        return FileBuiltins.Open(py, given[0]!, given[1], given[2]);
    }

    private PyNone RefuseToWrite()
    {
        CheckOpen();
        throw Raise.Exception(ExceptionTypes.IOError, new PyStr("File not open for writing"));
    }

    private string Read(long size)
    {
        CheckOpen();
        var start = _position;
        _position = size < 0 ? content.Length : (int)Math.Min(content.Length, start + size);
        return content[start.._position];
    }

    private string ReadLine()
    {
        CheckOpen();
        var start = _position;
        var end = content.IndexOf('\n', start);
        _position = end < 0 ? content.Length : end + 1;
        return content[start.._position];
    }

    private PyNone Seek(long offset)
    {
        CheckOpen();
        _position = (int)Math.Clamp(offset, 0, content.Length);
        return PyNone.Instance;
    }

    private PyNone Close()
    {
        _isClosed = true;
        return PyNone.Instance;
    }

    private void CheckOpen()
    {
        if (_isClosed)
        {
            throw Raise.ValueError("I/O operation on closed file");
        }
    }
}
