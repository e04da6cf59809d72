namespace XenConfig.Python.Runtime;

/// <summary>A value of a module's own type from which a config may derive classes: an instance of such a class is made of it, too.</summary>
/// <param name="py">The interpreter.</param>
/// <param name="type">The module's type, or a class derived from it.</param>
internal abstract class PyExtensible(Interpreter py, PyType type) : PyObject, IUserInstance
{
    private readonly PyDict? _attributes = type is PyUserType user ? Instances.NewAttributes(py, user) : null;

    /// <inheritdoc/>
    public override PyType Type => type;

    /// <inheritdoc/>
    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    internal override PyDict? Attributes => _attributes;
}
