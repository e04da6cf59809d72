using System.Text;

namespace XenConfig.Cli.Tests;

/// <summary>A run of the whole command, in this process.</summary>
/// <param name="Status">The exit status.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Screen">Both, as a terminal would show them.</param>
public sealed record CommandRun(int Status, string Output, string Error, string Screen)
{
    /// <summary>Runs the command; an argument without blanks needs no quotes.</summary>
    public static CommandRun Of(params string[] arguments) => Of(arguments, "");

    public static CommandRun Of(
        string[] arguments, string input, Dictionary<string, string>? environment = null, bool terminal = false, bool isInterrupted = false)
    {
        using var screen = new MemoryStream();
        using var output = new Tee(screen);
        using var error = new Tee(screen);
        var status = XenConfigCommand.Run(arguments, new CommandContext
        {
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = new StreamWriter(output) { AutoFlush = true },
            OutputBytes = output,
            Error = new StreamWriter(error) { AutoFlush = true },
            GetEnvironmentVariable = name => environment?.GetValueOrDefault(name),
            IsOutputTerminal = terminal,
            Cancellation = new CancellationToken(isInterrupted),
        });
        return new CommandRun(status, Text(output), Text(error), Text(screen));
    }

    private static string Text(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray());

    /// <summary>Keeps what is written, and shows it on the screen.</summary>
    private sealed class Tee(MemoryStream screen) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            // The span overload of a derived MemoryStream would call the other one.
            base.Write(buffer.ToArray(), 0, buffer.Length);
            screen.Write(buffer);
        }
    }
}
