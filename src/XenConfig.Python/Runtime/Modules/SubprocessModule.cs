using XenConfig.Python.Runtime.Host;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>subprocess</c>: commands whose output and exit code the host profile gives; a list of words is looked up as the words with blanks between them.</summary>
internal static class SubprocessModule
{
    private static readonly PyType CalledProcessError = ExceptionTypes.Declare("CalledProcessError", ExceptionTypes.Exception, "subprocess");

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Value("PIPE", PyInt.Of(-1)),
        Native.Value("STDOUT", PyInt.Of(-2)),
        Native.Value("CalledProcessError", CalledProcessError),
        Native.Value("Popen", PyProcess.ProcessType),
        Native.VariadicFunction("call", Arity.AtLeast(1), static (py, arguments) => Call(py, arguments)),
        Native.VariadicFunction("check_call", Arity.AtLeast(1), static (py, arguments) =>
            Check(py, arguments[0], Call(py, arguments), PyNone.Instance, PyInt.Zero)),
        Native.VariadicFunction("check_output", Arity.AtLeast(1), static (py, arguments) =>
        {
            var result = PyProcess.Run(py, "check_output", arguments[0]);
            var output = new PyStr(result.Output);
            return Check(py, arguments[0], PyInt.Of(result.ExitCode), output, output);
        }),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("subprocess", static () => Members) { HasLibraryPart = true };

    private static PyInt Call(Interpreter py, Arguments arguments)
    {
        var result = PyProcess.Run(py, "call", arguments[0]);
        if (arguments.Keyword("stdout") is null or PyNone)
        {
            py.Output.Write(result.Output);
        }

        return PyInt.Of(result.ExitCode);
    }

    /// <summary>A result, or the error for a command that failed.</summary>
    private static PyObject Check(Interpreter py, PyObject command, PyInt code, PyObject output, PyObject result)
    {
        if (code.Value == 0)
        {
            return result;
        }

        var error = new PyException(CalledProcessError, new PyStr($"Command '{Protocol.Str(py, command)}' returned non-zero exit status {code.Value}"));
        var attributes = error.GetAttributes(py);
        attributes.Set("returncode", code);
        attributes.Set("cmd", command);
        attributes.Set("output", output);
        throw new PythonException(error);
    }
}

/// <summary><c>subprocess.Popen</c>: a command that has ended as soon as it is started.</summary>
internal sealed class PyProcess : PyObject
{
    public static readonly PyType ProcessType = PyType.CreateNative(
        "Popen",
        static () =>
        [
            Native.Method<PyProcess>("communicate", Arity.Between(0, 1), static (_, self, _) => self.Communicate(), "input"),
            Native.Method<PyProcess>("wait", static (_, self) => self.Wait()),
            Native.Method<PyProcess>("poll", static (_, self) => self.Wait()),
            Native.Property<PyProcess>("returncode", static (_, self) => self._returnCode),
            Native.Property<PyProcess>("pid", static (_, _) => PyInt.Of(2)),
            Native.Property<PyProcess>("stdin", static (_, _) => PyNone.Instance),
            Native.Property<PyProcess>("stdout", static (_, self) => self._output),
            Native.Property<PyProcess>("stderr", static (_, self) => self._errors),
        ],
        constructor: static (py, _, arguments) => new PyProcess(py, arguments),
        module: "subprocess").Final();

    private const int StandardOutputPosition = 4;
    private const int StandardErrorPosition = 5;
    private const int Pipe = -1;

    private readonly CommandResult _result;
    private readonly PyObject _output = PyNone.Instance;
    private readonly PyObject _errors = PyNone.Instance;
    private PyObject _returnCode = PyNone.Instance;

    private PyProcess(Interpreter py, Arguments arguments)
    {
        var command = arguments.At(0) ?? arguments.Keyword("args") ?? throw Raise.TypeError("__init__() takes at least 2 arguments (1 given)");
        _result = Run(py, "Popen", command);
        if (IsPipe(arguments.At(StandardOutputPosition) ?? arguments.Keyword("stdout")))
        {
            _output = new PyCommandOutput(_result with { ExitCode = 0 });
        }
        else
        {
            py.Output.Write(_result.Output);
        }

        if (IsPipe(arguments.At(StandardErrorPosition) ?? arguments.Keyword("stderr")))
        {
            _errors = new PyCommandOutput(new CommandResult(""));
        }
    }

    public override PyType Type => ProcessType;

    /// <summary>What the profile says of a command.</summary>
    public static CommandResult Run(Interpreter py, string function, PyObject command)
    {
        var line = command is PyStr or PyUnicode
            ? PathArguments.Path(command)
            : string.Join(' ', Protocol.ToList(py, command).Select(PathArguments.Path));
        return Commands.Run(py, $"subprocess.{function}({Protocol.Repr(py, command)})", line);
    }

    private static bool IsPipe(PyObject? target) => target is PyInt { Value: Pipe };

    private PyTuple Communicate()
    {
        Wait();
        return new PyTuple(_output is PyNone ? _output : new PyStr(_result.Output), _errors is PyNone ? _errors : PyStr.Empty);
    }

    private PyObject Wait() => _returnCode = PyInt.Of(_result.ExitCode);
}
