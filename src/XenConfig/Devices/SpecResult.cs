using System.Collections.Immutable;

namespace XenConfig.Devices;

/// <summary>What a spec says, and what is wrong with it.</summary>
/// <typeparam name="T">The device.</typeparam>
/// <param name="Value">The device as the toolstack would make it; null when it would refuse the spec.</param>
/// <param name="Issues">What there is to mend, in the order of the text.</param>
public sealed record SpecResult<T>(T? Value, ImmutableArray<SpecIssue> Issues)
    where T : class
{
    /// <summary>Whether the toolstack takes the spec.</summary>
    public bool IsAccepted => Value is not null;
}
