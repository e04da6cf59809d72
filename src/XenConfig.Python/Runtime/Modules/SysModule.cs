using XenConfig.Python.Runtime.Host;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>sys</c> of CPython 2.7.18 on 64-bit Linux.</summary>
internal static class SysModule
{
    private const long WideCharacter = 0x10FFFF;
    private const long HexVersion = 0x020712F0;

    private static readonly StructSequence FloatInformation = new(
        "sys", "float_info", "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds");

    private static readonly StructSequence LongInformation = new("sys", "long_info", "bits_per_digit", "sizeof_digit");

    // The switches of CPython's command line, of which xm's gives none.
    private static readonly StructSequence Flags = new(
        "sys", "flags", "debug", "py3k_warning", "division_warning", "division_new", "inspect", "interactive", "optimize", "dont_write_bytecode",
        "no_user_site", "no_site", "ignore_environment", "tabcheck", "verbose", "unicode", "bytes_warning", "hash_randomization");

    /// <summary>What looks into the interpreter, or changes how it works.</summary>
    private static readonly string[] Internals =
    [
        "call_tracing", "callstats", "displayhook", "excepthook", "getcheckinterval", "getdlopenflags", "getprofile", "getrefcount", "getsizeof", "gettrace",
        "setcheckinterval", "setdlopenflags", "setprofile", "setrecursionlimit", "settrace",
    ];

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Value("version", PyStr.MakeShared("2.7.18 (default, Apr 20 2020, 20:30:41) \n[GCC 4.4.7]")),
        Native.Value("version_info", new PyVersion()),
        Native.Value("hexversion", PyInt.Of(HexVersion)),
        Native.Value("api_version", PyInt.Of(1013)),
        Native.Value("copyright", PyStr.MakeShared("Copyright (c) 2001-2020 Python Software Foundation.")),
        Native.Value("platform", PyStr.MakeShared("linux2")),
        Native.Value("byteorder", PyStr.MakeShared("little")),
        Native.Value("maxint", PyInt.Of(long.MaxValue)),
        Native.Value("maxsize", PyInt.Of(long.MaxValue)),
        Native.Value("maxunicode", PyInt.Of(WideCharacter)),
        Native.Value("executable", PyStr.MakeShared("/usr/bin/python")),
        Native.Value("prefix", PyStr.MakeShared("/usr")),
        Native.Value("exec_prefix", PyStr.MakeShared("/usr")),
        Native.Value("dont_write_bytecode", PyBool.False),
        Native.Computed("path", static py => new PyList([.. ModuleFiles.DefaultPath(py).Select(static folder => new PyStr(folder))])),
        Native.Computed("argv", static py => new PyList([.. py.Host.Arguments.Select(static argument => new PyStr(argument))])) with
        {
            DependsOn = HostDependence.Host,
        },
        Native.Computed("stdout", static py => py.OutputFile),
        Native.Computed("__stdout__", static py => py.OutputFile),
        Native.Computed("stderr", static py => py.ErrorFile),
        Native.Computed("__stderr__", static py => py.ErrorFile),
        Native.Computed("stdin", static py => py.InputFile),
        Native.Computed("__stdin__", static py => py.InputFile),
        Native.Computed("modules", static py => py.ShowModules()),
        Native.Computed("float_info", static _ => FloatInformation.Make(
            new PyFloat(double.MaxValue), PyInt.Of(1024), PyInt.Of(308), new PyFloat(2.2250738585072014e-308), PyInt.Of(-1021), PyInt.Of(-307), PyInt.Of(15),
            PyInt.Of(53), new PyFloat(2.220446049250313e-16), PyInt.Of(2), PyInt.Of(1))),
        Native.Computed("long_info", static _ => LongInformation.Make(PyInt.Of(30), PyInt.Of(4))),
        Native.Computed("flags", static _ => Flags.Make([.. Flags.Fields.Select(static _ => PyInt.Zero)])),
        Native.Value("float_repr_style", PyStr.MakeShared("short")),
        Native.Value("py3kwarning", PyBool.False),
        Native.Computed("warnoptions", static _ => new PyList()),
        Native.Value("subversion", new PyTuple(PyStr.MakeShared("CPython"), PyStr.Empty, PyStr.Empty)),
        .. Internals.Select(static name => StandardLibrary.LacksFunction("sys", name)),
        Native.Function("exc_info", ExceptionInformation),
        Native.Function("exc_clear", ClearException),
        Native.Function("exit", Arity.Unpack(0, 1), static (py, code) => throw ExceptionFactory.Make(py, ExceptionTypes.SystemExit, code)),
        Native.Function("_getframe", Arity.Between(0, 1), FrameOf),
        Native.Function("getdefaultencoding", static _ => PyStr.MakeShared("ascii")),
        Native.Function("getfilesystemencoding", static _ => PyStr.MakeShared("ANSI_X3.4-1968")),
        Native.Function("getrecursionlimit", static py => PyInt.Of(py.Budget.Limits.CallDepth)),
    ];

    private static PyFrameObject FrameOf(Interpreter py, PyObject? depth)
    {
        var frame = py.Current;
        for (var level = depth is null ? 0 : Protocol.ToLong(py, depth); level > 0 && frame is not null; level--)
        {
            frame = frame.Caller;
        }

        return frame?.Object ?? throw Raise.ValueError("call stack is not deep enough");
    }

    private static PyTuple ExceptionInformation(Interpreter py) => Handled(py) is { } handled
        ? new PyTuple(handled.Class, handled.Value, PyTraceback.Of(handled))
        : new PyTuple(PyNone.Instance, PyNone.Instance, PyNone.Instance);

    /// <summary>The old way to ask for the exception that is being handled; the names are there only then.</summary>
    private static PyObject? ExceptionPart(Interpreter py, string name) => name is not ("exc_type" or "exc_value" or "exc_traceback") ? null : Handled(py) is not { } handled
        ? null
        : name switch
        {
            "exc_type" => handled.Class,
            "exc_value" => handled.Value,
            _ => PyTraceback.Of(handled),
        };

    private static PythonException? Handled(Interpreter py)
    {
        for (var frame = py.Current; frame is not null; frame = frame.Caller)
        {
            if (frame.Handled is { } handled)
            {
                return handled;
            }
        }

        return null;
    }

    private static PyNone ClearException(Interpreter py)
    {
        if (py.Current is { } frame)
        {
            frame.Handled = null;
        }

        return PyNone.Instance;
    }

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("sys", static () => Members) { Live = ExceptionPart };
}

/// <summary><c>sys.version_info</c>.</summary>
internal sealed class PyVersion : PyTuple
{
    private static readonly string[] Names = ["major", "minor", "micro", "releaselevel", "serial"];

    private static readonly PyType VersionType = PyType.CreateNative(
        "version_info",
        static () => [.. Names.Select(static (name, index) => Native.Property<PyTuple>(name, (_, self) => self.Items[index]))],
        BuiltinTypes.Tuple,
        module: "sys");

    public PyVersion()
        : base(PyInt.Of(2), PyInt.Of(7), PyInt.Of(18), PyStr.MakeShared("final"), PyInt.Zero)
    {
    }

    public override PyType Type => VersionType;

    internal override string Repr(Interpreter py) =>
        $"sys.version_info({string.Join(", ", Names.Select((name, index) => $"{name}={Protocol.Repr(py, Items[index])}"))})";
}
