using System.Collections.Immutable;

namespace XenConfig.Devices;

/// <summary>Something to mend in a spec that is a list of strings.</summary>
/// <param name="Element">Index of the string; -1 for the list as a whole.</param>
/// <param name="Issue">What is wrong, pointing into the string.</param>
public sealed record ElementIssue(int Element, SpecIssue Issue);

/// <summary>What a spec that is a list of strings says, and what is wrong with it.</summary>
/// <typeparam name="T">The device.</typeparam>
/// <param name="Value">The device as the toolstack would make it; null when it would refuse the spec.</param>
/// <param name="Issues">What there is to mend, in the order of the strings.</param>
public sealed record ListSpecResult<T>(T? Value, ImmutableArray<ElementIssue> Issues)
    where T : class
{
    /// <summary>Whether the toolstack takes the spec.</summary>
    public bool IsAccepted => Value is not null;
}
