using System.Text.Json;
using XenConfig.Linting;
using XenConfig.Linting.Reports;
using XenConfig.Loading;

namespace XenConfig.Tests.Linting.Reports;

public class ReportTests
{
    [Fact]
    public void Text_shows_the_line_the_marker_notes_and_help() => Assert.Equal(
        """
        b.cfg:1:9: error: the name 'web' is used in a.cfg, too [XC503]
            name = "web"
                    ^~~
          a.cfg:1:9: note: it is used here first
            name = "web"
                    ^~~
            help: give each guest a name of its own


        """,
        Write("text"));

    [Fact]
    public void Text_shows_a_line_of_many_findings_twenty_times_and_says_then_that_it_shows_it_no_more()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var vifs = $"vif = [ {string.Join(", ", Enumerable.Repeat("'mac=zz'", 30))} ]\n";
        var result = Lint.Files(Dialect.Xl, LintOptions.Default with { Select = ["XC401"] }, ("a.cfg", vifs), ("b.cfg", vifs));
        ReportFormats.Find("text")!.Write(output, result, new ReportOptions());
        var lines = output.ToString().Split('\n');
        Assert.Equal(60, result.Diagnostics.Length);
        Assert.Equal((40, 2), (lines.Count(l => l.TrimStart().StartsWith('^')), lines.Count(l => l == "    (line 1 is not shown again)")));
    }

    [Fact]
    public void Text_shows_the_hundred_worst_findings_of_a_file_and_says_how_many_more_there_are()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var unknownKeys = string.Concat(Enumerable.Range(0, 150).Select(i => $"unheard_of_{i} = 1\n"));
        var result = Lint.Files(
            Dialect.Xl, LintOptions.Default with { Select = ["XC201", "XC401"] }, ("a.cfg", $"{unknownKeys}vif = [ 'rate=zz' ]\n"), ("b.cfg", "unheard_of = 1\n"));
        ReportFormats.Find("text")!.Write(output, result, new ReportOptions());
        var text = output.ToString();
        Assert.Equal(100, text.Split("\na.cfg:").Length - 1);
        Assert.Contains("[XC401]", text, StringComparison.Ordinal);
        Assert.Contains(
            "\na.cfg: note: 51 more findings in this file are not shown, none of them worse than the 100 above; '--output-format concise' lists all\n\nb.cfg:1:1:",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_coloured_on_request() => Assert.StartsWith(
        "\e[1mb.cfg:1:9:\e[0m \e[1;31merror:\e[0m", Write("text", new ReportOptions(Colour: true)), StringComparison.Ordinal);

    [Fact]
    public void Concise_is_one_line_a_finding() =>
        Assert.Equal("b.cfg:1:9: error: the name 'web' is used in a.cfg, too [XC503]\n", Write("concise"));

    [Fact]
    public void Json_has_the_documented_form()
    {
        using var json = JsonDocument.Parse(Write("json"));
        var root = json.RootElement;
        Assert.Equal(1, root.GetProperty("version").GetInt32());
        Assert.Equal(2, root.GetProperty("summary").GetProperty("files").GetInt32());
        Assert.Equal(1, root.GetProperty("summary").GetProperty("errors").GetInt32());
        var finding = root.GetProperty("diagnostics")[0];
        Assert.Equal("XC503", finding.GetProperty("code").GetString());
        Assert.Equal("duplicate-name", finding.GetProperty("rule").GetString());
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        var location = finding.GetProperty("location");
        Assert.Equal(
            ("b.cfg", 1, 9, 1, 12),
            (location.GetProperty("path").GetString(), location.GetProperty("line").GetInt32(), location.GetProperty("column").GetInt32(),
                location.GetProperty("endLine").GetInt32(), location.GetProperty("endColumn").GetInt32()));
        Assert.Equal("a.cfg", finding.GetProperty("notes")[0].GetProperty("location").GetProperty("path").GetString());
    }

    [Fact]
    public void GitHub_gets_a_workflow_command_a_finding_that_no_file_name_can_break() => Assert.Equal(
        "::error file=b%2C1%3A2%25.cfg,line=1,endLine=1,col=9,endColumn=11,title=XC503 duplicate-name"
        + "::the name 'web' is used in a.cfg, too%0Ahelp: give each guest a name of its own\n",
        Write("github", secondName: "b,1:2%.cfg"));

    [Fact]
    public void GitLab_gets_a_code_quality_report_whose_fingerprints_survive_a_move()
    {
        using var json = JsonDocument.Parse(Write("gitlab"));
        using var moved = JsonDocument.Parse(Write("gitlab", before: "# moved down\n"));
        var issue = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal("the name 'web' is used in a.cfg, too", issue.GetProperty("description").GetString());
        Assert.Equal("XC503", issue.GetProperty("check_name").GetString());
        Assert.Equal("major", issue.GetProperty("severity").GetString());
        Assert.Equal("b.cfg", issue.GetProperty("location").GetProperty("path").GetString());
        Assert.Equal(1, issue.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32());
        Assert.Equal(2, moved.RootElement[0].GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32());
        Assert.Equal(issue.GetProperty("fingerprint").GetString(), moved.RootElement[0].GetProperty("fingerprint").GetString());
        Assert.Matches("^[0-9a-f]{64}$", issue.GetProperty("fingerprint").GetString());
    }

    [Fact]
    public void Equal_findings_of_a_file_have_fingerprints_of_their_own()
    {
        using var output = new StringWriter();
        var result = Lint.Files(Dialect.Xl, LintOptions.Default with { Select = ["XC201"] }, ("a.cfg", "vcpu = 1\nvcpu = 1\n"));
        ReportFormats.Find("gitlab")!.Write(output, result, new ReportOptions());
        using var json = JsonDocument.Parse(output.ToString());
        Assert.Equal(
            result.Diagnostics.Length, json.RootElement.EnumerateArray().Select(i => i.GetProperty("fingerprint").GetString()).Distinct().Count());
    }

    [Fact]
    public void Checkstyle_groups_errors_by_file() => Assert.Equal(
        """
        <checkstyle version="4.3">
          <file name="b&amp;.cfg">
            <error line="1" column="9" severity="error" message="the name 'web' is used in a.cfg, too" source="xenconfig.XC503" />
          </file>
        </checkstyle>

        """,
        Write("checkstyle", secondName: "b&.cfg"));

    [Fact]
    public void JUnit_has_a_failed_test_a_finding() => Assert.Equal(
        """
        <testsuites name="xenconfig" tests="1" failures="1">
          <testsuite name="b.cfg" tests="1" failures="1">
            <testcase name="XC503 duplicate-name at 1:9" classname="b.cfg">
              <failure type="error" message="the name 'web' is used in a.cfg, too">b.cfg:1:9: the name 'web' is used in a.cfg, too</failure>
            </testcase>
          </testsuite>
        </testsuites>

        """,
        Write("junit"));

    [Fact]
    public void Sarif_has_the_rule_the_place_and_the_places_beside_it()
    {
        using var json = JsonDocument.Parse(Write("sarif", secondName: "b 1.cfg"));
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(json.RootElement.GetProperty("runs").EnumerateArray());
        var rule = Assert.Single(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray());
        Assert.Equal("XC503", rule.GetProperty("id").GetString());
        Assert.StartsWith("# XC503 duplicate-name", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        var finding = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal(("XC503", 0, "error"), (
            finding.GetProperty("ruleId").GetString(), finding.GetProperty("ruleIndex").GetInt32(), finding.GetProperty("level").GetString()));
        Assert.Equal("""{"artifactLocation":{"uri":"b%201.cfg"},"region":{"startLine":1,"startColumn":9,"endLine":1,"endColumn":12}}""", Place(finding, "locations"));
        Assert.Equal("""{"artifactLocation":{"uri":"a.cfg"},"region":{"startLine":1,"startColumn":9,"endLine":1,"endColumn":12}}""", Place(finding, "relatedLocations"));

        static string Place(JsonElement finding, string name) =>
            JsonSerializer.Serialize(Assert.Single(finding.GetProperty(name).EnumerateArray()).GetProperty("physicalLocation"));
    }

    [Fact]
    public void Sarif_fixes_count_bytes()
    {
        using var output = new StringWriter();
        var result = Lint.Files(Dialect.Xl, LintOptions.Default with { Select = ["XC201"] }, ("a.cfg", "# é\nvcpu = 1\n"));
        ReportFormats.Find("sarif")!.Write(output, result, new ReportOptions());
        using var json = JsonDocument.Parse(output.ToString());
        var fix = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("fixes")[0];
        Assert.Equal(
            """[{"artifactLocation":{"uri":"a.cfg"},"replacements":[{"deletedRegion":{"byteOffset":5,"byteLength":4},"insertedContent":{"text":"vcpus"}}]}]""",
            JsonSerializer.Serialize(fix.GetProperty("artifactChanges")));
    }

    [Theory]
    [InlineData("github", "")]
    [InlineData("gitlab", "[]\n")]
    [InlineData("checkstyle", "<checkstyle version=\"4.3\" />\n")]
    [InlineData("junit", "<testsuites name=\"xenconfig\" tests=\"0\" failures=\"0\" />\n")]
    public void A_clean_run_is_a_whole_report(string format, string expected)
    {
        using var output = new StringWriter { NewLine = "\n" };
        ReportFormats.Find(format)!.Write(output, Lint.Files(Dialect.Xl, null), new ReportOptions());
        Assert.Equal(expected, output.ToString());
    }

    [Fact]
    public void Each_format_has_a_name_of_its_own() =>
        Assert.Equal(ReportFormats.All.Length, ReportFormats.All.Select(r => r.Name).Distinct().Count());

    internal static LintResult TwoOfOneName(string secondName = "b.cfg", string before = "") => Lint.Files(
        Dialect.Xl, LintOptions.Default with { Select = ["XC5"] }, ("a.cfg", "name = \"web\"\n"), (secondName, before + "name = \"web\"\n"));

    private static string Write(string format, ReportOptions? options = null, string secondName = "b.cfg", string before = "")
    {
        using var output = new StringWriter { NewLine = "\n" };
        ReportFormats.Find(format)!.Write(output, TwoOfOneName(secondName, before), options ?? new ReportOptions());
        return output.ToString();
    }
}
