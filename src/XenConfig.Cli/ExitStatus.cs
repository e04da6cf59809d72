namespace XenConfig.Cli;

/// <summary>The exit statuses, the same for every verb.</summary>
internal static class ExitStatus
{
    /// <summary>All is well: nothing found, every setting known, nothing lost.</summary>
    public const int Clean = 0;

    /// <summary>The input has findings: lint's diagnostics, settings that stay unknown, a loss under <c>--strict</c>.</summary>
    public const int Findings = 1;

    /// <summary>The command was called wrongly, could not read its input or write its output, or has a bug.</summary>
    public const int Failure = 2;

    /// <summary>Interrupted by Ctrl+C, as shells count it: 128 + SIGINT.</summary>
    public const int Interrupted = 130;
}
