namespace XenConfig.Python.Runtime;

/// <summary>A function or lambda of the config's own.</summary>
public sealed class PyFunction : PyObject
{
    private PyDict? _attributes;

    internal PyFunction(string name, PyDict globals, PyObject[] defaults, PyObject documentation)
    {
        Name = name;
        Globals = globals;
        Defaults = defaults;
        Documentation = documentation;
    }

    /// <summary>The function's name; <c>&lt;lambda&gt;</c> for a lambda.</summary>
    public string Name { get; internal set; }

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Function;

    internal PyDict Globals { get; }

    internal PyObject[] Defaults { get; }

    internal PyObject Documentation { get; set; }

    internal override PyDict? Attributes => _attributes;

    internal PyDict GetAttributes(Interpreter py) => _attributes ??= new PyDict(py);

    internal override string Repr(Interpreter py) => $"<function {Name} at {py.AddressOf(this)}>";

    internal override PyObject Bind(Interpreter py, PyObject? instance, PyObject owner) => new PyBoundMethod(this, instance, owner);
}
