namespace XenConfig.Cli.Output;

/// <summary>Writes files so that a reader, or a crash, meets the old content or the new one and nothing between.</summary>
internal static class AtomicFile
{
    private const string Devices = "/dev/";

    /// <summary>
    /// Writes a temporary file in the same folder, flushes it to the disk and renames it over <paramref name="path"/>. A symbolic link stays one:
    /// what it points to is replaced. The permissions of a file that is replaced are kept. A device (<c>/dev/stdout</c>) is written to as it is.
    /// </summary>
    /// <param name="path">The file to write.</param>
    /// <param name="bytes">Its new content.</param>
    /// <exception cref="CommandException">It cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            if (Path.GetFullPath(path).StartsWith(Devices, StringComparison.Ordinal))
            {
                File.WriteAllBytes(path, bytes);
                return;
            }

            var file = new FileInfo(path);
            Replace(file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"cannot write '{path}': {Reason(e, path)}", e);
        }
    }

    private static void Replace(string target, ReadOnlySpan<byte> bytes)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(target) ?? "/", $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            options.UnixCreateMode = File.GetUnixFileMode(target);
        }

        using (var stream = new FileStream(temporary, options))
        {
            try
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
                File.Move(temporary, target, overwrite: true);
            }
            catch
            {
                File.Delete(temporary);
                throw;
            }
        }
    }

    private static string Reason(Exception e, string path) => e switch
    {
        DirectoryNotFoundException => "there is no such folder",
        _ when Directory.Exists(path) => "it is a folder",
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException => "no file can be made there",
        // .NET puts the path behind the reason; it may be the temporary file's.
        _ when e.Message.IndexOf(" : '", StringComparison.Ordinal) is > 0 and var end => e.Message[..end],
        _ => e.Message,
    };
}
