using System.Collections.Immutable;
using XenConfig.Python.Runtime;

namespace XenConfig.Loading;

/// <summary>How to load a config.</summary>
public sealed record LoadOptions
{
    /// <summary>The options that the command uses when none are given.</summary>
    public static LoadOptions Default { get; } = new();

    /// <summary>The dialect; null decides by what the file holds.</summary>
    public Dialect? Dialect { get; init; }

    /// <summary>The engine; null takes the dialect's own, and the static engine when that one fails.</summary>
    public EngineKind? Engine { get; init; }

    /// <summary>
    /// What the command line gives (<c>xm create vm.cfg vmid=3 memory=512</c>), always text. A name that the file declares with
    /// <c>xm_vars.var</c> is a variable, which the file turns into what it wants; any other is a setting that wins over the file's own.
    /// </summary>
    public ImmutableArray<KeyValuePair<string, string>> Variables { get; init; } = [];

    /// <summary>What an evaluated config sees of its host; nothing of the real one.</summary>
    public HostProfile Host { get; init; } = HostProfile.Default;

    /// <summary>Folders that an evaluated config may read files from, besides the one that it lies in.</summary>
    public ImmutableArray<string> ReadableFolders { get; init; } = [];

    /// <summary>Folders that an evaluated config imports modules from.</summary>
    public ImmutableArray<string> PythonPath { get; init; } = [];

    /// <summary>What an evaluation may spend: steps, wall time, memory.</summary>
    public EvaluationLimits Limits { get; init; } = new();

    /// <summary>Whether <see cref="ConfigDocument.Trace"/> is wanted.</summary>
    public bool Traces { get; init; }

    /// <summary>Ends a running evaluation with an <see cref="OperationCanceledException"/>: the user interrupts the command.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The path that a config on standard input goes by, in diagnostics and as the default of its name.</summary>
    public string StandardInputName { get; init; } = "<stdin>";
}
