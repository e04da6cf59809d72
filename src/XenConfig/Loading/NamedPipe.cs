using XenConfig.Python.Runtime.Host;

namespace XenConfig.Loading;

/// <summary>
/// Tells pipes that have a place in a folder, which are not opened: that waits, maybe for ever, until somebody writes to them. Pipes that a shell
/// hands over as <c>/dev/stdin</c> or <c>/dev/fd/63</c> (<c>&lt;(command)</c>) have somebody.
/// </summary>
public static class NamedPipe
{
    /// <summary>What it is.</summary>
    public const string Kind = "named pipe, not a regular file";

    /// <summary>Why a named pipe is not read as a config, and what to do, as a clause.</summary>
    public const string WhyNot = $"it is a {Kind}; hand what it gives to standard input, with '-' as PATH";

    /// <summary>Whether there is one at a path.</summary>
    /// <param name="path">The path.</param>
    public static bool IsAt(string path)
    {
        ArgumentNullException.ThrowIfNull(path);

        // Nearly every file has a length, and then nothing more need be asked. A link's is that of its own text.
        if (!OperatingSystem.IsLinux() || new FileInfo(path) is not { Exists: true } file || (file.Length > 0 && file.LinkTarget is null)
            || path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal))
        {
            return false;
        }

        using var opened = OpenedPath.TryOpen(path, out _);
        return opened is not null && opened.Look().Kind == FileKind.Pipe && opened.KernelPath is ['/', ..];
    }
}
