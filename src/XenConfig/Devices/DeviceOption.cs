using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>An option of a device spec, for checking and for explaining.</summary>
/// <param name="Name">The name as a spec has it.</param>
/// <param name="Value">The form of its value in a word or two (<c>path</c>, <c>0|1</c>); empty for a flag.</param>
/// <param name="Meaning">What it means, a sentence.</param>
public sealed record DeviceOption(string Name, string Value, string Meaning)
{
    /// <summary>The dialects that read it.</summary>
    public ImmutableArray<Dialect> Dialects { get; init; } = [Dialect.Xl, Dialect.Xm];

    /// <summary>What holds without it; empty when nothing does.</summary>
    public string Default { get; init; } = "";

    /// <summary>The first release that reads it; null when it is as old as the device.</summary>
    public XenRelease? Since { get; init; }

    /// <summary>What to write in its place, where it is outdated; null otherwise.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>Whether the dialect reads it.</summary>
    public bool IsIn(Dialect dialect) => Dialects.Contains(dialect);
}
