namespace XenConfig.Python.Runtime;

/// <summary>Carries a Python exception through C#.</summary>
#pragma warning disable CA1032 // It always carries a Python value; an empty one would mean nothing.
internal sealed class PythonException : Exception
#pragma warning restore CA1032
{
    private Frame? _noted;

    public PythonException(PyObject value) => Value = value;

    /// <summary>An exception that is raised again, with the frames that it came through before.</summary>
    /// <param name="value">The exception.</param>
    /// <param name="trace">The frames, innermost first.</param>
    /// <param name="frame">The frame that raises it again; it is not noted a second time. Null where another one does.</param>
    public PythonException(PyObject value, IEnumerable<TraceEntry> trace, Frame? frame = null)
        : this(value)
    {
        Trace.AddRange(trace);
        _noted = frame;
    }

    /// <summary>The exception: a <see cref="PyException"/>, or an instance of an old-style class.</summary>
    public PyObject Value { get; }

    /// <summary>The class that is raised: an old-style instance's own class.</summary>
    public PyObject Class => Value is PyInstance instance ? instance.Class : Value.Type;

    /// <summary>The frames it has come through, innermost first.</summary>
    public List<TraceEntry> Trace { get; } = [];

    /// <summary>What the parser refuses in a source, and where, when that is why it was raised; no frame is there to tell of it.</summary>
    public EvaluationNote? Refused { get; set; }

    public bool Is(PyType type) => Value.Type.IsSubtypeOf(type);

    /// <summary>Notes the frame that it comes through, once: when the frame catches it, or is left by it.</summary>
    public void Note(Frame frame)
    {
        if (_noted != frame)
        {
            _noted = frame;
            frame.Keep();
            Trace.Add(new TraceEntry(frame, frame.Statement, frame.Span));
        }
    }
}
