namespace XenConfig.Python.Runtime;

/// <summary>
/// A place in the code that reads or writes an attribute, and what it remembers of the last time. It answers for instances of the config's
/// own classes whose attribute is just a value in their dict; whatever takes more than that is for <see cref="Attributes"/>.
/// </summary>
internal struct AttributeSite(PyStr name)
{
    // The evaluator answers for some names with two underscores before it looks into the dict.
    private readonly bool _isPlain = !name.Value.StartsWith("__", StringComparison.Ordinal);

    private int _slot;
    private PyType? _type;
    private long _version;
    private bool _isInDict;

    /// <summary>The attribute of an instance; null where it is not so simple.</summary>
    public PyObject? TryGet(PyObject target) => TryGetDict(target)?.Get(name, ref _slot);

    /// <summary>Sets the attribute of an instance, where that is simple.</summary>
    public bool TrySet(PyObject target, PyObject value)
    {
        if (target is PyInstance { Class.SetHook: not null } || TryGetDict(target) is not { } attributes)
        {
            return false;
        }

        attributes.Set(name, value, ref _slot);
        return true;
    }

    private PyDict? TryGetDict(PyObject target) => target switch
    {
        PyInstance instance when _isPlain => instance.Attributes,
        PyUserObject { Type: PyUserType type } instance when _isPlain && HoldsInDict(type) => instance.Attributes,
        _ => null,
    };

    /// <summary>Whether neither a method nor a member of the class comes before an instance's dict.</summary>
    private bool HoldsInDict(PyUserType type)
    {
        var version = ClassVersion.Current;
        if (type != _type || version != _version)
        {
            _type = type;
            _version = version;
            _isInDict = type.FindSpecial(Names.GetAttribute) is null && type.FindSpecial(Names.SetAttr) is null && type.Find(name) is null;
        }

        return _isInDict;
    }
}
