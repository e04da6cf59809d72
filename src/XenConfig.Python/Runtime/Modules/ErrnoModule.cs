namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>errno</c>.</summary>
internal static class ErrnoModule
{
    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("errno", static () =>
    [
        .. ErrorNumbers.All.Select(static error => Native.Value(error.Name, PyInt.Of(error.Number))),
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
