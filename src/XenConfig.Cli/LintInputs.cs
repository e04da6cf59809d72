using XenConfig.Inventory;
using XenConfig.Linting;

namespace XenConfig.Cli;

/// <summary>The files that a run of <c>lint</c> is about: what the paths on the command line come to.</summary>
internal sealed class LintInputs
{
    /// <summary>Walks the paths, and reads standard input where they name it.</summary>
    /// <param name="paths">Files, folders, and <c>-</c>.</param>
    /// <param name="standardInputName">What to call standard input; null for <see cref="Input.StandardInputName"/>.</param>
    /// <param name="allowed">The folders of <c>--allow-read</c>.</param>
    /// <param name="context">Where standard input comes from.</param>
    public LintInputs(string[] paths, string? standardInputName, IEnumerable<string> allowed, CommandContext context)
    {
        if (paths.Contains(Input.StandardInput))
        {
            Items.Add(LintInput.FromSource(Input.Read(Input.StandardInput, standardInputName, context)));
            HasStandardInput = true;
        }

        foreach (var walked in ConfigWalker.Walk(paths.Where(p => p != Input.StandardInput), allowed))
        {
            switch (walked.Outcome)
            {
                case WalkOutcome.Failed:
                    Unreadable.Add(new PathRemark(walked.Path, walked.Reason!));
                    break;
                case WalkOutcome.Dangling:
                    Dangling.Add(new PathRemark(walked.Path, walked.Reason!));
                    break;
                case WalkOutcome.Skipped:
                    Skipped.Add(new PathRemark(walked.Path, walked.Reason!));
                    break;
                default:
                    Items.Add(LintInput.FromFile(walked.Path, walked.Outcome == WalkOutcome.Named));
                    break;
            }
        }
    }

    /// <summary>The files, standard input first.</summary>
    public List<LintInput> Items { get; } = [];

    /// <summary>Whether the first file is standard input.</summary>
    public bool HasStandardInput { get; }

    /// <summary>What is no config, by its name.</summary>
    public List<PathRemark> Skipped { get; } = [];

    /// <summary>Links in folders that lead to nothing.</summary>
    public List<PathRemark> Dangling { get; } = [];

    /// <summary>What does not exist or may not be read.</summary>
    public List<PathRemark> Unreadable { get; } = [];

    /// <summary>Files at which mending failed for a bug of ours.</summary>
    public List<LintFailure> Failures { get; } = [];
}
