namespace XenConfig.Python.Runtime;

/// <summary><c>super(type, object)</c>: the attributes that come after a class in the object's method resolution order.</summary>
internal sealed class PySuper(PyType type, PyObject? self, PyType? selfType) : PyObject
{
    public static PyType OwnType { get; } = PyType.CreateNative("super", static () => [], constructor: static (py, _, arguments) => New(arguments)).Final();

    public override PyType Type => OwnType;

    internal override string Repr(Interpreter py) =>
        self is null ? $"<super: <class '{type.Name}'>, NULL>" : $"<super: <class '{type.Name}'>, <{selfType!.Name} object>>";

    internal override PyObject? GetAttribute(Interpreter py, PyStr name)
    {
        if (selfType is not null && name.Value != "__class__")
        {
            var order = selfType.Mro;
            for (var i = Array.IndexOf(order, type) + 1; i < order.Length; i++)
            {
                if (order[i].FindOwn(name) is { } member)
                {
                    return member.Bind(py, self == selfType ? null : self, selfType);
                }
            }

            // Builtin bases keep their constructors and operators in themselves, not in their tables.
            if (BaseMembers.TryFind(self!, selfType, name) is { } builtin)
            {
                return builtin;
            }
        }

        return base.GetAttribute(py, name);
    }

    private static PySuper New(Arguments arguments)
    {
        if (!Arity.Between(1, 2).Accepts(arguments.Count))
        {
            throw Arity.Between(1, 2).Mismatch("super", arguments.Count);
        }

        if (arguments[0] is not PyType type)
        {
            throw Raise.TypeError($"must be type, not {arguments[0].Type.Name}");
        }

        return arguments.At(1) switch
        {
            null or PyNone => new PySuper(type, null, null),
            PyType self when self.IsSubtypeOf(type) => new PySuper(type, self, self),
            var self when self.Type.IsSubtypeOf(type) => new PySuper(type, self, self.Type),
            _ => throw Raise.TypeError("super(type, obj): obj must be an instance or subtype of type"),
        };
    }
}

/// <summary>What a class of the config's own inherits from its builtin base besides the members in that base's table.</summary>
internal static class BaseMembers
{
    /// <summary><c>__new__</c>, which makes the instance that the builtin base's constructor makes.</summary>
    public static PyObject? TryFind(PyObject self, PyType type, PyStr name) =>
        name.Value == "__new__" && type is PyUserType ? NewOf(type) : null;

    public static PyNativeFunction NewOf(PyType type)
    {
        var native = type is PyUserType user ? user.NativeBase : type;
        return new PyNativeFunction(new NativeVariadicCode("__new__", Arity.AtLeast(1), (py, _, arguments) =>
        {
            if (arguments[0] is not PyType asked || !asked.IsSubtypeOf(native))
            {
                throw Raise.TypeError($"{native.Name}.__new__(X): X is not a type object ({arguments[0].Type.Name})");
            }

            if (native == BuiltinTypes.Object)
            {
                return ObjectType.New(py, asked, Arguments.None);
            }

            return native.Constructor is { } constructor
                ? constructor(py, asked, arguments.WithoutFirst())
                : throw Raise.TypeError($"cannot create '{native.Name}' instances");
        }));
    }
}
