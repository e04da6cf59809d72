using XenConfig.Linting;

namespace XenConfig.Tests.Linting;

public class RulePageTests
{
    [Fact]
    public void The_pages_in_docs_are_those_that_the_rules_make()
    {
        var folder = Path.Combine(RepositoryFolder.Root, "docs", "rules");
        var pages = RuleCatalogue.All.ToDictionary(r => r.Code + ".md", RulePage.Render);
        pages.Add("README.md", RulePage.RenderIndex());
        if (Environment.GetEnvironmentVariable("XENCONFIG_UPDATE_DOCS") == "1")
        {
            Write(folder, pages);
        }

        foreach (var (name, page) in pages)
        {
            var path = Path.Combine(folder, name);
            Assert.True(
                File.Exists(path) && File.ReadAllText(path) == page,
                $"docs/rules/{name} is not what the rule makes; run XENCONFIG_UPDATE_DOCS=1 dotnet test tests/XenConfig.Tests");
        }

        Assert.Equal(pages.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    private static void Write(string folder, Dictionary<string, string> pages)
    {
        Directory.CreateDirectory(folder);
        foreach (var stale in Directory.GetFiles(folder, "*.md").Where(f => !pages.ContainsKey(Path.GetFileName(f))))
        {
            File.Delete(stale);
        }

        foreach (var (name, page) in pages)
        {
            File.WriteAllText(Path.Combine(folder, name), page);
        }
    }
}
