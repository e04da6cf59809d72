using System.Text;
using System.Text.Json;
using XenConfig.Conformance.Reference;
using XenConfig.Loading;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Conformance.Loading;

/// <summary>Every config of the corpus, against CPython 2.7 under xm's rules (dialects xm and python) or libxlu (xl).</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_config_loads_as_the_reference_loads_it()
    {
        var folder = SharedFolder.Require("corpus");
        using var python = CPython27.Start(File.ReadAllText(Path.Combine(
            SharedFolder.ProjectRoot, "tests", "XenConfig.Conformance", "Loading", "xm_loader.py")));
        var differences = new List<string>();
        var count = 0;
        foreach (var row in File.ReadLines(Path.Combine(folder, "INDEX.tsv")).Skip(1).Select(line => line.Split('\t')))
        {
            count++;
            var source = SourceText.From(File.ReadAllBytes(Path.Combine(folder, row[0])), row[0]);
            var isXl = row[5] == "xl";
            var (ours, theirs) = isXl ? CompareXl(source) : CompareXm(source, python);
            if (ours != theirs)
            {
                differences.Add($"{row[0]}\n  ours   {ours}\n  theirs {theirs}");
            }
        }

        output.WriteLine($"{count - differences.Count} of {count} equal");
        Assert.True(differences.Count == 0, string.Join('\n', differences));
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

        // Old files without a line of Python read the same in both dialects.
        Assert.DoesNotContain(("python", Dialect.Xl), table.Keys);
        Assert.DoesNotContain(("xl", Dialect.Xm), table.Keys);
    }

    private static (string Ours, string Theirs) CompareXl(SourceText source)
    {
        using var reference = LibXlu.Parse(source.Bytes);
        var document = ConfigLoader.Load(source, new LoadOptions { Dialect = Dialect.Xl });
        if (document.IsRefused || !reference.IsAccepted)
        {
            return (document.IsRefused ? "refused" : "accepted", reference.IsAccepted ? "accepted" : "refused");
        }

        var names = document.Settings.Select(setting => setting.Name).ToList();
        return (
            string.Join(' ', document.Settings.Select(setting => $"{setting.Name}={Show(setting.Value, numbersAreText: true)}")),
            string.Join(' ', names.Select(name => $"{name}={Show(reference.Get(name))}")));
    }

    private static (string Ours, string Theirs) CompareXm(SourceText source, CPython27 python)
    {
        // A config that wants a number gets one; the others do not look at it.
        var host = HostProfile.Default;
        var request = new StringBuilder("{\"path\":").Append(Quote(source.Path)).Append(",\"source\":").Append(Quote(Encoding.Latin1.GetString(source.Bytes)))
            .Append(",\"variables\":[[\"vmid\",\"3\"]],\"uname\":[")
            .AppendJoin(',', new[] { host.SystemName, host.HostName, host.Release, host.Version, host.Machine }.Select(Quote)).Append("]}");
        using var answer = JsonDocument.Parse(python.Ask(Encoding.UTF8.GetBytes(request.ToString()))!);
        var document = ConfigLoader.Load(
            source, new LoadOptions { Dialect = Dialect.Xm, Variables = [new("vmid", "3")] });
        var error = answer.RootElement.GetProperty("error");
        if (document.IsRefused || error.ValueKind != JsonValueKind.Null)
        {
            var theirs = error.ValueKind == JsonValueKind.Null
                ? "accepted"
                : $"{error.GetProperty("type").GetString()}: {error.GetProperty("message").GetString()} line {error.GetProperty("line").GetInt32()}";
            var problem = document.Problems.FirstOrDefault();
            return (problem is null ? "accepted" : $"{problem.ReferenceMessage ?? problem.Message} line {problem.ReferenceLine}", theirs);
        }

        var settings = answer.RootElement.GetProperty("settings").EnumerateObject().OrderBy(entry => entry.Name, StringComparer.Ordinal);
        return (
            string.Join(' ', document.Settings.OrderBy(setting => setting.Name, StringComparer.Ordinal)
                .Select(setting => $"{setting.Name}={Show(setting.Value, numbersAreText: false)}")) + document.Output,
            string.Join(' ', settings.Select(entry => $"{entry.Name}={Show(entry.Value)}")) + answer.RootElement.GetProperty("output").GetString());
    }

    private static string Show(ConfigValue value, bool numbersAreText) => value switch
    {
        ConfigString text => $"'{Encoding.Latin1.GetString(text.GetBytes())}'",
        ConfigInteger number => numbersAreText ? $"'{number.Text}'" : $"int {number.Text}",
        ConfigFloat number => $"float {number.Text}",
        ConfigList list => $"[{string.Join(',', list.Items.Select(item => Show(item, numbersAreText)))}]",
        ConfigOther other => other.TypeName,
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private static string Show(XluValue? value) => value switch
    {
        null => "missing",
        { Text: { } text } => $"'{text}'",
        { Items: var items } => $"[{string.Join(',', items!.Select(Show))}]",
    };

    private static string Show(JsonElement tagged) => tagged[0].GetString() switch
    {
        "str" => $"'{tagged[1].GetString()}'",
        "list" => $"[{string.Join(',', tagged[1].EnumerateArray().Select(Show))}]",
        "int" or "float" => $"{tagged[0].GetString()} {tagged[1].GetString()}",
        var type => type!,
    };

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
