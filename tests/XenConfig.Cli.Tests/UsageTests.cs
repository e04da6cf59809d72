namespace XenConfig.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("", "a verb is missing; there are lint, eval, convert, new, rules, explain\nTry 'xenconfig --help'.")]
    [InlineData("lnt", "unknown verb 'lnt'; did you mean 'lint'?\nTry 'xenconfig --help'.")]
    [InlineData("frobnicate", "unknown verb 'frobnicate'; there are lint, eval, convert, new, rules, explain\nTry 'xenconfig --help'.")]
    [InlineData("new", "a verb is missing; there are mac, uuid, config\nTry 'xenconfig new --help'.")]
    [InlineData("new mca", "unknown verb 'mca'; did you mean 'mac'?\nTry 'xenconfig new --help'.")]
    [InlineData("lint --outptu-format json x", "unknown option '--outptu-format'; did you mean '--output-format'?\nTry 'xenconfig lint --help'.")]
    [InlineData("lint --output-format jsn x", "--output-format cannot be 'jsn'; it is one of ", true)]
    [InlineData("lint --select XC9,nonsense x", "there is no rule 'nonsense'; 'xenconfig rules' lists them\nTry 'xenconfig lint --help'.")]
    [InlineData("lint --jobs 0 x", "--jobs takes a number from 1 up, not '0'\nTry 'xenconfig lint --help'.")]
    [InlineData("lint --timeout 1e30 x", "--timeout takes a number of seconds above 0 and up to 86400, not '1e30'\nTry 'xenconfig lint --help'.")]
    [InlineData("eval --timeout nan x", "--timeout takes a number of seconds above 0 and up to 86400, not 'nan'\nTry 'xenconfig eval --help'.")]
    [InlineData("eval --timeout 0 x", "--timeout takes a number of seconds above 0 and up to 86400, not '0'\nTry 'xenconfig eval --help'.")]
    [InlineData("eval --max-steps 1.5 x", "--max-steps takes a whole number from 1 to 9223372036854775807, not '1.5'\nTry 'xenconfig eval --help'.")]
    [InlineData("lint --stdin-filename x", "--stdin-filename names standard input, which is not read here; give '-' as PATH to read it\nTry 'xenconfig lint --help'.")]
    [InlineData("eval --stdin-filename x configs/good/build.cfg", "--stdin-filename names standard input, which is not read here; give '-' as PATH to read it\nTry 'xenconfig eval --help'.")]
    [InlineData("lint --xen-version four x", "--xen-version cannot be 'four'; write a release as 4.17")]
    [InlineData("lint --xen-version 9.9 x", "--xen-version cannot be '9.9': there is no such release, or it is not known here; the releases are 3.0.2 to 4.22")]
    [InlineData("eval", "PATH is missing: the config; '-' for standard input\nTry 'xenconfig eval --help'.")]
    [InlineData("eval --allow-read a.cfg", "PATH is missing: the config; '-' for standard input; 'a.cfg' was taken as the DIR of --allow-read\nTry 'xenconfig eval --help'.")]
    [InlineData("convert --to xl", "PATH is missing: configs, or libvirt's domain XML; '-' for standard input\nTry 'xenconfig convert --help'.")]
    [InlineData("convert a.cfg", "--to is missing; it is one of libvirt, xl, json\nTry 'xenconfig convert --help'.")]
    [InlineData("eval a b", "unknown argument 'b'\nTry 'xenconfig eval --help'.")]
    [InlineData("eval --bogus a", "unknown option '--bogus'\nTry 'xenconfig eval --help'.")]
    [InlineData("eval --fromat a", "unknown option '--fromat'; did you mean '--format'?\nTry 'xenconfig eval --help'.")]
    [InlineData("eval -- --bogus b", "unknown argument 'b'\nTry 'xenconfig eval --help'.")]
    [InlineData("eval -D vmid x", "-D takes NAME=VALUE, not 'vmid'\nTry 'xenconfig eval --help'.")]
    [InlineData("eval -D 1=2 x", "-D takes NAME=VALUE; '1' is no name of a variable: letters, digits and _ make one, and no digit begins it\nTry 'xenconfig eval --help'.")]
    [InlineData("eval --dialect xn x", "--dialect cannot be 'xn'; it is one of auto, xm, xl\nTry 'xenconfig eval --help'.")]
    [InlineData("eval no/such/file", "cannot read 'no/such/file': there is no such file")]
    [InlineData("eval /dev/zero", "cannot read '/dev/zero': it has more than 64 MiB, which no config has")]
    [InlineData("eval configs", "cannot read 'configs': it is a folder, not a file")]
    [InlineData("explain vcpsu", "there is no rule and no key 'vcpsu'; did you mean 'vcpus'?")]
    [InlineData("rules more", "unknown argument 'more'\nTry 'xenconfig rules --help'.")]
    public void A_wrong_call_says_what_is_wrong_and_ends_with_2(string arguments, string message, bool isBeginning = false)
    {
        var run = CommandRun.Of(Words(arguments));

        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.Equal("", run.Output);
        if (isBeginning)
        {
            Assert.StartsWith($"xenconfig: {message}", run.Error, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal($"xenconfig: {message}\n", run.Error);
        }
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("eval")]
    [InlineData("convert", "--to", "xl")]
    public void A_named_pipe_is_not_waited_for(params string[] verb)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "named pipes are told on Linux only");
        using var folder = new TemporaryFolder();
        var pipe = MakePipe(folder);
        var run = CommandRun.Of([.. verb, pipe]);

        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.Contains(
            $"cannot read '{pipe}': it is a named pipe, not a regular file; hand what it gives to standard input, with '-' as PATH\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eval", "--host-profile")]
    [InlineData("lint", "--config")]
    [InlineData("lint", "--baseline")]
    public void Nor_is_one_that_an_option_names_which_cannot_be_standard_input(string verb, string option)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "named pipes are told on Linux only");
        using var folder = new TemporaryFolder();
        var pipe = MakePipe(folder);
        var run = CommandRun.Of(verb, option, pipe, Path.Combine("configs", "good", "build.cfg"));
        Assert.Equal(
            (ExitStatus.Failure, $"xenconfig: cannot read '{pipe}': it is a named pipe, not a regular file; save what it gives to a file, and name that\n"),
            (run.Status, run.Error));
    }

    private static string MakePipe(TemporaryFolder folder)
    {
        var pipe = folder["pipe"];
        using var mkfifo = System.Diagnostics.Process.Start("mkfifo", pipe);
        mkfifo.WaitForExit();
        return pipe;
    }

    [Theory]
    [InlineData("/proc/self/mem", "it gives nothing to read, or its disk is broken; name a regular file")]
    [InlineData("/dev/full", "it has more than 64 MiB, which no config has")]
    public void What_gives_nothing_or_has_no_end_is_told_in_our_words(string path, string reason)
    {
        Assert.SkipUnless(File.Exists(path), $"there is no {path}");
        var lint = CommandRun.Of("lint", path);
        Assert.Equal((ExitStatus.Failure, $"xenconfig: cannot read '{path}': {reason}\n0 files checked; 1 could not be\n"), (lint.Status, lint.Error));
        var eval = CommandRun.Of("eval", path);
        Assert.Equal((ExitStatus.Failure, $"xenconfig: cannot read '{path}': {reason}\n"), (eval.Status, eval.Error));
    }

    [Theory]
    [InlineData("--select", "", "--select names no rule; 'xenconfig rules' lists them")]
    [InlineData("--select", ",", "--select names no rule; 'xenconfig rules' lists them")]
    [InlineData("--ignore", "", "--ignore names no rule; 'xenconfig rules' lists them")]
    [InlineData("--unsafe-fixes", "configs/good", "--unsafe-fixes mends nothing by itself; say --fix or --diff with it")]
    public void An_option_of_lint_that_would_do_nothing_is_refused(string option, string value, string message)
    {
        var run = CommandRun.Of("lint", option, value);
        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.StartsWith($"xenconfig: {message}\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_of_a_folder_that_leads_to_nothing_is_told_and_fails_nothing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the words are Linux's");
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder["web.cfg"], "/nowhere");
        File.CreateSymbolicLink(folder["notes.txt"], "/nowhere");
        var run = CommandRun.Of("lint", folder[""]);
        Assert.Equal(
            (ExitStatus.Clean, $"xenconfig: passed over '{folder["web.cfg"]}': it is a link to '/nowhere', where there is no file\n0 files checked, nothing found\n"),
            (run.Status, run.Error));
    }

    [Fact]
    public void A_device_that_takes_no_more_is_named_once()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no /dev/full");
        var run = CommandRun.Of("lint", "-o", "/dev/full", Path.Combine("configs", "bad", "misspelt-key.cfg"));
        Assert.Equal((ExitStatus.Failure, "xenconfig: cannot write '/dev/full': No space left on device\n"), (run.Status, run.Error));
    }

    [Theory]
    [InlineData("lint", "nowhere", "it is a link to 'nowhere', where there is no file")]
    [InlineData("eval", "nowhere", "it is a link to 'nowhere', where there is no file")]
    [InlineData("eval", "link", "its links lead round in a circle, to no file")]
    [InlineData("lint", "link", "its links lead round in a circle, to no file")]
    public void A_link_that_leads_to_no_file_is_told_as_one(string verb, string target, string message)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the words are Linux's");
        using var folder = new TemporaryFolder();
        var link = folder["link"];
        File.CreateSymbolicLink(link, target);
        var run = CommandRun.Of(verb, link);
        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.StartsWith($"xenconfig: cannot read '{link}': {message}\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lint --dialect xm -")]
    [InlineData("lint --dialect xm --output-format concise -")]
    [InlineData("lint --dialect xm --output-format github -")]
    [InlineData("convert --dialect xm --to xl -")]
    [InlineData("convert --dialect xm --to libvirt -")]
    [InlineData("eval --dialect xm --trace -")]
    [InlineData("eval --dialect xm --format values -")]
    public void Control_characters_of_a_config_do_not_reach_a_terminal_in_messages(string arguments)
    {
        const string source = "name = 'web'\nmemory = 64\nfoo = '\\x1b[31m\\x07'\ndisk = ['phy:/dev/a,xv\\x1bda,w']\nx = {}['\\x1b[2J\\n']\n";
        var run = CommandRun.Of(Words(arguments), source);
        Assert.Contains(@"\x1b[", run.Error + run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Error + run.Output);
        Assert.DoesNotContain('\a', run.Error + run.Output);
    }

    [Theory]
    [InlineData("eval")]
    [InlineData("lint")]
    public void A_path_that_is_empty_is_no_file(string verb)
    {
        var run = CommandRun.Of(verb, "");

        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.StartsWith("xenconfig: cannot read '': there is no such file", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "Usage:")]
    [InlineData("lint --help", "xenconfig lint /etc/xen")]
    [InlineData("eval --help", "-D, --define <NAME=VALUE>")]
    [InlineData("convert --help", "--to")]
    [InlineData("new --help", "mac")]
    [InlineData("new config --help", "xenconfig new config web2")]
    [InlineData("--version", "xenconfig 0.1.0\n")]
    public void Help_and_version_go_to_standard_output(string arguments, string part)
    {
        var run = CommandRun.Of(Words(arguments));

        Assert.Equal(ExitStatus.Clean, run.Status);
        Assert.Contains(part, run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("explain", "vcpus")]
    public void Output_that_cannot_be_written_ends_with_2(params string[] arguments)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "no /dev/full on this system");
        using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        using var error = new StringWriter();
        using var output = new StreamWriter(full, leaveOpen: true);
        var status = XenConfigCommand.Run(arguments, new CommandContext
        {
            OpenInput = () => Stream.Null,
            Output = output,
            OutputBytes = full,
            Error = error,
            GetEnvironmentVariable = _ => null,
        });
        Assert.Equal(2, status);
        Assert.StartsWith("xenconfig: input or output failed: No space left on device", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_ironpython_engine_says_that_this_build_lacks_it_and_how_to_get_it()
    {
        var run = CommandRun.Of("eval", "--engine", "ironpython", "configs/good/example");

        Assert.Equal(ExitStatus.Failure, run.Status);
        Assert.Contains("'ironpython' is not in this build", run.Error, StringComparison.Ordinal);
        Assert.Contains("-p:EnableIronPython=true", run.Error, StringComparison.Ordinal);
    }

    private static string[] Words(string arguments) => arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
