using XenConfig.Cli.Output;

namespace XenConfig.Cli;

/// <summary>What the command says of a bug of its own: one line, with the stack trace only for who asks.</summary>
internal static class InternalError
{
    private const string DebugVariable = "XENCONFIG_DEBUG";

    /// <summary>Tells of a bug.</summary>
    /// <param name="context">Where to.</param>
    /// <param name="bug">What was thrown.</param>
    /// <param name="path">The file that brought it out, where it is known.</param>
    public static void Tell(CommandContext context, Exception bug, string? path = null)
    {
        var place = path is null ? "" : $" at '{path}'";
        if (string.IsNullOrEmpty(context.GetEnvironmentVariable(DebugVariable)))
        {
            context.Error.WriteMessage(
                $"xenconfig: internal error{place}: {bug.GetType().Name}: {FirstLine(bug.Message)} (set {DebugVariable}=1 to see where; please report it)");
            return;
        }

        context.Error.WriteMessage($"xenconfig: internal error{place}:");
        foreach (var line in bug.ToString().Split('\n'))
        {
            context.Error.WriteMessage(line.TrimEnd('\r'));
        }
    }

    /// <summary>A message's first line.</summary>
    public static string FirstLine(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? text : text[..end];
    }
}
