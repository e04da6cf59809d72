using XenConfig.Linting.Reports;

namespace XenConfig.Cli.Output;

/// <summary>Messages for people, on standard error as a rule.</summary>
internal static class MessageLine
{
    /// <summary>Writes a message as one line. What it quotes of files and paths may be a stranger's, so that control characters in it are escaped.</summary>
    public static void WriteMessage(this TextWriter output, string message) => output.WriteLine(DisplayText.Escape(message));

    /// <summary>Writes many lines at once: standard error is written through at each call, which takes as long as finding what to say.</summary>
    public static void WriteAtOnce(this TextWriter output, Action<TextWriter> write)
    {
        using var text = new StringWriter { NewLine = output.NewLine };
        write(text);
        output.Write(text);
    }
}
