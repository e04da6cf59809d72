namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>collections</c>: what is a native in CPython; the rest is Python.</summary>
internal static class CollectionsModule
{
    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("collections", static () =>
    [
        Native.Value("defaultdict", PyDefaultDict.DefaultDictType),
        Native.Value("deque", PyDeque.DequeType),
        Native.Function("_caller_module", static py => py.Current?.Caller?.Globals.Get(Names.Name) ?? new PyStr("__main__")),
    ])
    {
        HasLibraryPart = true,
    };
}
