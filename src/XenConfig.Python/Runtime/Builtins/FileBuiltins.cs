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
        Native.Value("file", PyFile.FileType),
        Native.Function("input", Arity.Unpack(0, 1), static (_, _) => throw NoInput("input()")),
        Native.Function("raw_input", Arity.Unpack(0, 1), static (_, _) => throw NoInput("raw_input()")),
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
        return new PyInputFile(path, how, text);
    }

    /// <summary>The stop for a config that asks the user something.</summary>
    /// <param name="call">What it asks with.</param>
    public static EvaluationStoppedException NoInput(string call) => new(
        EvaluationProblemKind.Refused, $"The config asks for input with {call}. There is nobody to answer; give the value with -D NAME=VALUE instead.");
}
