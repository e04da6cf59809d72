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
        Assert.Single(Walk(), line => line.EndsWith("Found", StringComparison.Ordinal));
    }

    [Fact]
    public void What_has_no_length_is_not_opened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no named pipes among the files of Windows");
        File.WriteAllText(Path.Combine(_folder, "empty.cfg"), "");
        using (var mkfifo = System.Diagnostics.Process.Start("mkfifo", Path.Combine(_folder, "pipe.cfg")))
        {
            mkfifo.WaitForExit();
        }

        Assert.Equal(["empty.cfg Skipped it is empty", "pipe.cfg Skipped it is empty"], Walk());
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

    private IEnumerable<string> Walk() => ConfigWalker.Walk([_folder])
        .Select(p => $"{Path.GetRelativePath(_folder, p.Path)} {p.Outcome} {p.Reason}".TrimEnd());
}
