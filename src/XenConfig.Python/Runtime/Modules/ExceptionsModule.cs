namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>exceptions</c>: the builtin exception classes under their own name.</summary>
internal static class ExceptionsModule
{
    public static NativeModule Module { get; } =
        new("exceptions", static () => [.. ExceptionTypes.All.Select(static type => Native.Value(type.Name, type))]);
}
