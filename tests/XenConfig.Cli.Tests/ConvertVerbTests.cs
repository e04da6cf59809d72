namespace XenConfig.Cli.Tests;

public class ConvertVerbTests
{
    [Fact]
    public void What_the_result_does_not_carry_is_named_with_its_place()
    {
        const string config = "name = 'a'\nkernel = '/k'\nvcpu = 2\ncap = 50\n";

        var run = CommandRun.Of(["convert", "--to", "libvirt", "--dialect", "xl", "--stdin-filename", "a.cfg", "-"], config);

        Assert.Equal(ExitStatus.Clean, run.Status);
        Assert.StartsWith("<domain type=\"xen\">", run.Output, StringComparison.Ordinal);
        Assert.Contains("a.cfg:3:8: left out: vcpu = 2: xl knows no such key and ignores it\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("a.cfg:4:7: lost: cap = 50: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_makes_a_loss_an_error_but_not_what_had_no_effect()
    {
        Assert.Equal(ExitStatus.Findings, Strict("name = 'a'\nkernel = '/k'\ncap = 50\n"));
        Assert.Equal(ExitStatus.Clean, Strict("name = 'a'\nkernel = '/k'\nvcpu = 2\n"));

        static int Strict(string config) => CommandRun.Of(["convert", "--strict", "--to", "libvirt", "--dialect", "xl", "-"], config).Status;
    }

    [Fact]
    public void What_is_no_config_is_told_once()
    {
        var run = CommandRun.Of(["convert", "--to", "json", "-"], "a\0b");
        Assert.Equal(
            (ExitStatus.Findings, "<stdin>:1:2: error: this is binary data, not a config: there is a NUL byte\n", ""), (run.Status, run.Error, run.Output));
    }

    [Fact]
    public void What_is_converted_is_not_written_over()
    {
        const string config = "name = 'g' + '1'\nkernel = '/k'\n";
        using var folder = new TemporaryFolder();
        var path = folder.Write("g.cfg", config);

        foreach (var destination in (string[][])[["-o", path], ["--output-dir", folder.Path]])
        {
            var run = CommandRun.Of(["convert", "--to", "xl", "--dialect", "xm", .. destination, path]);

            Assert.Equal(ExitStatus.Failure, run.Status);
            Assert.Contains("would be overwritten; name another file", run.Error, StringComparison.Ordinal);
            Assert.Equal(config, File.ReadAllText(path));
        }
    }
}
