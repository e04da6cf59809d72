using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using XenConfig.Benchmarks.Reference;
using XenConfig.Linting;

namespace XenConfig.Benchmarks;

/// <summary>Measures everything that the design sets a target for, in one run, and prints it.</summary>
internal static class RatioReport
{
    // libvirt 9.0's own rates, measured on two shared cores in one thread: 29 000 to 43 000 configs a second to XML, 4 200 to 5 000 back.
    private const double LibvirtToXml = 1e9 / 43_000;
    private const double LibvirtFromXml = 1e9 / 5_000;

    private const int ManyFiles = 20_000;
    private const int WarmUps = 5;

    private const string ManyFilesJob = "many files";

    private static readonly ImmutableArray<Job> XluJobs =
    [
        new("parse a static config", 0.25, (job, target) => Ratio.Measure(job, "libxlu parse", target, InProcess.ParseStatic, InProcess.LibXluStatic)),
        new("parse + evaluate a static config", 0.25, (job, target) => Ratio.Measure(
            job, "libxlu parse", target, InProcess.LoadStatic, InProcess.LibXluStatic)),
        new("lint a static config", 0.5, (job, target) => Ratio.Measure(
            job, "libxlu parse + disk parse", target, InProcess.LintStatic, InProcess.LibXluStaticWithDisks)),
    ];

    private static readonly ImmutableArray<Job> LibvirtJobs =
    [
        new("config → libvirt XML", 0.2, (job, target) => Ratio.Measure(
            job, "libvirt 9.0 (43 000/s, recorded)", target, InProcess.ConvertStatic, _ => LibvirtToXml, 1)),
        new("libvirt XML → config", 0.05, (job, target) => Ratio.Measure(
            job, "libvirt 9.0 (5 000/s, recorded)", target, InProcess.ConvertLibvirt, _ => LibvirtFromXml, 1)),
    ];

    private static readonly ImmutableArray<Job> PythonJobs =
    [
        Config("parse + evaluate a dynamic config", Samples.Dynamic),
        Config("parse + evaluate the example config", Samples.Example),
        Program("a loop of 10 million steps", Samples.Loop),
        Program("10 million steps of calls", Samples.Calls),
        Program("10 million steps of string building", Samples.Strings),
        Program("10 million steps of dict work", Samples.Dicts),
    ];

