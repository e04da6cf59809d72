using System.Text;
using XenConfig.Conformance.Reference;
using XenConfig.Conversion;
using XenConfig.Loading;

namespace XenConfig.Conformance.Conversion;

/// <summary>Every config of the corpus and of our own that libxlu accepts.</summary>
public sealed class CorpusConversionTests(ITestOutputHelper output)
{
    [Fact]
    public void Their_xml_is_valid()
    {
        var texts = Configs()
            .Select(c => (c.Path, Converter.Convert(c.Config, ConversionTarget.Libvirt).Text))
            .Where(c => c.Text is not null)
            .ToDictionary(c => c.Path, c => c.Text!);
        var invalid = LibvirtSchema.Validate(texts);

        output.WriteLine($"{texts.Count - invalid.Count} of {texts.Count} valid");
        Assert.True(invalid.Count == 0, string.Join('\n', invalid.Select(i => $"{i.Key}\n{i.Value}")));
        Assert.True(texts.Count >= 40, $"only {texts.Count} configs");
    }

    [Fact]
    public void Their_xl_form_is_accepted_by_libxlu_and_means_the_same()
    {
        var differences = new List<string>();
        var count = 0;
        foreach (var (path, config) in Configs())
        {
            if (Converter.Convert(config, ConversionTarget.Xl) is not { Text: { } text } result)
            {
                continue;
            }

            count++;
            var again = XluConfig.Load(Encoding.UTF8.GetBytes(text), path, Dialect.Xl);
            var found = again is null ? ["libxlu does not accept it"] : DeliberateDifferences.Between(DomainFacts.Of(config), DomainFacts.Of(again));
            differences.AddRange(found
                .Where(d => DeliberateDifferences.ReasonOf("xl-again", d) is null)
                .Where(d => !result.Losses.Any(l => d.StartsWith($"- /other/{l.Name}", StringComparison.Ordinal)))
                .Select(d => $"{path}: {d}"));
        }

        output.WriteLine($"{count} configs written and read again");
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static IEnumerable<(string Path, ConfigDocument Config)> Configs()
    {
        var corpus = SharedFolder.Require("corpus");
        var own = Path.Combine(SharedFolder.ProjectRoot, "configs", "good");
        return from path in Directory.GetFiles(corpus, "*.cfg").Concat(Directory.GetFiles(own, "*.cfg")).Order(StringComparer.Ordinal)
               let config = XluConfig.Load(File.ReadAllBytes(path), Path.GetFileName(path), Dialect.Xl)
               where config is not null
               select (Path.GetFileName(path), config);
    }
}
