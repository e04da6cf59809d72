namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>ConfigParser</c>: all of it is Python.</summary>
internal static class ConfigParserModule
{
    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("ConfigParser", static () => []) { HasLibraryPart = true };
}
