using XenConfig.Linting.Reports;

namespace XenConfig.Cli.Output;

/// <summary>Messages for people, on standard error as a rule.</summary>
internal static class MessageLine
{
    /// <summary>Writes a message as one line. What it quotes of files and paths may be a stranger's, so that control characters in it are escaped.</summary>
    public static void WriteMessage(this TextWriter output, string message) => output.WriteLine(DisplayText.Escape(message));
}
