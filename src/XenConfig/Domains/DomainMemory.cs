namespace XenConfig.Domains;

/// <summary>A guest's memory.</summary>
public sealed record DomainMemory
{
    /// <summary>What it starts with, MiB. Defaults: xm 128; xl what <see cref="Maximum"/> is, and 32 without that.</summary>
    public Property<long> Initial { get; init; }

    /// <summary>What it can be grown to, MiB. Default: <see cref="Initial"/>.</summary>
    public Property<long> Maximum { get; init; }
}
