using System.Collections.Frozen;
using System.Text;
using XenConfig.Loading.Sandbox;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>
/// Evaluates an xm config in the sandbox and takes its settings as xm did: the file runs with two dictionaries for its names, after
/// xm's own imports and variables; of what top-level code leaves behind, values of four types become settings.
/// </summary>
public sealed class SandboxEngine : IConfigEngine
{
    private static readonly FrozenSet<string> NamesOfXm = FrozenSet.ToFrozenSet(["xm_file", "xm_help", "xm_vars"], StringComparer.Ordinal);

    /// <inheritdoc/>
    public EngineKind Kind => EngineKind.Sandbox;

    /// <inheritdoc/>
    public EngineResult Run(SyntaxTree tree, LoadOptions options)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var interpreter = new Interpreter(new InterpreterOptions
        {
            Limits = options.Limits,
            Cancellation = options.Cancellation,
            Host = options.Host,
            OwnFolder = OwnFolder(tree.Source),
            ReadableFolders = options.ReadableFolders,
            PythonPath = options.PythonPath,
            Modules = XenAddressModule.Modules,
            TracesStatements = options.Traces,
        });
        var globals = new PyDict(interpreter);
        var locals = new PyDict(interpreter);
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in options.Variables)
        {
            given[name] = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
        }

        foreach (var (name, text) in given)
        {
            locals.Set(name, new PyStr(text));
        }

        var variables = new XmVariables(given, locals);
        locals.Set("xm_file", new PyStr(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(tree.Source.Path))));
        locals.Set("xm_help", PyInt.Zero);
        locals.Set("xm_vars", variables.ToObject());
        XmPrelude.Run(interpreter, locals);
        var execution = interpreter.Execute(tree, globals, locals);
        var settings = new SettingsOfRun(tree, execution, variables, GivenSettings.From(options.Variables, Dialect.Xm));
        var problem = execution.Problem is null ? null : EvaluationProblems.Explain(tree, execution.Problem, variables, given, locals);
        var collected = settings.Collect(interpreter, locals, globals, NamesOfXm);
        return collected with
        {
            Problems = problem is null ? collected.Problems : [problem],
            Trace = execution.Trace,
            Output = ByteText.Decode(execution.StandardOutput),
        };
    }

    /// <summary>The folder that the config lies in, as it was given; none for one that is no file.</summary>
    private static string? OwnFolder(SourceText source) =>
        File.Exists(source.Path) ? Path.GetDirectoryName(source.Path) is { Length: > 0 } folder ? folder : "." : null;
}
