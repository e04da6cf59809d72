namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>types</c>: the builtin types under their old names.</summary>
internal static class TypesModule
{
    private static readonly (string Name, PyType Type)[] Named =
    [
        ("NoneType", BuiltinTypes.None), ("TypeType", BuiltinTypes.Type), ("ObjectType", BuiltinTypes.Object), ("BooleanType", BuiltinTypes.Bool),
        ("IntType", BuiltinTypes.Int), ("LongType", BuiltinTypes.Long), ("FloatType", BuiltinTypes.Float), ("ComplexType", BuiltinTypes.Complex),
        ("StringType", BuiltinTypes.Str), ("UnicodeType", BuiltinTypes.Unicode), ("TupleType", BuiltinTypes.Tuple), ("ListType", BuiltinTypes.List),
        ("DictType", BuiltinTypes.Dict), ("DictionaryType", BuiltinTypes.Dict), ("FunctionType", BuiltinTypes.Function),
        ("LambdaType", BuiltinTypes.Function), ("GeneratorType", BuiltinTypes.Generator), ("CodeType", BuiltinTypes.Code),
        ("ClassType", BuiltinTypes.Class), ("InstanceType", BuiltinTypes.Instance), ("MethodType", BuiltinTypes.Method),
        ("UnboundMethodType", BuiltinTypes.Method), ("BuiltinFunctionType", BuiltinTypes.BuiltinFunction),
        ("BuiltinMethodType", BuiltinTypes.BuiltinFunction), ("ModuleType", BuiltinTypes.Module), ("FileType", PyFile.FileType),
        ("XRangeType", BuiltinTypes.XRange), ("SliceType", BuiltinTypes.Slice), ("EllipsisType", BuiltinTypes.Ellipsis),
        ("NotImplementedType", BuiltinTypes.NotImplemented), ("GetSetDescriptorType", BuiltinTypes.GetSetDescriptor),
        ("MemberDescriptorType", BuiltinTypes.MemberDescriptor), ("FrameType", PyFrameObject.OwnType), ("TracebackType", PyTraceback.OwnType),
        ("DictProxyType", PyDictProxy.OwnType), ("BufferType", PyBuffer.OwnType),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("types", static () =>
    [
        .. Named.Select(static named => Native.Value(named.Name, named.Type)),
        Native.Computed("StringTypes", static _ => new PyTuple(BuiltinTypes.Str, BuiltinTypes.Unicode)),
    ]);
}
