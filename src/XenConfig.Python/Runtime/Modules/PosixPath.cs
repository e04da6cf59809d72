namespace XenConfig.Python.Runtime.Modules;

/// <summary>Paths as text, as <c>posixpath</c> computes them.</summary>
internal static class PosixPath
{
    /// <summary><c>join(path, part)</c>: an absolute part starts over.</summary>
    public static string Join(string path, string part) =>
        part.StartsWith('/') ? part : path.Length == 0 || path.EndsWith('/') ? path + part : path + "/" + part;

    /// <summary><c>split(path)</c>: what stands before the last slash and what stands behind it.</summary>
    public static (string Head, string Tail) Split(string path)
    {
        var index = path.LastIndexOf('/') + 1;
        var head = path[..index];
        var trimmed = head.TrimEnd('/');
        return (trimmed.Length > 0 ? trimmed : head, path[index..]);
    }

    /// <summary><c>splitext(path)</c>; dots at the start of a name begin no extension.</summary>
    public static (string Root, string Extension) SplitExtension(string path)
    {
        var name = path.LastIndexOf('/') + 1;
        var dot = path.LastIndexOf('.');
        var first = name;
        while (first < dot && path[first] == '.')
        {
            first++;
        }

        return dot > first || (dot > name && path[first] != '.') ? (path[..dot], path[dot..]) : (path, "");
    }

    /// <summary><c>normpath(path)</c>. Two slashes at the start stay, as POSIX allows them a meaning of their own; three are one.</summary>
    public static string Normalise(string path)
    {
        if (path.Length == 0)
        {
            return ".";
        }

        var root = path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("///", StringComparison.Ordinal) ? "//"
            : path.StartsWith('/') ? "/" : "";
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".")
            {
                continue;
            }

            if (part != ".." || (root.Length == 0 && parts.Count == 0) || (parts.Count > 0 && parts[^1] == ".."))
            {
                parts.Add(part);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        var joined = root + string.Join('/', parts);
        return joined.Length == 0 ? "." : joined;
    }

    /// <summary><c>relpath(path, start)</c> of two normalised absolute paths.</summary>
    public static string Relative(string path, string start)
    {
        var to = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var from = start.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var common = 0;
        while (common < to.Length && common < from.Length && to[common] == from[common])
        {
            common++;
        }

        var parts = Enumerable.Repeat("..", from.Length - common).Concat(to[common..]).ToArray();
        return parts.Length == 0 ? "." : string.Join('/', parts);
    }
}
