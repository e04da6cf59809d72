namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>functools</c>.</summary>
internal static class FunctoolsModule
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Computed("reduce", static py => BuiltinTable.Find(py, "reduce")!),
        Native.Value("partial", PyPartial.PartialType),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("functools", static () => Members) { HasLibraryPart = true };
}
