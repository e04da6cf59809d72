namespace XenConfig.Tests.Linting;

/// <summary>The folder of the solution, found upwards from the tests' own.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "XenConfig.sln")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException("The tests must lie inside the repository.");
    }
}
