using System.Diagnostics;
using System.Net.Sockets;
using XenConfig.Inventory;

namespace XenConfig.Tests.Inventory;

public sealed class ConfigWalkerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("xenconfig-walk-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("web")]
    [InlineData("web.cfg")]
    [InlineData("web.conf")]
    [InlineData("web.xl")]
    [InlineData("web.xm")]
    [InlineData("web.hvm")]
    [InlineData("web-2.6.18")]
    public void A_name_may_be_a_configs(string name) => Assert.Null(ConfigWalker.WhyNot(name));

    [Theory]
    [InlineData(".web.cfg", "it is hidden")]
    [InlineData("web.cfg~", "it is a backup copy")]
    [InlineData("web.cfg.bak", "it is a backup copy")]
    [InlineData("web.rpmsave", "it is a backup copy")]
    [InlineData("web.dpkg-old", "it is a backup copy")]
    [InlineData("#web.cfg#", "it is a backup copy")]
    [InlineData("xl.conf", "it is no guest's config, by its name")]
    [InlineData("oxenstored.conf", "it is no guest's config, by its name")]
    [InlineData("xend-config.sxp", "it is no guest's config, by its name")]
    [InlineData("web.xml", "configs do not end in '.xml'")]
    [InlineData("web1.example.org", "configs do not end in '.org'")]
    [InlineData("web.img", "configs do not end in '.img'")]
    public void A_name_may_speak_against_it(string name, string reason) => Assert.Equal(reason, ConfigWalker.WhyNot(name));

    [Fact]
    public void A_folder_is_walked_in_order_and_a_link_to_a_config_in_it_is_not_taken_twice()
    {
        Write("b.cfg");
        Write("a");
        Write("notes.txt");
        Directory.CreateDirectory(Path.Combine(_folder, "auto"));
        File.CreateSymbolicLink(Path.Combine(_folder, "auto", "b.cfg"), "../b.cfg");
        Directory.CreateDirectory(Path.Combine(_folder, "scripts"));
        Write("scripts/vif-bridge");
        Assert.Equal(
            [
                "a Found", "auto/b.cfg Skipped it is the same file as one before", "b.cfg Found", "notes.txt Skipped configs do not end in '.txt'",
                "scripts Skipped it holds no configs, by its name",
            ],
            Walk().Order(StringComparer.Ordinal));
        Assert.Contains("b.cfg Found", Walk());
    }

    [Fact]
    public void A_loop_of_links_ends()
    {
        Write("a.cfg");
        Directory.CreateDirectory(Path.Combine(_folder, "sub"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "sub", "up"), "..");
        File.CreateSymbolicLink(Path.Combine(_folder, "x"), "y");
        File.CreateSymbolicLink(Path.Combine(_folder, "y"), "x");
        File.CreateSymbolicLink(Path.Combine(_folder, "z"), "nowhere");
        Assert.Equal(
            [
                "a.cfg Found", "sub/up Skipped the folder was walked already", "x Dangling its links lead round in a circle, to no file",
                "y Dangling its links lead round in a circle, to no file", "z Dangling it is a link to 'nowhere', where there is no file",
            ],
            Walk());
    }

    [Fact]
    public void What_is_no_regular_file_is_told_as_what_it_is_and_not_opened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no named pipes among the files of Windows");
        File.WriteAllText(Path.Combine(_folder, "empty.cfg"), "");
        Shell("mkfifo pipe.cfg");
        File.CreateSymbolicLink(Path.Combine(_folder, "link.cfg"), "pipe.cfg");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(_folder, "socket.cfg")));
        Assert.Equal(
            [
                "empty.cfg Skipped it is empty", "link.cfg Skipped it is a named pipe, not a regular file",
                "pipe.cfg Skipped it is a named pipe, not a regular file", "socket.cfg Skipped it is a socket, not a regular file",
            ],
            Walk());
        File.CreateSymbolicLink(Path.Combine(_folder, "device.cfg"), "/dev/null");
        Assert.Contains(
            ConfigWalker.Walk([_folder], ["/dev"]), met => met is { Outcome: WalkOutcome.Skipped, Reason: "it is a device, not a regular file" });
    }

    [Fact]
    public void A_name_that_is_no_utf8_fails_and_is_not_passed_over()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "names on Windows are UTF-16");
        Shell("""
            caf=$(printf 'caf\351')
            echo 'name = "a"' > "$caf.cfg"; echo > "$caf.txt"; mkdir "$caf.d"; ln -s "$caf.cfg" link.cfg
            """);
        const string why = "its name is no UTF-8, so that it cannot be opened; rename it";
        var (walked, named) = (Walk().ToArray(), ConfigWalker.Walk([Path.Combine(_folder, "caf\uFFFD.cfg")]));

        // .NET could not, when the test is over.
        Shell("rm -r caf*");
        Assert.Equal(
            [
                $"caf\uFFFD.cfg Failed {why}", $"caf\uFFFD.d Failed {why}", "caf\uFFFD.txt Skipped configs do not end in '.txt'",
                "link.cfg Failed it is a link to 'caf\uFFFD.cfg', a name that is no UTF-8, so that it cannot be opened; rename that",
            ],
            walked);
        Assert.Equal(why, Assert.Single(named).Reason);
    }

    [Fact]
    public void A_link_out_of_the_folder_is_followed_only_where_it_is_allowed()
    {
        var outside = Directory.CreateTempSubdirectory("xenconfig-outside-").FullName;
        File.WriteAllText(Path.Combine(outside, "secret"), "key = 'abc'\n");
        File.CreateSymbolicLink(Path.Combine(_folder, "key.cfg"), Path.Combine(outside, "secret"));
        File.CreateSymbolicLink(Path.Combine(_folder, "key.txt"), Path.Combine(outside, "secret"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "sub"), outside);
        File.CreateSymbolicLink(Path.Combine(_folder, "through.cfg"), "sub/secret");
        const string why = "it is a link out of the folder; name it itself, or allow where it leads with --allow-read";
        Assert.Equal(
            [$"key.cfg Failed {why}", "key.txt Skipped configs do not end in '.txt'", $"sub Failed {why}", $"through.cfg Failed {why}"], Walk());
        Assert.Contains(ConfigWalker.Walk([_folder], [outside]), met => met.Outcome == WalkOutcome.Found);
        Directory.Delete(outside, recursive: true);
    }

    [Fact]
    public void A_named_file_is_taken_whatever_it_is_called()
    {
        Write("xl.conf");
        Assert.Equal(WalkOutcome.Named, Assert.Single(ConfigWalker.Walk([Path.Combine(_folder, "xl.conf")])).Outcome);
        Assert.Equal(WalkOutcome.Failed, Assert.Single(ConfigWalker.Walk([Path.Combine(_folder, "gone")])).Outcome);
    }

    [Theory]
    [InlineData("#!/bin/sh\n", "it is a script")]
    [InlineData("\n <domain/>", "it is XML")]
    [InlineData("(vm (name x))", "it is an S-expression")]
    [InlineData("{\"a\": 1}", "it is JSON")]
    [InlineData("a\0b", "it is binary")]
    [InlineData("  \n", "it is empty")]
    [InlineData("name = 'web'\n", null)]
    [InlineData("# caf\u00e9\nname = 'web'\n", null)]
    public void The_content_decides_last(string text, string? reason) =>
        Assert.Equal(reason, ConfigSniffer.WhyNot(System.Text.Encoding.UTF8.GetBytes(text)));

    private void Write(string name) => File.WriteAllText(Path.Combine(_folder, name), "name = 'web'\n");

    private void Shell(string script)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", script]) { WorkingDirectory = _folder })!;
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
    }

    private IEnumerable<string> Walk() => ConfigWalker.Walk([_folder])
        .Select(p => $"{Path.GetRelativePath(_folder, p.Path)} {p.Outcome} {p.Reason}".TrimEnd());
}
