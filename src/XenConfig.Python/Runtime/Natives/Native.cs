namespace XenConfig.Python.Runtime;

/// <summary>A named member of a native module, type or object.</summary>
/// <param name="Name">The name.</param>
/// <param name="Create">Makes the value. Functions and descriptors are the same for every interpreter; computed values are not.</param>
public readonly record struct NativeMember(string Name, Func<Interpreter, PyObject> Create);

/// <summary>
/// Declares natives as data: a type's methods and a module's members are tables of these. Keyword names, where given, are those of all
/// positional arguments in order; without them the native takes no keywords, as most of CPython's do.
/// </summary>
public static class Native
{
    /// <summary>A function without arguments.</summary>
    public static NativeMember Function(string name, Native0 code) => Shared(new NativeCode0(name, Arity.None, [], code));

    /// <summary>A function with at most one argument.</summary>
    public static NativeMember Function(string name, Arity arity, Native1 code, params string[] keywords) =>
        Shared(new NativeCode1(name, arity, keywords, code));

    /// <summary>A function with at most two arguments.</summary>
    public static NativeMember Function(string name, Arity arity, Native2 code, params string[] keywords) =>
        Shared(new NativeCode2(name, arity, keywords, code));

    /// <summary>A function with at most three arguments.</summary>
    public static NativeMember Function(string name, Arity arity, Native3 code, params string[] keywords) =>
        Shared(new NativeCode3(name, arity, keywords, code));

    /// <summary>A function with at most four arguments.</summary>
    public static NativeMember Function(string name, Arity arity, Native4 code, params string[] keywords) =>
        Shared(new NativeCode4(name, arity, keywords, code));

    /// <summary>A function that takes its arguments as they come, keywords included.</summary>
    public static NativeMember VariadicFunction(string name, Arity arity, NativeVariadic code) =>
        Shared(new NativeVariadicCode(name, arity, (py, _, arguments) => code(py, arguments)));

    /// <summary>A method without arguments.</summary>
    public static NativeMember Method<TSelf>(string name, NativeMethod0<TSelf> code)
        where TSelf : PyObject => Descriptor(new NativeMethodCode0<TSelf>(name, Arity.None, [], code));

    /// <summary>A method with at most one argument.</summary>
    public static NativeMember Method<TSelf>(string name, Arity arity, NativeMethod1<TSelf> code, params string[] keywords)
        where TSelf : PyObject => Descriptor(new NativeMethodCode1<TSelf>(name, arity, keywords, code));

    /// <summary>A method with at most two arguments.</summary>
    public static NativeMember Method<TSelf>(string name, Arity arity, NativeMethod2<TSelf> code, params string[] keywords)
        where TSelf : PyObject => Descriptor(new NativeMethodCode2<TSelf>(name, arity, keywords, code));

    /// <summary>A method with at most three arguments.</summary>
    public static NativeMember Method<TSelf>(string name, Arity arity, NativeMethod3<TSelf> code, params string[] keywords)
        where TSelf : PyObject => Descriptor(new NativeMethodCode3<TSelf>(name, arity, keywords, code));

    /// <summary>A method that takes its arguments as they come, keywords included.</summary>
    public static NativeMember VariadicMethod<TSelf>(string name, Arity arity, NativeMethodVariadic<TSelf> code)
        where TSelf : PyObject =>
        Descriptor(new NativeVariadicCode(name, arity, (py, self, arguments) => code(py, (TSelf)self, arguments)));

    /// <summary>A class method such as <c>dict.fromkeys</c>; it gets the class first.</summary>
    public static NativeMember ClassMethod(string name, Arity arity, NativeMethod2<PyType> code)
    {
        var native = new NativeMethodCode2<PyType>(name, arity, [], code);
        var member = new PyNativeClassMethod(native);
        return new NativeMember(name, _ => member);
    }

    /// <summary>A read-only attribute of a value, computed when it is asked for.</summary>
    public static NativeMember Property<TSelf>(string name, NativeMethod0<TSelf> get)
        where TSelf : PyObject
    {
        var property = new PyNativeProperty(name, (py, self) => get(py, (TSelf)self), null);
        return new NativeMember(name, _ => property);
    }

    /// <summary>An attribute of a value that may also be set.</summary>
    public static NativeMember Property<TSelf>(string name, NativeMethod0<TSelf> get, Action<Interpreter, TSelf, PyObject> set)
        where TSelf : PyObject
    {
        var property = new PyNativeProperty(name, (py, self) => get(py, (TSelf)self), (py, self, value) => set(py, (TSelf)self, value));
        return new NativeMember(name, _ => property);
    }

    /// <summary>A constant that every interpreter shares. It must be immutable.</summary>
    public static NativeMember Value(string name, PyObject value) => new(name, _ => value);

    /// <summary>A value made for each interpreter, when the module is first imported.</summary>
    public static NativeMember Computed(string name, Func<Interpreter, PyObject> create) => new(name, create);

    private static NativeMember Shared(NativeCode code)
    {
        var function = new PyNativeFunction(code);
        return new NativeMember(code.Name, _ => function);
    }

    private static NativeMember Descriptor(NativeCode code)
    {
        var descriptor = new PyMethodDescriptor(code);
        return new NativeMember(code.Name, _ => descriptor);
    }
}
