namespace XenConfig.Python.Runtime;

/// <summary>The methods of generators.</summary>
internal static class GeneratorType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        .. IteratorType.Members,
        Native.Method<PyGenerator>("send", Arity.One, static (py, self, value) => self.Send(py, value)),
        Native.Method<PyGenerator>("throw", Arity.Between(1, 3), static (py, self, type, value, _) =>
            self.Throw(py, ExceptionFactory.Make(py, type, value))),
        Native.Method<PyGenerator>("close", static (py, self) =>
        {
            self.Close(py);
            return PyNone.Instance;
        }),
    ];
}
