using System.Collections.Immutable;

namespace XenConfig.Linting;

/// <summary>Another place that explains a finding, in this file or another.</summary>
/// <param name="Message">What is there.</param>
/// <param name="Location">The place; null for a note about the whole finding.</param>
public sealed record DiagnosticNote(string Message, Location? Location = null);

/// <summary>One finding of a rule at a place.</summary>
public sealed record Diagnostic
{
    /// <summary>The rule that found it.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The rule's code: <c>XC301</c>.</summary>
    public string Code => Rule.Code;

    /// <summary>How bad it is; a rule may judge a single finding milder or worse than its own severity.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong, quoting the value, in one sentence or two without a last full stop.</summary>
    public required string Message { get; init; }

    /// <summary>Our best place for it.</summary>
    public required Location Location { get; init; }

    /// <summary>What to do, or null.</summary>
    public string? Help { get; init; }

    /// <summary>Other places that explain it, and what the reference program says.</summary>
    public ImmutableArray<DiagnosticNote> Notes { get; init; } = [];

    /// <summary>The line, from 1, at which the reference program (xm, xl) reports it; null where it reports none.</summary>
    public int? ReferenceLine { get; init; }

    /// <summary>What the reference program says; null where it says nothing.</summary>
    public string? ReferenceMessage { get; init; }

    /// <summary>The edits that mend it, best first.</summary>
    public ImmutableArray<Fix> Fixes { get; init; } = [];

    /// <summary>Orders by path, place, code and message, so that a report is the same from run to run.</summary>
    public static int Compare(Diagnostic left, Diagnostic right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var order = string.CompareOrdinal(left.Location.Path, right.Location.Path);
        order = order != 0 ? order : left.Location.Span.Start.CompareTo(right.Location.Span.Start);
        order = order != 0 ? order : left.Location.Span.Length.CompareTo(right.Location.Span.Length);
        order = order != 0 ? order : string.CompareOrdinal(left.Code, right.Code);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }
}
