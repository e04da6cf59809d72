using XenConfig.Loading;

namespace XenConfig.Tests.Loading;

public sealed class HostProfileFileTests
{
    [Fact]
    public void A_profile_changes_what_it_names_and_leaves_the_rest()
    {
        var result = HostProfileFile.Read(
            """
            working-directory = "/srv"
            existing-paths = ["/dev/vg0/a", "/srv/xen/"]
            clock = 2012-06-01T12:00:00+02:00
            seed = 7

            [uname]
            hostname = "xen1"
            machine = "i686"

            [environment]
            SITE = "ber"

            [files]
            "/etc/xen/café.py" = "é"

            [commands]
            "hostname -f" = "xen1.example.org\n"
            "false" = { output = "", exit-code = 1 }
            """,
            "host.toml");
        Assert.Empty(result.Problems);
        var profile = result.Profile!;
        Assert.Equal("/srv", profile.WorkingDirectory);
        Assert.Contains("/srv/xen/", profile.ExistingPaths);
        Assert.Equal(new DateTimeOffset(2012, 6, 1, 10, 0, 0, TimeSpan.Zero), profile.Clock);
        Assert.Equal(7, profile.Seed);
        Assert.Equal(("xen1", "i686", "Linux"), (profile.HostName, profile.Machine, profile.SystemName));
        Assert.Equal(("ber", "C"), (profile.Environment["SITE"], profile.Environment["LANG"]));
        Assert.Equal("\xC3\xA9", profile.Files["/etc/xen/caf\xC3\xA9.py"]);
        Assert.Equal("xen1.example.org\n", profile.Commands["hostname -f"].Output);
        Assert.Equal(1, profile.Commands["false"].ExitCode);
    }

    [Fact]
    public void Accounts_are_added_to_root_or_take_its_place()
    {
        var added = HostProfileFile.Read("[[users]]\nname = 'xend'\nuid = 106\n[[groups]]\nname = 'disk'\ngid = 6\nmembers = ['xend']\n", "host.toml").Profile!;
        var replaced = HostProfileFile.Read("[[users]]\nname = 'root'\nuid = 0\nhome = '/r'\nshell = '/bin/zsh'\ncomment = 'me'\ngid = 1\n", "host.toml").Profile!;

        Assert.Equal(["root", "xend"], added.Users.Select(user => user.Name));
        Assert.Equal((106, "/home/xend", "/bin/sh", ""), (added.Users[1].Gid, added.Users[1].Home, added.Users[1].Shell, added.Users[1].Comment));
        Assert.Equal(["root", "disk"], added.Groups.Select(group => group.Name));
        Assert.Equal(["xend"], added.Groups[1].Members);
        var root = Assert.Single(replaced.Users);
        Assert.Equal((0, 1, "/r", "/bin/zsh", "me"), (root.Uid, root.Gid, root.Home, root.Shell, root.Comment));
    }

    [Fact]
    public void A_dotted_key_is_a_key_of_its_table() =>
        Assert.Equal("xen1", HostProfileFile.Read("uname.hostname = 'xen1'", "host.toml").Profile!.HostName);

    [Theory]
    [InlineData("seed = \"x\"", "host.toml:1:8: `seed` takes an integer, not `\"x\"`")]
    [InlineData("\n[uname]\nhost = \"x\"", "host.toml:3:1: `[uname]` has no key `host`; the keys are `system`, `hostname`, `release`, `version`, `machine`")]
    [InlineData("[users]\n", "host.toml:1:2: a host profile has no table `users`; the tables are `uname`, `environment`, `files`, `commands`, and `[[users]]` and `[[groups]]` once for each account")]
    [InlineData("[[users]]\nname = 'a'\nid = 1", "host.toml:3:1: `[[users]]` has no key `id`; the keys are `name`, `uid`, `gid`, `comment`, `home`, `shell`")]
    [InlineData("[[users]]\nname = 'a'", "host.toml:1:3: each `[[users]]` needs a `name` and a `uid`")]
    [InlineData("[[groups]]\nname = 'a'\ngid = -1", "host.toml:3:7: `gid` takes an integer of 0 to 4294967295, not `-1`")]
    [InlineData("[[groups]]\nname = 'a'\ngid = 1\nmembers = 'a'", "host.toml:4:11: `members` takes an array of strings, not `'a'`")]
    [InlineData("clock = 2012-06-01", "host.toml:1:9: `clock` takes a date and time with an offset, such as 2010-01-01T00:00:00Z, not `2012-06-01`")]
    [InlineData("arguments = [\"xm\", 1]", "host.toml:1:13: `arguments` takes an array of strings, not `[\"xm\", 1]`")]
    [InlineData(
        "[commands]\na = { exit-code = 300 }",
        "host.toml:2:5: `a` takes the command's output as a string, or a table of `output` and `exit-code` (0 to 255), not `{ exit-code = 300 }`")]
    public void A_mistake_is_told_with_its_place(string toml, string expected)
    {
        var result = HostProfileFile.Read(toml, "host.toml");
        Assert.Null(result.Profile);
        Assert.Equal(expected, Assert.Single(result.Problems).ToString());
    }

    [Fact]
    public void Broken_TOML_is_told_with_its_place()
    {
        var result = HostProfileFile.Read("seed = 1\narguments = [\n", "host.toml");
        Assert.Null(result.Profile);
        Assert.Contains(result.Problems, problem => problem.Position.Line >= 2);
    }
}
