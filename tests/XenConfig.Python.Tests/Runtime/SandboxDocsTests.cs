using System.Text;
using System.Text.RegularExpressions;
using XenConfig.Python.Runtime;

namespace XenConfig.Python.Tests.Runtime;

/// <summary>What docs/sandbox.md and docs/threat-model.md say holds. XENCONFIG_UPDATE_DOCS=1 writes the table of the limits anew.</summary>
public sealed partial class SandboxDocsTests
{
    private const string Begin = "<!-- limits: generated from LimitCatalogue -->\n";
    private const string End = "<!-- end of limits -->\n";

    private static readonly string Docs = Path.Combine(RepositoryRoot(), "docs");

    [Fact]
    public void The_table_of_the_limits_is_that_of_the_code()
    {
        var path = Path.Combine(Docs, "sandbox.md");
        var page = File.ReadAllText(path);
        var (start, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("XENCONFIG_UPDATE_DOCS") == "1" && page[start..end] != Table())
        {
            page = page[..start] + Table() + page[end..];
            File.WriteAllText(path, page);
            end = page.IndexOf(End, StringComparison.Ordinal);
        }

        Assert.Equal(Table(), page[start..end]);
    }

    [Fact]
    public void Every_limit_is_described_with_an_attack_that_breaks_it()
    {
        Assert.Equal(
            typeof(EvaluationLimits).GetProperties().Select(static property => property.Name).Order(StringComparer.Ordinal),
            LimitCatalogue.All.Select(static limit => limit.Name).Order(StringComparer.Ordinal));
        Assert.All(LimitCatalogue.All, static limit => Assert.True(File.Exists(Path.Combine(AttackTests.Folder, limit.Attack + ".py")), limit.Attack));
    }

    [Fact]
    public void Every_threat_names_tests_that_there_are_and_every_folder_of_attacks_has_a_threat()
    {
        var page = File.ReadAllText(Path.Combine(Docs, "threat-model.md"));
        var threats = page.Split("\n## T").Skip(1).ToList();
        Assert.All(threats, static threat => Assert.Matches("(?m)^Attacked by: .*`", threat));
        var named = Test().Matches(page).Select(static match => match.Groups[1].Value).ToList();
        Assert.Equal(
            Directory.EnumerateDirectories(AttackTests.Folder).Select(static folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal),
            named.Where(static name => name.StartsWith("attacks/", StringComparison.Ordinal)).Select(static name => name["attacks/".Length..]).Distinct().Order(StringComparer.Ordinal));
        Assert.All(named.Where(static name => !name.StartsWith("attacks/", StringComparison.Ordinal)), static name =>
        {
            var (type, method) = (name.Split('.')[0], name.Split('.')[1]);
            Assert.Contains(
                Directory.EnumerateFiles(Path.Combine(RepositoryRoot(), "tests"), type + ".cs", SearchOption.AllDirectories),
                file => File.ReadAllText(file).Contains($" {method}(", StringComparison.Ordinal));
        });
    }

    private static string Table()
    {
        var table = new StringBuilder("| limit | default | counts | enforced by | broken by |\n| --- | --- | --- | --- | --- |\n");
        foreach (var limit in LimitCatalogue.All)
        {
            table.Append($"| {limit.Name} | {limit.Default} | {limit.Counts} | {limit.Enforced} | `{limit.Attack}` |\n");
        }

        return table.ToString();
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "XenConfig.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder;
    }

    [GeneratedRegex("`(attacks/[a-z]+|[A-Za-z]+Tests\\.[A-Za-z_]+)`")]
    private static partial Regex Test();
}
