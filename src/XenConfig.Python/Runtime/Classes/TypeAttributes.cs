using XenConfig.Python.Runtime.Modules;

namespace XenConfig.Python.Runtime;

/// <summary>Attribute access on classes themselves: the metaclass's data descriptors, then the class and its bases, then the metaclass.</summary>
internal static class TypeAttributes
{
    public static PyObject? Get(Interpreter py, PyType type, PyStr name)
    {
        var fromMetaclass = type.Type.Find(name);
        if (fromMetaclass is not null && Descriptors.GoesFirst(fromMetaclass))
        {
            return fromMetaclass.Bind(py, type, type.Type);
        }

        return type.Find(name)?.Bind(py, null, type) ?? fromMetaclass?.Bind(py, type, type.Type)
            ?? (type.Lacks(name) ? throw StandardLibrary.LacksMember(type.QualifiedName, name.Value) : null);
    }

    public static void Set(Interpreter py, PyType type, PyStr name, PyObject? value)
    {
        if (type is not PyUserType user)
        {
            throw Raise.TypeError($"can't set attributes of built-in/extension type '{type.QualifiedName}'");
        }

        ClassVersion.Advance();
        if (type.Type.Find(name) is { } fromMetaclass && Descriptors.TryAssign(py, fromMetaclass, type, value))
        {
            return;
        }

        if (value is not null)
        {
            user.Attributes.Set(name, value);
        }
        else if (!user.Attributes.Remove(name))
        {
            throw Raise.AttributeError(name.Value);
        }
    }
}
