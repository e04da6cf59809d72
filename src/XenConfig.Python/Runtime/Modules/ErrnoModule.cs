namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>errno</c>.</summary>
internal static class ErrnoModule
{
    /// <summary>The names of numbers that have another one.</summary>
    private static readonly (string Name, long Number)[] SecondNames = [("EDEADLK", 35), ("EOPNOTSUPP", 95), ("EWOULDBLOCK", 11)];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("errno", static () =>
    [
        .. ErrorNumbers.All.Select(static error => Native.Value(error.Name, PyInt.Of(error.Number))),
        .. SecondNames.Select(static error => Native.Value(error.Name, PyInt.Of(error.Number))),
        Native.Computed("errorcode", static py =>
        {
            var names = new PyDict(py);
            foreach (var (number, name, _) in ErrorNumbers.All)
            {
                names.Set(py, PyInt.Of(number), PyStr.MakeShared(name));
            }

            return names;
        }),
    ]);
}
