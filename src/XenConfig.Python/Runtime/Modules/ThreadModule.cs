namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>thread</c>: locks and data of the one thread that there is. They are Python; what would start another thread, or wait for one, is refused.</summary>
internal static class ThreadModule
{
    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("thread", static () =>
    [
        .. new[] { "start_new", "start_new_thread" }.Select(static name => Native.VariadicFunction(name, Arity.Any, (_, _) => throw PathArguments.Refused(
            $"thread.{name}()", "a config has one thread; do what is to be done in it."))),
        Native.Function("get_ident", GetIdentity),
        Native.Function("_refuse_to_wait", static _ => throw PathArguments.Refused(
            "To wait for a lock that is held", "there is no other thread that could release it.")),
    ])
    {
        HasLibraryPart = true,
    };

    /// <summary>The number of the thread: in CPython the address of its stack, another one at each run. A copy of the library only keeps its books by it.</summary>
    private static PyInt GetIdentity(Interpreter py)
    {
        const long stack = 0x7f0000000000;
        if (!py.RunsCopy)
        {
            py.DependOn(HostDependence.Random);
        }

        return PyInt.Of(stack);
    }
}
