using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace XenConfig.Python.Runtime.Host;

/// <summary>What is at a path.</summary>
internal enum FileKind
{
    /// <summary>A regular file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A pipe.</summary>
    Pipe,

    /// <summary>A socket.</summary>
    Socket,

    /// <summary>A device.</summary>
    Device,
}

/// <summary>What <c>stat</c> tells of a file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Size">Its bytes.</param>
internal readonly record struct FileFacts(FileKind Kind, long Size);

/// <summary>
/// A hold on whatever is at a path, got without opening it: no pipe waits for a writer, no device stirs. All that is asked of it after that is
/// asked of the very same file, whatever becomes of its name: a link that is put in its place in between is not followed.
/// </summary>
internal sealed partial class OpenedPath : IDisposable
{
    // Linux's numbers, the same on x86-64 and arm64.
    private const int PathOnly = 0x20_0000;
    private const int CloseOnExec = 0x8_0000;
    private const int EmptyPath = 0x1000;
    private const uint TypeAndSize = 0x201;
    private const int ModeOffset = 28;
    private const int SizeOffset = 40;
    private const int StatusLength = 256;
    private const int TypeMask = 0xF000;
    private const int RegularFile = 0x8000;
    private const int Folder = 0x4000;
    private const int Pipe = 0x1000;
    private const int Socket = 0xC000;

    private readonly SafeFileHandle _handle;

    private OpenedPath(SafeFileHandle handle) => _handle = handle;

    /// <summary>The hold as a path of its own, by which the file can be opened or listed.</summary>
    public string Handle => $"/proc/self/fd/{_handle.DangerousGetHandle()}";

    /// <summary>Where the file really is, as the kernel says; null when it does not (no /proc).</summary>
    public string? KernelPath => new FileInfo(Handle).LinkTarget;

    /// <summary>Gets hold of a path; null with Linux's error number when there is none.</summary>
    public static OpenedPath? TryOpen(string path, out int error)
    {
        var handle = Open(path, PathOnly | CloseOnExec);
        error = handle.IsInvalid ? Marshal.GetLastPInvokeError() : 0;
        if (!handle.IsInvalid)
        {
            return new OpenedPath(handle);
        }

        handle.Dispose();
        return null;
    }

    /// <summary>What it is.</summary>
    /// <exception cref="IOException">The kernel does not say.</exception>
    public FileFacts Look()
    {
        var status = new byte[StatusLength];
        if (Status((int)_handle.DangerousGetHandle(), "", EmptyPath, TypeAndSize, ref status[0]) != 0)
        {
            throw new IOException($"statx: error {Marshal.GetLastPInvokeError()}");
        }

        var kind = (BinaryPrimitives.ReadUInt16LittleEndian(status.AsSpan(ModeOffset)) & TypeMask) switch
        {
            RegularFile => FileKind.File,
            Folder => FileKind.Folder,
            Pipe => FileKind.Pipe,
            Socket => FileKind.Socket,
            _ => FileKind.Device,
        };
        return new FileFacts(kind, BinaryPrimitives.ReadInt64LittleEndian(status.AsSpan(SizeOffset)));
    }

    /// <summary>The first bytes of a regular file, as many as are asked for or as it has.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public byte[] Read(int length)
    {
        using var file = File.OpenHandle(Handle, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[length];
        var read = 0;
        while (read < length && RandomAccess.Read(file, bytes.AsSpan(read), read) is > 0 and var count)
        {
            read += count;
        }

        return read == length ? bytes : bytes[..read];
    }

    public void Dispose() => _handle.Dispose();

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Status(int folder, string path, int flags, uint mask, ref byte status);
}
