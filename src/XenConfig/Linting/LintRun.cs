using System.Collections.Immutable;
using XenConfig.Inventory;

namespace XenConfig.Linting;

/// <summary>What one run over many files has gathered. All its members may be called from any thread.</summary>
internal sealed class LintRun
{
    private readonly Lock _lock = new();
    private readonly List<Diagnostic> _kept = [];
    private readonly List<PathRemark> _skipped = [];
    private readonly List<PathRemark> _unreadable = [];
    private readonly List<LintFailure> _failures = [];
    private readonly List<LintInput> _inputs = [];
    private readonly Dictionary<int, SuppressionSet> _suppressions = [];
    private readonly ClaimIndex _claims = new();
    private int _suppressedCount;

    /// <summary>The suppressions of the files that have some.</summary>
    public IReadOnlyCollection<SuppressionSet> Suppressions => _suppressions.Values;

    /// <summary>Takes findings, leaving out those that a comment silences.</summary>
    public void Take(IReadOnlyList<Diagnostic> found, SuppressionSet? suppressions)
    {
        if (found.Count == 0)
        {
            return;
        }

        lock (_lock)
        {
            foreach (var diagnostic in found)
            {
                if (suppressions is not null && suppressions.Silences(diagnostic))
                {
                    _suppressedCount++;
                }
                else
                {
                    _kept.Add(diagnostic);
                }
            }
        }
    }

    /// <summary>Notes that a file was linted, and the hashes of what its guest claims for itself.</summary>
    public void TakeFile(LintInput input, SuppressionSet? suppressions, List<ulong> claims)
    {
        lock (_lock)
        {
            if (suppressions is not null)
            {
                _suppressions.Add(_inputs.Count, suppressions);
            }

            _claims.Add(_inputs.Count, claims);
            _inputs.Add(input);
        }
    }

    /// <summary>Notes that a file is no config.</summary>
    public void Skip(LintInput input, string reason)
    {
        lock (_lock)
        {
            _skipped.Add(new PathRemark(input.Path, reason));
        }
    }

    /// <summary>Notes that a file could not be read.</summary>
    public void Fail(LintInput input, string reason)
    {
        lock (_lock)
        {
            _unreadable.Add(new PathRemark(input.Path, reason));
        }
    }

    /// <summary>Notes that the linter itself failed at a file.</summary>
    public void Fail(LintInput input, Exception cause)
    {
        lock (_lock)
        {
            _failures.Add(new LintFailure(input.Path, cause));
        }
    }

    /// <summary>The files that claim what another claim, of the same file or another one, has, too; by path.</summary>
    public IEnumerable<(LintInput Input, SuppressionSet? Suppressions)> FilesWithSharedClaims() =>
        _claims.FilesThatShare()
            .Select(index => (_inputs[index], _suppressions.GetValueOrDefault(index)))
            .OrderBy(file => file.Item1.Path, StringComparer.Ordinal);

    /// <summary>The result.</summary>
    public LintResult ToResult()
    {
        _kept.Sort(Diagnostic.Compare);
        return new LintResult
        {
            Diagnostics = [.. _kept],
            FileCount = _inputs.Count,
            SuppressedCount = _suppressedCount,
            Skipped = [.. _skipped.OrderBy(r => r.Path, StringComparer.Ordinal)],
            Unreadable = [.. _unreadable.OrderBy(r => r.Path, StringComparer.Ordinal)],
            Failures = [.. _failures.OrderBy(f => f.Path, StringComparer.Ordinal)],
        };
    }
}
