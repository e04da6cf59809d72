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
    public void A_dotted_key_is_a_key_of_its_table() =>
        Assert.Equal("xen1", HostProfileFile.Read("uname.hostname = 'xen1'", "host.toml").Profile!.HostName);

    [Theory]
    [InlineData("seed = \"x\"", "host.toml:1:8: `seed` takes an integer, not `\"x\"`")]
    [InlineData("\n[uname]\nhost = \"x\"", "host.toml:3:1: `[uname]` has no key `host`; the keys are `system`, `hostname`, `release`, `version`, `machine`")]
    [InlineData("[users]\n", "host.toml:1:2: a host profile has no table `users`; the tables are `uname`, `environment`, `files`, `commands`")]
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
