using System.Diagnostics;

namespace XenConfig.Python.Tests.Runtime;

/// <summary>The folders that attacks are tried in: <c>inside</c> is the config's own, with links, a pipe and worse; <c>outside</c> holds the secret.</summary>
public sealed class AttackYard : IDisposable
{
    /// <summary>What no attack may show.</summary>
    public const string Secret = "the secret of the house";

    private readonly string _root = Directory.CreateTempSubdirectory("xenconfig-attacks-").FullName;

    public AttackYard()
    {
        Directory.CreateDirectory(Path.Combine(Inside, "sub"));
        Directory.CreateDirectory(Outside);
        Write(Outside, "secret", Secret);
        Write(Outside, "program.py", $"print '{Secret}'\n");
        Write(Inside, "sub/list", "web1\n");
        Write(Inside, "endless.py", "execfile('endless.py')\n");
        Write(Inside, "broken.py", "open('/etc/passwd')\n");
        Link("link-to-file", "../outside/secret");
        Link("link-to-folder", "../outside");
        Link("link-to-link", "link-to-file");
        Link("link-out-and-back", "../outside/../inside/sub/list");
        Link("link_module.py", "../outside/program.py");
        using (var sparse = File.Create(Path.Combine(Inside, "sparse")))
        {
            sparse.SetLength(1L << 40);
        }

        using var pipe = Process.Start("mkfifo", Path.Combine(Inside, "pipe"));
        pipe.WaitForExit();
    }

    /// <summary>The config's own folder.</summary>
    public string Inside => Path.Combine(_root, "inside");

    private string Outside => Path.Combine(_root, "outside");

    /// <summary>Every file, with its length, so that nothing is made, changed or removed unseen.</summary>
    public IEnumerable<string> Inventory() => new DirectoryInfo(_root)
        .EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
        .Select(static entry => $"{entry.FullName} {(entry as FileInfo)?.Length} {entry.LinkTarget}")
        .Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>Makes a link in the config's folder, in place of what is there.</summary>
    public void Link(string name, string target)
    {
        var made = Path.Combine(_root, "made");
        File.CreateSymbolicLink(made, target);
        File.Move(made, Path.Combine(Inside, name), overwrite: true);
    }

    private static void Write(string folder, string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
