using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>What an engine makes of a config: its settings, and all that is worth knowing of how they came about.</summary>
public sealed class ConfigDocument
{
    /// <summary>The source.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The dialect it was read in.</summary>
    public required Dialect Dialect { get; init; }

    /// <summary>Why that dialect: "given", or what in the file decided it.</summary>
    public required string DialectReason { get; init; }

    /// <summary>The engine that made the settings.</summary>
    public required EngineKind Engine { get; init; }

    /// <summary>The syntax tree; comments and statements for who needs more than settings.</summary>
    public required SyntaxTree Tree { get; init; }

    /// <summary>The settings, in the order in which their names were first bound; xm's own <c>xm_*</c> are not among them.</summary>
    public required ImmutableArray<Setting> Settings { get; init; }

    /// <summary>The places of the settings by name.</summary>
    [AllowNull]
    internal NameIndex Index { get => field ??= NameIndex.Of(Settings); init; }

    /// <summary>Names whose values the toolstack drops in silence.</summary>
    public ImmutableArray<DroppedSetting> Dropped { get; init; } = [];

    /// <summary>Settings that could not be known; only the static engine leaves some.</summary>
    public ImmutableArray<UnknownSetting> Unknown { get; init; } = [];

    /// <summary>Problems, in source order.</summary>
    public ImmutableArray<LoadProblem> Problems { get; init; } = [];

    /// <summary>
    /// The top-level statements in order, with the names that each changed: those that ran, also when the evaluation failed, or those that
    /// were read. Empty unless <see cref="LoadOptions.Traces"/> asks for them.
    /// </summary>
    public ImmutableArray<TracedStatement> Trace { get; init; } = [];

    /// <summary>What the config itself printed (<c>print</c>).</summary>
    public string Output { get; init; } = "";

    /// <summary>Whether the toolstack would refuse the file.</summary>
    public bool IsRefused => !Problems.IsEmpty && Problems.Any(p => p.Kind != LoadProblemKind.Warning);

    /// <summary>Whether every setting is known.</summary>
    public bool IsComplete => Unknown.IsEmpty && !IsRefused;

    /// <summary>The setting of that name, or null.</summary>
    public Setting? Find(string name) => Index.Find(name) is >= 0 and var place ? Settings[place] : null;
}
