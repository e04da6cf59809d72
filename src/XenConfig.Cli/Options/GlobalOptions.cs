using System.CommandLine;

namespace XenConfig.Cli.Options;

/// <summary>The options that every verb has.</summary>
internal static class GlobalOptions
{
    /// <summary><c>--quiet</c>.</summary>
    public static Option<bool> Quiet { get; } = new("--quiet", "-q")
    {
        Description = "Print data and errors only.",
        Recursive = true,
    };

    /// <summary><c>--verbose</c>.</summary>
    public static Option<bool> Verbose { get; } = new("--verbose", "-v")
    {
        Description = "Say what is done: files skipped, the dialect taken and why.",
        Recursive = true,
    };

    /// <summary><c>--no-color</c>.</summary>
    public static Option<bool> NoColor { get; } = new("--no-color")
    {
        Description = "Print no colours; so do NO_COLOR in the environment and an output that is no terminal.",
        Recursive = true,
    };

    /// <summary>Whether to colour standard output.</summary>
    public static bool IsColored(ParseResult result, CommandContext context) =>
        context.IsOutputTerminal
        && !result.GetValue(NoColor)
        && string.IsNullOrEmpty(context.GetEnvironmentVariable("NO_COLOR"))
        && context.GetEnvironmentVariable("TERM") != "dumb";
}
