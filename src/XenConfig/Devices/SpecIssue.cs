namespace XenConfig.Devices;

/// <summary>What the toolstack does about a part of a spec that is not as it should be.</summary>
public enum SpecSeverity
{
    /// <summary>It refuses the config.</summary>
    Refused,

    /// <summary>It prints a message and goes on without that part; the device comes out other than written.</summary>
    Dropped,

    /// <summary>It takes it, and creating the guest fails over it.</summary>
    FailsAtStart,

    /// <summary>It takes it without a word, and the guest is likely to suffer.</summary>
    Suspicious,

    /// <summary>It takes it; there is a newer or plainer way to write it.</summary>
    Outdated,
}

/// <summary>What is wrong with a part of a spec.</summary>
public enum SpecIssueKind
{
    /// <summary>The text does not follow the grammar.</summary>
    Syntax,

    /// <summary>An option that the device does not have.</summary>
    UnknownOption,

    /// <summary>An option with a value that it does not take.</summary>
    BadValue,

    /// <summary>Something that must be there is not.</summary>
    Missing,

    /// <summary>More fields than the form has.</summary>
    TooManyFields,

    /// <summary>A thing said twice, in different ways.</summary>
    Repeated,

    /// <summary>Two options that do not go together.</summary>
    Conflict,

    /// <summary>An option that the toolstack reads and does not use.</summary>
    Ignored,

    /// <summary>A form that newer releases replaced.</summary>
    Deprecated,

    /// <summary>A form that belongs to the other dialect.</summary>
    WrongDialect,
}

/// <summary>Something to mend in a spec, pointing into its text.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Severity">What the toolstack does about it.</param>
/// <param name="Start">Index of the first char of the part.</param>
/// <param name="Length">Length of the part in chars; 0 for a place between chars.</param>
/// <param name="Message">What is wrong and what would be right, without a place.</param>
public sealed record SpecIssue(SpecIssueKind Kind, SpecSeverity Severity, int Start, int Length, string Message)
{
    /// <summary>What to do about it; null when <see cref="Message"/> says it.</summary>
    public string? Help { get; init; }

    /// <summary>The text that belongs in place of the part; null when there is no telling.</summary>
    public string? Replacement { get; init; }

    /// <summary>What the toolstack says; null when it says nothing.</summary>
    public string? ReferenceMessage { get; init; }
}
