using System.Collections.Immutable;
using XenConfig.Loading.Sandbox;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>A way to get from source to settings.</summary>
public interface IConfigEngine
{
    /// <summary>Which way.</summary>
    EngineKind Kind { get; }

    /// <summary>
    /// Gets the settings. Whatever the file holds is answered in the result; an exception is a bug of the engine.
    /// </summary>
    /// <param name="tree">The syntax tree in the file's dialect. Its own problems are the loader's to report, not the engine's.</param>
    /// <param name="options">The variables, the bounds and the host that the config may see.</param>
    EngineResult Run(SyntaxTree tree, LoadOptions options);
}

/// <summary>What an engine gets from a file; see <see cref="ConfigDocument"/> for each part.</summary>
public sealed record EngineResult
{
    /// <summary>The settings, in the order in which their names were first bound.</summary>
    public ImmutableArray<Setting> Settings { get; init; } = [];

    /// <summary>The places of the settings, where the engine knows them by name; null otherwise.</summary>
    internal NameIndex? Index { get; init; }

    /// <summary>Names whose values the toolstack drops in silence.</summary>
    public ImmutableArray<DroppedSetting> Dropped { get; init; } = [];

    /// <summary>Settings that could not be known.</summary>
    public ImmutableArray<UnknownSetting> Unknown { get; init; } = [];

    /// <summary>Problems, in the order in which they were met. One that is no warning means that the settings are not what the toolstack gets.</summary>
    public ImmutableArray<LoadProblem> Problems { get; init; } = [];

    /// <summary>The top-level statements in order, with the names that each changed; empty unless <see cref="LoadOptions.Traces"/> asks for them.</summary>
    public ImmutableArray<TracedStatement> Trace { get; init; } = [];

    /// <summary>The evaluation, where it ended before the config did and all that it bound until then is known; null otherwise.</summary>
    internal UnfinishedRun? Unfinished { get; init; }

    /// <summary>What the config itself printed.</summary>
    public string Output { get; init; } = "";
}
