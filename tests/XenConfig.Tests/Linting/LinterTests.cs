using XenConfig.Linting;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Tests.Linting;

public class LinterTests
{
    private const string First = "name = \"a\"\nvif = [ \"mac=00:16:3e:12:34:56,bridge=br0\" ]\n";
    private const string Second = "name = \"b\"\nvif = [ \"mac=00:16:3E:12:34:56,bridge=br0\" ]\n";

    [Fact]
    public void A_mac_in_two_files_is_shown_at_both()
    {
        var found = Assert.Single(Lint.Files(Dialect.Xl, Only("XC407"), ("a.cfg", First), ("b.cfg", Second)).Diagnostics);
        Assert.Equal(("b.cfg", 2), (found.Location.Path, found.Location.Start.Line));
        var note = Assert.Single(found.Notes).Location!.Value;
        Assert.Equal(("a.cfg", 2), (note.Path, note.Start.Line));
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var forth = Lint.Files(Dialect.Xl, Only("XC407"), ("a.cfg", First), ("b.cfg", Second)).Diagnostics;
        var back = Lint.Files(Dialect.Xl, Only("XC407"), ("b.cfg", Second), ("a.cfg", First)).Diagnostics;
        Assert.Equal(forth.Select(d => d.Location.Path), back.Select(d => d.Location.Path));
    }

    [Fact]
    public void A_mac_twice_in_one_config_is_found_without_other_files() =>
        Assert.Single(Lint.Text(
            "name = \"a\"\nvif = [ \"mac=00:16:3e:12:34:56\", \"mac=00:16:3e:12:34:56\" ]\n", Dialect.Xl, Only("XC407")));

    [Fact]
    public void Jobs_do_not_change_the_result()
    {
        var files = Enumerable.Range(0, 200).Select(i => ($"{i:d3}.cfg", $"name = \"guest{i % 50}\"\nvcpu = {i}\n")).ToArray();
        var one = Lint.Files(Dialect.Xl, LintOptions.Default, files);
        var four = Lint.Files(Dialect.Xl, LintOptions.Default with { Jobs = 4 }, files);
        Assert.Equal(
            one.Diagnostics.Select(d => (d.Location.Path, d.Code, d.Message)),
            four.Diagnostics.Select(d => (d.Location.Path, d.Code, d.Message)));
        Assert.Equal(150, one.Diagnostics.Count(d => d.Code == "XC503"));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_apart_from_findings()
    {
        var input = new LintInput("gone.cfg", () => throw new FileNotFoundException("Could not find it."), true);
        var result = Lint.Linter(Dialect.Xl).Lint([input], cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(new PathRemark("gone.cfg", "there is no such file"), Assert.Single(result.Unreadable));
    }

    [Fact]
    public void A_bug_that_one_file_brings_out_leaves_the_findings_of_the_others()
    {
        var linter = new Linter(LintOptions.Default, source => source.Path == "odd.cfg"
            ? throw new InvalidCastException("a bug")
            : ConfigLoader.Load(source, new LoadOptions { Dialect = Dialect.Xl }));
        var inputs = new[] { "a.cfg", "odd.cfg", "b.cfg" }.Select(path => LintInput.FromSource(SourceText.From("name = \"a\"\nvcpu = 2\n", path)));
        var result = linter.Lint(inputs, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(["a.cfg", "b.cfg"], result.Diagnostics.Where(d => d.Code == "XC201").Select(d => d.Location.Path));
        Assert.Single(result.Diagnostics, d => d.Code == "XC503");
        var failure = Assert.Single(result.Failures);
        Assert.Equal(("odd.cfg", "a bug"), (failure.Path, failure.Cause.Message));
    }

    [Fact]
    public void A_script_that_a_walk_found_is_skipped_and_one_that_was_named_is_not()
    {
        var source = SourceText.From("#!/bin/sh\necho\n", "run");
        var token = TestContext.Current.CancellationToken;
        var found = Lint.Linter(Dialect.Xl).Lint([new LintInput("run", () => source, false)], cancellation: token);
        var named = Lint.Linter(Dialect.Xl).Lint([new LintInput("run", () => source, true)], cancellation: token);
        Assert.Equal("it is a script", Assert.Single(found.Skipped).Reason);
        Assert.NotEmpty(named.Diagnostics);
    }

    [Fact]
    public void Nothing_is_said_to_be_missing_from_a_file_that_does_not_parse()
    {
        var found = Lint.Text("memory = 512\nvif = [ \"bridge=br0\"\n", Dialect.Xl, LintOptions.Default);
        Assert.DoesNotContain(found, d => d.Code is "XC501" or "XC604");
        Assert.Contains(found, d => d.Code == "XC101");
    }

    [Theory]
    [InlineData("XC3", "", "XC301", true)]
    [InlineData("XC3", "", "XC401", false)]
    [InlineData("", "XC301", "XC301", false)]
    [InlineData("XC301", "XC3", "XC301", true)]
    [InlineData("XC3", "XC301", "XC301", false)]
    [InlineData("XC301", "XC301", "XC301", false)]
    [InlineData("invalid-disk", "", "XC301", true)]
    public void The_longer_selector_wins(string select, string ignore, string code, bool runs)
    {
        var options = LintOptions.Default with { Select = select == "" ? [] : [select], Ignore = ignore == "" ? [] : [ignore] };
        Assert.Equal(runs, options.Runs(RuleCatalogue.Find(code)!));
    }

    private static LintOptions Only(string code) => LintOptions.Default with { Select = [code] };
}
