using System.Text;

namespace XenConfig.Cli;

/// <summary>What a run of the command reads from and writes to. A process has one; a test makes its own.</summary>
internal sealed class CommandContext
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard input, as bytes: configs have no encoding that one could assume.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Standard output: data, and nothing but data.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>What <see cref="Output"/> writes to, for data that is bytes.</summary>
    public required Stream OutputBytes { get; init; }

    /// <summary>Standard error: everything else.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Reads an environment variable.</summary>
    public required Func<string, string?> GetEnvironmentVariable { get; init; }

    /// <summary>Whether standard output is a terminal.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>How many columns the terminal has; 80 where there is none.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Set when the user interrupts the command.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Writes bytes to standard output as they are.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Output.Flush();
        OutputBytes.Write(bytes);
    }

    /// <summary>The context of this process.</summary>
    /// <exception cref="UnauthorizedAccessException">The process was started without a standard output.</exception>
    public static CommandContext OfProcess()
    {
        var interrupted = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) =>
        {
            // A second Ctrl+C ends the process where it stands.
            press.Cancel = !interrupted.IsCancellationRequested;
            interrupted.Cancel();
        };
        var isTerminal = !Console.IsOutputRedirected;
        var output = Console.OpenStandardOutput();
        return new CommandContext
        {
            OpenInput = Console.OpenStandardInput,
            Output = new StreamWriter(output, Utf8, 16 * 1024) { NewLine = "\n" },
            OutputBytes = output,
            Error = new StreamWriter(Console.OpenStandardError(), Utf8, 1024) { NewLine = "\n", AutoFlush = true },
            GetEnvironmentVariable = Environment.GetEnvironmentVariable,
            IsOutputTerminal = isTerminal,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Width = isTerminal ? Math.Max(40, Console.WindowWidth) : 80,
            Cancellation = interrupted.Token,
        };
    }
}
