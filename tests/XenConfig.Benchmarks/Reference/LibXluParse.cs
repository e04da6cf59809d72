using System.Runtime.InteropServices;

namespace XenConfig.Benchmarks.Reference;

/// <summary>libxlu 4.17's parse of a config and of its disks, and nothing around it: the bytes are pinned, the report goes to /dev/null.</summary>
internal static unsafe partial class LibXluParse
{
    private const string Library = "libxlutil.so.4.17";

    // Larger than any device structure of libxl 4.17.
    private const int DeviceSize = 512;
    private static readonly nint Null = Open("/dev/null", "w");

    /// <summary>Whether the library is on this machine (Debian: libxenmisc4.17).</summary>
    public static bool IsThere { get; } = NativeLibrary.TryLoad(Library, out _);

    /// <summary>Parses and frees a config; the number of its disks, so that the work is not idle.</summary>
    /// <exception cref="InvalidOperationException">The library rejects the config.</exception>
    public static int Run(byte[] source)
    {
        var config = Init(Null, "config");
        fixed (byte* data = source)
        {
            if (ReadData(config, data, source.Length) != 0)
            {
                throw new InvalidOperationException("libxlu rejects the benchmark's config.");
            }
        }

        nint list;
        int count;
        var disks = GetList(config, "disk", &list, &count, 1) == 0 ? count : 0;
        Destroy(config);
        return disks;
    }

    /// <summary>Parses a config and each of its disks, as <c>xl create</c> does, and frees all of it.</summary>
    /// <exception cref="InvalidOperationException">The library rejects the config or a disk.</exception>
    public static int RunWithDisks(byte[] source)
    {
        var config = Init(Null, "config");
        fixed (byte* data = source)
        {
            if (ReadData(config, data, source.Length) != 0)
            {
                throw new InvalidOperationException("libxlu rejects the benchmark's config.");
            }
        }

        nint list;
        int count;
        var disks = GetList(config, "disk", &list, &count, 1) == 0 ? count : 0;
        var device = stackalloc byte[DeviceSize];
        for (var i = 0; i < disks; i++)
        {
            var spec = GetListItem(list, i);
            new Span<byte>(device, DeviceSize).Clear();
            if (ParseDisk(config, 1, &spec, device) != 0)
            {
                throw new InvalidOperationException("libxlu rejects a disk of the benchmark's config.");
            }

            DisposeDisk(device);
        }

        Destroy(config);
        return disks;
    }

    [LibraryImport("libc.so.6", EntryPoint = "fopen", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint Open(string path, string mode);

    [LibraryImport(Library, EntryPoint = "xlu_cfg_init", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint Init(nint report, string name);

    [LibraryImport(Library, EntryPoint = "xlu_cfg_destroy")]
    private static partial void Destroy(nint config);

    [LibraryImport(Library, EntryPoint = "xlu_cfg_readdata")]
    private static partial int ReadData(nint config, byte* data, int length);

    [LibraryImport(Library, EntryPoint = "xlu_cfg_get_list", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int GetList(nint config, string name, nint* list, int* count, int dontWarn);

    [LibraryImport(Library, EntryPoint = "xlu_cfg_get_listitem")]
    private static partial nint GetListItem(nint list, int entry);

    [LibraryImport(Library, EntryPoint = "xlu_disk_parse")]
    private static partial int ParseDisk(nint config, int count, nint* specs, byte* disk);

    [LibraryImport("libxenlight.so.4.17", EntryPoint = "libxl_device_disk_dispose")]
    private static partial void DisposeDisk(byte* disk);
}
