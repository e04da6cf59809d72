using System.Text.Json;

namespace XenConfig.IronPython.Tests;

public class IronPythonBuildTests
{
    [Fact]
    public void The_package_comes_in_only_when_asked_for()
    {
        var assets = Path.Combine(SourceFolder(), "obj", "project.assets.json");
        using var json = JsonDocument.Parse(File.ReadAllBytes(assets));

        var packages = json.RootElement.GetProperty("libraries").EnumerateObject().Select(library => library.Name.Split('/')[0]);

        Assert.Equal(IronPythonBuild.HasPackage, packages.Contains("IronPython"));
    }

    private static string SourceFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "XenConfig.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests do not lie in the project's folder");
        }

        return Path.Combine(folder, "src", "XenConfig.IronPython");
    }
}
