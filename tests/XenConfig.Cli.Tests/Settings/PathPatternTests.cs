using XenConfig.Cli.Settings;

namespace XenConfig.Cli.Tests.Settings;

public class PathPatternTests
{
    [Theory]
    [InlineData("*.xm", "web1.xm", true)]
    [InlineData("*.xm", "old/deep/web1.xm", true)]
    [InlineData("*.xm", "web1.xml", false)]
    [InlineData("old", "old/web1.cfg", true)]
    [InlineData("old/", "old/deep/web1.cfg", true)]
    [InlineData("old/*", "old/web1.cfg", true)]
    [InlineData("old/*.cfg", "old/deep/web1.cfg", false)]
    [InlineData("old/**/*.cfg", "old/deep/er/web1.cfg", true)]
    [InlineData("old/**/*.cfg", "old/web1.cfg", true)]
    [InlineData("**/web1.cfg", "a/b/web1.cfg", true)]
    [InlineData("web?.cfg", "web1.cfg", true)]
    [InlineData("web?.cfg", "web10.cfg", false)]
    [InlineData("a.cfg", "aXcfg", false)]
    [InlineData("/web1.cfg", "old/web1.cfg", false)]
    public void Patterns_match_as_in_gitignore(string pattern, string path, bool matches) =>
        Assert.Equal(matches, new PathPattern(pattern).Matches(path));
}
