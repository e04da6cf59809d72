namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>abc</c> and the abstract classes of <c>collections</c>: all of them are Python.</summary>
internal static class AbstractModules
{
    /// <summary><c>abc</c>.</summary>
    public static NativeModule Abc { get; } = new("abc", static () => []) { HasLibraryPart = true };

    /// <summary><c>_abcoll</c>.</summary>
    public static NativeModule Collections { get; } = new("_abcoll", static () => []) { HasLibraryPart = true };
}
