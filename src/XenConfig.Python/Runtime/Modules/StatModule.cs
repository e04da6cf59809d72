namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>stat</c>: the parts of a file's mode, as on Linux.</summary>
internal static class StatModule
{
    private const long FormatMask = 0xF000;
    private const long PermissionMask = 0xFFF;

    private static readonly (string Name, long Format, string Test)[] Formats =
    [
        ("S_IFDIR", 0x4000, "S_ISDIR"), ("S_IFCHR", 0x2000, "S_ISCHR"), ("S_IFBLK", 0x6000, "S_ISBLK"), ("S_IFREG", 0x8000, "S_ISREG"),
        ("S_IFIFO", 0x1000, "S_ISFIFO"), ("S_IFLNK", 0xA000, "S_ISLNK"), ("S_IFSOCK", 0xC000, "S_ISSOCK"),
    ];

    private static readonly (string Name, long Value)[] Constants =
    [
        ("S_ISUID", 0x800), ("S_ISGID", 0x400), ("S_ISVTX", 0x200), ("S_ENFMT", 0x400), ("S_IREAD", 0x100), ("S_IWRITE", 0x80), ("S_IEXEC", 0x40),
        ("S_IRWXU", 0x1C0), ("S_IRUSR", 0x100), ("S_IWUSR", 0x80), ("S_IXUSR", 0x40), ("S_IRWXG", 0x38), ("S_IRGRP", 0x20), ("S_IWGRP", 0x10),
        ("S_IXGRP", 0x8), ("S_IRWXO", 0x7), ("S_IROTH", 0x4), ("S_IWOTH", 0x2), ("S_IXOTH", 0x1),
        ("ST_MODE", 0), ("ST_INO", 1), ("ST_DEV", 2), ("ST_NLINK", 3), ("ST_UID", 4), ("ST_GID", 5), ("ST_SIZE", 6), ("ST_ATIME", 7), ("ST_MTIME", 8),
        ("ST_CTIME", 9),
        ("SF_APPEND", 262144), ("SF_ARCHIVED", 65536), ("SF_IMMUTABLE", 131072), ("SF_NOUNLINK", 1048576), ("SF_SNAPSHOT", 2097152), ("UF_APPEND", 4),
        ("UF_COMPRESSED", 32), ("UF_HIDDEN", 32768), ("UF_IMMUTABLE", 2), ("UF_NODUMP", 1), ("UF_NOUNLINK", 16), ("UF_OPAQUE", 8),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("stat", static () =>
    [
        .. Constants.Select(static constant => Native.Value(constant.Name, PyInt.Of(constant.Value))),
        .. Formats.Select(static format => Native.Value(format.Name, PyInt.Of(format.Format))),
        .. Formats.Select(static format => Native.Function(format.Test, Arity.Exactly(1), (py, mode) =>
            PyBool.Of((Protocol.ToLong(py, mode) & FormatMask) == format.Format), "mode")),
        Native.Function("S_IMODE", Arity.Exactly(1), static (py, mode) => PyInt.Of(Protocol.ToLong(py, mode) & PermissionMask), "mode"),
        Native.Function("S_IFMT", Arity.Exactly(1), static (py, mode) => PyInt.Of(Protocol.ToLong(py, mode) & FormatMask), "mode"),
    ]);
}
