using XenConfig.Linting;
using XenConfig.Loading;

namespace XenConfig.Tests.Linting;

public class SuppressionTests
{
    [Theory]
    [InlineData("name = \"a/b\" # xenconfig: ignore[XC502] as it is\n")]
    [InlineData("# xenconfig: ignore[XC502]\nname = \"a/b\"\n")]
    [InlineData("# xenconfig: ignore[XC502]\n# an explanation\nname = \"a/b\"\n")]
    [InlineData("# xenconfig: ignore[XC502]\n# xenconfig: ignore[xc5]\nname = \"a/b\"\n")]
    [InlineData("#xenconfig:ignore[XC502]\nname = \"a/b\"\n")]
    [InlineData("# xenconfig: ignore[XC5]\nname = \"a/b\"\n")]
    [InlineData("# xenconfig: ignore-file[XC502]\n\n\nname = \"a/b\"\n")]
    public void A_comment_silences_a_rule(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("# xenconfig: ignore[XC502]\n\nname = \"a/b\"\n")]
    [InlineData("memory = 5 # xenconfig: ignore[XC502]\nname = \"a/b\"\n")]
    [InlineData("name = \"a/b\"\n# xenconfig: ignore[XC502]\n")]
    [InlineData("name = \"a/b\"\n# xenconfig: ignore[XC502]\nmemory = 5\n")]
    public void A_comment_elsewhere_silences_nothing_and_is_reported(string text) => Assert.Equal(["XC502", "XC902"], Find(text).Order());

    [Theory]
    [InlineData("name = \"a\" # xenconfig: ignore\n")]
    [InlineData("name = \"a\" # xenconfig: ignore[]\n")]
    [InlineData("name = \"a\" # xenconfig: disable[XC502]\n")]
    [InlineData("name = \"a\" # xenconfig: ignore[XX1]\n")]
    [InlineData("name = \"a\"\n# xenconfig: ignore-file[XC502]\n")]
    public void A_malformed_suppression_is_reported(string text) => Assert.Equal(["XC901"], Find(text));

    [Fact]
    public void Each_of_several_codes_must_silence_something() =>
        Assert.Equal(["XC902"], Find("name = \"a/b\" # xenconfig: ignore[XC502, XC504]\n"));

    [Fact]
    public void What_a_rule_that_does_not_run_would_find_is_not_missed() => Assert.Empty(
        Lint.Text("name = \"a\" # xenconfig: ignore[XC502]\n", Dialect.Xl, LintOptions.Default with { Select = ["XC9"] }));

    [Fact]
    public void A_finding_across_files_is_silenced_where_it_is_reported()
    {
        var result = Lint.Files(
            Dialect.Xl, LintOptions.Default with { Select = ["XC5", "XC9"] },
            ("a.cfg", "name = \"a\"\n"),
            ("b.cfg", "name = \"a\" # xenconfig: ignore[XC503] it replaces the other\n"));
        Assert.Empty(result.Diagnostics);
        Assert.Equal(1, result.SuppressedCount);
    }

    private static IEnumerable<string> Find(string text) =>
        Lint.Text(text, Dialect.Xl, LintOptions.Default with { Select = ["XC5", "XC9"] }).Select(d => d.Code);
}
