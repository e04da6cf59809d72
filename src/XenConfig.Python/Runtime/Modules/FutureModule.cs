namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>__future__</c>. What it changes is done by the parser and when code is lowered; here are only the names to import.</summary>
internal static class FutureModule
{
    private static readonly string[] Features =
        ["nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function", "unicode_literals"];

    public static NativeModule Module { get; } = new("__future__", static () =>
    [
        .. Features.Select(static name => Native.Value(name, PyBool.True)),
        Native.Computed("all_feature_names", static _ => new PyList([.. Features.Select(PyStr.MakeShared)])),
    ]);
}
