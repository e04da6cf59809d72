using System.Collections.Immutable;
using System.Text.RegularExpressions;
using XenConfig.Linting;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Cli.Tests;

/// <summary>What configs/README.md says of the example configs holds.</summary>
public partial class ExampleConfigTests
{
    /// <summary>Linted together, since a MAC address is wrong only beside its double; and once, since one of them never ends.</summary>
    private static readonly Lazy<ImmutableArray<Diagnostic>> BadFindings = new(LintBad);

    public static TheoryData<string, string> GoodRows => [.. Rows("good").Select(r => (r.File, r.Dialect))];

    public static TheoryData<string, string, string> BadRows => [.. Rows("bad").Select(r => (r.File, r.Dialect, r.Findings))];

    [Theory]
    [InlineData("good")]
    [InlineData("bad")]
    public void The_table_lists_every_file(string folder) => Assert.Equal(
        Directory.EnumerateFiles($"configs/{folder}").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
        Rows(folder).Select(r => r.File).Order(StringComparer.Ordinal));

    [Fact]
    public void The_good_configs_lint_clean_together()
    {
        var run = CommandRun.Of("lint", "configs/good");

        Assert.Equal("", run.Output);
        Assert.Equal(ExitStatus.Clean, run.Status);
    }

    [Theory]
    [MemberData(nameof(GoodRows))]
    public void A_good_config_loads_whole_in_its_dialect(string file, string dialect)
    {
        var document = Load($"configs/good/{file}");

        Assert.Equal(dialect, document.Dialect.ToString().ToLowerInvariant());
        Assert.Empty(document.Problems);
        Assert.True(document.IsComplete);
    }

    [Theory]
    [MemberData(nameof(BadRows))]
    public void A_bad_config_has_the_findings_of_the_table(string file, string dialect, string findings)
    {
        var path = $"configs/bad/{file}";

        Assert.Equal(dialect, Load(path).Dialect.ToString().ToLowerInvariant());
        Assert.Equal(findings, FindingsIn(path));
    }

    /// <summary>The findings that are warnings or worse, as the table has them: <c>7: XC301, 9: XC302</c>.</summary>
    private static string FindingsIn(string path) => string.Join(", ", BadFindings.Value
        .Where(d => d.Location.Path == path && d.Severity >= Severity.Warning)
        .Select(d => $"{d.Location.Start.Line}: {d.Code}"));

    private static ImmutableArray<Diagnostic> LintBad()
    {
        var linter = new Linter(LintOptions.Default, source => ConfigLoader.Load(source, LoadOptions.Default));
        var paths = Directory.EnumerateFiles("configs/bad").Order(StringComparer.Ordinal);
        return linter.Lint(paths.Select(path => LintInput.FromFile(path))).Diagnostics;
    }

    private static ConfigDocument Load(string path) =>
        ConfigLoader.Load(SourceText.From(File.ReadAllBytes(path), path), LoadOptions.Default);

    private static IEnumerable<(string File, string Dialect, string Findings)> Rows(string folder) =>
        File.ReadLines(Repository.PathTo("configs/README.md"))
            .Select(line => Row().Match(line))
            .Where(row => row.Success && row.Groups["folder"].Value == folder)
            .Select(row => (row.Groups["file"].Value, row.Groups["dialect"].Value, row.Groups["findings"].Value));

    [GeneratedRegex(@"^\| \[(?<file>[^\]]+)\]\((?<folder>\w+)/[^)]+\) \| (?<dialect>\w+) \| [^|]+ \|(?: (?:—|(?<findings>\d+: XC[^|]*[^ |])) \|)?$")]
    private static partial Regex Row();
}
