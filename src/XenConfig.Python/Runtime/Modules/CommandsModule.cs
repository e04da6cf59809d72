using System.Buffers;
using System.Text;
using XenConfig.Python.Runtime.Host;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>commands</c>: what the host profile says that a command prints.</summary>
internal static class CommandsModule
{
    /// <summary>What the shell reads between double quotes as something else than itself.</summary>
    private static readonly SearchValues<char> Escaped = SearchValues.Create("\\$\"`");

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Function("getoutput", Arity.Exactly(1), static (py, command) => GetStatusAndOutput(py, "getoutput", command).Items[1], "cmd"),
        Native.Function("getstatusoutput", Arity.Exactly(1), static (py, command) => GetStatusAndOutput(py, "getstatusoutput", command), "cmd"),
        Native.Function("getstatus", Arity.Exactly(1), static (py, file) =>
        {
            var command = new PyStr("ls -ld" + Quote(py, PathArguments.Text("getstatus", 1, file)));
            return GetStatusAndOutput(py, "getstatus", command).Items[1];
        }, "file"),
        Native.Function("mkarg", Arity.Exactly(1), static (py, word) => new PyStr(Quote(py, PathArguments.Text("mkarg", 1, word))), "x"),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("commands", static () => Members) { HasLibraryPart = true };

    private static PyTuple GetStatusAndOutput(Interpreter py, string function, PyObject command)
    {
        var result = Commands.Run(py, $"commands.{function}({Protocol.Repr(py, command)})", PathArguments.Text(function, 1, command));
        var output = result.Output.EndsWith('\n') ? result.Output[..^1] : result.Output;
        return new PyTuple(PyInt.Of(result.ExitCode << 8), new PyStr(output));
    }

    /// <summary>A word for the shell, with a blank before it.</summary>
    private static string Quote(Interpreter py, string word)
    {
        if (!word.Contains('\''))
        {
            py.Budget.CheckString(word.Length + 3L);
            return $" '{word}'";
        }

        py.Budget.CheckString(word.Length + (long)word.AsSpan().CountAny(Escaped) + 3);
        var quoted = new StringBuilder(" \"");
        foreach (var c in word)
        {
            quoted.Append(Escaped.Contains(c) ? "\\" : "").Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
