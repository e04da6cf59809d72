namespace XenConfig.Cli;

/// <summary>A line on the terminal that counts files while many are worked on; gone when the work is done.</summary>
internal sealed class Progress : IDisposable
{
    /// <summary>Fewer files than this are done before one could read the line.</summary>
    private const int FewFiles = 500;

    private const long MillisecondsBetweenLines = 100;

    private readonly Lock _lock = new();
    private readonly TextWriter? _terminal;
    private readonly int _total;
    private readonly string _done;
    private long _nextLine;
    private int _count;

    private Progress(TextWriter? terminal, int total, string done)
    {
        _terminal = terminal;
        _total = total;
        _done = done;
    }

    /// <summary>Starts counting; silently when there are few files, the user wants quiet, or standard error is no terminal.</summary>
    /// <param name="total">How many files there are.</param>
    /// <param name="done">What happens to them: <c>linted</c>.</param>
    /// <param name="quiet">Whether to say nothing.</param>
    /// <param name="context">Where to write.</param>
    public static Progress Start(int total, string done, bool quiet, CommandContext context) =>
        new(total >= FewFiles && !quiet && context.IsErrorTerminal ? context.Error : null, total, done);

    /// <summary>Counts a file; may be called from any thread.</summary>
    public void Step()
    {
        if (_terminal is null)
        {
            return;
        }

        lock (_lock)
        {
            _count++;
            if (Environment.TickCount64 >= _nextLine)
            {
                _terminal.Write($"\r{_count} of {_total} files {_done}");
                _nextLine = Environment.TickCount64 + MillisecondsBetweenLines;
            }
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (_nextLine != 0)
        {
            _terminal?.Write("\r\e[K");
            _nextLine = 0;
        }
    }
}
