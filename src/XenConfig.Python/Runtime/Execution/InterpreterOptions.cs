using System.Collections.Immutable;

namespace XenConfig.Python.Runtime;

/// <summary>What an <see cref="Interpreter"/> works with.</summary>
public sealed record InterpreterOptions
{
    /// <summary>What an evaluation may spend.</summary>
    public EvaluationLimits Limits { get; init; } = EvaluationLimits.Default;

    /// <summary>
    /// Ends the evaluation from outside with an <see cref="OperationCanceledException"/>, wherever the limits are looked at: after some
    /// thousand steps, and before any long operation of a builtin. No code of the config runs after that.
    /// </summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The host that the config sees.</summary>
    public HostProfile Host { get; init; } = HostProfile.Default;

    /// <summary>
    /// Gives the folder that the config lies in, once it asks for a file: it may read the files there and import the modules, at their real
    /// place and at the host's working directory. Null for a config that is no file.
    /// </summary>
    public Func<string?> OwnFolder { get; init; } = static () => null;

    /// <summary>The config's own path, as it finds itself among the files that it sees, one char a byte; null for the path of its source.</summary>
    public string? ProgramPath { get; init; }

    /// <summary>More folders that the config may read files from, links resolved. None by default.</summary>
    public ImmutableArray<string> ReadableFolders { get; init; } = [];

    /// <summary>Folders of pure Python that <c>import</c> looks in after the builtin modules and the own folder; they may be read, too.</summary>
    public ImmutableArray<string> PythonPath { get; init; } = [];

    /// <summary>Whether <see cref="ExecutionResult.Trace"/> is wanted. Comparing what all names hold after each statement takes some of the steps.</summary>
    public bool TracesStatements { get; init; }

    /// <summary>Modules of the caller's, besides the builtin ones.</summary>
    public ImmutableArray<NativeModule> Modules { get; init; } = [];

    /// <summary>The dotted names of modules that were imported before the program runs, as <c>sys.modules</c> shows; they are made when one asks for them.</summary>
    public ImmutableArray<string> Imported { get; init; } = [];
}
