namespace XenConfig.Python.Runtime;

/// <summary>A traceback: the frames that an exception came through, outermost first.</summary>
/// <param name="entries">The frames, innermost first.</param>
/// <param name="index">Which of them this is.</param>
internal sealed class PyTraceback(TraceEntry[] entries, int index) : PyObject
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Field<PyTraceback>("tb_frame", static (_, self) => self.Entry.Frame.Object),
        Native.Field<PyTraceback>("tb_lineno", static (_, self) => PyInt.Of(self.Entry.Line)),
        Native.Field<PyTraceback>("tb_next", static (_, self) => self.Next ?? (PyObject)PyNone.Instance),
    ];

    public static readonly PyType OwnType = PyType.CreateNative("traceback", static () => Members).Final();

    private PyTraceback? _next;

    public override PyType Type => OwnType;

    /// <summary>The frames from this one on, innermost first.</summary>
    public IEnumerable<TraceEntry> Entries => entries.Take(index + 1);

    private TraceEntry Entry => entries[index];

    private PyTraceback? Next => index == 0 ? null : _next ??= new PyTraceback(entries, index - 1);

    /// <summary>The traceback of an exception that was caught, or None.</summary>
    public static PyObject Of(PythonException? exception) =>
        exception is { Trace: { Count: > 0 } trace } ? new PyTraceback([.. trace], trace.Count - 1) : PyNone.Instance;
}
