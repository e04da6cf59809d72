using System.Diagnostics;
using System.Globalization;

namespace XenConfig.Benchmarks.Reference;

/// <summary>CPython 2.7's compile + exec of a program, timed by itself, in processor time, inside one long-lived process.</summary>
internal sealed class CPythonExec : IDisposable
{
    // The garbage collector stays on, as it was in xm. Output goes to a buffer that is thrown away.
    private const string Worker = """
        import sys, time, StringIO
        answers = sys.stdout
        while True:
            head = sys.stdin.readline()
            if not head:
                break
            size, rounds = map(int, head.split())
            source = sys.stdin.read(size)
            sys.stdout = StringIO.StringIO()
            start = time.clock()
            for _ in xrange(rounds):
                exec compile(source, 'config', 'exec') in {}, {}
            spent = time.clock() - start
            sys.stdout = answers
            answers.write('%r\n' % (spent / rounds * 1e9))
            answers.flush()
        """;

    private readonly Process _process;

    private CPythonExec(Process process) => _process = process;

    /// <summary>Whether there is an interpreter: the one that XENCONFIG_PYTHON2 names, or pyenv's 2.7.</summary>
    public static bool IsThere => FindInterpreter() is not null;

    /// <summary>Starts the interpreter.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static CPythonExec Start()
    {
        var interpreter = FindInterpreter() ?? throw new InvalidOperationException("There is no CPython 2.7 here.");
        var start = new ProcessStartInfo(interpreter)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            ArgumentList = { "-u", "-E", "-c", Worker },
        };
        return new CPythonExec(Process.Start(start)!);
    }

    /// <summary>Nanoseconds of processor time for one compile + exec, as the mean of <paramref name="rounds"/>.</summary>
    public double Run(string source, int rounds)
    {
        _process.StandardInput.Write(string.Create(CultureInfo.InvariantCulture, $"{source.Length} {rounds}\n{source}"));
        _process.StandardInput.Flush();
        var answer = _process.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException("CPython ended while it ran the benchmark's program.");
        return double.Parse(answer, CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static string? FindInterpreter()
    {
        if (Environment.GetEnvironmentVariable("XENCONFIG_PYTHON2") is { Length: > 0 } named)
        {
            return named;
        }

        var versions = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".pyenv", "versions");
        return Directory.Exists(versions)
            ? Directory.GetDirectories(versions, "2.7*").Select(v => Path.Combine(v, "bin", "python2.7")).FirstOrDefault(File.Exists)
            : null;
    }
}
