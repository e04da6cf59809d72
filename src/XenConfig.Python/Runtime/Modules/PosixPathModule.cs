using System.Text;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>os.path</c>, which is <c>posixpath</c>.</summary>
internal static class PosixPathModule
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Value("sep", PyStr.MakeShared("/")),
        Native.Value("pathsep", PyStr.MakeShared(":")),
        Native.Value("curdir", PyStr.MakeShared(".")),
        Native.Value("pardir", PyStr.MakeShared("..")),
        Native.Value("extsep", PyStr.MakeShared(".")),
        Native.Value("defpath", PyStr.MakeShared(":/bin:/usr/bin")),
        Native.Value("devnull", PyStr.MakeShared("/dev/null")),
        Native.Value("altsep", PyNone.Instance),
        Native.Value("supports_unicode_filenames", PyBool.False),
        Native.VariadicFunction("join", Arity.AtLeast(1), Join),
        Text("normcase", static path => path),
        Text("basename", static path => PosixPath.Split(path).Tail),
        Text("dirname", static path => PosixPath.Split(path).Head),
        Native.Function("normpath", Arity.Exactly(1), static (py, path) => Map(path, text => Normalised(py, text))),
        Pair("split", PosixPath.Split),
        Pair("splitext", PosixPath.SplitExtension),
        Pair("splitdrive", static path => ("", path)),
        Native.Function("isabs", Arity.Exactly(1), static (_, path) => PyBool.Of(PathArguments.Path(path).StartsWith('/'))),
        Native.Function("abspath", Arity.Exactly(1), static (py, path) => Map(path, text => Absolute(py, text))),
        Native.Function("realpath", Arity.Exactly(1), static (py, path) => Map(path, text => Absolute(py, text))),
        Native.Function("relpath", Arity.Between(1, 2), Relative, "path", "start"),
        Native.Function("commonprefix", Arity.Exactly(1), CommonPrefix),
        Native.Function("expanduser", Arity.Exactly(1), static (py, path) => Map(path, text => ExpandUser(py, text))),
        Native.Function("expandvars", Arity.Exactly(1), static (py, path) => Map(path, text => ExpandVariables(py, text))),
        Asks("exists", static (py, path) => py.Files.Exists(path)),
        Asks("lexists", static (py, path) => py.Files.Exists(path)),
        Asks("isfile", static (py, path) => py.Files.IsFile(path)),
        Asks("isdir", static (py, path) => py.Files.IsFolder(path)),
        Asks("islink", static (_, _) => false),
        .. new[] { "samefile", "sameopenfile", "samestat" }.Select(static name => StandardLibrary.LacksFunction("os.path", name)),
        Asks("ismount", static (_, path) => path == "/"),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("os.path", static () => Members) { OwnName = "posixpath", HasLibraryPart = true };

    /// <summary>A path from the root on, normalised.</summary>
    public static string Absolute(Interpreter py, string path)
    {
        if (!path.StartsWith('/'))
        {
            py.DependOn(HostDependence.Host);
        }

        return Normalised(py, PosixPath.Join(py.Host.WorkingDirectory, path));
    }

    private static string Normalised(Interpreter py, string path)
    {
        py.Budget.CheckString(path.Length);
        return PosixPath.Normalise(path);
    }

    private static NativeMember Text(string name, Func<string, string> map) =>
        Native.Function(name, Arity.Exactly(1), (_, path) => Map(path, map));

    private static NativeMember Pair(string name, Func<string, (string First, string Second)> split) =>
        Native.Function(name, Arity.Exactly(1), (_, path) =>
        {
            var kind = TextKind.Of(path);
            var (first, second) = split(Attribute(path));
            return new PyTuple(kind.Wrap(first), kind.Wrap(second));
        });

    private static NativeMember Asks(string name, Func<Interpreter, string, bool> ask) =>
        Native.Function(name, Arity.Exactly(1), (py, path) => PyBool.Of(ask(py, PathArguments.Path(name == "lexists" ? "lstat" : "stat", path))));

    private static PyObject Map(PyObject path, Func<string, string> map) => TextKind.Of(path).Wrap(map(Attribute(path)));

    /// <summary>The text of a path; posixpath is written in Python and fails at its first method call on anything else.</summary>
    private static string Attribute(PyObject path) => path is PyStr or PyUnicode
        ? TextKind.Of(path).Text(path)
        : throw Raise.AttributeError($"'{path.Type.Name}' object has no attribute 'rfind'");

    private static PyObject Join(Interpreter py, Arguments arguments)
    {
        var kind = TextKind.Of(arguments[0]);
        foreach (var part in arguments.Positional)
        {
            kind = part is PyUnicode ? TextKind.Unicode : kind;
        }

        var path = "";
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] is not (PyStr or PyUnicode))
            {
                throw Raise.AttributeError($"'{arguments[i].Type.Name}' object has no attribute '{(i == 0 ? "endswith" : "startswith")}'");
            }

            path = i == 0 ? kind.Text(arguments[i]) : PosixPath.Join(path, kind.Text(arguments[i]));
            py.Budget.CheckString(path.Length);
        }

        return kind.Wrap(path);
    }

    private static PyObject Relative(Interpreter py, PyObject path, PyObject? start) => Map(path, text => text.Length == 0
        ? throw Raise.ValueError("no path specified")
        : PosixPath.Relative(py.Budget, Absolute(py, text), Absolute(py, start is null ? "." : Attribute(start))));

    private static PyObject CommonPrefix(Interpreter py, PyObject paths)
    {
        var items = Protocol.ToList(py, paths);
        if (items.Count == 0)
        {
            return PyStr.Empty;
        }

        var kind = items.Exists(static item => item is PyUnicode) ? TextKind.Unicode : TextKind.Bytes;
        var prefix = kind.Text(items[0]);
        foreach (var item in items)
        {
            var common = prefix.AsSpan().CommonPrefixLength(kind.Text(item));
            py.Budget.Step();
            py.Budget.Scan(prefix.Length);
            prefix = prefix[..common];
        }

        return kind.Wrap(prefix);
    }

    private static string ExpandUser(Interpreter py, string path)
    {
        if (!path.StartsWith('~'))
        {
            return path;
        }

        py.DependOn(HostDependence.Host);
        var end = path.IndexOf('/', StringComparison.Ordinal);
        end = end < 0 ? path.Length : end;
        var user = path[1..end];
        var home = user.Length == 0
            ? (OsModule.Variable(py, "HOME") as PyStr)?.Value ?? py.Host.Users.FirstOrDefault(static account => account.Uid == 0)?.Home
            : py.Host.Users.FirstOrDefault(account => account.Name == user)?.Home;
        if (home is null)
        {
            return path;
        }

        var expanded = home.TrimEnd('/') + path[end..];
        return expanded.Length == 0 ? "/" : expanded;
    }

    /// <summary>A reference to a variable that there is not stays as it is, and nothing inside it is looked at.</summary>
    private static string ExpandVariables(Interpreter py, string path)
    {
        var result = new StringBuilder();
        var done = 0;
        var mayClose = true;
        for (var at = path.IndexOf('$', StringComparison.Ordinal); at >= 0; at = path.IndexOf('$', Math.Max(done, at + 1)))
        {
            py.Budget.Step();
            var braced = at + 1 < path.Length && path[at + 1] == '{';
            var start = braced ? at + 2 : at + 1;
            var end = !braced ? NameEnd(path, start) : mayClose ? path.IndexOf('}', start) : -1;
            if (end < 0 || (!braced && end == start))
            {
                // Where one brace is not closed, none behind it is.
                mayClose &= end >= 0;
                continue;
            }

            Add(path.AsSpan(done, at - done));
            done = braced ? end + 1 : end;
            Add(OsModule.Variable(py, path[start..end]) is PyStr value ? value.Value : path.AsSpan(at, done - at));
        }

        Add(path.AsSpan(done));
        return result.ToString();

        void Add(ReadOnlySpan<char> piece)
        {
            py.Budget.CheckGrowth(result.Length, piece.Length);
            result.Append(piece);
        }
    }

    private static int NameEnd(string path, int start)
    {
        var end = start;
        while (end < path.Length && (char.IsAsciiLetterOrDigit(path[end]) || path[end] == '_'))
        {
            end++;
        }

        return end;
    }
}
