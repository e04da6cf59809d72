using XenConfig.Python.Runtime.Host;

namespace XenConfig.Loading;

/// <summary>
/// Tells what is at a path that is no regular file, without opening it: to open a pipe waits, maybe for ever, until somebody writes to it. Pipes
/// that a shell hands over as <c>/dev/stdin</c> or <c>/dev/fd/63</c> (<c>&lt;(command)</c>) have somebody.
/// </summary>
public static class SpecialFile
{
    private const string Pipe = "named pipe";
    private const string Socket = "socket";

    /// <summary>Why a file in a folder is no config, as a clause: it is a pipe, a socket or a device. Null when it may be one.</summary>
    /// <param name="path">The path; links are followed.</param>
    public static string? WhyNot(string path) => KindAt(path) is { } kind ? $"it is a {kind}, not a regular file" : null;

    /// <summary>
    /// Why a path that the user names is not read, and what to do, as a clause; null when it is. A device is, since there are harmless ones:
    /// <c>/dev/null</c> is an empty config, and <c>/dev/stdin</c> may be a terminal.
    /// </summary>
    /// <param name="path">The path; links are followed.</param>
    /// <param name="takesStandardInput">Whether <c>-</c> would do in its place.</param>
    public static string? WhyNotRead(string path, bool takesStandardInput = true)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal))
        {
            return null;
        }

        return KindAt(path) switch
        {
            Pipe when takesStandardInput => $"it is a {Pipe}, not a regular file; hand what it gives to standard input, with '-' as PATH",
            Pipe => $"it is a {Pipe}, not a regular file; save what it gives to a file, and name that",
            Socket => $"it is a {Socket}, not a regular file; name the file that holds the text",
            _ => null,
        };
    }

    private static string? KindAt(string path)
    {
        ArgumentNullException.ThrowIfNull(path);

        // Nearly every file has a length, and then nothing more need be asked. A link's is that of its own text.
        if (!OperatingSystem.IsLinux() || path.Length == 0 || new FileInfo(path) is not { Exists: true } file || (file.Length > 0 && file.LinkTarget is null))
        {
            return null;
        }

        using var opened = OpenedPath.TryOpen(path, out _);
        return opened?.Look().Kind switch
        {
            FileKind.Pipe when opened.KernelPath is ['/', ..] => Pipe,
            FileKind.Socket => Socket,
            FileKind.Device => "device",
            _ => null,
        };
    }
}
