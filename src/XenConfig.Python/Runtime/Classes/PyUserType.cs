namespace XenConfig.Python.Runtime;

/// <summary>A new-style class of the config's own.</summary>
internal sealed class PyUserType : PyType
{
    private PyType[] _bases;
    private PyType[] _mro;
    private PyType _metaclass;
    private Dictionary<PyStr, PyObject?>? _specials;
    private long _specialsVersion;
    private OperatorSlots? _operatorSlots;

    public PyUserType(Interpreter py, string name, PyType metaclass, PyType[] bases, PyDict attributes)
        : base(name, null, static () => [])
    {
        _bases = bases;
        _metaclass = metaclass;
        BaseType = BestBase(bases);
        NativeBase = NativeOf(BaseType);
        Attributes = attributes;
        SlotNames = ClassSlots.NamesOf(py, attributes, BaseType, NativeBase);
        var isInherited = NativeBase.IsSubtypeOf(ExceptionTypes.BaseException) || NativeBase == BuiltinTypes.Type || bases.Any(static b => b is PyUserType { HasInstanceAttributes: true });
        if (isInherited && SlotNames is not null && SlotNames.Contains("__dict__"))
        {
            throw Raise.TypeError("__dict__ slot disallowed: we already got one");
        }

        AddsInstanceAttributes = !isInherited && (SlotNames is null || SlotNames.Contains("__dict__"));
        HasInstanceAttributes = isInherited || AddsInstanceAttributes;
        _mro = MethodResolutionOrder.Of(this, bases);
    }

    public override PyType Type => _metaclass;

    /// <summary>The names in <c>__slots__</c>; null where the class has none.</summary>
    public string[]? SlotNames { get; }

    /// <summary>Whether instances have a <c>__dict__</c>: not where every class has <c>__slots__</c>.</summary>
    public bool HasInstanceAttributes { get; }

    /// <summary>Whether it is this class that gives instances their <c>__dict__</c>.</summary>
    public bool AddsInstanceAttributes { get; }

    /// <summary>The builtin type that instances are made of: <c>object</c>, or the one builtin base with a layout of its own.</summary>
    public PyType NativeBase { get; }

    /// <summary>What its instances have for the binary operators.</summary>
    public OperatorSlots OperatorSlots => _operatorSlots ??= new OperatorSlots(this);

    internal override PyDict Attributes { get; }

    internal override PyType[] Bases => _bases;

    internal override PyType[] Mro => _mro;

    internal override string QualifiedName =>
        Attributes.Get(Names.Module) is PyStr { Value: not "__builtin__" } module ? $"{module.Value}.{Name}" : Name;

    internal override IEnumerable<KeyValuePair<string, PyObject>> OwnMembers =>
        Attributes.Items.Where(static item => item.Key is PyStr).Select(static item => KeyValuePair.Create(((PyStr)item.Key).Value, item.Value));

    /// <summary>
    /// A special method that one of the config's own classes defines, not bound; null where none does, or a builtin type has it that is before
    /// them in the method resolution order: its behaviour is in the value itself.
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
            PyLong result => result.Hash(py),
            var result => Hashing.PythonHash.Integer(Protocol.ToMachineWord(py, result)),
        };
    }

    /// <summary>Makes the class known to its bases.</summary>
    internal void Attach(Interpreter py)
    {
        foreach (var type in _bases)
        {
            type.Subclasses(py).Add(this);
        }
    }

    /// <summary>Assigns <c>__bases__</c>; the orders of this class and of all that derive from it are made anew.</summary>
    internal void SetBases(Interpreter py, PyType[] bases)
    {
        if (Array.Exists(bases, type => type.IsSubtypeOf(this)))
        {
            throw Raise.TypeError("a __bases__ item causes an inheritance cycle");
        }

        var best = BestBase(bases);
        if (SolidBase(best) != SolidBase(BaseType!) || (best is PyUserType { HasInstanceAttributes: true }) != (BaseType is PyUserType { HasInstanceAttributes: true }))
        {
            throw Raise.TypeError($"__bases__ assignment: '{best.Name}' object layout differs from '{BaseType!.Name}'");
        }

        var before = _bases;
        foreach (var type in before)
        {
            type.Subclasses(py).Remove(this);
        }

        _bases = bases;
        BaseType = best;
        try
        {
            Reorder(py);
        }
        catch (PythonException)
        {
            _bases = before;
            Reorder(py);
            throw;
        }
        finally
        {
            Attach(py);
            ClassVersion.Advance();
        }
    }

    /// <summary>Assigns <c>__class__</c>.</summary>
    internal void SetMetaclass(PyType metaclass) => _metaclass = metaclass;

    internal override PyObject? FindOwn(PyStr name) => Attributes.Get(name);

    internal override string Repr(Interpreter py) => $"<class '{QualifiedName}'>";

    internal override PyObject Call(Interpreter py, in Arguments arguments) => Recursion.Call(
        py, Recursion.WhileCalling, (Type: this, arguments), static (py, call) => Protocol.Special(py, call.Type, Names.Call) is { } own
            ? own.Call(py, call.arguments)
            : Instances.Create(py, call.Type, call.arguments));

    /// <summary><c>__base__</c>: the first base whose instances have the most of the layout, which that of the others must be part of.</summary>
    private static PyType BestBase(PyType[] bases)
    {
        PyType? best = null;
        foreach (var type in bases)
        {
            if (type is OldStyleBase)
            {
                continue;
            }

            if (!NativeOf(type).IsBase)
            {
                throw Raise.TypeError($"type '{type.Name}' is not an acceptable base type");
            }

            if (best is null || (!SolidBase(best).IsSubtypeOf(SolidBase(type)) && SolidBase(type).IsSubtypeOf(SolidBase(best))))
            {
                best = type;
            }
            else if (!SolidBase(best).IsSubtypeOf(SolidBase(type)))
            {
                throw Raise.TypeError("multiple bases have instance lay-out conflict");
            }
        }

        return best ?? BuiltinTypes.Object;
    }

    private static PyType NativeOf(PyType type) => type is PyUserType user ? user.NativeBase : type;

    /// <summary>
    /// The last type of a line that gives instances a layout of their own: a builtin one, unless it is an exception without fields of its own, or a
    /// class with names in <c>__slots__</c>.
    /// </summary>
    private static PyType SolidBase(PyType type)
    {
        while (type is PyUserType user
            ? user.SlotNames is null || Array.TrueForAll(user.SlotNames, static name => name is "__dict__" or "__weakref__")
            : type.IsSubtypeOf(ExceptionTypes.Exception) && type.FieldCount == 0)
        {
            type = type.BaseType!;
        }

        return type;
    }

    private PyObject? Search(PyStr name)
    {
        foreach (var type in _mro)
        {
            if (type.FindOwn(name) is { } member)
            {
                return type is PyUserType or OldStyleBase ? member : null;
            }
        }

        return null;
    }

    private void Reorder(Interpreter py)
    {
        _mro = MethodResolutionOrder.Of(this, _bases);
        ClassFactory.CheckDepth(_mro.Length);
        foreach (var derived in Subclasses(py))
        {
            derived.Reorder(py);
        }
    }
}

/// <summary>Counts the changes of classes, so that what was looked up in them before can be told from what is true now.</summary>
internal static class ClassVersion
{
    private static long _current;

    public static long Current => Volatile.Read(ref _current);

    public static void Advance() => Interlocked.Increment(ref _current);
}
