namespace XenConfig.Conformance.Reference;

/// <summary>The folder <c>shared</c> beside the project: configs and pairs of others, which tests read where they lie.</summary>
public static class SharedFolder
{
    /// <summary>The project's root: the folder of XenConfig.sln.</summary>
    public static string ProjectRoot { get; } = FindRoot();

    /// <summary>The folder, or null when it is not there.</summary>
    public static string? Path { get; } = Find();

    /// <summary>The path of something in the folder; skips the running test when it is not there.</summary>
    public static string Require(string relativePath)
    {
        var path = System.IO.Path.Combine(Path ?? "shared", relativePath);
        ReferenceProgram.Require(System.IO.Path.Exists(path), $"no ../shared/{relativePath} beside the project");
        return path;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "XenConfig.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No XenConfig.sln above the tests.");
        }

        return folder.FullName;
    }

    private static string? Find()
    {
        var path = System.IO.Path.Combine(ProjectRoot, "..", "shared");
        return Directory.Exists(path) ? System.IO.Path.GetFullPath(path) : null;
    }
}
