using System.Text.RegularExpressions;

namespace XenConfig.Cli.Tests;

public class NewVerbTests
{
    [Fact]
    public void A_new_mac_has_the_prefix_of_Xen() =>
        Assert.Matches(@"\A00:16:3e:[0-7][0-9a-f]:[0-9a-f]{2}:[0-9a-f]{2}\n\z", CommandRun.Of("new", "mac").Output);

    [Fact]
    public void A_new_uuid_is_a_random_one() => Assert.Matches(
        @"\A[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\n\z", CommandRun.Of("new", "uuid").Output);

    [Fact]
    public void Two_identifiers_differ() => Assert.NotEqual(CommandRun.Of("new", "uuid").Output, CommandRun.Of("new", "uuid").Output);

    [Theory]
    [InlineData("pv")]
    [InlineData("pvh")]
    [InlineData("hvm")]
    public void A_new_config_lints_clean(string type)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitStatus.Clean, CommandRun.Of("new", "config", "web2", "--type", type, "-o", folder["web2.cfg"]).Status);

        var run = CommandRun.Of("lint", "--fail-on", "info", folder["web2.cfg"]);

        Assert.Equal("", run.Output);
        Assert.Equal(ExitStatus.Clean, run.Status);
        Assert.Contains($"type = \"{type}\"", folder.Read("web2.cfg"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_config_is_not_written_over_a_file()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("web2.cfg", "kept");

        var run = CommandRun.Of("new", "config", "web2", "-o", path);

        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.Equal($"xenconfig: '{path}' exists; it is not overwritten\n", run.Error);
        Assert.Equal("kept", folder.Read("web2.cfg"));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("-web")]
    [InlineData("web\"2")]
    [InlineData("../web")]
    public void A_name_that_would_not_do_is_refused(string name)
    {
        var run = CommandRun.Of("new", "config", "--", name);

        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.StartsWith($"xenconfig: '{name}' is no name for a guest", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_taken_is_refused_with_its_place()
    {
        var run = CommandRun.Of("new", "config", "web1", "--against", "configs/good");

        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.Equal("xenconfig: there is a guest called 'web1' already: configs/good/web1.xm:2:12\n", run.Error);
    }

    [Fact]
    public void A_mac_that_a_config_has_is_not_given_again()
    {
        var run = CommandRun.Of("new", "mac", "--against", "configs/good");

        Assert.Equal(ExitStatus.Clean, run.Status);
        Assert.All(
            Directory.EnumerateFiles(Repository.PathTo("configs/good")),
            path => Assert.DoesNotContain(run.Output.Trim(), File.ReadAllText(path), StringComparison.OrdinalIgnoreCase));
        Assert.Matches(new Regex(@"\A00:16:3e:"), run.Output);
    }

    [Fact]
    public void A_path_to_compare_against_must_exist()
    {
        var run = CommandRun.Of("new", "mac", "--against", "no/such/folder");

        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.Equal("xenconfig: cannot read 'no/such/folder': there is no such file or folder\n", run.Error);
    }
}
