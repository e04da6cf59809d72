using XenConfig.Conformance.Reference;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Conformance.Loading;

/// <summary>Every config of the corpus, against CPython 2.7 under xm's rules (dialects xm and python) or libxlu (xl).</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_config_of_the_xl_dialect_loads_as_libxlu_loads_it() =>
        Compare(dialect => dialect == "xl", source =>
        {
            var (ours, theirs, _) = XlComparison.Of(source);
            return (ours, theirs);
        });

    [Fact]
    public void Every_config_of_the_xm_dialect_loads_as_CPython_loads_it_under_xms_rules()
    {
        using var python = new XmComparison();
        Compare(dialect => dialect != "xl", source => python.Of(source, vmid: "3"));
    }

    [Fact]
    public void The_dialect_of_every_config_is_guessed()
    {
        var folder = SharedFolder.Require("corpus");
        var table = File.ReadLines(Path.Combine(folder, "INDEX.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Select(row => (Index: row[5], Guess: ConfigLoader.Load(SourceText.From(File.ReadAllBytes(Path.Combine(folder, row[0])), row[0])).Dialect))
            .CountBy(pair => pair).ToDictionary();
        foreach (var ((index, guess), count) in table)
        {
            output.WriteLine($"{index} guessed as {guess}: {count}");
        }

        // Old files without a line of Python read the same in both dialects, and are told only by what xl refuses.
        Assert.DoesNotContain(("python", Dialect.Xl), table.Keys);
        Assert.DoesNotContain(("xl", Dialect.Xm), table.Keys);
    }

    private void Compare(Func<string, bool> takes, Func<SourceText, (string Ours, string Theirs)> load)
    {
        var folder = SharedFolder.Require("corpus");
        var differences = new List<string>();
        var count = 0;
        foreach (var row in File.ReadLines(Path.Combine(folder, "INDEX.tsv")).Skip(1).Select(line => line.Split('\t')).Where(row => takes(row[5])))
        {
            count++;
            var (ours, theirs) = load(SourceText.From(File.ReadAllBytes(Path.Combine(folder, row[0])), row[0]));
            if (ours != theirs)
            {
                differences.Add($"{row[0]}\n  ours   {ours}\n  theirs {theirs}");
            }
        }

        output.WriteLine($"{count - differences.Count} of {count} equal");
        Assert.NotEqual(0, count);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
