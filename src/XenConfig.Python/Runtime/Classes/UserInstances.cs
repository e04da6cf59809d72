using System.Numerics;
using XenConfig.Python.Runtime.Hashing;

namespace XenConfig.Python.Runtime;

/// <summary>An instance of a new-style class of the config's own.</summary>
internal interface IUserInstance
{
    /// <summary>The values of the names in <c>__slots__</c>; null until one is set.</summary>
    Dictionary<PySlot, PyObject>? Slots { get; set; }

    /// <summary>Assigns <c>__dict__</c>.</summary>
    void SetAttributes(PyDict value);

    /// <summary>Assigns <c>__class__</c>, the layouts being known to be the same.</summary>
    void SetClass(PyUserType value);
}

/// <summary>An instance of a class that derives from nothing but <c>object</c>.</summary>
internal sealed class PyUserObject(PyUserType type, PyDict? attributes) : PyObject, IUserInstance
{
    public override PyType Type => type;

    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    internal override PyDict? Attributes => attributes;

    public void SetAttributes(PyDict value) => attributes = value;

    public void SetClass(PyUserType value) => type = value;

    internal override bool IsTrue(Interpreter py) => true;
}

internal sealed class UserInt(PyUserType type, PyDict? attributes, long value) : PyInt(value), IUserInstance
{
    public override PyType Type => type;

    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    internal override PyDict? Attributes => attributes;

    public void SetAttributes(PyDict value) => attributes = value;

    public void SetClass(PyUserType value) => type = value;
}

internal sealed class UserLong(PyUserType type, PyDict? attributes, BigInteger value) : PyLong(value), IUserInstance
{
    public override PyType Type => type;

    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    internal override PyDict? Attributes => attributes;

    public void SetAttributes(PyDict value) => attributes = value;

    public void SetClass(PyUserType value) => type = value;
}

internal sealed class UserFloat(PyUserType type, PyDict? attributes, double value) : PyFloat(value), IUserInstance
{
    public override PyType Type => type;

    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    internal override PyDict? Attributes => attributes;

    public void SetAttributes(PyDict value) => attributes = value;

    public void SetClass(PyUserType value) => type = value;
}

internal sealed class UserStr(PyUserType type, PyDict? attributes, string value) : PyStr(value), IUserInstance
{
    public override PyType Type => type;

    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    internal override PyDict? Attributes => attributes;

    public void SetAttributes(PyDict value) => attributes = value;

    public void SetClass(PyUserType value) => type = value;
}

internal sealed class UserUnicode(PyUserType type, PyDict? attributes, string value) : PyUnicode(value), IUserInstance
{
    public override PyType Type => type;

    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    internal override PyDict? Attributes => attributes;

    public void SetAttributes(PyDict value) => attributes = value;

    public void SetClass(PyUserType value) => type = value;
}

internal sealed class UserList(PyUserType type, PyDict? attributes, List<PyObject> items) : PyList(items), IUserInstance
{
    public override PyType Type => type;

    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    internal override PyDict? Attributes => attributes;

    public void SetAttributes(PyDict value) => attributes = value;

    public void SetClass(PyUserType value) => type = value;
}

internal sealed class UserTuple(PyUserType type, PyDict? attributes, PyObject[] items) : PyTuple(items), IUserInstance
{
    public override PyType Type => type;

    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    internal override PyDict? Attributes => attributes;

    public void SetAttributes(PyDict value) => attributes = value;

    public void SetClass(PyUserType value) => type = value;
}

internal sealed class UserDict(PyUserType type, PyDict? attributes, HashTable table) : PyDict(table), IUserInstance
{
    public override PyType Type => type;

    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    internal override PyDict? Attributes => attributes;

    public void SetAttributes(PyDict value) => attributes = value;

    public void SetClass(PyUserType value) => type = value;
}

internal sealed class UserSet(PyUserType type, PyDict? attributes, HashTable table) : PySet(table), IUserInstance
{
    public override PyType Type => type;

    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    internal override PyDict? Attributes => attributes;

    public void SetAttributes(PyDict value) => attributes = value;

    public void SetClass(PyUserType value) => type = value;
}

internal sealed class UserFrozenSet(PyUserType type, PyDict? attributes, HashTable table) : PyFrozenSet(table), IUserInstance
{
    public override PyType Type => type;

    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    internal override PyDict? Attributes => attributes;

    public void SetAttributes(PyDict value) => attributes = value;

    public void SetClass(PyUserType value) => type = value;
}

internal sealed class UserComplex(PyUserType type, PyDict? attributes, Complex value) : PyComplex(value), IUserInstance
{
    public override PyType Type => type;

    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    internal override PyDict? Attributes => attributes;

    public void SetAttributes(PyDict value) => attributes = value;

    public void SetClass(PyUserType value) => type = value;
}

internal sealed class UserProperty(PyUserType type, PyDict? attributes, PyObject get, PyObject set, PyObject delete, PyObject documentation) : PyProperty(get, set, delete, documentation), IUserInstance
{
    public override PyType Type => type;

    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    internal override PyDict? Attributes => attributes;

    public void SetAttributes(PyDict value) => attributes = value;

    public void SetClass(PyUserType value) => type = value;
}

internal sealed class UserStaticMethod(PyUserType type, PyDict? attributes, PyObject function) : PyStaticMethod(function), IUserInstance
{
    public override PyType Type => type;

    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    internal override PyDict? Attributes => attributes;

    public void SetAttributes(PyDict value) => attributes = value;

    public void SetClass(PyUserType value) => type = value;
}

internal sealed class UserClassMethod(PyUserType type, PyDict? attributes, PyObject function) : PyClassMethod(function), IUserInstance
{
    public override PyType Type => type;

    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    internal override PyDict? Attributes => attributes;

    public void SetAttributes(PyDict value) => attributes = value;

    public void SetClass(PyUserType value) => type = value;
}

internal sealed class UserByteArray(PyUserType type, PyDict? attributes, string text) : PyByteArray(text), IUserInstance
{
    public override PyType Type => type;

    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    internal override PyDict? Attributes => attributes;

    public void SetAttributes(PyDict value) => attributes = value;

    public void SetClass(PyUserType value) => type = value;
}
