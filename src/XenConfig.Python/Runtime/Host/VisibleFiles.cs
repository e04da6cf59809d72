using System.Runtime.CompilerServices;
using System.Text;

namespace XenConfig.Python.Runtime.Host;

/// <summary>
/// The files that a config sees: those inside the folders that may be read, links resolved, and the paths that the host profile says exist
/// (which have no content). Nothing else is looked at, not even whether it is there.
/// </summary>
/// <param name="options">The folders and the profile.</param>
internal sealed class VisibleFiles(InterpreterOptions options)
{
    private static readonly ConditionalWeakTable<Interpreter, VisibleFiles> ByInterpreter = [];

    private readonly string[] _folders = [.. options.ReadableFolders.Select(static folder => Resolve(Path.GetFullPath(folder)) ?? folder)];

    /// <summary>Those of an interpreter.</summary>
    public static VisibleFiles Of(Interpreter py) => ByInterpreter.GetValue(py, static key => new VisibleFiles(key.Options));

    /// <summary>The real path of something inside the readable folders; null when it is outside them or not there.</summary>
    /// <param name="path">The path as the config wrote it, one char a byte; a relative one starts in the profile's working directory.</param>
    public string? Find(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var native = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(path));
        var full = Path.GetFullPath(native, options.Host.WorkingDirectory);
        return Resolve(full) is { } real && Array.Exists(_folders, folder => IsInside(real, folder)) ? real : null;
    }

    /// <summary>Whether a path is there, as a file or folder.</summary>
    public bool Exists(string path) => IsFile(path) || IsFolder(path);

    /// <summary>Whether a path is a regular file.</summary>
    public bool IsFile(string path) =>
        (Find(path) is { } real && File.Exists(real)) || options.Host.ExistingPaths.Contains(Normalise(path));

    /// <summary>Whether a path is a folder.</summary>
    public bool IsFolder(string path)
    {
        if (Find(path) is { } real && Directory.Exists(real))
        {
            return true;
        }

        var folder = Normalise(path).TrimEnd('/') + "/";
        return options.Host.ExistingPaths.Any(known => known.StartsWith(folder, StringComparison.Ordinal));
    }

    /// <summary>The names in a folder, in the order of their bytes; null when it is not a folder that is seen.</summary>
    public IReadOnlyList<string>? List(string path)
    {
        if (!IsFolder(path))
        {
            return null;
        }

        var names = new SortedSet<string>(StringComparer.Ordinal);
        if (Find(path) is { } real && Directory.Exists(real))
        {
            names.UnionWith(Directory.EnumerateFileSystemEntries(real).Select(static entry => ToBytes(Path.GetFileName(entry))));
        }

        var folder = Normalise(path).TrimEnd('/') + "/";
        names.UnionWith(options.Host.ExistingPaths
            .Where(known => known.Length > folder.Length && known.StartsWith(folder, StringComparison.Ordinal))
            .Select(known => known[folder.Length..].Split('/')[0]));
        return [.. names];
    }

    private static string ToBytes(string name) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(name));

    private static bool IsInside(string path, string folder) =>
        path == folder || path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal);

    /// <summary>The path with all links on the way followed; null when something on it is not there.</summary>
    private static string? Resolve(string path)
    {
        try
        {
            var real = "/";
            foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
            {
                real = Path.Combine(real, part);
                FileSystemInfo entry = Directory.Exists(real) ? new DirectoryInfo(real) : new FileInfo(real);
                if (!entry.Exists && entry.LinkTarget is null)
                {
                    return null;
                }

                if (entry.ResolveLinkTarget(returnFinalTarget: true) is { } target)
                {
                    // The target may itself stand in linked folders.
                    real = target.FullName == real ? real : Resolve(target.FullName) ?? "";
                    if (real.Length == 0)
                    {
                        return null;
                    }
                }
            }

            return real;
        }
        catch (IOException)
        {
            // A circle of links, a name too long: there is no such file.
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    private string Normalise(string path) => Modules.PosixPath.Normalise(Modules.PosixPath.Join(options.Host.WorkingDirectory, path));
}
