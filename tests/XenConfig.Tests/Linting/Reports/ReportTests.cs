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
    public void Each_format_has_a_name_of_its_own() =>
        Assert.Equal(ReportFormats.All.Length, ReportFormats.All.Select(r => r.Name).Distinct().Count());

    internal static LintResult TwoOfOneName() => Lint.Files(
        Dialect.Xl, LintOptions.Default with { Select = ["XC5"] }, ("a.cfg", "name = \"web\"\n"), ("b.cfg", "name = \"web\"\n"));

    private static string Write(string format, ReportOptions? options = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        ReportFormats.Find(format)!.Write(output, TwoOfOneName(), options ?? new ReportOptions());
        return output.ToString();
    }
}
