namespace XenConfig.Cli.Tests.Settings;

public class ProjectSettingsTests
{
    private const string Misspelt = "name = \"a\"\ntype = \"pvh\"\nkernel = \"/boot/k\"\nmemory = 512\nvcpu = 2\n";

    [Theory]
    [InlineData("ignore = [\"unknown-key\"]", ExitStatus.Clean)]
    [InlineData("select = [\"XC3\"]", ExitStatus.Clean)]
    [InlineData("fail-on = \"never\"", ExitStatus.Clean)]
    [InlineData("fail-on = \"info\"", ExitStatus.Findings)]
    [InlineData("xen-version = \"4.17\"", ExitStatus.Findings)]
    [InlineData("[per-file.\"guests/**\"]\nignore = [\"XC2\"]", ExitStatus.Clean)]
    [InlineData("[per-file.\"other/**\"]\nignore = [\"XC2\"]", ExitStatus.Findings)]
    [InlineData("[per-file.\"*.cfg\"]\nignore = [\"XC2\"]", ExitStatus.Clean)]
    public void The_nearest_file_above_the_configs_holds(string settings, int status)
    {
        using var folder = new TemporaryFolder();
        folder.Write("xenconfig.toml", settings + "\n");
        var path = folder.Write("guests/web/a.cfg", Misspelt);

        Assert.Equal(status, CommandRun.Of("lint", path).Status);
    }

    [Fact]
    public void The_command_line_wins_over_the_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("xenconfig.toml", "fail-on = \"never\"\nselect = [\"XC3\"]\n");
        var path = folder.Write("a.cfg", Misspelt);

        Assert.Equal(ExitStatus.Findings, CommandRun.Of("lint", "--fail-on", "warning", "--select", "XC2", path).Status);
    }

    [Fact]
    public void A_file_is_named_with_config()
    {
        using var folder = new TemporaryFolder();
        folder.Write("xenconfig.toml", "ignore = [\"XC2\"]\n");
        var other = folder.Write("other.toml", "");
        var path = folder.Write("a.cfg", Misspelt);

        Assert.Equal(ExitStatus.Findings, CommandRun.Of("lint", "--config", other, path).Status);
    }

    [Fact]
    public void A_dialect_holds_for_the_files_of_its_table()
    {
        using var folder = new TemporaryFolder();
        folder.Write("xenconfig.toml", "dialect = \"xl\"\n[per-file.\"old/\"]\ndialect = \"xm\"\n");
        folder.Write("old/a.cfg", "name = 'a' + 'b'\nkernel = '/boot/k'\nmemory = 512\n");
        folder.Write("new/b.cfg", "name = 'c' + 'd'\nkernel = '/boot/k'\nmemory = 512\n");

        var run = CommandRun.Of("lint", "--output-format", "concise", folder.Path);

        Assert.Equal(ExitStatus.Findings, run.Status);
        Assert.All(run.Output.TrimEnd('\n').Split('\n'), line => Assert.StartsWith(folder["new/b.cfg"], line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("slect = []", "1:1: unknown name 'slect'; did you mean 'select'?")]
    [InlineData("colour = 1", "1:1: unknown name 'colour'; there are select, ignore, fail-on, dialect, xen-version")]
    [InlineData("\nselect = \"XC3\"", "2:10: a list of rules is wanted here, such as [\"XC3\", \"duplicate-mac\"]")]
    [InlineData("select = [\"nonsense\"]", "1:11: there is no rule 'nonsense'; 'xenconfig rules' lists them")]
    [InlineData("fail-on = \"often\"", "1:11: \"often\" is none of \"warning\", \"error\", \"info\", \"never\"")]
    [InlineData("dialect = 3", "1:11: 3 is none of \"auto\", \"xm\", \"xl\"")]
    [InlineData("xen-version = \"new\"", "1:15: \"new\" is no Xen release; write it as \"4.17\"")]
    [InlineData("[files]\na = 1", "1:2: unknown table 'files'; the only one is [per-file.\"PATTERN\"]")]
    [InlineData("[per-file.\"*.cfg\"]\nselect = []", "2:1: unknown name 'select'; there are ignore, dialect")]
    public void What_is_wrong_is_said_with_its_place(string settings, string message)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("wrong.toml", settings + "\n");

        var run = CommandRun.Of("lint", "--config", file, "configs/good");

        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.Equal($"xenconfig: {file}:{message}\n", run.Error);
    }

    [Fact]
    public void A_file_that_is_no_TOML_is_an_error_with_its_place()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("wrong.toml", "select = [\n");

        var run = CommandRun.Of("lint", "--config", file, "configs/good");

        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.Matches(@"\Axenconfig: .*wrong\.toml:\d+:\d+: .*\n\z", run.Error);
    }
}
