namespace XenConfig.Loading;

/// <summary>Why a file could not be read, in words for its user.</summary>
public static class ReadFailure
{
    /// <summary>Linux's ELOOP, which .NET hands on as it is.</summary>
    private const int TooManyLinks = 40;

    /// <summary>The reason as a clause.</summary>
    /// <param name="path">The path that was to be read.</param>
    /// <param name="error">What reading it brought.</param>
    public static string Describe(string path, Exception error)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(error);
        return error switch
        {
            FileNotFoundException or DirectoryNotFoundException => DanglingLink(path) ?? "there is no such file",
            UnauthorizedAccessException => Directory.Exists(path) ? "it is a folder, not a file" : "permission denied",
            PathTooLongException => "its name is too long",
            IOException { HResult: TooManyLinks } => "its links lead round in a circle, to no file",
            _ => error.Message,
        };
    }

    /// <summary>What there is to say of a link that leads to nothing; null for what is no link.</summary>
    /// <param name="path">A path at which no file was found.</param>
    public static string? DanglingLink(string path) =>
        path is { Length: > 0 } && new FileInfo(path).LinkTarget is { } target ? $"it is a link to '{target}', where there is no file" : null;
}