    /// <summary>
    /// Runs all of it, each job in a process of its own: the just-in-time compiler shapes the evaluator's code by what it sees it do first,
    /// and a job must not run on code that was shaped by another. The native command, which is compiled before it sees anything, is not affected.
    /// </summary>
    /// <param name="output">Where the table goes.</param>
    /// <param name="command">The native command, to be timed as a whole process; null leaves that out.</param>
    public static void Print(TextWriter output, string? command)
    {
        SayWhatIsMissing(output);
        foreach (var job in AvailableJobs().Select(static job => job.Name).Append(ManyFilesJob))
        {
            using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["--only", job]) { RedirectStandardOutput = true })!;
            output.Write(process.StandardOutput.ReadToEnd());
            process.WaitForExit();
        }

        if (command is not null)
        {
            PrintWholeProcess(output, command);
        }
    }

    /// <summary>Runs, in this process, the jobs whose name has a word in it.</summary>
    public static void PrintOnly(TextWriter output, string word)
    {
        var jobs = AvailableJobs().Where(job => job.Name.Contains(word, StringComparison.Ordinal)).ToList();
        foreach (var job in jobs)
        {
            Print(output, job.Measure(job.Name, job.Target));
        }

        if (ManyFilesJob.Contains(word, StringComparison.Ordinal))
        {
            PrintManyFiles(output);
        }
        else if (jobs.Count == 0)
        {
            output.WriteLine($"no job with '{word}' in its name");
            SayWhatIsMissing(output);
        }
    }

    private static IEnumerable<Job> AvailableJobs() =>
        [.. LibXluParse.IsThere ? XluJobs : [], .. LibvirtJobs, .. CPythonExec.IsThere ? PythonJobs : []];

    private static void SayWhatIsMissing(TextWriter output)
    {
        if (!LibXluParse.IsThere)
        {
            output.WriteLine("left out: the ratios to libxlu (no libxlutil.so.4.17; Debian: libxenmisc4.17)");
        }

        if (!CPythonExec.IsThere)
        {
            output.WriteLine("left out: the ratios to CPython 2.7 (name one in XENCONFIG_PYTHON2)");
        }
    }

    private static Job Config(string name, string sample) => AgainstPython(name, 0.1, sample, runs: 300, rounds: 15);

    private static Job Program(string name, string sample) => AgainstPython(name, 0.5, sample, runs: 1, rounds: 5);

    private static Job AgainstPython(string name, double target, string sample, int runs, int rounds) => new(name, target, (job, limit) =>
    {
        using var python = CPythonExec.Start();
        return Ratio.Measure(
            job, "CPython 2.7 compile + exec", limit, () => InProcess.LoadPython(sample), count => python.Run(sample, count), runs, rounds);
    });

    private static void Print(TextWriter output, Ratio ratio) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{ratio.Job,-40} {Duration(ratio.Ours),10}   {ratio.Reference}: {Duration(ratio.Theirs)}   ratio {ratio.Value:0.000} (target ≤ {ratio.Target:0.00}: {(ratio.IsMet ? "met" : "missed")})"));

    private static void PrintManyFiles(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("xenconfig-benchmark-");
        try
        {
            var files = ImmutableArray.CreateBuilder<LintInput>(ManyFiles);
            for (var i = 0; i < ManyFiles; i++)
            {
                var path = Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"vm{i}.cfg"));
                File.WriteAllText(path, Samples.Static
                    .Replace("web1", string.Create(CultureInfo.InvariantCulture, $"vm{i}"), StringComparison.Ordinal)
                    .Replace("76839888b36b", i.ToString("x12", CultureInfo.InvariantCulture), StringComparison.Ordinal)
                    .Replace("22:15:51", string.Create(CultureInfo.InvariantCulture, $"{i >> 16:x2}:{(i >> 8) & 255:x2}:{i & 255:x2}"), StringComparison.Ordinal));
                files.Add(LintInput.FromFile(path));
            }

            var all = files.MoveToImmutable();
            for (var i = 0; i < WarmUps; i++)
            {
                _ = InProcess.LintMany(all);
            }

            var start = Stopwatch.GetTimestamp();
            var count = InProcess.LintMany(all);
            var spent = Stopwatch.GetElapsedTime(start).TotalSeconds;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"lint {count} files with cross-file checks on {Environment.ProcessorCount} cores: {count / spent:0} files/s (target ≥ 30000 on 2 cores)"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void PrintWholeProcess(TextWriter output, string command)
    {
        const int Runs = 60;
        var config = Path.GetTempFileName();
        try
        {
            File.WriteAllText(config, Samples.Static);
            var times = new double[Runs];
            for (var i = 0; i < Runs; i++)
            {
                var start = Stopwatch.GetTimestamp();
                using var process = Process.Start(new ProcessStartInfo(command, ["lint", "--quiet", config]) { RedirectStandardOutput = true })!;
                _ = process.StandardOutput.ReadToEnd();
                process.WaitForExit();
                times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }

            Array.Sort(times);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"the command, linting one file, whole process: median {times[Runs / 2]:0.0} ms, best {times[0]:0.0} ms (target < 15 ms)"));
        }
        finally
        {
            File.Delete(config);
        }
    }

    private static string Duration(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0} ns"),
        < 1e6 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:0.0} µs"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:0.0} ms"),
    };

    /// <summary>Something that is measured.</summary>
    /// <param name="Name">What it is, as printed.</param>
    /// <param name="Target">The design's target.</param>
    /// <param name="Measure">Measures it, from its name and target.</param>
    private sealed record Job(string Name, double Target, Func<string, double, Ratio> Measure);
}
