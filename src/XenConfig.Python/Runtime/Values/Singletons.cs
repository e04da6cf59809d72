namespace XenConfig.Python.Runtime;

/// <summary><c>None</c>.</summary>
public sealed class PyNone : PyObject
{
    private PyNone()
    {
    }

    /// <summary>The only one.</summary>
    public static PyNone Instance { get; } = new();

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.None;

    internal override bool IsTrue(Interpreter py) => false;

    internal override string Repr(Interpreter py) => "None";

    // An address in CPython, so that a table with None as a key has no order of its own there; the low bits are those of a usual build.
    internal override long Hash(Interpreter py) => 0x7f00_0000_09de;
}

/// <summary><c>Ellipsis</c>.</summary>
public sealed class PyEllipsis : PyObject
{
    private PyEllipsis()
    {
    }

    /// <summary>The only one.</summary>
    public static PyEllipsis Instance { get; } = new();

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Ellipsis;

    internal override string Repr(Interpreter py) => "Ellipsis";
}

/// <summary><c>NotImplemented</c>.</summary>
public sealed class PyNotImplemented : PyObject
{
    private PyNotImplemented()
    {
    }

    /// <summary>The only one.</summary>
    public static PyNotImplemented Instance { get; } = new();

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.NotImplemented;

    internal override string Repr(Interpreter py) => "NotImplemented";
}
