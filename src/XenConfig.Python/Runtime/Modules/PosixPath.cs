using System.Text;

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
        var parts = new List<Range>();
        foreach (var range in path.AsSpan().Split('/'))
        {
            var part = path.AsSpan(range);
            if (part is "" or ".")
            {
                continue;
            }

            if (part is not ".." || (root.Length == 0 && parts.Count == 0) || (parts.Count > 0 && path.AsSpan(parts[^1]) is ".."))
            {
                parts.Add(range);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        var result = new StringBuilder(root);
        foreach (var part in parts)
        {
            result.Append(path.AsSpan(part)).Append('/');
        }

        result.Length -= parts.Count > 0 ? 1 : 0;
        return result.Length == 0 ? "." : result.ToString();
    }

    /// <summary><c>relpath(path, start)</c> of two normalised absolute paths.</summary>
    public static string Relative(Budget budget, string path, string start)
    {
        var to = path.AsSpan().TrimStart('/');
        var from = start.AsSpan().TrimStart('/');
        var common = to.CommonPrefixLength(from);
        if (!EndsPart(to, common) || !EndsPart(from, common))
        {
            // Two names that only begin alike.
            common = Math.Max(0, to[..common].LastIndexOf('/'));
        }

        var down = to[common..].TrimStart('/');
        var up = from[common..].TrimStart('/');
        var levels = up.IsEmpty ? 0 : up.Count('/') + 1;
        budget.CheckString((levels * 3L) + down.Length);
        return (levels, down.Length) switch
        {
            (0, 0) => ".",
            (_, 0) => Up(levels)[..^1],
            _ => string.Concat(Up(levels), down),
        };

        static string Up(int levels) => new StringBuilder().Insert(0, "../", levels).ToString();
    }

    private static bool EndsPart(ReadOnlySpan<char> path, int index) => index == path.Length || path[index] == '/';
}
