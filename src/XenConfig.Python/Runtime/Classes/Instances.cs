using System.Numerics;
using XenConfig.Python.Runtime.Hashing;

namespace XenConfig.Python.Runtime;

/// <summary>Makes instances of classes, and asks what a value is an instance of.</summary>
internal static class Instances
{
    /// <summary>What a call of a new-style class does: <c>__new__</c>, then <c>__init__</c>.</summary>
    public static PyObject Create(Interpreter py, PyUserType type, in Arguments arguments)
    {
        py.Budget.Step();
        var create = type.FindSpecial(Names.New);
        var initialize = type.FindSpecial(Names.Init);
        PyObject instance;
        if (create is not null)
        {
            instance = Recursion.Call(
                py, Recursion.WhileCalling, (Create: create.Bind(py, null, type), arguments: arguments.Prepend(type)), static (py, call) => call.Create.Call(py, call.arguments));
            if (!instance.Type.IsSubtypeOf(type))
            {
                return instance;
            }

            // A mutable builtin that the class's own __new__ has made is empty until its __init__ fills it.
            type = (PyUserType)instance.Type;
            initialize = type.FindSpecial(Names.Init)
                ?? (IsInitializedInPlace(type.NativeBase) ? type.Find(Names.Init) : null);
        }
        else if (type.NativeBase == BuiltinTypes.Object)
        {
            instance = ObjectType.New(py, type, arguments);
        }
        else
        {
            // Where the class has its own __init__, mutable builtins leave the arguments to it.
            var passed = initialize is not null && IsInitializedInPlace(type.NativeBase) ? Arguments.None : arguments;
            instance = type.NativeBase.Constructor!(py, type, passed);
        }

        if (initialize is not null && initialize.Bind(py, instance, type).Call(py, arguments) is var result and not PyNone)
        {
            throw Raise.TypeError($"__init__() should return None, not '{result.Type.Name}'");
        }

        return instance;
    }

    /// <summary>The <c>__dict__</c> of a new instance, where the class's instances have one.</summary>
    public static PyDict? NewAttributes(Interpreter py, PyUserType type) => type.HasInstanceAttributes ? new PyDict(py) : null;

    /// <summary>
    /// The function that a call of a method of an instance of the config's own class runs, with the instance before the arguments: a plain
    /// function that the class has and the instance does not hide. Null where finding the method takes more than looking.
    /// </summary>
    /// <param name="value">The instance.</param>
    /// <param name="name">The method's name.</param>
    /// <param name="slot">Where in a class's dict the asker found it before; where it is now, afterwards.</param>
    public static PyFunction? FindFunction(PyObject value, PyStr name, ref int slot) => value switch
    {
        PyInstance instance => instance.Attributes.Get(name) is null ? instance.Class.Find(name, ref slot) as PyFunction : null,
        PyUserObject { Type: PyUserType type } instance =>
            type.FindSpecial(name) is PyFunction function && instance.Attributes?.Get(name) is null && type.FindSpecial(Names.GetAttribute) is null
                ? function
                : null,
        _ => null,
    };

    // For the constructors of builtin types, which are called for classes derived from them too.
    public static PyInt Int(Interpreter py, PyType type, long value) =>
        type is PyUserType user ? new UserInt(user, NewAttributes(py, user), value) : PyInt.Of(value);

    public static PyLong Long(Interpreter py, PyType type, BigInteger value) =>
        type is PyUserType user ? new UserLong(user, NewAttributes(py, user), value) : new PyLong(value);

    public static PyFloat Float(Interpreter py, PyType type, double value) =>
        type is PyUserType user ? new UserFloat(user, NewAttributes(py, user), value) : new PyFloat(value);

    public static PyStr Str(Interpreter py, PyType type, string value) =>
        type is PyUserType user ? new UserStr(user, NewAttributes(py, user), value) : new PyStr(value);

    public static PyUnicode Unicode(Interpreter py, PyType type, string value) =>
        type is PyUserType user ? new UserUnicode(user, NewAttributes(py, user), value) : new PyUnicode(value);

    public static PyList List(Interpreter py, PyType type, List<PyObject> items) =>
        type is PyUserType user ? new UserList(user, NewAttributes(py, user), items) : new PyList(items);

    public static PyTuple Tuple(Interpreter py, PyType type, PyObject[] items) =>
        type is PyUserType user ? new UserTuple(user, NewAttributes(py, user), items) : new PyTuple(items);

    public static PyDict Dict(Interpreter py, PyType type, HashTable table) =>
        type is PyUserType user ? new UserDict(user, NewAttributes(py, user), table) : new PyDict(table);

    public static PySet Set(Interpreter py, PyType type, HashTable table) =>
        type is PyUserType user ? new UserSet(user, NewAttributes(py, user), table) : new PySet(table);

