namespace XenConfig.Python.Runtime;

/// <summary>A <c>property</c>.</summary>
internal class PyProperty(PyObject get, PyObject set, PyObject delete, PyObject documentation) : PyObject
{
    public override PyType Type => BuiltinTypes.Property;

    public PyObject Getter => get;

    public PyObject Setter => set;

    public PyObject Deleter => delete;

    public PyObject Documentation => documentation;

    /// <summary>Whether <see cref="Documentation"/> is the getter's.</summary>
    public bool IsDocumentedByGetter { get; init; }

    internal override PyObject Bind(Interpreter py, PyObject? instance, PyObject owner) =>
        Type is PyUserType type && type.FindSpecial(Names.Get) is { } own ? own.Call(py, this, instance ?? PyNone.Instance, owner) : Get(py, instance);

    /// <summary>What a property's own <c>__get__</c> does.</summary>
    internal PyObject Get(Interpreter py, PyObject? instance)
    {
        if (instance is null)
        {
            return this;
        }

        return get is PyNone ? throw Raise.AttributeError("unreadable attribute") : get.Call(py, instance);
    }

    internal void Assign(Interpreter py, PyObject instance, PyObject? value)
    {
        if (value is null)
        {
            if (delete is PyNone)
            {
                throw Raise.AttributeError("can't delete attribute");
            }

            delete.Call(py, instance);
            return;
        }

        if (set is PyNone)
        {
            throw Raise.AttributeError("can't set attribute");
        }

        set.Call(py, instance, value);
    }
}

/// <summary>A <c>staticmethod</c>.</summary>
internal class PyStaticMethod(PyObject function) : PyObject
{
    public override PyType Type => BuiltinTypes.StaticMethod;

    public PyObject Function => function;

    internal override PyObject Bind(Interpreter py, PyObject? instance, PyObject owner) => function;
}

/// <summary>A <c>classmethod</c>.</summary>
internal class PyClassMethod(PyObject function) : PyObject
{
    public override PyType Type => BuiltinTypes.ClassMethod;

    public PyObject Function => function;

    internal override PyObject Bind(Interpreter py, PyObject? instance, PyObject owner) => new PyBoundMethod(function, owner, owner.Type);
}

/// <summary>The descriptor of a name in <c>__slots__</c>.</summary>
internal sealed class PySlot(PyType owner, string name) : PyObject
{
    public string Name => name;

    public PyType Owner => owner;

    public override PyType Type => BuiltinTypes.MemberDescriptor;

    internal override string Repr(Interpreter py) => $"<member '{name}' of '{owner.Name}' objects>";

    internal override PyObject Bind(Interpreter py, PyObject? instance, PyObject owner) => instance is null
        ? this
        : Check(instance).Slots?.GetValueOrDefault(this) ?? throw Raise.AttributeError(name);

    internal void Assign(PyObject instance, PyObject? value)
    {
        var slots = Check(instance).Slots ??= [];
        if (value is not null)
        {
            slots[this] = value;
        }
        else if (!slots.Remove(this))
        {
            throw Raise.AttributeError(name);
        }
    }

    private IUserInstance Check(PyObject instance) => instance.Type.IsSubtypeOf(owner)
        ? (IUserInstance)instance
        : throw Raise.TypeError($"descriptor '{name}' for '{owner.Name}' objects doesn't apply to '{instance.Type.Name}' object");
}
