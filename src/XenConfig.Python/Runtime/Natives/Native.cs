namespace XenConfig.Python.Runtime;

/// <summary>A named member of a native module, type or object.</summary>
/// <param name="Name">The name.</param>
/// <param name="Create">Makes the value. Functions and descriptors are the same for every interpreter; computed values are not.</param>
public readonly record struct NativeMember(string Name, Func<Interpreter, PyObject> Create)
{
    /// <summary>Whether each interpreter has a value of its own.</summary>
    public bool IsComputed { get; init; }

    /// <summary>What it tells that depends on more than the config's own bytes: asking a module for it is a question to the host.</summary>
    public HostDependence DependsOn { get; init; }
}

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

    /// <summary>A function with at most two arguments, some of which CPython's parser of arguments converts.</summary>
    public static NativeMember Function(string name, Arity arity, Native2 code, ParameterCheck check, params string[] keywords) =>
        Shared(new NativeCode2(name, arity, keywords, code) { Check = check });

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

    /// <summary>A method with at most two arguments, some of which CPython's parser of arguments converts.</summary>
    public static NativeMember Method<TSelf>(string name, Arity arity, NativeMethod2<TSelf> code, ParameterCheck check, params string[] keywords)
        where TSelf : PyObject => Descriptor(new NativeMethodCode2<TSelf>(name, arity, keywords, code) { Check = check });

    /// <summary>A method with at most three arguments.</summary>
    public static NativeMember Method<TSelf>(string name, Arity arity, NativeMethod3<TSelf> code, params string[] keywords)
        where TSelf : PyObject => Descriptor(new NativeMethodCode3<TSelf>(name, arity, keywords, code));

    /// <summary>A method that takes its arguments as they come, keywords included.</summary>
    public static NativeMember VariadicMethod<TSelf>(string name, Arity arity, NativeMethodVariadic<TSelf> code)
        where TSelf : PyObject
    {
        NativeVariadicCode? native = null;
        return Descriptor(native = new NativeVariadicCode(name, arity, (py, self, arguments) => code(py, native!.Receiver<TSelf>(self), arguments)));
    }

    /// <summary>A special method without arguments.</summary>
    public static NativeMember Slot<TSelf>(string name, NativeMethod0<TSelf> code)
        where TSelf : PyObject => Descriptor(new NativeMethodCode0<TSelf>(name, Arity.Slot(0, 0), [], code));

    /// <summary>A special method with one argument.</summary>
    public static NativeMember Slot<TSelf>(string name, NativeMethod1<TSelf> code)
        where TSelf : PyObject => Descriptor(new NativeMethodCode1<TSelf>(name, Arity.Slot(1, 1), [], code));

    /// <summary>A special method with two arguments.</summary>
    public static NativeMember Slot<TSelf>(string name, NativeMethod2<TSelf> code)
        where TSelf : PyObject => Descriptor(new NativeMethodCode2<TSelf>(name, Arity.Slot(2, 2), [], code));

    /// <summary>A special method whose last argument may be left out, as that of <c>__get__</c> and of <c>__pow__</c>.</summary>
    public static NativeMember SlotWithDefault<TSelf>(string name, NativeMethod2<TSelf> code)
        where TSelf : PyObject => Descriptor(new NativeMethodCode2<TSelf>(name, Arity.Slot(1, 2), [], code));

    /// <summary>A special method with three arguments.</summary>
    public static NativeMember Slot<TSelf>(string name, NativeMethod3<TSelf> code)
        where TSelf : PyObject => Descriptor(new NativeMethodCode3<TSelf>(name, Arity.Slot(3, 3), [], code));

    /// <summary>A special method that takes its arguments as they come: <c>__init__</c> and <c>__call__</c>.</summary>
    public static NativeMember VariadicSlot<TSelf>(string name, NativeMethodVariadic<TSelf> code)
        where TSelf : PyObject => VariadicMethod(name, Arity.AnySlot, code);

    /// <summary>A class method such as <c>dict.fromkeys</c>; it gets the class first.</summary>
    public static NativeMember ClassMethod(string name, Arity arity, NativeMethod2<PyType> code, params string[] keywords)
    {
        var native = new NativeMethodCode2<PyType>(name, arity, keywords, code);
        var member = new PyNativeClassMethod(native);
        return new NativeMember(name, _ => member);
    }

    /// <summary>A read-only attribute of a value, computed when it is asked for.</summary>
    public static NativeMember Property<TSelf>(string name, NativeMethod0<TSelf> get)
        where TSelf : PyObject => Attribute(name, get, null);

    /// <summary>An attribute of a value that may also be set.</summary>
    public static NativeMember Property<TSelf>(string name, NativeMethod0<TSelf> get, Action<Interpreter, TSelf, PyObject> set)
        where TSelf : PyObject =>
        Attribute(name, get, (py, self, value) => set(py, self, value ?? throw Raise.TypeError("can't delete numeric/char attribute")));

    /// <summary>An attribute of a value that may be set, and deleted: the setter gets null then.</summary>
    public static NativeMember DeletableProperty<TSelf>(string name, NativeMethod0<TSelf> get, Action<Interpreter, TSelf, PyObject?> set)
        where TSelf : PyObject => Attribute(name, get, set);

    /// <summary>A read-only attribute that CPython keeps in a field of the value, and so says <c>readonly attribute</c> of.</summary>
    public static NativeMember Field<TSelf>(string name, NativeMethod0<TSelf> get)
        where TSelf : PyObject => Attribute(name, get, null, isField: true);

    /// <summary>An attribute that CPython keeps in a field of the value and that may be set.</summary>
    public static NativeMember Field<TSelf>(string name, NativeMethod0<TSelf> get, Action<Interpreter, TSelf, PyObject?> set)
        where TSelf : PyObject => Attribute(name, get, set, isField: true);

    /// <summary>A constant that every interpreter shares. It must be immutable; an origin is not kept in it.</summary>
    public static NativeMember Value(string name, PyObject value)
    {
        (value as PyTracedObject)?.MarkShared();
        return new NativeMember(name, _ => value);
    }

    /// <summary>A value made for each interpreter, when the module is first used.</summary>
    public static NativeMember Computed(string name, Func<Interpreter, PyObject> create) => new(name, create) { IsComputed = true };

    private static NativeMember Shared(NativeCode code)
    {
        var function = new PyNativeFunction(code);
        return new NativeMember(code.Name, _ => function);
    }

    internal static NativeMember Descriptor(NativeCode code)
    {
        var descriptor = new PyMethodDescriptor(code);
        return new NativeMember(code.Name, _ => descriptor);
    }

    private static NativeMember Attribute<TSelf>(
        string name, NativeMethod0<TSelf> get, Action<Interpreter, TSelf, PyObject?>? set, bool isField = false)
        where TSelf : PyObject
    {
        PyNativeProperty? property = null;
        property = new PyNativeProperty(
            name,
            (py, self) => get(py, property!.Receiver<TSelf>(self)),
            set is null ? null : (py, self, value) => set(py, property!.Receiver<TSelf>(self), value))
        { IsField = isField };
        return new NativeMember(name, _ => property);
    }
}
