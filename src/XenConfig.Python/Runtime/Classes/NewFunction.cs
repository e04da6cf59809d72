namespace XenConfig.Python.Runtime;

/// <summary><c>__new__</c> of the builtin types: makes an instance of the type, or of a class that derives from it.</summary>
internal static class NewFunction
{
    /// <summary>The <c>__new__</c> of a type.</summary>
    public static PyNativeFunction Of(PyType owner) =>
        new(new NativeVariadicCode("__new__", Arity.Any, (py, _, arguments) => Call(py, owner, arguments)));

    private static PyObject Call(Interpreter py, PyType owner, Arguments arguments)
    {
        if (arguments.Count == 0)
        {
            throw Raise.TypeError($"{owner.Name}.__new__(): not enough arguments");
        }

        if (arguments[0] is not PyType asked)
        {
            throw Raise.TypeError($"{owner.Name}.__new__(X): X is not a type object ({arguments[0].Type.Name})");
        }

        if (!asked.IsSubtypeOf(owner))
        {
            throw Raise.TypeError($"{owner.Name}.__new__({asked.Name}): {asked.Name} is not a subtype of {owner.Name}");
        }

        var native = asked is PyUserType user ? user.NativeBase : asked;
        if (native != owner && native.Constructor != owner.Constructor)
        {
            throw Raise.TypeError($"{owner.Name}.__new__({asked.Name}) is not safe, use {native.QualifiedName}.__new__()");
        }

        // Mutable builtins are filled by __init__; their __new__ ignores the arguments.
        var passed = Instances.IsInitializedInPlace(native) ? Arguments.None : arguments.WithoutFirst();
        return native.Constructor!(py, asked, passed);
    }
}
