using System.Text.Json;

namespace XenConfig.Cli.Tests;

public class LintVerbTests
{
    private const string Clean =
        "name = \"a\"\ntype = \"pvh\"\nkernel = \"/boot/k\"\nmemory = 512\ndisk = [ \"/dev/vg0/a,raw,xvda,rw\" ]\nvif = [ \"mac=00:16:3e:00:00:01\" ]\n";

    private const string Misspelt = Clean + "vcpu = 2\n";

    [Fact]
    public void Verbose_says_the_dialect_of_each_file_and_why()
    {
        var error = CommandRun.Of("lint", "--verbose", "configs/good").Error;

        Assert.Contains("xenconfig: configs/good/web1.xm is xm: the file's name ends in .xm\n", error, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^xenconfig: configs/good/\S+ is xl: ", error);
    }

    [Fact]
    public void Findings_go_to_standard_output_and_the_summary_to_standard_error()
    {
        var run = CommandRun.Of("lint", "configs/bad/misspelt-key.cfg");

        Assert.Equal(ExitStatus.Findings, run.Status);
        Assert.StartsWith("configs/bad/misspelt-key.cfg:6:1: ", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("1 file checked: 1 ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_leaves_out_the_summary() => Assert.Equal("", CommandRun.Of("lint", "--quiet", "configs/bad/misspelt-key.cfg").Error);

    [Fact]
    public void A_config_from_standard_input_is_linted()
    {
        var run = CommandRun.Of(["lint", "--stdin-filename", "web1.cfg", "--output-format", "concise", "-"], Misspelt);

        Assert.Equal(ExitStatus.Findings, run.Status);
        Assert.StartsWith("web1.cfg:7:1: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_is_not_there_ends_with_2_and_the_others_are_linted()
    {
        var run = CommandRun.Of("lint", "no/such/file", "configs/bad/misspelt-key.cfg");

        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.Contains("misspelt-key.cfg:6:1", run.Output, StringComparison.Ordinal);
        Assert.Contains("xenconfig: cannot read 'no/such/file': there is no such file or folder\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_skipped_in_a_folder_is_said_when_asked_for()
    {
        using var folder = new TemporaryFolder();
        folder.Write("web1.cfg", Clean);
        folder.Write("web1.cfg~", Clean);
        folder.Write("domain", "<domain type='xen'/>\n");

        var run = CommandRun.Of("lint", "--verbose", folder.Path);

        Assert.Equal(ExitStatus.Clean, run.Status);
        Assert.Contains($"skipped {folder["web1.cfg~"]}: it is a backup copy\n", run.Error, StringComparison.Ordinal);
        Assert.Contains($"skipped {folder["domain"]}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 file checked, nothing found\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--ignore XC2", ExitStatus.Clean)]
    [InlineData("--select XC2", ExitStatus.Findings)]
    [InlineData("--select XC3,XC4", ExitStatus.Clean)]
    [InlineData("--select XC2 --ignore unknown-key", ExitStatus.Clean)]
    [InlineData("--fail-on never", ExitStatus.Clean)]
    [InlineData("--fail-on info", ExitStatus.Findings)]
    public void Rules_and_severities_decide_the_exit_status(string options, int status) =>
        Assert.Equal(status, CommandRun.Of([.. "lint".Split(' '), .. options.Split(' '), "configs/bad/misspelt-key.cfg"]).Status);

    [Fact]
    public void One_mac_in_two_files_is_shown_at_both_places()
    {
        var run = CommandRun.Of("lint", "configs/bad/node1.cfg", "configs/bad/node2.cfg");

        Assert.Equal(ExitStatus.Findings, run.Status);
        Assert.Contains("configs/bad/node1.cfg:8:", run.Output, StringComparison.Ordinal);
        Assert.Contains("configs/bad/node2.cfg:8:", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("configs/bad/os-system.xm", 3)]
    [InlineData("configs/bad/reads-passwd.xm", 2)]
    [InlineData("configs/bad/endless-loop.xm", 7)]
    public void What_a_config_must_not_do_is_found_at_its_line(string path, int line)
    {
        var run = CommandRun.Of("lint", "--output-format", "concise", path);

        Assert.Equal(ExitStatus.Findings, run.Status);
        Assert.StartsWith($"{path}:{line}:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_can_be_written_to_a_file()
    {
        using var folder = new TemporaryFolder();

        var run = CommandRun.Of("lint", "--output-format", "json", "-o", folder["findings.json"], "configs/bad/misspelt-key.cfg");

        Assert.Equal("", run.Output);
        using var json = JsonDocument.Parse(folder.Read("findings.json"));
        Assert.Equal(ExitStatus.Findings, run.Status);
    }

    [Fact]
    public void Statistics_count_findings_by_rule()
    {
        var run = CommandRun.Of("lint", "--statistics", "configs/bad/misspelt-key.cfg");

        Assert.Equal("     1  XC201  unknown-key\n", run.Output);
    }

    [Fact]
    public void A_fix_is_written_to_the_file()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("web1.cfg", Misspelt);

        var run = CommandRun.Of("lint", "--fix", "--unsafe-fixes", path);

        Assert.Equal(Clean + "vcpus = 2\n", folder.Read("web1.cfg"));
        Assert.Equal(ExitStatus.Clean, run.Status);
        Assert.StartsWith("1 finding mended\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_of_standard_input_goes_to_standard_output_and_the_rest_to_standard_error()
    {
        var run = CommandRun.Of(["lint", "--fix", "--unsafe-fixes", "-"], Misspelt);

        Assert.Equal(Clean + "vcpus = 2\n", run.Output);
        Assert.Equal("1 finding mended\n1 file checked, nothing found\n", run.Error);
    }

    [Fact]
    public void A_diff_shows_the_fix_and_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("web1.cfg", Misspelt);

        var run = CommandRun.Of("lint", "--diff", "--unsafe-fixes", path);

        Assert.EndsWith("-vcpu = 2\n+vcpus = 2\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(Misspelt, folder.Read("web1.cfg"));
        Assert.Equal(ExitStatus.Findings, run.Status);
    }

    [Fact]
    public void A_file_without_fixes_is_not_touched()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("web1.cfg", Clean);
        var written = File.GetLastWriteTimeUtc(path);

        CommandRun.Of("lint", "--fix", path);

        Assert.Equal(written, File.GetLastWriteTimeUtc(path));
    }

    [Fact]
    public void Known_findings_are_left_out_and_new_ones_are_not()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("web1.cfg", Misspelt);
        var written = CommandRun.Of("lint", "--write-baseline", folder["known.json"], path);

        var known = CommandRun.Of("lint", "--baseline", folder["known.json"], path);
        folder.Write("web1.cfg", "# a line more\n" + Misspelt + "vcpsu = 3\n");
        var both = CommandRun.Of("lint", "--output-format", "concise", "--baseline", folder["known.json"], path);

        Assert.Equal(ExitStatus.Clean, written.Status);
        Assert.Equal(ExitStatus.Clean, known.Status);
        Assert.Equal("", known.Output);
        Assert.Equal(ExitStatus.Findings, both.Status);
        Assert.Single(both.Output.TrimEnd('\n').Split('\n'));
        Assert.StartsWith($"{path}:9:1: ", both.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_baseline_is_an_error()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("known.json", "[]");

        var run = CommandRun.Of("lint", "--baseline", path, "configs/good");

        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.Equal($"xenconfig: '{path}' is no baseline; 'xenconfig lint --write-baseline {path}' writes one\n", run.Error);
    }

    [Fact]
    public void A_terminal_gets_colours_unless_they_are_not_wanted()
    {
        string[] lint = ["lint", "configs/bad/misspelt-key.cfg"];

        Assert.Contains("\e[", CommandRun.Of(lint, "", terminal: true).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[", CommandRun.Of([.. lint, "--no-color"], "", terminal: true).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[", CommandRun.Of(lint, "", new() { ["NO_COLOR"] = "1" }, terminal: true).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[", CommandRun.Of(lint).Output, StringComparison.Ordinal);
    }
}
