using XenConfig.Python.Runtime.Modules;

namespace XenConfig.Python.Runtime;

/// <summary>Attribute access as <c>object</c> does it: data descriptors of the class, then the instance, then the rest of the class.</summary>
internal static class GenericAttributes
{
    /// <summary>An attribute, or null.</summary>
    public static PyObject? Get(Interpreter py, PyObject value, PyStr name)
    {
        var type = value.Type;
        var member = type.Find(name);
        if (member is not null && Descriptors.GoesFirst(member))
        {
            return member.Bind(py, value, type);
        }

        return value.Attributes?.Get(name)
            ?? member?.Bind(py, value, type)
            ?? (name.Value == "__dict__" ? value.Attributes : null)
            ?? (type.Lacks(name) ? throw StandardLibrary.LacksMember(type.QualifiedName, name.Value) : null);
    }

    /// <summary>Sets an attribute, or deletes it when the value is null.</summary>
    public static void Set(Interpreter py, PyObject target, PyStr name, PyObject? value)
    {
        var member = target.Type.Find(name);
        if (member is not null && Descriptors.TryAssign(py, member, target, value))
        {
            return;
        }

        if (target.Attributes is { } attributes)
        {
            if (value is not null)
            {
                attributes.Set(name, value);
                return;
            }

            if (attributes.Remove(name))
            {
                return;
            }

            // CPython says only the name where the value has a dict for its attributes, which it makes for the first of them.
            if (attributes.Table.WasUsed)
            {
                throw Raise.AttributeError(name.Value);
            }
        }

        if (member is not null && target is not (PyModule or PyType))
        {
            throw Raise.AttributeError($"'{target.Type.Name}' object attribute '{name.Value}' is read-only");
        }

        throw Missing(target, name);
    }

    public static PythonException Missing(PyObject target, PyStr name) => target switch
    {
        PyModule => Raise.AttributeError($"'module' object has no attribute '{name.Value}'"),
        PyType type => Raise.AttributeError($"type object '{type.Name}' has no attribute '{name.Value}'"),
        PyClass old => Raise.AttributeError($"class {old.Name} has no attribute '{name.Value}'"),
        PyInstance instance => Raise.AttributeError($"{instance.Class.Name} instance has no attribute '{name.Value}'"),
        _ => Raise.AttributeError($"'{target.Type.Name}' object has no attribute '{name.Value}'"),
    };
}
