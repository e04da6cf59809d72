namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>random</c>: the methods of one shared generator as functions.</summary>
internal static class RandomModule
{
    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("random", static () =>
    [
        Native.Value("Random", PyRandom.RandomType),
        Native.VariadicFunction("SystemRandom", Arity.Any, static (_, _) =>
            throw PathArguments.Refused("random.SystemRandom()", "it has no randomness from outside; use random.Random, whose seed the host profile sets.")),
        .. PyRandom.Methods.Select(static method =>
            Native.Computed(method.Name, py => method.Create(py).Bind(py, PyRandom.Of(py), PyRandom.RandomType))),
    ]);
}
