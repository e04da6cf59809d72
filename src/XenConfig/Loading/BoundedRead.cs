namespace XenConfig.Loading;

/// <summary>Reads files whole, but only so much of them: a device such as /dev/zero has no end.</summary>
public static class BoundedRead
{
    /// <summary>The most bytes of a file: far more than any config, profile or baseline has.</summary>
    public const int MaxBytes = 64 << 20;

    private const int ChunkBytes = 1 << 16;

    /// <summary>All bytes of a file.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="IOException">It cannot be read, or has more than <see cref="MaxBytes"/> bytes.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read, or is a folder.</exception>
    public static byte[] File(string path)
    {
        if (path.Length == 0)
        {
            throw new FileNotFoundException("There is no file without a name.", path);
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (!stream.CanSeek || stream.Length is 0 or > MaxBytes)
        {
            // A pipe, a device, a file that the kernel makes up.
            return Stream(stream);
        }

        var bytes = new byte[stream.Length];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return count == bytes.Length ? bytes : bytes[..count];
    }

    /// <summary>All bytes of a stream.</summary>
    /// <param name="stream">Where they come from.</param>
    /// <exception cref="IOException">It cannot be read, or has more than <see cref="MaxBytes"/> bytes.</exception>
    public static byte[] Stream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        while (stream.Read(chunk) is > 0 and var count)
        {
            if (bytes.Length + count > MaxBytes)
            {
                throw new IOException($"it has more than {MaxBytes >> 20} MiB, which no config has");
            }

            bytes.Write(chunk, 0, count);
        }

        return bytes.ToArray();
    }
}
