namespace XenConfig.Python.Runtime;

/// <summary>A frame as the config sees it. CPython's <c>f_lasti</c> counts bytecode, and is not there.</summary>
internal sealed class PyFrameObject(Frame frame) : PyObject
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Field<PyFrameObject>("f_code", static (_, self) => self.Frame.Code.Object),
        Native.Field<PyFrameObject>("f_globals", static (_, self) => self.Frame.Globals),
        Native.Property<PyFrameObject>("f_locals", static (_, self) => DynamicCode.LocalsOf(self.Frame)),
        Native.Field<PyFrameObject>("f_builtins", static (py, _) => py.Import(BuiltinTable.ModuleName).Attributes),
        Native.Field<PyFrameObject>("f_back", static (_, self) => self.Frame.Caller?.Object ?? (PyObject)PyNone.Instance),
        Native.Property<PyFrameObject>("f_lineno", static (_, self) => PyInt.Of(new TraceEntry(self.Frame, self.Frame.Statement, self.Frame.Span).Line)),
        Native.Property<PyFrameObject>("f_restricted", static (_, _) => PyBool.False),
        Native.Property<PyFrameObject>("f_trace", static (_, _) => PyNone.Instance),
        Native.Property<PyFrameObject>("f_exc_type", static (_, self) => self.Frame.Handled?.Class ?? PyNone.Instance),
        Native.Property<PyFrameObject>("f_exc_value", static (_, self) => self.Frame.Handled?.Value ?? PyNone.Instance),
        Native.Property<PyFrameObject>("f_exc_traceback", static (_, self) => PyTraceback.Of(self.Frame.Handled)),
    ];

    public static readonly PyType OwnType = PyType.CreateNative("frame", static () => Members).Final();

    public override PyType Type => OwnType;

    public Frame Frame => frame;
}
