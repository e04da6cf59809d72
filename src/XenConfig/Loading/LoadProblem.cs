using System.Collections.Immutable;
using XenConfig.Python.Runtime;

namespace XenConfig.Loading;

/// <summary>What kept a config from loading as it stands, or what the toolstack says while it loads it.</summary>
public enum LoadProblemKind
{
    /// <summary>The file does not parse.</summary>
    Syntax,

    /// <summary>The Python program ended with an exception.</summary>
    Exception,

    /// <summary>The program broke a bound of the sandbox: steps, time, memory, depth.</summary>
    Limit,

    /// <summary>The program asked for something that the sandbox refuses: a file, a process, the network.</summary>
    Refused,

    /// <summary>The program uses a part of Python or a module that the evaluator does not have.</summary>
    NotSupported,

    /// <summary>The config wants a variable that was not given (<c>-D NAME=VALUE</c>).</summary>
    MissingVariable,

    /// <summary>The toolstack warns and goes on (xl: <c>+=</c> on numbers).</summary>
    Warning,

    /// <summary>The bytes are no config at all: XML, an S-expression, binary data.</summary>
    NotAConfig,
}

/// <summary>Another place that explains a problem.</summary>
/// <param name="Origin">The place.</param>
/// <param name="Message">What is there.</param>
public readonly record struct LoadNote(Origin Origin, string Message);

/// <summary>A problem that loading a config met.</summary>
public sealed record LoadProblem
{
    /// <summary>Its kind.</summary>
    public required LoadProblemKind Kind { get; init; }

    /// <summary>Our best place for it.</summary>
    public required Origin Origin { get; init; }

    /// <summary>What is wrong, without a place.</summary>
    public required string Message { get; init; }

    /// <summary>What to do, or null.</summary>
    public string? Help { get; init; }

    /// <summary>The line, from 1, at which the reference program reports it; null where it has no line.</summary>
    public int? ReferenceLine { get; init; }

    /// <summary>What the reference program says; null where it says nothing.</summary>
    public string? ReferenceMessage { get; init; }

    /// <summary>Other places that explain it: the call chain, a loop variable's value, the opening bracket.</summary>
    public ImmutableArray<LoadNote> Notes { get; init; } = [];
}
