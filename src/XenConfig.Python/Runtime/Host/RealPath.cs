namespace XenConfig.Python.Runtime;

/// <summary>Where a path really leads: each link on the way followed, those inside a link's target too, as realpath(3) does.</summary>
internal static class RealPath
{
    /// <summary>Linux follows no more links than this in one path.</summary>
    private const int MostLinks = 40;

    /// <summary>
    /// The path without links. Parts that do not exist stay as they are, and so does everything from the link on that is one too many: such a
    /// path cannot be opened.
    /// </summary>
    /// <param name="path">An absolute path, or one from the current folder on.</param>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var root = Path.GetPathRoot(full)!;
        var resolved = root;
        var links = 0;
        var rest = new Stack<string>();
        Push(rest, full[root.Length..]);
        while (rest.TryPop(out var part))
        {
            if (part == "..")
            {
                resolved = Path.GetDirectoryName(resolved) ?? root;
                continue;
            }

            var next = Path.Join(resolved, part);
            if (links < MostLinks && LinkTarget(next) is { } target)
            {
                links++;
                resolved = Path.IsPathRooted(target) ? root : resolved;
                Push(rest, target);
            }
            else
            {
                resolved = next;
            }
        }

        return resolved;
    }

    private static string? LinkTarget(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // In a folder that may not be searched: nothing behind it can be opened either.
            return null;
        }
    }

    private static void Push(Stack<string> rest, string path)
    {
        foreach (var part in path.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            if (part != ".")
            {
                rest.Push(part);
            }
        }
    }
}
