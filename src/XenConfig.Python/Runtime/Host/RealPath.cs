namespace XenConfig.Python.Runtime;

/// <summary>Where a path really leads: each link on the way followed, those inside a link's target too, as realpath(3) does.</summary>
/// <param name="Position">
/// The path without links. Parts that do not exist stay as they are, and so does everything from the link on that is one too many: such a
/// path cannot be opened.
/// </param>
/// <param name="FirstMissing">The first position on the way where nothing is; null when all is there.</param>
/// <param name="IsBarred">Whether the way ended where it may not pass; <paramref name="Position"/> is there.</param>
internal readonly record struct RealPath(string Position, string? FirstMissing, bool IsBarred)
{
    /// <summary>Linux follows no more links than this in one path.</summary>
    private const int MostLinks = 40;

    /// <summary>The path without links.</summary>
    /// <param name="path">An absolute path, or one from the current folder on.</param>
    public static string Of(string path) => Follow(path, static _ => true).Position;

    /// <summary>Follows a path for as long as it may pass.</summary>
    /// <param name="path">An absolute path, or one from the current folder on.</param>
    /// <param name="mayPass">Asked at each position on the way, before anything is looked at behind it.</param>
    public static RealPath Follow(string path, Func<string, bool> mayPass)
    {
        const string root = "/";
        var position = root;
        string? missing = null;
        var links = 0;
        var rest = new Stack<string>();
        Push(rest, Path.Combine(Environment.CurrentDirectory, path));
        while (rest.TryPop(out var part))
        {
            position = part == ".." ? Path.GetDirectoryName(position) ?? root : Path.Join(position, part);
            if (!mayPass(position))
            {
                return new RealPath(position, missing, IsBarred: true);
            }

            if (missing is not null || part == "..")
            {
                continue;
            }

            var (exists, target) = Look(position);
            if (!exists || (target is not null && ++links > MostLinks))
            {
                missing = position;
            }
            else if (target is not null)
            {
                position = Path.IsPathRooted(target) ? root : Path.GetDirectoryName(position) ?? root;
                Push(rest, target);
            }
        }

        return new RealPath(position, missing, IsBarred: false);
    }

    private static (bool Exists, string? LinkTarget) Look(string path)
    {
        const FileAttributes none = (FileAttributes)(-1);
        try
        {
            var entry = new FileInfo(path);
            var attributes = entry.Attributes;
            return (attributes != none, attributes != none && attributes.HasFlag(FileAttributes.ReparsePoint) ? entry.LinkTarget : null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // In a folder that may not be searched, or with a name too long: nothing behind it can be opened either.
            return (false, null);
        }
    }

    private static void Push(Stack<string> rest, string path)
    {
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            if (part != ".")
            {
                rest.Push(part);
            }
        }
    }
}
