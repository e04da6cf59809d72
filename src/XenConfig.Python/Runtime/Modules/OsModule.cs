using System.Text;
using XenConfig.Python.Runtime.Host;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>os</c>: the host of the profile, and the files that may be seen. What would change something or run something is refused.</summary>
internal static class OsModule
{
    private const int FolderMode = 0x41ED;
    private const int FileMode = 0x81A4;
    private const int PipeMode = 0x11A4;

    /// <summary>The functions that start a process.</summary>
    private static readonly string[] Processes =
    [
        "execl", "execle", "execlp", "execlpe", "execv", "execve", "execvp", "execvpe", "fork", "forkpty", "spawnl", "spawnle", "spawnlp",
        "spawnlpe", "spawnv", "spawnve", "spawnvp", "spawnvpe", "popen2", "popen3", "popen4", "kill", "killpg", "wait", "waitpid", "nice",
        "wait3", "wait4",
    ];

    /// <summary>The functions that write, or open a way around the folders that may be read.</summary>
    private static readonly string[] Writes =
    [
        "chdir", "chmod", "chown", "chroot", "fchdir", "fdopen", "ftruncate", "lchown", "link", "makedirs", "mkdir", "mkfifo", "mknod", "open",
        "pipe", "read", "readlink", "remove", "removedirs", "rename", "renames", "rmdir", "setuid", "setgid", "symlink", "tempnam", "tmpfile",
        "tmpnam", "umask", "unlink", "utime", "write", "close", "dup", "dup2", "putenv", "unsetenv", "setsid",
        "closerange", "fchmod", "fchown", "fdatasync", "fpathconf", "fstat", "fstatvfs", "fsync", "initgroups", "lchmod", "lseek", "openpty",
        "pathconf", "setegid", "seteuid", "setgroups", "setpgid", "setpgrp", "setregid", "setresgid", "setresuid", "setreuid", "statvfs", "tcgetpgrp",
        "tcsetpgrp",
    ];

    /// <summary>Flags and exit statuses of 64-bit Linux.</summary>
    private static readonly (string Name, long Value)[] Constants =
    [
        ("EX_CANTCREAT", 73), ("EX_CONFIG", 78), ("EX_DATAERR", 65), ("EX_IOERR", 74), ("EX_NOHOST", 68), ("EX_NOINPUT", 66), ("EX_NOPERM", 77),
        ("EX_NOUSER", 67), ("EX_OK", 0), ("EX_OSERR", 71), ("EX_OSFILE", 72), ("EX_PROTOCOL", 76), ("EX_SOFTWARE", 70), ("EX_TEMPFAIL", 75),
        ("EX_UNAVAILABLE", 69), ("EX_USAGE", 64), ("NGROUPS_MAX", 65536), ("O_APPEND", 1024), ("O_ASYNC", 8192), ("O_CREAT", 64),
        ("O_DIRECT", 16384), ("O_DIRECTORY", 65536), ("O_DSYNC", 4096), ("O_EXCL", 128), ("O_LARGEFILE", 0), ("O_NDELAY", 2048),
        ("O_NOATIME", 262144), ("O_NOCTTY", 256), ("O_NOFOLLOW", 131072), ("O_NONBLOCK", 2048), ("O_RDWR", 2), ("O_RSYNC", 1052672),
        ("O_SYNC", 1052672), ("O_TRUNC", 512), ("O_WRONLY", 1), ("P_NOWAIT", 1), ("P_NOWAITO", 1), ("P_WAIT", 0), ("SEEK_CUR", 1), ("SEEK_END", 2),
        ("SEEK_SET", 0), ("TMP_MAX", 238328), ("WCONTINUED", 8), ("WNOHANG", 1), ("WUNTRACED", 2),
    ];

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Value("name", PyStr.MakeShared("posix")),
        Native.Value("sep", PyStr.MakeShared("/")),
        Native.Value("linesep", PyStr.MakeShared("\n")),
        Native.Value("pathsep", PyStr.MakeShared(":")),
        Native.Value("curdir", PyStr.MakeShared(".")),
        Native.Value("pardir", PyStr.MakeShared("..")),
        Native.Value("extsep", PyStr.MakeShared(".")),
        Native.Value("altsep", PyNone.Instance),
        Native.Value("devnull", PyStr.MakeShared("/dev/null")),
        Native.Value("defpath", PyStr.MakeShared(":/bin:/usr/bin")),
        Native.Value("error", ExceptionTypes.OSError),
        Native.Value("F_OK", PyInt.Of(0)),
        Native.Value("X_OK", PyInt.Of(1)),
        Native.Value("W_OK", PyInt.Of(2)),
        Native.Value("R_OK", PyInt.Of(4)),
        Native.Value("O_RDONLY", PyInt.Of(0)),
        .. Constants.Select(static constant => Native.Value(constant.Name, PyInt.Of(constant.Value))),
        Native.Computed("path", static py => py.Import("os.path")),
        Native.Computed("environ", Environment) with { DependsOn = HostDependence.Host },
        Native.Function("getenv", Arity.Between(1, 2), GetEnvironment, "key", "default"),
        Native.Function("uname", Uname),
        Native.Function("getcwd", static py => Host(py, py.Host.WorkingDirectory)),
        Native.Function("getcwdu", static py => new PyUnicode(Host(py, py.Host.WorkingDirectory).Value)),
        Native.Function("getlogin", static py => Host(py, py.Host.Environment.GetValueOrDefault("LOGNAME", "root"))),
        Native.Function("getpid", static py => Number(py, 1)),
        Native.Function("getppid", static py => Number(py, 0)),
        Native.Function("getuid", static py => Number(py, 0)),
        Native.Function("geteuid", static py => Number(py, 0)),
        Native.Function("getgid", static py => Number(py, 0)),
        Native.Function("getegid", static py => Number(py, 0)),
        Native.Function("strerror", Arity.Exactly(1), static (py, number) => new PyStr(ErrorNumbers.Describe(Protocol.ToLong(py, number)))),
        Native.Function("listdir", Arity.Exactly(1), ListFolder),
        Native.Function("access", Arity.Exactly(2), Access),
        Native.Function("stat", Arity.Exactly(1), static (py, path) => Status(py, "stat", path)),
        Native.Function("lstat", Arity.Exactly(1), static (py, path) => Status(py, "lstat", path)),
        Native.Function("isatty", Arity.Exactly(1), static (py, descriptor) =>
        {
            // Of the files that a process has, those that a config could know are pipes.
            Protocol.ToLong(py, descriptor);
            return PyBool.False;
        }),
        Native.Function("system", Arity.Exactly(1), static (py, command) =>
            PyInt.Of(Commands.Run(py, $"os.system({Protocol.Repr(py, command)})", PathArguments.Text("system", 1, command)).ExitCode << 8)),
        Native.Function("popen", Arity.Between(1, 3), static (py, command, _, _) =>
            Commands.Open(py, $"os.popen({Protocol.Repr(py, command)})", PathArguments.Text("popen", 1, command))),
        .. Processes.Select(static name => Refuses(name, "a config starts no processes.")),
        .. Writes.Select(static name => Refuses(name, "a config changes nothing on the host, and reads only files in the allowed folders.")),
        .. new[] { "confstr", "ctermid", "ttyname", "getgroups", "getloadavg", "getpgid", "getpgrp", "getresgid", "getresuid", "getsid", "stat_float_times", "sysconf", "times" }
            .Select(static name => StandardLibrary.LacksFunction("os", name)),
        Native.Function("urandom", Arity.Exactly(1), RandomBytes),
        Refuses("_exit", "use sys.exit()."),
        Refuses("abort", "use sys.exit()."),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("os", static () => Members)
    {
        HasLibraryPart = true,
    };

