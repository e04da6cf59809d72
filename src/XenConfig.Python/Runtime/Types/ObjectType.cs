using XenConfig.Python.Runtime.Formatting;
using XenConfig.Python.Runtime.Modules;

namespace XenConfig.Python.Runtime;

/// <summary>The members that every value has.</summary>
internal static class ObjectType
{
    private static readonly PyStr AbstractMethods = PyStr.MakeShared("__abstractmethods__");

    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.DeletableProperty<PyObject>("__class__", static (_, self) => self is PyInstance instance ? instance.Class : self.Type, SetClass),
        Native.Value("__doc__", PyNone.Instance),
        Native.Slot<PyObject>("__repr__", static (py, self) => new PyStr(self.Repr(py))),
        Native.Slot<PyObject>("__str__", static (py, self) => new PyStr(self is PyUserObject ? Protocol.Repr(py, self) : self.Str(py))),
        Native.Slot<PyObject>("__hash__", static (py, self) => PyInt.Of(self.Hash(py))),
        Native.Slot<PyObject>("__getattribute__", static (py, self, name) =>
            self.GetAttribute(py, AttributeName(name)) ?? throw GenericAttributes.Missing(self, AttributeName(name))),
        Native.Slot<PyObject>("__setattr__", static (py, self, name, value) =>
        {
            self.SetAttribute(py, AttributeName(name), value);
            return PyNone.Instance;
        }),
        Native.Slot<PyObject>("__delattr__", static (py, self, name) =>
        {
            self.SetAttribute(py, AttributeName(name), null);
            return PyNone.Instance;
        }),
        Native.VariadicSlot<PyObject>("__init__", Initialize),
        Native.Method<PyObject>("__format__", Arity.Exactly(1), Format),
        .. new[] { "__reduce__", "__reduce_ex__", "__sizeof__" }.Select(StandardLibrary.LacksMethod),
        Native.ClassMethod("__subclasshook__", Arity.Any, static (_, _, _, _) => PyNotImplemented.Instance),
    ];

    /// <summary>What <c>object.__new__</c> does. Arguments are refused unless the class has an <c>__init__</c> of its own for them.</summary>
    public static PyObject New(Interpreter py, PyType type, Arguments arguments)
    {
        if (type is not PyUserType user)
        {
            return arguments.TotalCount == 0 ? new PyPlainObject() : throw Raise.TypeError("object() takes no parameters");
        }

        if (arguments.TotalCount > 0 && user.FindSpecial(Names.Init) is null)
        {
            throw Raise.TypeError("object() takes no parameters");
        }

        if (user.Attributes.Get(AbstractMethods) is { } missing && Protocol.IsTrue(py, missing))
        {
            var names = Protocol.ToList(py, missing).Select(name => Protocol.Str(py, name)).Order(StringComparer.Ordinal);
            throw Raise.TypeError($"Can't instantiate abstract class {user.Name} with abstract methods {string.Join(", ", names)}");
        }

        return new PyUserObject(user, Instances.NewAttributes(py, user));
    }

    /// <summary>An argument that names an attribute.</summary>
    public static PyStr AttributeName(PyObject name) => name switch
    {
        PyStr text => text,
        PyUnicode text => new PyStr(Codecs.AsciiCodec.Encode(text.Value)),
        _ => throw Raise.TypeError($"attribute name must be string, not '{name.Type.Name}'"),
    };

    private static PyNone Initialize(Interpreter py, PyObject self, Arguments arguments)
    {
        // Arguments are for an __init__ or a __new__ of the class's own.
        if (arguments.TotalCount > 0 && self is PyUserObject { Type: PyUserType type } && type.FindSpecial(Names.New) is null)
        {
            throw Raise.TypeError("object.__init__() takes no parameters");
        }

        return PyNone.Instance;
    }

    private static PyObject Format(Interpreter py, PyObject self, PyObject specification) => specification switch
    {
        PyStr text => ValueFormat.Format(py, new PyStr(Protocol.Str(py, self)), text.Value, isUnicode: false),
        PyUnicode text => ValueFormat.Format(py, ValueFormat.ToUnicode(py, self), text.Value, isUnicode: true),
        _ => throw Raise.TypeError("argument to __format__ must be unicode or str"),
    };

    private static void SetClass(Interpreter py, PyObject self, PyObject? value)
    {
        if (value is null)
        {
            throw Raise.TypeError("can't delete __class__ attribute");
        }

        if (value is not PyType type)
        {
            throw Raise.TypeError($"__class__ must be set to new-style class, not '{value.Type.Name}' object");
        }

        if (self is PyUserType created && type.IsSubtypeOf(BuiltinTypes.Type) && type is PyUserType)
        {
            created.SetMetaclass(type);
            return;
        }

        if (self is not IUserInstance instance || type is not PyUserType user)
        {
            throw Raise.TypeError("__class__ assignment: only for heap types");
        }

        var before = (PyUserType)self.Type;
        if (before.NativeBase != user.NativeBase || before.HasInstanceAttributes != user.HasInstanceAttributes
            || !SlotsOf(before).Order(StringComparer.Ordinal).SequenceEqual(SlotsOf(user).Order(StringComparer.Ordinal)))
        {
            throw Raise.TypeError($"__class__ assignment: '{before.Name}' object layout differs from '{user.Name}'");
        }

        instance.SetClass(user);

        // The variables of both classes have the same names.
        foreach (var (slot, kept) in instance.Slots?.ToArray() ?? [])
        {
            if (user.Find(py.Intern(slot.Name)) is PySlot other && other != slot)
            {
                instance.Slots!.Remove(slot);
                instance.Slots[other] = kept;
            }
        }
    }

    /// <summary>The names that instances have room for, base first.</summary>
    private static IEnumerable<string> SlotsOf(PyUserType type) =>
        type.Mro.OfType<PyUserType>().Reverse().SelectMany(static t => t.SlotNames ?? []).Where(static name => name is not ("__dict__" or "__weakref__"));
}

/// <summary>What <c>object()</c> gives.</summary>
internal sealed class PyPlainObject : PyObject
{
    public override PyType Type => BuiltinTypes.Object;
}
