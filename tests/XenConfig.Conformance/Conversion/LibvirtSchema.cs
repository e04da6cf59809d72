using System.Diagnostics;
using XenConfig.Conformance.Reference;

namespace XenConfig.Conformance.Conversion;

/// <summary>libvirt's RELAX NG schema of domains, through xmllint.</summary>
internal static class LibvirtSchema
{
    private const string Schema = "/usr/share/libvirt/schemas/domain.rng";
    private const string MissingReason = "no xmllint or no /usr/share/libvirt/schemas/domain.rng (Debian: libxml2-utils, libvirt0)";

    private static bool IsThere { get; } = File.Exists(Schema) && FindOnPath("xmllint") is not null;

    /// <summary>Validates texts, all in one run; skips the running test when the program or the schema is not there.</summary>
    /// <returns>What xmllint says of those that are not valid, by name; empty when all are.</returns>
    public static IReadOnlyDictionary<string, string> Validate(IReadOnlyDictionary<string, string> texts)
    {
        ReferenceProgram.Require(IsThere, MissingReason);
        var folder = Directory.CreateTempSubdirectory("xenconfig-schema-").FullName;
        try
        {
            var names = texts.Keys.ToArray();
            var paths = names.Select((_, i) => Path.Combine(folder, $"{i}.xml")).ToArray();
            for (var i = 0; i < names.Length; i++)
            {
                File.WriteAllText(paths[i], texts[names[i]]);
            }

            var report = Run(paths);
            return names
                .Select((name, i) => (Name: name, Path: paths[i]))
                .Where(file => !report.Contains($"{file.Path} validates", StringComparison.Ordinal))
                .ToDictionary(
                    file => file.Name,
                    file => string.Join('\n', report.Split('\n').Where(line => line.StartsWith(file.Path, StringComparison.Ordinal))));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Run(string[] paths)
    {
        using var process = Process.Start(new ProcessStartInfo("xmllint", ["--noout", "--nonet", "--relaxng", Schema, .. paths])
        {
            RedirectStandardError = true,
        })!;
        var report = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return report;
    }

    private static string? FindOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
