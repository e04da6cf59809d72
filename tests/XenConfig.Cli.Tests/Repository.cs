[assembly: AssemblyFixture(typeof(XenConfig.Cli.Tests.Repository))]

namespace XenConfig.Cli.Tests;

/// <summary>
/// The project's folder, in which the tests run as a user would: paths in commands and in their output are relative to it.
/// </summary>
public sealed class Repository
{
    public Repository() => Directory.SetCurrentDirectory(Root);

    public static string Root { get; } = FindRoot();

    public static string PathTo(string relative) => Path.Combine(Root, relative);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "XenConfig.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests do not lie in the project's folder");
        }

        return folder;
    }
}
