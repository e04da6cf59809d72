using System.Collections.Frozen;
using System.Collections.Immutable;

namespace XenConfig.Inventory;

/// <summary>What became of a path of a walk.</summary>
public enum WalkOutcome
{
    /// <summary>A config that the user named.</summary>
    Named,

    /// <summary>A file in a folder that, by its name, may be a config.</summary>
    Found,

    /// <summary>A file or folder that is none.</summary>
    Skipped,

    /// <summary>A path that does not exist or may not be read.</summary>
    Failed,
}

/// <summary>A path that a walk met.</summary>
/// <param name="Path">The path, as the user would write it.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">Why it was skipped or failed, a clause; null otherwise.</param>
public sealed record WalkedPath(string Path, WalkOutcome Outcome, string? Reason = null);

/// <summary>
/// Finds the guest configs among files and folders. A file that is named is always taken; in a folder, the name decides first
/// (<c>.cfg .conf .xl .xm .hvm</c> or no extension, nothing hidden, no backup, none of Xen's own files), the content then
/// (<see cref="ConfigSniffer"/>).
/// </summary>
public static class ConfigWalker
{
    private static readonly FrozenSet<string> Extensions =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "", ".cfg", ".conf", ".xl", ".xm", ".hvm");

    private static readonly ImmutableArray<string> BackupEndings =
        ["~", ".bak", ".old", ".orig", ".save", ".swp", ".tmp", ".rpmsave", ".rpmnew", ".rpmorig", ".dpkg-old", ".dpkg-new", ".dpkg-dist", ".dpkg-bak", ".ucf-old", ".ucf-dist"];

    /// <summary>Files of /etc/xen that configure the toolstack and no guest.</summary>
    private static readonly FrozenSet<string> ToolstackFiles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "xl.conf", "oxenstored.conf", "xend-config.sxp", "xend-pci-permissive.sxp", "xend-pci-quirks.sxp", "xm-config.xml", "xenapiusers",
        "cpupool", "README", "README.incompatibilities", "LICENSE", "Makefile");

    private static readonly FrozenSet<string> ToolstackFolders = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "scripts", "qemu", "xenmgr");

    /// <summary>Walks paths.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <returns>What was met, by path. A file that is reached twice is taken once, by its own path rather than by a link's.</returns>
    public static ImmutableArray<WalkedPath> Walk(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var walk = new Traversal();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                walk.Folder(path);
            }
            else if (File.Exists(path))
            {
                walk.Named(path);
            }
            else
            {
                walk.Met.Add(new WalkedPath(path, WalkOutcome.Failed, "there is no such file or folder"));
            }
        }

        walk.Links();
        return [.. walk.Met.OrderBy(m => m.Path, StringComparer.Ordinal)];
    }

    /// <summary>Why a file in a folder is no config, judged by its name; a clause, or null when it may be one.</summary>
    /// <param name="fileName">The name without its folder.</param>
    public static string? WhyNot(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        if (fileName.StartsWith('.'))
        {
            return "it is hidden";
        }

        if (BackupEndings.Any(ending => fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) || fileName is ['#', .., '#'])
        {
            return "it is a backup copy";
        }

        if (ToolstackFiles.Contains(fileName))
        {
            return "it is no guest's config, by its name";
        }

        var extension = Path.GetExtension(fileName);
        return Extensions.Contains(extension) || IsVersion(extension) ? null : $"configs do not end in '{extension}'";
    }

    // A name that ends in a version (centos-6.10) has no extension.
    private static bool IsVersion(string extension) => extension.Skip(1).All(char.IsAsciiDigit);

    private sealed class Traversal
    {
        private readonly HashSet<string> _files = new(StringComparer.Ordinal);
        private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
        private readonly List<(string Path, FileSystemInfo Entry)> _links = [];

        public List<WalkedPath> Met { get; } = [];

        public void Named(string path) => Take(path, WalkOutcome.Named);

        public void Folder(string path)
        {
            if (!_folders.Add(RealPath(new DirectoryInfo(path))))
            {
                Met.Add(new WalkedPath(path, WalkOutcome.Skipped, "the folder was walked already"));
                return;
            }

            FileSystemInfo[] entries;
            try
            {
                entries = new DirectoryInfo(path).GetFileSystemInfos();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Met.Add(new WalkedPath(path, WalkOutcome.Failed, exception.Message));
                return;
            }

            foreach (var entry in entries.OrderBy(e => e.Name, StringComparer.Ordinal))
            {
                if ((entry.Attributes & FileAttributes.ReparsePoint) != 0)
                {
                    _links.Add((Path.Join(path, entry.Name), entry));
                }
                else
                {
                    Entry(Path.Join(path, entry.Name), entry);
                }
            }
        }

        /// <summary>Takes the links, which waited: /etc/xen/auto holds links to configs, and a finding should name the config.</summary>
        public void Links()
        {
            // A link to a folder may bring more links.
            for (var i = 0; i < _links.Count; i++)
            {
                if (HasTarget(_links[i].Entry))
                {
                    Entry(_links[i].Path, _links[i].Entry);
                }
                else
                {
                    Met.Add(new WalkedPath(_links[i].Path, WalkOutcome.Skipped, "it is a link to nowhere"));
                }
            }
        }

        private void Entry(string path, FileSystemInfo entry)
        {
            if (Directory.Exists(path))
            {
                var reason = entry.Name.StartsWith('.') ? "it is hidden"
                    : ToolstackFolders.Contains(entry.Name) ? "it holds no configs, by its name"
                    : null;
                if (reason is null)
                {
                    Folder(path);
                }
                else
                {
                    Met.Add(new WalkedPath(path, WalkOutcome.Skipped, reason));
                }
            }
            else if (WhyNot(entry.Name) is { } reason)
            {
                Met.Add(new WalkedPath(path, WalkOutcome.Skipped, reason));
            }
            else if (new FileInfo(path) is { Exists: true, Length: 0 })
            {
                // Nor is a pipe or a device opened, which have no length: that may wait for ever.
                Met.Add(new WalkedPath(path, WalkOutcome.Skipped, "it is empty"));
            }
            else
            {
                Take(path, WalkOutcome.Found);
            }
        }

        private void Take(string path, WalkOutcome outcome) => Met.Add(_files.Add(RealPath(new FileInfo(path)))
            ? new WalkedPath(path, outcome)
            : new WalkedPath(path, WalkOutcome.Skipped, "it is the same file as one before"));

        private static bool HasTarget(FileSystemInfo link)
        {
            try
            {
                return link.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true };
            }
            catch (IOException)
            {
                // A loop of links.
                return false;
            }
        }

        private static string RealPath(FileSystemInfo info)
        {
            try
            {
                return info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? info.FullName;
            }
            catch (IOException)
            {
                // A named loop of links: reading it says what is wrong.
                return info.FullName;
            }
        }
    }
}
