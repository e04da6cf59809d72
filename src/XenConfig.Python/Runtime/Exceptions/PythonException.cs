namespace XenConfig.Python.Runtime;

/// <summary>Carries a Python exception through C#.</summary>
#pragma warning disable CA1032 // It always carries a Python value; an empty one would mean nothing.
internal sealed class PythonException : Exception
#pragma warning restore CA1032
{
    public PythonException(PyObject value) => Value = value;

    /// <summary>The exception: a <see cref="PyException"/>, or an instance of an old-style class.</summary>
    public PyObject Value { get; }

    /// <summary>The frames it has come through, innermost first.</summary>
    public List<TraceEntry> Trace { get; } = [];

    public bool Is(PyType type) => Value.Type.IsSubtypeOf(type);
}
