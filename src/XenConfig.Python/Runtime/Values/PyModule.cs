namespace XenConfig.Python.Runtime;

/// <summary>A module.</summary>
public sealed class PyModule(string name, PyDict members) : PyObject
{
    /// <summary>The module's name.</summary>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Module;

    internal override PyDict Attributes { get; } = members;

    internal override string Repr(Interpreter py) =>
        Attributes.Get("__file__") is PyStr file ? $"<module '{Name}' from '{file.Value}'>" : $"<module '{Name}' (built-in)>";

    internal override PyObject? GetAttribute(Interpreter py, PyStr name) =>
        Attributes.Get(name) ?? (name.Value == "__dict__" ? Attributes : GenericAttributes.Get(py, this, name));
}

/// <summary>An object of a builtin kind with a table of members, such as xm's <c>xm_vars</c>.</summary>
/// <param name="type">The type, made with <see cref="PyType.CreateNative"/>.</param>
public sealed class PyNativeObject(PyType type) : PyObject
{
    /// <inheritdoc/>
    public override PyType Type => type;
}