    /// <summary>A function that is known and refused.</summary>
    private static NativeMember Refuses(string name, string reason) =>
        Native.VariadicFunction(name, Arity.Any, (_, _) => throw PathArguments.Refused($"os.{name}()", reason));

    /// <summary>Random bytes, the same in each run for a seed of the host profile.</summary>
    private static PyStr RandomBytes(Interpreter py, PyObject count)
    {
        var length = Protocol.ToLong(py, count);
        if (length < 0)
        {
            throw Raise.ValueError("negative argument not allowed");
        }

        py.Budget.CheckString(length);
        return new PyStr(Encoding.Latin1.GetString(PyRandom.Entropy(py, (int)length)));
    }

    private static PyStr Host(Interpreter py, string text)
    {
        py.DependOn(HostDependence.Host);
        return new PyStr(text);
    }

    private static PyInt Number(Interpreter py, long number)
    {
        py.DependOn(HostDependence.Host);
        return PyInt.Of(number);
    }

    private static PyEnvironment Environment(Interpreter py)
    {
        var environment = new PyEnvironment(py);
        foreach (var (name, value) in py.Host.Environment)
        {
            environment.Set(name, new PyStr(value));
        }

        return environment;
    }

    private static PyObject GetEnvironment(Interpreter py, PyObject name, PyObject? missing) =>
        name is PyStr text && Variable(py, text.Value) is { } value ? value : missing ?? PyNone.Instance;

    /// <summary>A variable of the environment as <c>os.environ</c> has it now, which the config may have changed; null for one that there is not.</summary>
    public static PyObject? Variable(Interpreter py, string name)
    {
        py.DependOn(HostDependence.Host);
        return Attributes.Get(py, py.Import("os"), py.Intern("environ")) is PyDict environment ? environment.Get(py, new PyStr(name)) : null;
    }

    private static PyTuple Uname(Interpreter py)
    {
        py.DependOn(HostDependence.Host);
        var host = py.Host;
        return new PyTuple(
            new PyStr(host.SystemName), new PyStr(host.HostName), new PyStr(host.Release), new PyStr(host.Version), new PyStr(host.Machine));
    }

    private static PythonException Failed(Interpreter py, int error, PyObject path) =>
        Raise.EnvironmentError(py, ExceptionTypes.OSError, error, ErrorNumbers.Describe(error), path);

    private static PyList ListFolder(Interpreter py, PyObject path)
    {
        var names = py.Files.List(PathArguments.Path("listdir", path), out var error) ?? throw Failed(py, error, path);
        return new PyList([.. names.Select(name => PathArguments.Name(path, name))]);
    }

    private static PyBool Access(Interpreter py, PyObject path, PyObject mode)
    {
        const int writable = 2;
        return PyBool.Of(py.Files.Exists(PathArguments.Path("access", path)) && (Protocol.ToLong(py, mode) & writable) == 0);
    }

    /// <summary>What is the same wherever the file lies: its kind and a file's size. The times are the profile's, the owner is root.</summary>
    private static PyStatus Status(Interpreter py, string function, PyObject path)
    {
        var facts = py.Files.Look(PathArguments.Path(function, path), out var error) ?? throw Failed(py, error, path);
        var time = PyInt.Of(py.Host.Clock.ToUnixTimeSeconds());
        var mode = facts.Kind switch
        {
            FileKind.File => FileMode,
            FileKind.Folder => FolderMode,
            _ => PipeMode,
        };
        return new PyStatus(
            PyInt.Of(mode), PyInt.Zero, PyInt.Zero, PyInt.One, PyInt.Zero, PyInt.Zero,
            PyInt.Of(facts.Kind == FileKind.File ? facts.Size : 0), time, time, time);
    }
}
