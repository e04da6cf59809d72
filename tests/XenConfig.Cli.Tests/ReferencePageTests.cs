using System.Text.Json;

namespace XenConfig.Cli.Tests;

public class ReferencePageTests
{
    [Fact]
    public void Rules_are_listed_a_line_each()
    {
        var run = CommandRun.Of("rules");

        Assert.Equal(ExitStatus.Clean, run.Status);
        Assert.Matches(@"(?m)^XC101  error    syntax-error ", run.Output);
    }

    [Fact]
    public void Rules_are_listed_as_json()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("rules", "--format", "json").Output);

        var rule = json.RootElement.EnumerateArray().First();

        Assert.Equal("XC101", rule.GetProperty("code").GetString());
        Assert.Equal("error", rule.GetProperty("severity").GetString());
        Assert.Equal(["xm", "xl"], rule.GetProperty("dialects").EnumerateArray().Select(d => d.GetString()!));
    }

    [Theory]
    [InlineData("XC101", "XC101 syntax-error\n")]
    [InlineData("xc101", "XC101 syntax-error\n")]
    [InlineData("syntax-error", "XC101 syntax-error\n")]
    [InlineData("vcpus", "vcpus\n")]
    public void A_rule_or_a_key_is_explained(string subject, string beginning) =>
        Assert.StartsWith(beginning, CommandRun.Of("explain", subject).Output, StringComparison.Ordinal);

    [Fact]
    public void A_terminal_gets_the_page_without_its_Markdown()
    {
        var run = CommandRun.Of(["explain", "XC101"], "", terminal: true);

        Assert.Contains("\e[1mXC101 syntax-error", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("```", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vif")]
    [InlineData("disk")]
    [InlineData("on_crash")]
    [InlineData("XC301")]
    public void A_page_is_laid_out_within_the_columns_there_are(string subject)
    {
        var lines = CommandRun.Of("explain", subject).Output.Split('\n');

        Assert.All(lines, line => Assert.True(line.Length <= 80 && line == line.TrimEnd(), line));
        Assert.DoesNotContain(lines, line => line.StartsWith('#') || line.StartsWith('|') || line.StartsWith("```", StringComparison.Ordinal));
    }

    [Fact]
    public void Options_and_values_stand_in_columns()
    {
        Assert.Matches(@"(?m)^ {4}bridge=bridge +The bridge that it joins\.", CommandRun.Of("explain", "vif").Output);
        Assert.Matches(@"(?m)^ {4}rename-restart +keep the ended guest", CommandRun.Of("explain", "on_crash").Output);
    }
}
