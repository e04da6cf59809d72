namespace XenConfig.Conformance.Reference;

/// <summary>The measured facts, real configs and libvirt's pairs beside the repository, in <c>../shared</c>: test data that is not the project's own.</summary>
public static class SharedFiles
{
    /// <summary>Why a test without the folder is skipped.</summary>
    public const string MissingReason = "no ../shared beside the repository";

    /// <summary>The folder; null when it is not there.</summary>
    public static string? Root { get; } = FindRoot();

    /// <summary>A folder in it; skips the running test when it is not there.</summary>
    public static string Require(string folder)
    {
        var path = Root is null ? null : Path.Combine(Root, folder);
        ReferenceProgram.Require(Directory.Exists(path), MissingReason);
        return path!;
    }

    private static string? FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "XenConfig.sln")))
            {
                var shared = Path.Combine(folder.FullName, "..", "shared");
                return Directory.Exists(shared) ? Path.GetFullPath(shared) : null;
            }
        }

        return null;
    }
}
