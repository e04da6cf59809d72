using System.Collections.Immutable;

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

    /// <summary>xm's variables (<c>xm create vm.cfg vmid=3</c>), always strings; a setting given here wins over the file.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Variables { get; init; } = [];
}
