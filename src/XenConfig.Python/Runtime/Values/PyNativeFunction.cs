using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A value of a module that can be called as a function can, such as a <c>functools.partial</c>.</summary>
internal abstract class PyCallable : PyObject;

/// <summary>A builtin function.</summary>
public sealed class PyNativeFunction : PyObject
{
    private readonly NativeCode _code;

    internal PyNativeFunction(NativeCode code) => _code = code;

    /// <summary>The function's name.</summary>
    public string Name => _code.Name;

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.BuiltinFunction;

    internal NativeCode Code => _code;

    internal override string Repr(Interpreter py) => $"<built-in function {Name}>";

    internal override PyObject Call(Interpreter py, in Arguments arguments) => _code.CallNested(py, this, arguments);

    internal override PyObject Call(Interpreter py) => _code.CallNested(py, this);

    internal override PyObject Call(Interpreter py, PyObject first) => _code.CallNested(py, this, first);

    internal override PyObject Call(Interpreter py, PyObject first, PyObject second) => _code.CallNested(py, this, first, second);

    internal override PyObject Call(Interpreter py, PyObject first, PyObject second, PyObject third) =>
        _code.CallNested(py, this, first, second, third);
}

/// <summary>A builtin method bound to its object: <c>'x'.upper</c>.</summary>
public sealed class PyNativeMethod : PyObject
{
    private readonly NativeCode _code;

    internal PyNativeMethod(PyObject self, NativeCode code)
    {
        Self = self;
        _code = code;
    }

    /// <summary>The object.</summary>
    public PyObject Self { get; }

    /// <summary>The method's name.</summary>
    public string Name => _code.Name;

    /// <summary>The type that the method belongs to, where it comes from a type's table.</summary>
    internal PyType Owner { get; init; } = BuiltinTypes.Object;

    /// <summary>Whether it is one of the methods that all objects have.</summary>
    internal bool IsOfObject => _code.Owner == BuiltinTypes.Object;

    /// <inheritdoc/>
    public override PyType Type => _code.IsSlot ? BuiltinTypes.MethodWrapper : BuiltinTypes.BuiltinFunction;

    internal override string Repr(Interpreter py) => _code.IsSlot
        ? $"<method-wrapper '{Name}' of {Self.Type.Name} object at {py.AddressOf(Self)}>"
        : $"<built-in method {Name} of {Self.Type.Name} object at {py.AddressOf(Self)}>";

    // CPython compares the objects by identity here, by value for what a slot made.
    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other)
    {
        if (other is not PyNativeMethod method || comparison is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual))
        {
            return null;
        }

        var equal = method._code == _code && (method.Self == Self || (_code.IsSlot && Comparison.AreEqual(py, Self, method.Self)));
        return PyBool.Of(equal == (comparison == ComparisonOperator.Equal));
    }

    internal override long Hash(Interpreter py) => py.IdentityOf(Self) ^ Hashing.PythonHash.Text(Name);

    internal override PyObject Call(Interpreter py, in Arguments arguments) => _code.CallNested(py, Self, arguments);

    internal override PyObject Call(Interpreter py) => _code.CallNested(py, Self);

    internal override PyObject Call(Interpreter py, PyObject first) => _code.CallNested(py, Self, first);

    internal override PyObject Call(Interpreter py, PyObject first, PyObject second) => _code.CallNested(py, Self, first, second);

    internal override PyObject Call(Interpreter py, PyObject first, PyObject second, PyObject third) =>
        _code.CallNested(py, Self, first, second, third);
}

/// <summary>A method of a builtin type, as it stands in the type: <c>str.upper</c>.</summary>
internal sealed class PyMethodDescriptor(NativeCode code) : PyObject
{
    /// <summary>The type it belongs to; set when the type takes its table in.</summary>
    internal PyType Owner
    {
        get => code.Owner;
        set => code.Owner = value;
    }

    internal NativeCode Code => code;

    internal string Name => code.Name;

    public override PyType Type => code.IsSlot ? BuiltinTypes.WrapperDescriptor : BuiltinTypes.MethodDescriptor;

    internal override string Repr(Interpreter py) => code.IsSlot
        ? $"<slot wrapper '{Name}' of '{Owner.Name}' objects>"
        : $"<method '{Name}' of '{Owner.Name}' objects>";

    internal override PyObject Bind(Interpreter py, PyObject? instance, PyObject owner) => instance switch
    {
        null => this,
        PyInstance or { Type: PyUserType } => BindChecked(instance),
        _ => new PyNativeMethod(instance, code) { Owner = Owner },
    };

