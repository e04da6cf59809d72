using System.Collections.Frozen;

namespace XenConfig.Python.Runtime;

/// <summary>
/// The builtin names. They are found here until a config imports <c>__builtin__</c> and so gets a module of its own to change.
/// </summary>
internal static class BuiltinTable
{
    public const string ModuleName = "__builtin__";

    private static readonly FrozenDictionary<string, NativeMember> ByName =
        All().ToFrozenDictionary(static member => member.Name, StringComparer.Ordinal);

    /// <summary>The module.</summary>
    public static NativeModule Declaration { get; } = new(ModuleName, static () => [.. ByName.Values]);

    /// <summary>The names themselves.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    public static PyObject? Find(Interpreter py, string name) => ByName.TryGetValue(name, out var member) ? member.Create(py) : null;

    private static IEnumerable<NativeMember> All() =>
    [
        Native.Value("True", PyBool.True),
        Native.Value("False", PyBool.False),
        Native.Value("None", PyNone.Instance),
        Native.Value("Ellipsis", PyEllipsis.Instance),
        Native.Value("NotImplemented", PyNotImplemented.Instance),
        Native.Value("__debug__", PyBool.True),
        Native.Value("__name__", PyStr.MakeShared(ModuleName)),
        Native.Value("__doc__", PyStr.MakeShared(
            "Built-in functions, exceptions, and other objects.\n\nNoteworthy: None is the `nil' object; Ellipsis represents `...' in slices.")),
        Native.Value("__package__", PyNone.Instance),
        .. NumberBuiltins.Members,
        .. TextBuiltins.Members,
        .. IterationBuiltins.Members,
        .. ObjectBuiltins.Members,
        .. CodeBuiltins.Members,
        .. FileBuiltins.Members,
        .. Types(),
        .. ExceptionTypes.All.Select(static type => Native.Value(type.Name, type)),
    ];

    private static IEnumerable<NativeMember> Types() =>
        new[]
        {
            BuiltinTypes.Object, BuiltinTypes.Type, BuiltinTypes.Int, BuiltinTypes.Bool, BuiltinTypes.Long, BuiltinTypes.Float,
            BuiltinTypes.Complex, BuiltinTypes.BaseString, BuiltinTypes.Str, BuiltinTypes.Unicode, BuiltinTypes.List, BuiltinTypes.Tuple,
            BuiltinTypes.Dict, BuiltinTypes.Set, BuiltinTypes.FrozenSet, BuiltinTypes.Slice, BuiltinTypes.XRange, BuiltinTypes.Property,
            BuiltinTypes.StaticMethod, BuiltinTypes.ClassMethod, PySuper.OwnType, BuiltinTypes.ByteArray, PyMemoryView.OwnType, PyBuffer.OwnType, EnumerateType.OwnType, ReversedType.OwnType,
        }.Select(static type => Native.Value(type.Name, type)).Append(Native.Value("bytes", BuiltinTypes.Str));
}
