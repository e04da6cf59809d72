using System.Text.Json.Nodes;
using XenConfig.Conformance.Reference;
using XenConfig.Conversion;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Conformance.Conversion;

/// <summary>The xl configs of the corpus and of our own, written anew: xl must make the same guest of what we write as of the config itself.</summary>
public sealed class XlWritingTests(ITestOutputHelper output)
{
    private const int LeastCompared = 10;

    [Fact]
    public void Xl_makes_the_same_guest_of_what_is_written()
    {
        ReferenceProgram.Require(XlDryRun.IsThere, XlDryRun.MissingReason);
        var differences = new List<string>();
        var count = 0;
        foreach (var (path, config) in Configs())
        {
            var original = XlDryRun.Read(File.ReadAllText(path));
            if (!original.IsAccepted || Converter.Convert(config, ConversionTarget.Xl) is not { Text: { } text } result || result.IsLossy)
            {
                continue;
            }

            count++;
            var written = XlDryRun.Read(text);
            if (!JsonNode.DeepEquals(Plain(original), Plain(written)))
            {
                differences.Add($"{Path.GetFileName(path)}: xl makes\n{original.Guest}\nof it, and of\n{text}\n{written.Guest}\n{written.Report}");
            }
        }

        output.WriteLine($"{count} configs written and read by xl");
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.InRange(count, LeastCompared, int.MaxValue);
    }

    /// <summary>
    /// The guest without the UUID, which xl makes up where the config has none; with one device as a list of one, which means the same to libxl; and without
    /// an SDL window that is off, as it is by default.
    /// </summary>
    private static JsonNode? Plain(XlGuest guest)
    {
        guest.Guest?["c_info"]?.AsObject().Remove("uuid");
        if (guest.Guest?["b_info"]?["type.hvm"] is JsonObject hvm)
        {
            foreach (var name in (string[])["usbdevice", "serial"])
            {
                if (hvm[name] is { } one)
                {
                    hvm.Remove(name);
                    hvm.Insert(0, $"{name}_list", new JsonArray(one.DeepClone()));
                }
            }

            if (hvm["sdl"] is JsonObject sdl && sdl["enable"]?.GetValue<string>() == "False")
            {
                sdl.Remove("enable");
            }
        }

        return guest.Guest;
    }

    private static IEnumerable<(string Path, ConfigDocument Config)> Configs()
    {
        var corpus = SharedFolder.Require("corpus");
        var paths = File.ReadLines(Path.Combine(corpus, "INDEX.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Where(row => row[5] == "xl").Select(row => Path.Combine(corpus, row[0]))
            .Concat(Directory.GetFiles(Path.Combine(SharedFolder.ProjectRoot, "configs", "good")))
            .Concat(Directory.GetFiles(Path.Combine(SharedFolder.ProjectRoot, "configs", "bad")))
            .Order(StringComparer.Ordinal);
        return from path in paths
               let config = ConfigLoader.Load(SourceText.From(File.ReadAllBytes(path), path), new LoadOptions())
               where config.Dialect == Dialect.Xl && !config.IsRefused
               select (path, config);
    }
}
