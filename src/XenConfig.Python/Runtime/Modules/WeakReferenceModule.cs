namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>_weakref</c>, for a copy of CPython's <c>weakref</c>: references to objects, which live on here. They are Python.</summary>
internal static class WeakReferenceModule
{
    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("_weakref", static () =>
    [
        .. new[] { "getweakrefcount", "getweakrefs", "proxy" }.Select(static name => StandardLibrary.LacksFunction("weakref", name)),
    ])
    {
        HasLibraryPart = true,
    };
}
