using XenConfig.Conformance.Reference;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Conformance.Loading;

/// <summary>Every config of the project's own, good and bad, beside the reference of its dialect.</summary>
public sealed class OwnConfigTests(ITestOutputHelper output)
{
    // What the sandbox refuses or bounds, CPython does: runs the command, reads the file, never ends.
    private static readonly string[] OnlyRefusedByUs = ["bad/os-system.xm", "bad/reads-passwd.xm", "bad/endless-loop.xm"];

    [Fact]
    public void Every_config_of_the_xl_dialect_loads_as_libxlu_loads_it()
    {
        var differences = new List<string>();
        var (accepted, count) = (0, 0);
        foreach (var (name, source) in Configs().Where(config => DialectOf(config.Source) == Dialect.Xl))
        {
            var (ours, theirs, isAccepted) = XlComparison.Of(source);
            count++;
            accepted += isAccepted ? 1 : 0;
            if (ours != theirs)
            {
                differences.Add($"{name}\n  ours   {ours}\n  theirs {theirs}");
            }
        }

        output.WriteLine($"{count - differences.Count} of {count} equal, {accepted} of them accepted");
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.True(accepted >= 20 && count > accepted, $"{accepted} of {count} accepted");
    }

    [Fact]
    public void Every_config_of_the_xm_dialect_loads_as_CPython_loads_it_under_xms_rules()
    {
        using var comparison = new XmComparison();
        var differences = new List<string>();
        var count = 0;
        foreach (var (name, source) in Configs().Where(config => DialectOf(config.Source) == Dialect.Xm && !OnlyRefusedByUs.Contains(config.Name)))
        {
            foreach (var vmid in (string?[])[null, "3"])
            {
                count++;
                var (ours, theirs) = comparison.Of(source, vmid);
                if (ours != theirs)
                {
                    differences.Add($"{name}, vmid {vmid ?? "not given"}\n  ours   {ours}\n  theirs {theirs}");
                }
            }
        }

        output.WriteLine($"{count - differences.Count} of {count} equal");
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.True(count >= 20, $"only {count} runs");
    }

    private static Dialect DialectOf(SourceText source) => ConfigLoader.Load(source).Dialect;

    private static IEnumerable<(string Name, SourceText Source)> Configs()
    {
        var root = Path.Combine(SharedFolder.ProjectRoot, "configs");
        return from folder in (string[])["good", "bad"]
               from path in Directory.GetFiles(Path.Combine(root, folder)).Order(StringComparer.Ordinal)
               select ($"{folder}/{Path.GetFileName(path)}", SourceText.From(File.ReadAllBytes(path), path));
    }
}
