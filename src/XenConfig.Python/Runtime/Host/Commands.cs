using XenConfig.Python.Runtime.Modules;

namespace XenConfig.Python.Runtime.Host;

/// <summary>Commands that a config runs: none ever is, but the host profile may say what one would have printed.</summary>
internal static class Commands
{
    /// <summary>What the profile says that a command gives; refused when it says nothing.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="call">The call, for the message.</param>
    /// <param name="command">The command line.</param>
    public static CommandResult Run(Interpreter py, string call, string command)
    {
        py.DependOn(HostDependence.Host);
        return py.Host.Commands.TryGetValue(command, out var result)
            ? result
            : throw PathArguments.Refused(call, "a config starts no processes. Give the command's output in the host profile.");
    }

    /// <summary>What <c>os.popen</c> gives: a file with the command's output.</summary>
    public static PyObject Open(Interpreter py, string call, string command) => new PyCommandOutput(Run(py, call, command));
}

/// <summary>The output of a command, to be read like a file.</summary>
internal sealed class PyCommandOutput(CommandResult result) : PyIterator
{
    private static readonly PyType FileType = PyType.CreateNative(
        "file",
        static () =>
        [
            Native.Method<PyCommandOutput>("read", Arity.Between(0, 1), static (py, self, size) => self.Read(size is null ? -1 : Protocol.ToLong(py, size))),
            Native.Method<PyCommandOutput>("readline", static (_, self) => new PyStr(self.ReadLine())),
            Native.Method<PyCommandOutput>("readlines", ReadLines),
            Native.Method<PyCommandOutput>("close", static (_, self) => self.Close()),
            Native.Method<PyCommandOutput>("next", static (py, self) => self.Next(py) ?? throw Raise.StopIteration()),
            Native.Method<PyCommandOutput>("__iter__", static (_, self) => self),
        ]).Final();

    private int _position;

    public override PyType Type => FileType;

    internal override PyObject? Next(Interpreter py) => ReadLine() is { Length: > 0 } line ? new PyStr(line) : null;

    private static PyList ReadLines(Interpreter py, PyCommandOutput self)
    {
        var lines = new PyList();
        while (self.Next(py) is { } line)
        {
            py.Budget.Step();
            lines.Items.Add(line);
        }

        return lines;
    }

    private PyStr Read(long size)
    {
        var left = result.Output.Length - _position;
        var taken = result.Output.Substring(_position, size < 0 ? left : (int)Math.Min(size, left));
        _position += taken.Length;
        return new PyStr(taken);
    }

    private string ReadLine()
    {
        var end = result.Output.IndexOf('\n', _position);
        var line = result.Output[_position..(end < 0 ? result.Output.Length : end + 1)];
        _position += line.Length;
        return line;
    }

    private PyObject Close() => result.ExitCode == 0 ? PyNone.Instance : PyInt.Of(result.ExitCode << 8);
}
