using System.Runtime.InteropServices;

namespace XenConfig.Loading;

/// <summary>Why a file could not be read, in words for its user.</summary>
public static class ReadFailure
{
    private const string LinksInACircle = "its links lead round in a circle, to no file";

    // Linux's error numbers, which .NET hands on as they are where it has no exception of its own for them.
    private const int InputOutputError = 5;
    private const int NoSuchDevice = 6;
    private const int BadDescriptor = 9;
    private const int WouldWait = 11;
    private const int IsAFolder = 21;
    private const int InvalidArgument = 22;
    private const int TooManyOpenFiles = 24;
    private const int TooManyLinks = 40;

    /// <summary>What a byte that is no UTF-8 becomes in a name.</summary>
    private const char ReplacementChar = '\uFFFD';

    /// <summary>The reason as a clause.</summary>
    /// <param name="path">The path that was to be read.</param>
    /// <param name="error">What reading it brought.</param>
    public static string Describe(string path, Exception error)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(error);
        return error switch
        {
            FileNotFoundException or DirectoryNotFoundException => OfLink(path)?.Reason ?? OfName(path) ?? "there is no such file",
            UnauthorizedAccessException { InnerException: IOException { HResult: BadDescriptor } } => "it is closed, or open for writing only",
            UnauthorizedAccessException => Directory.Exists(path) ? OfNumber(IsAFolder) : "permission denied",
            PathTooLongException => "its name is too long",
            IOException { HResult: > 0 and var number } => OfNumber(number),
            _ => error.Message,
        };
    }

    /// <summary>
    /// What there is to say of a link that cannot be followed, and whether there may be something behind it all the same. Null for a link that can,
    /// and for what is no link.
    /// </summary>
    /// <param name="path">The path.</param>
    public static (string Reason, bool HasTarget)? OfLink(string path)
    {
        if (path is not { Length: > 0 } || new FileInfo(path) is not { LinkTarget: { } target } link)
        {
            return null;
        }

        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is not { } end || Path.Exists(end.FullName) ? null
                : OfName(end.FullName) is null ? ($"it is a link to '{target}', where there is no file", false)
                : ($"it is a link to '{target}', a name that is no UTF-8, so that it cannot be opened; rename that", true);
        }
        catch (IOException)
        {
            return (LinksInACircle, false);
        }
    }

    /// <summary>
    /// What there is to say of a name that is no UTF-8: .NET opens files by text, in which the bytes of such a name are lost. Null for other names,
    /// and for a file whose name has U+FFFD itself.
    /// </summary>
    /// <param name="path">A path as .NET tells it.</param>
    public static string? OfName(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Contains(ReplacementChar, StringComparison.Ordinal) && !Path.Exists(path)
            ? "its name is no UTF-8, so that it cannot be opened; rename it"
            : null;
    }

    private static string OfNumber(int number) => number switch
    {
        TooManyLinks => LinksInACircle,
        IsAFolder => "it is a folder, not a file",
        NoSuchDevice => "there is nothing behind it that could be read; name a regular file",
        InputOutputError or InvalidArgument or WouldWait => "it gives nothing to read, or its disk is broken; name a regular file",
        TooManyOpenFiles => "too many files are open; allow more with 'ulimit -n'",
        _ => $"the system says '{Marshal.GetPInvokeErrorMessage(number)}'",
    };
}
