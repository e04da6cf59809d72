using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace XenConfig.Conformance.Reference;

/// <summary>What xl makes of a config.</summary>
/// <param name="ExitStatus">0 when it takes it; above 128 when it died, or did not end and was ended.</param>
/// <param name="Guest">The guest as xl would have started it, in libxl's own JSON; null when it refuses the config.</param>
/// <param name="Report">What it wrote to standard error.</param>
public sealed record XlGuest(int ExitStatus, JsonNode? Guest, string Report)
{
    /// <summary>Whether xl takes the config.</summary>
    public bool IsAccepted => Guest is not null;
}

/// <summary>
/// xl 4.17's dry run, <c>xl -N create</c>: the meaning of a config by the toolstack itself. A small library, built when it is first asked for, stands in for
/// the hypervisor that xl opens before it reads anything.
/// </summary>
public static class XlDryRun
{
    /// <summary>Why a test without xl is skipped.</summary>
    public const string MissingReason = "no /usr/lib/xen-4.17/bin/xl (Debian: xen-utils-4.17) or no C compiler (cc, clang)";

    private const string Program = "/usr/lib/xen-4.17/bin/xl";
    private const int MostMilliseconds = 10_000;

    private static readonly Lazy<string?> StandIn = new(Build);

    /// <summary>Whether xl and a compiler are on this machine.</summary>
    public static bool IsThere => File.Exists(Program) && StandIn.Value is not null;

    /// <summary>Runs xl over a config; skips the running test when it cannot.</summary>
    public static XlGuest Read(string config)
    {
        ReferenceProgram.Require(IsThere, MissingReason);
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, config);
            var (status, output, report) = Run(Program, ["-N", "create", path], ("LD_PRELOAD", StandIn.Value!));
            return new XlGuest(status, status == 0 ? JsonNode.Parse(output) : null, report);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string? Build()
    {
        var library = Path.Combine(Directory.CreateTempSubdirectory("xl-stand-in-").FullName, "xl-stand-in.so");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(library)!, recursive: true);
        var source = Path.Combine(AppContext.BaseDirectory, "Reference", "xl-stand-in.c");
        return new[] { "cc", "clang" }.Any(compiler => CanRun(compiler) && Run(compiler, ["-shared", "-fPIC", "-w", "-o", library, source]).Status == 0)
            ? library
            : null;
    }

    private static bool CanRun(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));

    private static (int Status, string Output, string Report) Run(string program, IEnumerable<string> arguments, params ReadOnlySpan<(string, string)> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.Latin1,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var report = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(MostMilliseconds))
        {
            // xl counts up to any number that stands at the end of a range.
            process.Kill();
            process.WaitForExit();
        }

        return (process.ExitCode, output.GetAwaiter().GetResult(), report.GetAwaiter().GetResult());
    }
}
