namespace XenConfig.Python.Runtime;

/// <summary>An exception of Python 2.7's hierarchy.</summary>
public class PyException : PyObject
{
    private readonly PyType _type;
    private PyDict? _attributes;

    internal PyException(PyType type, params PyObject[] arguments)
    {
        _type = type;
        Arguments = arguments;
        Message = arguments.Length == 1 ? arguments[0] : PyStr.Empty;
        Fields = new PyObject?[ExceptionFields.CountOf(type)];
    }

    /// <inheritdoc/>
    public override PyType Type => _type;

    /// <summary>The exception's <c>args</c>.</summary>
    public IReadOnlyList<PyObject> Args => Arguments;

    internal PyObject[] Arguments { get; set; }

    /// <summary>The deprecated <c>message</c>: the argument, where there is just one; null once it is deleted.</summary>
    internal PyObject? Message { get; set; }

    /// <summary>What classes such as <c>IOError</c> keep besides the arguments, in the order of <see cref="ExceptionFields"/>; null while it was not given.</summary>
    internal PyObject?[] Fields { get; }

    internal override PyDict? Attributes => _attributes;

    internal PyDict GetAttributes(Interpreter py) => _attributes ??= new PyDict(py);

    /// <summary>Assigns <c>__dict__</c>.</summary>
    internal void SetAttributes(PyDict value) => _attributes = value;

    internal override void SetAttribute(Interpreter py, PyStr name, PyObject? value)
    {
        GetAttributes(py);
        base.SetAttribute(py, name, value);
    }

    internal override bool IsTrue(Interpreter py) => true;

    internal override PyIterator? Iterate(Interpreter py) => new ArrayIterator(Arguments, BuiltinTypes.Iterator);

    internal override PyObject GetItem(Interpreter py, PyObject key) => new PyTuple(Arguments).GetItem(py, key);

    internal override string Repr(Interpreter py) =>
        _type.Name + Protocol.Repr(py, Arguments.Length == 0 ? PyTuple.Empty : new PyTuple(Arguments));

    internal override string Str(Interpreter py) => ExceptionText.Str(py, this);
}

/// <summary>An exception of a class of the config's own.</summary>
internal sealed class UserException(PyUserType type, params PyObject[] arguments) : PyException(type, arguments), IUserInstance
{
    private PyUserType _type = type;

    public override PyType Type => _type;

    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    public void SetClass(PyUserType value) => _type = value;

    void IUserInstance.SetAttributes(PyDict value) => SetAttributes(value);
}