    /// <summary>What an explicit <c>__get__</c> gives, and an attribute of a class of the config's own, which need not be derived from the type.</summary>
    internal PyNativeMethod BindChecked(PyObject instance) => instance.Type.IsSubtypeOf(Owner)
        ? new PyNativeMethod(instance, code) { Owner = Owner }
        : throw Raise.TypeError($"descriptor '{Name}' for '{Owner.Name}' objects doesn't apply to '{instance.Type.Name}' object");

    internal override PyObject Call(Interpreter py, in Arguments arguments)
    {
        if (arguments.Count == 0)
        {
            throw Raise.TypeError($"descriptor '{Name}' of '{Owner.Name}' object needs an argument");
        }

        return code.CallNested(py, Check(arguments[0]), arguments.WithoutFirst());
    }

    internal override PyObject Call(Interpreter py, PyObject first) => code.CallNested(py, Check(first));

    internal override PyObject Call(Interpreter py, PyObject first, PyObject second) => code.CallNested(py, Check(first), second);

    private PyObject Check(PyObject self) => self.Type.IsSubtypeOf(Owner) ? self : throw code.WrongReceiver(self);
}

/// <summary>A class method of a builtin type: <c>dict.fromkeys</c>.</summary>
internal sealed class PyNativeClassMethod(NativeCode code) : PyObject
{
    /// <summary>The type it belongs to; set when the type takes its table in.</summary>
    internal PyType Owner { get; set; } = BuiltinTypes.Object;

    internal string Name => code.Name;

    public override PyType Type => BuiltinTypes.ClassMethodDescriptor;

    internal override string Repr(Interpreter py) => $"<method '{Name}' of '{Owner.Name}' objects>";

    internal override PyObject Bind(Interpreter py, PyObject? instance, PyObject owner) => new PyNativeMethod(owner, code);

    internal override PyObject Call(Interpreter py, in Arguments arguments)
    {
        if (arguments.Count == 0)
        {
            throw Raise.TypeError($"descriptor '{Name}' of '{Owner.Name}' object needs an argument");
        }

        return arguments[0] is PyType type && type.IsSubtypeOf(Owner)
            ? code.CallNested(py, type, arguments.WithoutFirst())
            : throw Raise.TypeError($"descriptor '{Name}' requires a type but received a '{arguments[0].Type.Name}'");
    }
}

/// <summary>A computed attribute of a builtin type.</summary>
internal sealed class PyNativeProperty(string name, Func<Interpreter, PyObject, PyObject> get, Action<Interpreter, PyObject, PyObject?>? set)
    : PyObject
{
    /// <summary>The type it belongs to; set when the type takes its table in.</summary>
    internal PyType Owner { get; set; } = BuiltinTypes.Object;

    /// <summary>Whether CPython keeps the attribute in a field of the value: a <c>member_descriptor</c>.</summary>
    internal bool IsField { get; init; }

    internal string Name => name;

    public override PyType Type => IsField ? BuiltinTypes.MemberDescriptor : BuiltinTypes.GetSetDescriptor;

    internal override string Repr(Interpreter py) => $"<{(IsField ? "member" : "attribute")} '{name}' of '{Owner.Name}' objects>";

    internal override PyObject Bind(Interpreter py, PyObject? instance, PyObject owner) => instance is null ? this : get(py, Check(instance));

    internal void Assign(Interpreter py, PyObject instance, PyObject? value)
    {
        Check(instance);
        if (set is null)
        {
            throw IsField ? Raise.TypeError("readonly attribute") : Raise.AttributeError($"attribute '{name}' of '{Owner.Name}' objects is not writable");
        }

        set(py, instance, value);
    }

    /// <summary>The object whose attribute it is, if it is one that has it.</summary>
    /// <exception cref="PythonException">TypeError: it has not, whatever its type says.</exception>
    internal TSelf Receiver<TSelf>(PyObject instance)
        where TSelf : PyObject => instance as TSelf ?? throw WrongReceiver(instance);

    private PyObject Check(PyObject instance) => instance.Type.IsSubtypeOf(Owner) ? instance : throw WrongReceiver(instance);

    private PythonException WrongReceiver(PyObject instance) =>
        Raise.TypeError($"descriptor '{name}' for '{Owner.Name}' objects doesn't apply to '{instance.Type.Name}' object");
}
