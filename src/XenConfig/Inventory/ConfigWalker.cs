using System.Collections.Frozen;
using System.Collections.Immutable;
using XenConfig.Loading;
using XenConfig.Python.Runtime;

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

    /// <summary>A link in a folder that by its name may be a config, and that leads to nothing.</summary>
    Dangling,

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

    /// <summary>
    /// Walks paths. A link in a folder is followed only to what is inside the paths or the allowed folders: who puts a link into a repository
    /// must not get other files of the machine shown in a report.
    /// </summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="allowed">Other folders that links may lead into.</param>
    /// <returns>What was met, by path. A file that is reached twice is taken once, by its own path rather than by a link's.</returns>
    public static ImmutableArray<WalkedPath> Walk(IEnumerable<string> paths, IEnumerable<string>? allowed = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var named = paths.ToArray();
        var walk = new Traversal([.. named.Concat(allowed ?? []).Where(Directory.Exists).Select(RealPath.Of)]);
        foreach (var path in named)
        {
            if (Directory.Exists(path))
            {
                walk.Folder(path);
            }
            else if (!File.Exists(path))
            {
                walk.Met.Add(new WalkedPath(path, WalkOutcome.Failed, ReadFailure.OfLink(path)?.Reason ?? ReadFailure.OfName(path) ?? "there is no such file or folder"));
            }
            else if (SpecialFile.WhyNotRead(path) is { } reason)
            {
                walk.Met.Add(new WalkedPath(path, WalkOutcome.Failed, reason));
            }
            else
            {
                walk.Named(path);
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

    private sealed class Traversal(ImmutableArray<string> roots)
    {
        private readonly HashSet<string> _files = new(StringComparer.Ordinal);
        private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
        private readonly List<(string Path, FileSystemInfo Entry)> _links = [];

        public List<WalkedPath> Met { get; } = [];

        public void Named(string path) => Take(path, WalkOutcome.Named);

        public void Folder(string path)
        {
            if (!_folders.Add(RealPath.Of(path)))
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
                Met.Add(new WalkedPath(path, WalkOutcome.Failed, ReadFailure.Describe(path, exception)));
                return;
            }

            foreach (var entry in entries.OrderBy(e => e.Name, StringComparer.Ordinal))
            {
                var entryPath = Path.Join(path, entry.Name);
                if (ReadFailure.OfName(entryPath) is { } fault)
                {
                    var reason = WhyNotByName(entry, entry is DirectoryInfo);
                    Met.Add(new WalkedPath(entryPath, reason is null ? WalkOutcome.Failed : WalkOutcome.Skipped, reason ?? fault));
                }
                else if ((entry.Attributes & FileAttributes.ReparsePoint) != 0)
                {
                    _links.Add((entryPath, entry));
                }
                else
                {
                    Entry(entryPath, entry);
                }
            }
        }

        /// <summary>Takes the links, which waited: /etc/xen/auto holds links to configs, and a finding should name the config.</summary>
        public void Links()
        {
            // A link to a folder may bring more links.
            for (var i = 0; i < _links.Count; i++)
            {
                var (path, entry) = _links[i];
                if (ReadFailure.OfLink(path) is { } fault)
                {
                    // Where a link to nowhere leads, no config is there to be linted, but one may be missed; behind a name that is no UTF-8 there may be one.
                    Met.Add(new WalkedPath(
                        path, WhyNot(entry.Name) is not null ? WalkOutcome.Skipped : fault.HasTarget ? WalkOutcome.Failed : WalkOutcome.Dangling, fault.Reason));
                }
                else if (!IsInside(RealPath.Of(path)) && WhyNotByName(entry, Directory.Exists(path)) is null)
                {
                    Met.Add(new WalkedPath(path, WalkOutcome.Failed, "it is a link out of the folder; name it itself, or allow where it leads with --allow-read"));
                }
                else
                {
                    Entry(path, entry);
                }
            }
        }

        private void Entry(string path, FileSystemInfo entry)
        {
            var isFolder = Directory.Exists(path);
            if ((WhyNotByName(entry, isFolder) ?? SpecialFile.WhyNot(path)) is { } reason)
            {
                Met.Add(new WalkedPath(path, WalkOutcome.Skipped, reason));
            }
            else if (isFolder)
            {
                Folder(path);
            }
            else if (new FileInfo(path) is { Exists: true, Length: 0 })
            {
                Met.Add(new WalkedPath(path, WalkOutcome.Skipped, "it is empty"));
            }
            else
            {
                Take(path, WalkOutcome.Found);
            }
        }

        private static string? WhyNotByName(FileSystemInfo entry, bool isFolder) =>
            !isFolder ? WhyNot(entry.Name)
            : entry.Name.StartsWith('.') ? "it is hidden"
            : ToolstackFolders.Contains(entry.Name) ? "it holds no configs, by its name"
            : null;

        private void Take(string path, WalkOutcome outcome) => Met.Add(_files.Add(RealPath.Of(path))
            ? new WalkedPath(path, outcome)
            : new WalkedPath(path, WalkOutcome.Skipped, "it is the same file as one before"));

        private bool IsInside(string path) =>
            roots.Any(root => path == root || path.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal));
    }
}
