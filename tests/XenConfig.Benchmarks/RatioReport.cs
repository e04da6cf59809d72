using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using XenConfig.Benchmarks.Reference;
using XenConfig.Linting;

namespace XenConfig.Benchmarks;

/// <summary>Measures everything that the design sets a target for, in one run, and prints it.</summary>
internal static class RatioReport
{
    // libvirt 9.0's own rate for config → XML, measured on two shared cores in one thread: 29 000 to 43 000 configs a second.
    private const double LibvirtNanoseconds = 1e9 / 43_000;

    private const int ManyFiles = 20_000;

    /// <summary>Runs all of it.</summary>
    /// <param name="output">Where the table goes.</param>
    /// <param name="command">The native command, to be timed as a whole process; null leaves that out.</param>
    /// <param name="word">What the name of a job must hold for it to be measured; empty for all jobs.</param>
    public static void Print(TextWriter output, string? command, string word = "")
    {
        if (LibXluParse.IsThere)
        {
            Measure("parse a static config", job => Ratio.Measure(job, "libxlu parse", 0.25, InProcess.ParseStatic, InProcess.LibXluStatic));
            Measure("parse + evaluate a static config", job => Ratio.Measure(job, "libxlu parse", 0.25, InProcess.LoadStatic, InProcess.LibXluStatic));
            Measure("lint a static config", job => Ratio.Measure(
                job, "libxlu parse + disk parse", 0.5, InProcess.LintStatic, InProcess.LibXluStaticWithDisks));
        }
        else
        {
            output.WriteLine("left out: the ratios to libxlu (no libxlutil.so.4.17; Debian: libxenmisc4.17)");
        }

        Measure("config → libvirt XML", job => Ratio.Measure(
            job, "libvirt 9.0 (43 000/s, recorded)", 0.2, InProcess.ConvertStatic, _ => LibvirtNanoseconds, 1));

        using (var python = CPythonExec.TryStart())
        {
            if (python is null)
            {
                output.WriteLine("left out: the ratios to CPython 2.7 (name one in XENCONFIG_PYTHON2)");
            }
            else
            {
                Config("parse + evaluate a dynamic config", Samples.Dynamic);
                Config("parse + evaluate the example config", Samples.Example);
                Program("a loop of 10 million steps", Samples.Loop);
                Program("10 million steps of calls", Samples.Calls);
                Program("10 million steps of string building", Samples.Strings);
                Program("10 million steps of dict work", Samples.Dicts);
            }

            void Program(string job, string sample) => Against(job, 0.5, sample, runs: 1, rounds: 5);

            void Config(string job, string sample) => Against(job, 0.1, sample, runs: 300, rounds: 15);

            void Against(string name, double target, string sample, int runs, int rounds) => Measure(name, job => Ratio.Measure(
                job, "CPython 2.7 compile + exec", target, () => InProcess.LoadPython(sample), count => python!.Run(sample, count), runs, rounds));
        }

        if ("many files".Contains(word, StringComparison.Ordinal))
        {
            PrintManyFiles(output);
        }

        if (command is not null)
        {
            PrintWholeProcess(output, command);
        }

        void Measure(string job, Func<string, Ratio> measure)
        {
            if (job.Contains(word, StringComparison.Ordinal))
            {
                Print(output, measure(job));
            }
        }
    }

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
            _ = InProcess.LintMany(all);
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
}
