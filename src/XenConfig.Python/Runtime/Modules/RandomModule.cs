namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>random</c>: its distributions are Python, its generator is here, as <c>_random</c>.</summary>
internal static class RandomModule
{
    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("random", static () => []) { HasLibraryPart = true };

    /// <summary>The generator.</summary>
    public static NativeModule Natives { get; } = new("_random", static () =>
    [
        Native.Value("Random", PyRandom.RandomType),
        Native.Function("refuse_system", static _ => throw PathArguments.Refused(
            "random.SystemRandom()", "it has no randomness from outside; use random.Random, whose seed the host profile sets.")),
    ]);
}
