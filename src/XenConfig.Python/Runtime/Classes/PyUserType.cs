namespace XenConfig.Python.Runtime;

/// <summary>A new-style class of the config's own.</summary>
internal sealed class PyUserType : PyType
{
    private readonly PyType[] _bases;
    private readonly PyType[] _mro;
    private readonly PyType _metaclass;
    private Dictionary<PyStr, PyObject?>? _specials;
    private long _specialsVersion;

    public PyUserType(Interpreter py, string name, PyType metaclass, PyType[] bases, PyDict attributes)
        : base(name, bases[0], static () => [])
    {
        _bases = bases;
        _metaclass = metaclass;
        _mro = MethodResolutionOrder.Of(this, bases);
        NativeBase = FindNativeBase(py);
        Attributes = attributes;
        HasInstanceAttributes = attributes.Get(Names.Slots) is null || bases.Any(static b => b is PyUserType { HasInstanceAttributes: true });
    }

    public override PyType Type => _metaclass;

    /// <summary>Whether instances have a <c>__dict__</c>: not where every class has <c>__slots__</c>.</summary>
    public bool HasInstanceAttributes { get; }

    /// <summary>The builtin type that instances are made of: <c>object</c>, or the one builtin base with a layout of its own.</summary>
    public PyType NativeBase { get; }

    internal override PyDict Attributes { get; }

    internal override PyType[] Bases => _bases;

    internal override PyType[] Mro => _mro;

    internal override string QualifiedName => Attributes.Get(Names.Module) is PyStr module ? $"{module.Value}.{Name}" : Name;

    internal override IEnumerable<KeyValuePair<string, PyObject>> OwnMembers =>
        Attributes.Items.Where(static item => item.Key is PyStr).Select(static item => KeyValuePair.Create(((PyStr)item.Key).Value, item.Value));

    /// <summary>
    /// A special method that the config's own classes in the method resolution order define, not bound. Builtin bases are left out: their
    /// behaviour is in the value itself.
    /// </summary>
    public PyObject? FindSpecial(PyStr name)
    {
        if (_specials is null || _specialsVersion != ClassVersion.Current)
        {
            _specials = [];
            _specialsVersion = ClassVersion.Current;
        }

        if (!_specials.TryGetValue(name, out var member))
        {
            member = Search(name);
            _specials[name] = member;
        }

        return member;
    }

    /// <summary>The hash of an instance: <c>__hash__</c>, or none where the class compares by value without defining one.</summary>
    public long HashInstance(Interpreter py, PyObject value)
    {
        if (FindSpecial(Names.Hash) is not { } hash)
        {
            return value.Hash(py);
        }

        if (hash is PyNone)
        {
            throw Raise.TypeError($"unhashable type: '{Name}'");
        }

        return hash.Bind(py, value, this).Call(py) switch
        {
            PyInt result => result.Hash(py),
            PyLong result => result.Hash(py),
            _ => throw Raise.TypeError("an integer is required"),
        };
    }

    internal override PyObject? FindOwn(PyStr name) => Attributes.Get(name);

    internal override string Repr(Interpreter py) => $"<class '{QualifiedName}'>";

    internal override void SetAttribute(Interpreter py, PyStr name, PyObject? value)
    {
        ClassVersion.Advance();
        if (value is not null)
        {
            if (name.Value == "__name__" && value is PyStr newName)
            {
                Name = newName.Value;
                return;
            }

            Attributes.Set(name, value);
        }
        else if (!Attributes.Remove(name))
        {
            throw Raise.AttributeError(name.Value);
        }
    }

    internal override PyObject Call(Interpreter py, in Arguments arguments) =>
        Protocol.Special(py, this, Names.Call) is { } call ? call.Call(py, arguments) : Instances.Create(py, this, arguments);

    private PyObject? Search(PyStr name)
    {
        foreach (var type in _mro)
        {
            if (type is PyUserType user && user.Attributes.Get(name) is { } member)
            {
                return member;
            }
        }

        return null;
    }

    private PyType FindNativeBase(Interpreter py)
    {
        var native = BuiltinTypes.Object;
        foreach (var type in _bases)
        {
            var candidate = type is PyUserType user ? user.NativeBase : type;
            if (!candidate.IsBase)
            {
                throw Raise.TypeError($"Error when calling the metaclass bases\n    type '{candidate.Name}' is not an acceptable base type");
            }

            if (candidate.IsSubtypeOf(native))
            {
                native = candidate;
            }
            else if (!native.IsSubtypeOf(candidate))
            {
                throw Raise.TypeError("Error when calling the metaclass bases\n    multiple bases have instance lay-out conflict");
            }
        }

        return native;
    }
}

/// <summary>Counts the changes of classes, so that what was looked up in them before can be told from what is true now.</summary>
internal static class ClassVersion
{
    private static long _current;

    public static long Current => Volatile.Read(ref _current);

    public static void Advance() => Interlocked.Increment(ref _current);
}
