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

/// <summary>Makes results of specs that are read at one go.</summary>
internal static class SpecResult
{
    /// <summary>A spec that the toolstack takes.</summary>
    /// <param name="value">What it says.</param>
    /// <param name="issues">What is wrong with it all the same.</param>
    public static SpecResult<T> Accept<T>(T value, params ImmutableArray<SpecIssue> issues)
        where T : class => new(value, issues);

    /// <summary>A spec that the toolstack refuses as a whole.</summary>
    /// <param name="text">The spec.</param>
    /// <param name="message">What is wrong and what would be right.</param>
    /// <param name="reference">What the toolstack says.</param>
    public static SpecResult<T> Refuse<T>(string text, string message, string? reference = null)
        where T : class => new(null, [Whole(text, SpecSeverity.Refused, message, reference)]);

    /// <summary>Something to mend in a value as a whole.</summary>
    public static SpecIssue Whole(string text, SpecSeverity severity, string message, string? reference = null) =>
        new(SpecIssueKind.BadValue, severity, 0, text.Length, message) { ReferenceMessage = reference };
}
