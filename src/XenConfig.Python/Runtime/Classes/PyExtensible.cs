namespace XenConfig.Python.Runtime;

/// <summary>A value of a module's own type from which a config may derive classes: an instance of such a class is made of it, too.</summary>
internal abstract class PyExtensible : PyObject, IUserInstance
{
    private PyType _type;
    private PyDict? _attributes;

    /// <summary>A value.</summary>
    /// <param name="py">The interpreter; not looked at for the module's own type, so that constants may be made without one.</param>
    /// <param name="type">The module's type, or a class derived from it.</param>
    private protected PyExtensible(Interpreter? py, PyType type)
    {
        _type = type;
        _attributes = type is PyUserType user ? Instances.NewAttributes(py!, user) : null;
    }

    /// <inheritdoc/>
    public override PyType Type => _type;

    /// <inheritdoc/>
    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    internal override PyDict? Attributes => _attributes;

    /// <inheritdoc/>
    public void SetAttributes(PyDict value) => _attributes = value;

    /// <inheritdoc/>
    public void SetClass(PyUserType value) => _type = value;
}
