using System.Text;
using XenConfig.Python.Runtime.Codecs;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>StringIO</c>, which is Python, and <c>cStringIO</c>: files in memory.</summary>
internal static class StringIOModule
{
    /// <summary><c>StringIO</c>.</summary>
    public static NativeModule Module { get; } = new("StringIO", static () => []) { HasLibraryPart = true };

    /// <summary><c>cStringIO</c>.</summary>
    public static NativeModule FastModule { get; } = new("cStringIO", static () =>
    [
        Native.Function("StringIO", Arity.Unpack(0, 1), static (_, content) => PyMemoryFile.Of(content)),
        Native.Value("OutputType", PyMemoryFile.OutputType),
        Native.Value("InputType", PyMemoryFile.InputType),
    ]);
}

/// <summary>What <c>cStringIO.StringIO()</c> gives: without a text a file for reading and writing, with one a file for reading.</summary>
internal sealed class PyMemoryFile : PyIterator
{
    // Made for each of the two types: a descriptor belongs to one.
    private static IReadOnlyList<NativeMember> InputMembers() =>
    [
        .. IteratorType.Members,
        Native.Method<PyMemoryFile>("read", Arity.Between(0, 1), static (py, self, size) => self.Take(py, Size(py, size), toLineEnd: false), "n"),
        Native.Method<PyMemoryFile>("readline", Arity.Between(0, 1), static (py, self, size) => self.Take(py, Size(py, size), toLineEnd: true), "length"),
        Native.Method<PyMemoryFile>("readlines", Arity.Between(0, 1), static (py, self, size) => self.TakeLines(py, Size(py, size)), "sizehint"),
        Native.Method<PyMemoryFile>("getvalue", Arity.Unpack(0, 1), static (py, self, isUpToPosition) =>
            isUpToPosition is not null && Protocol.IsTrue(py, isUpToPosition)
                ? new PyStr(self.Text(py)[..Math.Min(self._position, self.Content.Length)])
                : new PyStr(self.Text(py))),
        Native.Method<PyMemoryFile>("seek", Arity.Between(1, 2), Seek, "pos", "mode"),
        Native.Method<PyMemoryFile>("reset", static (_, self) => self.Reset()),
        Native.Method<PyMemoryFile>("tell", static (_, self) => self.WhenOpen(PyInt.Of(self._position))),
        Native.Method<PyMemoryFile>("truncate", Arity.Between(0, 1), Truncate, "size"),
        Native.Method<PyMemoryFile>("flush", static (_, self) => self.WhenOpen(PyNone.Instance)),
        Native.Method<PyMemoryFile>("isatty", static (_, self) => self.WhenOpen(PyBool.False)),
        Native.Method<PyMemoryFile>("close", static (_, self) => self.Close()),
        Native.Property<PyMemoryFile>("closed", static (_, self) => PyBool.Of(self._content is null)),
    ];

    private static IReadOnlyList<NativeMember> OutputMembers { get; } =
    [
        .. InputMembers(),
        Native.Method<PyMemoryFile>("write", Arity.Exactly(1), static (py, self, text) => self.Write(py, text)),
        Native.Method<PyMemoryFile>("writelines", Arity.Exactly(1), WriteLines),
        Native.Property<PyMemoryFile>("softspace", static (_, self) => self._softSpace, static (_, self, value) => self._softSpace = value),
    ];

    public static readonly PyType InputType = PyType.CreateNative("cStringIO.StringI", InputMembers, module: "cStringIO").Final();

    public static readonly PyType OutputType = PyType.CreateNative("cStringIO.StringO", static () => OutputMembers, module: "cStringIO").Final();

    private StringBuilder? _content = new();

    // The content as it is read, until it is changed: a builder finds each of its characters anew.
    private string? _text;
    private PyObject _softSpace = PyInt.Zero;
    private bool _isInput;
    private int _position;

    public override PyType Type => _isInput ? InputType : OutputType;

    private StringBuilder Content => _content ?? throw Closed();

    internal override PyObject? Next(Interpreter py) => Take(py, -1, toLineEnd: true) is { Value.Length: > 0 } line ? line : null;

    /// <summary>A file with a content to read, or an empty one.</summary>
    public static PyMemoryFile Of(PyObject? content)
    {
        var file = new PyMemoryFile();
        if (content is not null)
        {
            file._text = TextOf(content, "StringIO");
            file._content!.Append(file._text);
            file._isInput = true;
        }

        return file;
    }

