namespace XenConfig.Python.Runtime.Modules;

/// <summary>The modules all of which is Python, in the folder Library.</summary>
internal static class WrittenInPython
{
    /// <summary>The modules.</summary>
    public static NativeModule[] Modules { get; } =
    [
        .. new[] { "ConfigParser", "_abcoll", "_csv", "abc", "gc", "getopt", "shlex", "textwrap" }.Select(static name => new NativeModule(name, static () => []) { HasLibraryPart = true }),
    ];
}
