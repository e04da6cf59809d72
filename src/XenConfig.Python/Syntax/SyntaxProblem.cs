using System.Collections.Immutable;

namespace XenConfig.Python.Syntax;

/// <summary>Another place that explains a problem.</summary>
/// <param name="Span">The place, in the same source.</param>
/// <param name="Message">What is there.</param>
public readonly record struct SyntaxNote(TextSpan Span, string Message);

/// <summary>
/// Something that the reference parser rejects (CPython 2.7.18, or libxlu for the xl dialect). <see cref="Span"/> is our best place,
/// <see cref="ReferenceLine"/> is where the reference reports it.
/// </summary>
public sealed record SyntaxProblem
{
    /// <summary>Where it is wrong, as near to the cause as we can tell: the bracket that is never closed, not the end of the file.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What is wrong and what would be right, one sentence or two, without a place.</summary>
    public required string Message { get; init; }

    /// <summary>The line, from 1, at which the reference parser reports it.</summary>
    public required int ReferenceLine { get; init; }

    /// <summary>What the reference parser says: <c>SyntaxError: invalid syntax</c>, <c>syntax error, unexpected IDENT, expecting ']'</c>.</summary>
    public required string ReferenceMessage { get; init; }

    /// <summary>What CPython stumbles over, where that is another place than <see cref="Span"/>; it counts columns by it.</summary>
    internal TextSpan? ReferenceSpan { get; init; }

    /// <summary>Whether the reference may well accept what is there, and it is this parser that does not know it: the name of a character, a chain of thousands of attributes.</summary>
    public bool IsOwnLimit { get; init; }

    /// <summary>What to do about it, or null when <see cref="Message"/> says it all.</summary>
    public string? Help { get; init; }

    /// <summary>Other places that explain it.</summary>
    public ImmutableArray<SyntaxNote> Notes { get; init; } = [];
}
