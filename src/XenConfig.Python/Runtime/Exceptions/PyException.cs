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

    /// <summary>Where in the sources it was raised, innermost call last; null until it was raised.</summary>
    internal PyObject[] Arguments { get; set; }

    /// <summary>The deprecated <c>message</c>: the argument, where there is just one.</summary>
    internal PyObject Message => Arguments.Length == 1 ? Arguments[0] : PyStr.Empty;

    internal override PyDict? Attributes => _attributes;

    internal PyDict GetAttributes(Interpreter py) => _attributes ??= new PyDict(py);

    internal override bool IsTrue(Interpreter py) => true;

    internal override string Repr(Interpreter py) => _type.Name + Protocol.Repr(py, new PyTuple(Arguments)) switch
    {
        var arguments when Arguments.Length == 1 => arguments.Remove(arguments.Length - 2, 1),
        var arguments => arguments,
    };

    internal override string Str(Interpreter py) => ExceptionText.Str(py, this);
}
