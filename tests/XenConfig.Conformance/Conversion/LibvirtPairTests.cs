using System.Text;
using XenConfig.Conformance.Reference;
using XenConfig.Conversion;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Conformance.Conversion;

/// <summary>libvirt's own pairs of config and XML, in the directions in which libvirt tests them.</summary>
public sealed class LibvirtPairTests(ITestOutputHelper output)
{
    private const int EqualToXml = 30;
    private const int EqualToConfig = 8;

    [Fact]
    public void Configs_become_the_xml_that_libvirt_makes_of_them() =>
        Compare("to-xml", column: 2, EqualToXml, (config, xml) => (
            CanonicalDomainXml.FactsOf(Encoding.UTF8.GetString(xml)),
            CanonicalDomainXml.FactsOf(Converter.Convert(config, ConversionTarget.Libvirt).Text!)));

    [Fact]
    public void Xml_becomes_a_config_of_the_same_meaning_as_libvirts() =>
        Compare("to-config", column: 3, EqualToConfig, (config, xml) =>
        {
            var ours = Converter.ConvertLibvirt(SourceText.From(xml, "pair.xml"), ConversionTarget.Xl).Text!;
            var theirs = config.Dialect == Dialect.Xl ? config : Read(Converter.Convert(config, ConversionTarget.Xl).Text!);
            return (DomainFacts.Of(theirs), DomainFacts.Of(Read(ours)));
        });

    private static ConfigDocument Read(string xl)
    {
        var config = ConfigLoader.Load(SourceText.From(xl, "pair.cfg"), new LoadOptions { Dialect = Dialect.Xl });
        return config.IsRefused ? throw new InvalidOperationException($"xl does not accept\n{xl}") : config;
    }

    private void Compare(string direction, int column, int leastEqual, Func<ConfigDocument, byte[], (string[] Theirs, string[] Ours)> facts)
    {
        var folder = SharedFolder.Require("libvirt-fixtures");
        var (equal, total) = (0, 0);
        var (deliberate, unlisted) = (new List<string>(), new List<string>());
        foreach (var row in File.ReadLines(Path.Combine(folder, "INDEX.tsv")).Skip(1).Select(line => line.Split('\t')).Where(row => row[column] == "yes"))
        {
            total++;
            var path = Path.Combine(folder, row[0], row[1]);
            var config = ConfigLoader.Load(
                SourceText.From(File.ReadAllBytes($"{path}.cfg"), $"{path}.cfg"), new LoadOptions { Dialect = row[0] == "xl" ? Dialect.Xl : Dialect.Xm });
            Assert.False(config.IsRefused, $"{path}: {config.Problems.FirstOrDefault()?.Message}");
            var (theirs, ours) = facts(config, File.ReadAllBytes($"{path}.xml"));
            var differences = DeliberateDifferences.Between(theirs, ours);
            var reasons = differences.Select(d => (Fact: d, Reason: DeliberateDifferences.ReasonOf(direction, d))).ToArray();
            unlisted.AddRange(reasons.Where(r => r.Reason is null).Select(r => $"{row[0]}/{row[1]}: {r.Fact}"));
            if (differences.Length == 0)
            {
                equal++;
            }
            else if (reasons.All(r => r.Reason is not null))
            {
                deliberate.Add($"{row[0]}/{row[1]}: {string.Join("; ", reasons.Select(r => r.Reason).Distinct())}");
            }
        }

        output.WriteLine($"{direction}: {equal} of {total} equal; {deliberate.Count} differ on purpose:");
        deliberate.ForEach(output.WriteLine);
        Assert.True(unlisted.Count == 0, string.Join('\n', unlisted));
        Assert.True(equal >= leastEqual, $"only {equal} of {total} are equal; {leastEqual} were");
    }
}
