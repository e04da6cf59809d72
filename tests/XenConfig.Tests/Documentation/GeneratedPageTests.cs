using XenConfig.Documentation;
using XenConfig.Keys;
using XenConfig.Linting;
using XenConfig.Tests.Linting;

namespace XenConfig.Tests.Documentation;

/// <summary>The pages in docs/ that are made of the code. <c>XENCONFIG_UPDATE_DOCS=1</c> writes them anew.</summary>
public class GeneratedPageTests
{
    [Fact]
    public void The_pages_in_docs_rules_are_those_that_the_rules_make() =>
        Compare("rules", RulePage.RenderIndex(), RuleCatalogue.All.ToDictionary(r => r.Code, RulePage.Render));

    [Fact]
    public void The_pages_in_docs_keys_are_those_that_the_keys_make() =>
        Compare("keys", KeyPage.RenderIndex(), KeyCatalogue.All.ToDictionary(k => k.Name, KeyPage.Render));

    private static void Compare(string name, string index, Dictionary<string, string> pages)
    {
        var folder = Path.Combine(RepositoryFolder.Root, "docs", name);
        var files = pages.Append(KeyValuePair.Create("README", index)).ToDictionary(p => p.Key + ".md", p => p.Value);
        if (Environment.GetEnvironmentVariable("XENCONFIG_UPDATE_DOCS") == "1")
        {
            Write(folder, files);
        }

        foreach (var (file, page) in files)
        {
            var path = Path.Combine(folder, file);
            Assert.True(
                File.Exists(path) && File.ReadAllText(path) == page,
                $"docs/{name}/{file} is not what the code makes; run XENCONFIG_UPDATE_DOCS=1 dotnet test tests/XenConfig.Tests");
        }

        Assert.Equal(files.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    private static void Write(string folder, Dictionary<string, string> files)
    {
        Directory.CreateDirectory(folder);
        foreach (var stale in Directory.GetFiles(folder, "*.md").Where(f => !files.ContainsKey(Path.GetFileName(f))))
        {
            File.Delete(stale);
        }

        foreach (var (file, page) in files)
        {
            File.WriteAllText(Path.Combine(folder, file), page);
        }
    }
}