    private static long Size(Interpreter py, PyObject? size) => size is null or PyNone ? -1 : Protocol.ToLong(py, size);

    private static string TextOf(PyObject value, string function) => value switch
    {
        PyUnicode unicode => AsciiCodec.Encode(unicode.Value),
        PyStr bytes => bytes.Value,
        PyByteArray array => array.Text,
        PyBufferView view => view.Text,
        _ => throw Raise.TypeError($"{function}() argument 1 must be string or buffer, not {(value is PyNone ? "None" : value.Type.Name)}"),
    };

    private PyNone Write(Interpreter py, PyObject value)
    {
        var content = Content;
        var text = TextOf(value, "write");
        if (_position >= content.Length)
        {
            py.Budget.CheckGrowth(content.Length, (long)_position - content.Length + text.Length);
        }
        else
        {
            py.Budget.CheckString((long)content.Length + text.Length);
        }

        _text = null;
        content.Append('\0', Math.Max(0, _position - content.Length));
        content.Remove(_position, Math.Min(text.Length, content.Length - _position)).Insert(_position, text);
        _position += text.Length;
        return PyNone.Instance;
    }

    private static PyNone WriteLines(Interpreter py, PyMemoryFile self, PyObject lines)
    {
        var iterator = Protocol.Iterate(py, lines);
        while (iterator.Next(py) is { } line)
        {
            py.Budget.Step();
            self.Write(py, line is PyStr or PyUnicode ? line : throw Raise.TypeError($"expected string or Unicode object, {line.Type.Name} found"));
        }

        return PyNone.Instance;
    }

    private string Text(Interpreter py)
    {
        var content = Content;
        if (_text is null)
        {
            py.Budget.CheckString(content.Length);
            _text = content.ToString();
        }

        return _text;
    }

    private PyStr Take(Interpreter py, long size, bool toLineEnd)
    {
        var text = Text(py);
        var start = Math.Min(_position, text.Length);
        var taken = text.Length - start;
        taken = size < 0 ? taken : (int)Math.Min(size, taken);
        if (toLineEnd && text.AsSpan(start, taken).IndexOf('\n') is >= 0 and var lineEnd)
        {
            taken = lineEnd + 1;
        }

        py.Budget.CheckString(taken);
        _position = Math.Max(_position, start + taken);
        return new PyStr(text.Substring(start, taken));
    }

    /// <summary>Lines until there are so many bytes; all for zero and less.</summary>
    private PyList TakeLines(Interpreter py, long hint)
    {
        var lines = new PyList();
        for (var taken = 0L; (hint <= 0 || taken < hint) && Take(py, -1, toLineEnd: true) is { Value.Length: > 0 } line; taken += line.Value.Length)
        {
            ListOperations.Append(py, lines, line);
        }

        return lines;
    }

    private static PythonException Closed() => Raise.ValueError("I/O operation on closed file");

    private static PyNone Seek(Interpreter py, PyMemoryFile self, PyObject offset, PyObject? mode)
    {
        var length = self.Content.Length;
        var origin = (mode is null ? 0 : Protocol.ToLong(py, mode)) switch
        {
            1 => self._position,
            2 => length,
            _ => 0,
        };
        var position = Math.Max(0, origin + Protocol.ToLong(py, offset));
        py.Budget.CheckString(position);
        self._position = (int)position;
        return PyNone.Instance;
    }

    private static PyNone Truncate(Interpreter py, PyMemoryFile self, PyObject? size)
    {
        self._text = null;
        var length = size is null or PyNone ? self._position : Protocol.ToLong(py, size);
        self.Content.Length = length < 0 ? throw Raise.EnvironmentError(py, ExceptionTypes.IOError, 22, "Invalid argument") : (int)Math.Min(length, self.Content.Length);
        self._position = self.Content.Length;
        return PyNone.Instance;
    }

    private PyNone Reset()
    {
        _position = _content is null ? throw Closed() : 0;
        return PyNone.Instance;
    }

    private PyObject WhenOpen(PyObject answer) => _content is not null ? answer : throw Closed();

    private PyNone Close()
    {
        _content = null;
        _text = null;
        return PyNone.Instance;
    }
}
