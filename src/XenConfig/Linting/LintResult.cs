using System.Collections.Immutable;

namespace XenConfig.Linting;

/// <summary>A path and what is to be said of it.</summary>
/// <param name="Path">The path.</param>
/// <param name="Reason">Why it was skipped, or why it could not be read; a clause.</param>
public sealed record PathRemark(string Path, string Reason);

/// <summary>A file at which the linter itself failed: a bug in it, whatever the file says.</summary>
/// <param name="Path">The path.</param>
/// <param name="Cause">What was thrown.</param>
public sealed record LintFailure(string Path, Exception Cause);

/// <summary>What linting found.</summary>
public sealed record LintResult
{
    /// <summary>The findings, by path and place.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many files were linted.</summary>
    public required int FileCount { get; init; }

    /// <summary>How many findings comments silenced.</summary>
    public int SuppressedCount { get; init; }

    /// <summary>Files that a walk met and that are no configs, by path.</summary>
    public ImmutableArray<PathRemark> Skipped { get; init; } = [];

    /// <summary>Files that could not be read, by path.</summary>
    public ImmutableArray<PathRemark> Unreadable { get; init; } = [];

    /// <summary>Files at which the linter itself failed, by path; nothing is known of them.</summary>
    public ImmutableArray<LintFailure> Failures { get; init; } = [];

    /// <summary>How many findings are of that severity.</summary>
    public int Count(Severity severity) => Diagnostics.Count(d => d.Severity == severity);

    /// <summary>Whether a finding is that bad or worse.</summary>
    public bool HasAtLeast(Severity severity) => Diagnostics.Any(d => d.Severity >= severity);
}