    public static PyFrozenSet FrozenSet(Interpreter py, PyType type, HashTable table) =>
        type is PyUserType user ? new UserFrozenSet(user, NewAttributes(py, user), table) : new PyFrozenSet(table);

    /// <summary><c>isinstance(value, type)</c>: the type may be a tuple of types, or have a metaclass that decides itself.</summary>
    public static bool IsInstance(Interpreter py, PyObject value, PyObject type)
    {
        if (value.Type == type)
        {
            return true;
        }

        return type switch
        {
            PyTuple types => NestedAny(py, types, candidate => IsInstance(py, value, candidate)),
            { Type: PyUserType } when Protocol.Special(py, type, Names.InstanceCheck) is { } check =>
                Protocol.IsTrue(py, Recursion.Call(py, " in __instancecheck__", (check, value), static (py, c) => c.check.Call(py, c.value))),
            _ => IsPlainInstance(py, value, type),
        };
    }

    /// <summary>Whether a value is an instance of a class, whatever the class's metaclass says.</summary>
    public static bool IsPlainInstance(Interpreter py, PyObject value, PyObject type)
    {
        switch (type)
        {
            case PyClass old:
                return value is PyInstance instance
                    ? instance.Class.DerivesFrom(old)
                    : value.Type.IsSubtypeOf(old.AsBase)
                        || (value.Type is PyUserType && SaidClass(py, value) is PyClass claimed && claimed.DerivesFrom(old));
            case PyType known:
                return value.Type.IsSubtypeOf(known)
                    || (value.Type is PyUserType && SaidClass(py, value) is PyType said && said != value.Type && said.IsSubtypeOf(known));
        }

        CheckClass(py, type, "isinstance() arg 2 must be a class, type, or tuple of classes and types");
        return SaidClass(py, value) is { } own && DerivesByBases(py, own, type);
    }

    /// <summary><c>issubclass(type, other)</c>: the other may be a tuple of types, or have a metaclass that decides itself.</summary>
    public static bool IsSubclass(Interpreter py, PyObject type, PyObject other) => other switch
    {
        PyTuple types => NestedAny(py, types, candidate => IsSubclass(py, type, candidate)),
        { Type: PyUserType } when Protocol.Special(py, other, Names.SubclassCheck) is { } check =>
            Protocol.IsTrue(py, Recursion.Call(py, " in __subclasscheck__", (check, type), static (py, c) => c.check.Call(py, c.type))),
        _ => IsPlainSubclass(py, type, other),
    };

    /// <summary>Whether a class derives from another, whatever the other's metaclass says.</summary>
    public static bool IsPlainSubclass(Interpreter py, PyObject type, PyObject other)
    {
        var known = type switch { PyType t => t, PyClass old => old.AsBase, _ => null };
        var asked = other switch { PyType t => t, PyClass old => old.AsBase, _ => null };
        if (known is not null && asked is not null)
        {
            return known.IsSubtypeOf(asked);
        }

        CheckClass(py, type, "issubclass() arg 1 must be a class");
        CheckClass(py, other, "issubclass() arg 2 must be a class or tuple of classes");
        return DerivesByBases(py, type, other);
    }

    /// <summary>The <c>__class__</c> that a value says it has; what asking for it raises counts as none.</summary>
    public static PyObject? SaidClass(Interpreter py, PyObject value) => ObjectBuiltins.Probe(py, value, Names.Class, ExceptionTypes.Exception);

    /// <summary>What is no class may stand for one by having a tuple of <c>__bases__</c>.</summary>
    private static void CheckClass(Interpreter py, PyObject value, string message)
    {
        if (value is not (PyType or PyClass) && BasesOf(py, value) is null)
        {
            throw Raise.TypeError(message);
        }
    }

    private static PyTuple? BasesOf(Interpreter py, PyObject value) => ObjectBuiltins.Probe(py, value, Names.Bases, ExceptionTypes.AttributeError) as PyTuple;

    private static bool DerivesByBases(Interpreter py, PyObject type, PyObject other) =>
        type == other
        || (BasesOf(py, type) is { } bases
            && Recursion.Call(py, " in __subclasscheck__", (bases, other), static (py, c) => Array.Exists(c.bases.Items, b => DerivesByBases(py, b, c.other))));

    private static bool NestedAny(Interpreter py, PyTuple types, Predicate<PyObject> test) =>
        Recursion.Call(py, " in __instancecheck__", (types, test), static (_, nested) => Array.Exists(nested.types.Items, nested.test));

    /// <summary>Whether a type leaves the arguments of its call to <c>__init__</c>.</summary>
    public static bool IsInitializedInPlace(PyType type) =>
        type.IsInitializedInPlace || type == BuiltinTypes.List || type == BuiltinTypes.Dict || type == BuiltinTypes.Set || type == BuiltinTypes.ByteArray
        || type.IsSubtypeOf(ExceptionTypes.BaseException);
}
