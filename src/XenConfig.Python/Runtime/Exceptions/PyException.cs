namespace XenConfig.Python.Runtime;

/// <summary>An exception of Python 2.7's hierarchy.</summary>
public sealed class PyException : PyObject
{
    private readonly PyType _type;
    private PyDict? _attributes;

    internal PyException(PyType type, params PyObject[] arguments)
    {
        _type = type;
        Arguments = arguments;
    }

    /// <inheritdoc/>
    public override PyType Type => _type;

    /// <summary>The exception's <c>args</c>.</summary>
    public IReadOnlyList<PyObject> Args => Arguments;

    internal PyObject[] Arguments { get; set; }

    /// <summary>The deprecated <c>message</c>: the argument, where there is just one.</summary>
    internal PyObject Message => Arguments.Length == 1 ? Arguments[0] : PyStr.Empty;

    internal override PyDict? Attributes => _attributes;

    internal PyDict GetAttributes(Interpreter py) => _attributes ??= new PyDict(py);

    internal override void SetAttribute(Interpreter py, PyStr name, PyObject? value)
    {
        GetAttributes(py);
        base.SetAttribute(py, name, value);
    }

    internal override bool IsTrue(Interpreter py) => true;

    internal override string Repr(Interpreter py) =>
        _type.Name + Protocol.Repr(py, Arguments.Length == 0 ? PyTuple.Empty : new PyTuple(Arguments));

    internal override string Str(Interpreter py) => ExceptionText.Str(py, this);
}
