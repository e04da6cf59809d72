using System.Collections.Immutable;
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
    /// <inheritdoc/>
    public EngineKind Kind => EngineKind.Sandbox;

    /// <inheritdoc/>
    public EngineResult Run(SyntaxTree tree, LoadOptions options)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var path = PathOnHost(tree.Source, options.Host);
        var interpreter = new Interpreter(new InterpreterOptions
        {
            Limits = options.Limits,
            Cancellation = options.Cancellation,
            Host = options.Host,
            OwnFolder = () => OwnFolder(tree.Source),
            ProgramPath = path,
            ReadableFolders = options.ReadableFolders,
            PythonPath = options.PythonPath,
            Modules = XenAddressModule.Modules,
            Imported = XmPrelude.Imported,
            TracesStatements = options.Traces,
        });
        var given = Texts(options.Variables);
        var globals = new PyDict(interpreter);
        var locals = XmPrelude.CreateNames(interpreter, given, path, out var variables);
        var execution = interpreter.Execute(tree, globals, locals);
        var settings = new SettingsOfRun(tree, execution, variables, GivenSettings.From(options.Variables, Dialect.Xm));
        var names = new NamesAtEnd(locals);
        var problem = execution.Problem is null ? null : EvaluationProblems.Explain(tree, execution.Problem, variables, given, names);
        var result = settings.Collect(interpreter, names, new NamesAtEnd(globals), problem);
        return execution.Problem?.Statement is { } statement && settings.AreAll ? result with { Unfinished = new UnfinishedRun(statement, locals, globals) } : result;
    }

    /// <summary>What the command line gives, one char a byte; of a name that was given twice, the last.</summary>
    private static IReadOnlyDictionary<string, string> Texts(ImmutableArray<KeyValuePair<string, string>> variables)
    {
        if (variables.IsEmpty)
        {
            return ImmutableDictionary<string, string>.Empty;
        }

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in variables)
        {
            texts[name] = ByteText.Encode(text);
        }

        return texts;
    }

    /// <summary>
    /// The path that a config finds as <c>xm_file</c>, one char a byte: where it lies on its host, as <c>xm create NAME</c> finds it from any folder. Where
    /// its user keeps it, and from where that is looked at, is no matter of its settings.
    /// </summary>
    private static string PathOnHost(SourceText source, HostProfile host) =>
        $"{host.WorkingDirectory.TrimEnd('/')}/{ByteText.Encode(Path.GetFileName(source.Path))}";

    /// <summary>The folder that the config lies in, as it was given; none for one that is no file.</summary>
    private static string? OwnFolder(SourceText source) =>
        File.Exists(source.Path) ? Path.GetDirectoryName(source.Path) is { Length: > 0 } folder ? folder : "." : null;
}
