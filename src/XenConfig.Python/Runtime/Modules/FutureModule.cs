namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>__future__</c>: each feature with the release that offered it, the one that made it the rule, and its compiler flag.</summary>
internal static class FutureModule
{
    private static readonly (string Name, object[] Optional, object[] Mandatory, int Flag)[] Features =
    [
        ("nested_scopes", [2, 1, 0, "beta", 1], [2, 2, 0, "alpha", 0], 0x10),
        ("generators", [2, 2, 0, "alpha", 1], [2, 3, 0, "final", 0], 0),
        ("division", [2, 2, 0, "alpha", 2], [3, 0, 0, "alpha", 0], 0x2000),
        ("absolute_import", [2, 5, 0, "alpha", 1], [3, 0, 0, "alpha", 0], 0x4000),
        ("with_statement", [2, 5, 0, "alpha", 1], [2, 6, 0, "alpha", 0], 0x8000),
        ("print_function", [2, 6, 0, "alpha", 2], [3, 0, 0, "alpha", 0], 0x10000),
        ("unicode_literals", [2, 6, 0, "alpha", 2], [3, 0, 0, "alpha", 0], 0x20000),
    ];

    public static NativeModule Module { get; } = new("__future__", static () =>
    [
        .. Features.Select(static f => Native.Value(f.Name, new PyFeature(Release(f.Optional), Release(f.Mandatory), f.Flag))),
        .. Features.Where(static f => f.Flag > 0x10).Select(static f => Native.Value("CO_FUTURE_" + f.Name.ToUpperInvariant(), PyInt.Of(f.Flag))),
        Native.Value("CO_NESTED", PyInt.Of(0x10)),
        Native.Value("CO_GENERATOR_ALLOWED", PyInt.Zero),
        Native.Computed("all_feature_names", static _ => new PyList([.. Features.Select(static f => new PyStr(f.Name))])),
        Native.Computed("__all__", static _ => new PyList([new PyStr("all_feature_names"), .. Features.Select(static f => new PyStr(f.Name))])),
    ]);

    private static PyTuple Release(object[] parts)
    {
        var release = new PyTuple(Array.ConvertAll(parts, static part => part is int number ? (PyObject)PyInt.Of(number) : PyStr.MakeShared((string)part)));
        release.MarkShared();
        return release;
    }
}

/// <summary>A feature of <c>__future__</c>.</summary>
internal sealed class PyFeature(PyTuple optional, PyTuple mandatory, int flag) : PyObject
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Property<PyFeature>("optional", static (_, self) => self.Optional),
        Native.Property<PyFeature>("mandatory", static (_, self) => self.Mandatory),
        Native.Property<PyFeature>("compiler_flag", static (_, self) => PyInt.Of(self.Flag)),
        Native.Method<PyFeature>("getOptionalRelease", static (_, self) => self.Optional),
        Native.Method<PyFeature>("getMandatoryRelease", static (_, self) => self.Mandatory),
    ];

    private static readonly PyType OwnType = PyType.CreateNative("_Feature", static () => Members, module: "__future__").Final();

    public override PyType Type => OwnType;

    private PyTuple Optional => optional;

    private PyTuple Mandatory => mandatory;

    private int Flag => flag;

    internal override string Repr(Interpreter py) => $"_Feature({Protocol.Repr(py, optional)}, {Protocol.Repr(py, mandatory)}, {flag})";
}
