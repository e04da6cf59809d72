using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>An old-style class.</summary>
public sealed class PyClass : PyObject
{
    private readonly List<WeakReference<PyClass>> _derived = [];

    internal PyClass(string name, PyClass[] bases, PyDict attributes)
    {
        Name = name;
        Bases = bases;
        Attributes = attributes;
        Order = [this, .. bases.SelectMany(static type => type.Order).Distinct()];
        Depth = bases.Length == 0 ? 1 : bases.Max(static type => type.Depth) + 1;
        AsBase = new OldStyleBase(this);
        FindHooks();
        foreach (var type in bases)
        {
            type._derived.Add(new WeakReference<PyClass>(this));
        }
    }

    /// <summary>The class's name.</summary>
    public string Name { get; private set; }

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Class;

    internal PyClass[] Bases { get; private set; }

    /// <summary>The classes in which members are looked for: depth first, from left to right, each once, however often it is inherited.</summary>
    internal PyClass[] Order { get; private set; }

    /// <summary>How many classes deep the deepest line of bases is, itself included.</summary>
    internal int Depth { get; private set; }

    /// <summary>The class as a base of new-style ones.</summary>
    internal OldStyleBase AsBase { get; }

    internal override PyDict Attributes { get; }

    /// <summary>
    /// The <c>__getattr__</c> of instances, or null. CPython looks for this hook and the two others when the class is made or gets other bases;
    /// what is set later counts only where it is set on this very class.
    /// </summary>
    internal PyObject? GetHook { get; private set; }

    /// <summary>The <c>__setattr__</c> of instances, or null.</summary>
    internal PyObject? SetHook { get; private set; }

    /// <summary>The <c>__delattr__</c> of instances, or null.</summary>
    internal PyObject? DeleteHook { get; private set; }

    internal string QualifiedName => Attributes.Get(Names.Module) is PyStr module ? $"{module.Value}.{Name}" : "?." + Name;

    /// <summary>A member of the first class in <see cref="Order"/> that has it; not bound.</summary>
    internal PyObject? Find(PyStr name)
    {
        foreach (var type in Order)
        {
            if (type.Attributes.Get(name) is { } member)
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>The same, for those who ask for the name again and again.</summary>
    /// <param name="name">The name.</param>
    /// <param name="slot">Where in its class's dict it was before; where it is now, afterwards.</param>
    internal PyObject? Find(PyStr name, ref int slot)
    {
        foreach (var type in Order)
        {
            if (type.Attributes.Get(name, ref slot) is { } member)
            {
                return member;
            }
        }

        return null;
    }

    internal bool DerivesFrom(PyClass other) => Array.IndexOf(Order, other) >= 0;

    internal override string Repr(Interpreter py) => $"<class {QualifiedName} at {py.AddressOf(this)}>";

    internal override string Str(Interpreter py) => QualifiedName;

    internal override PyObject? GetAttribute(Interpreter py, PyStr name) => name.Value switch
    {
        "__dict__" => Attributes,
        "__name__" => new PyStr(Name),
        "__bases__" => new PyTuple([.. Bases]),
        _ => Find(name)?.Bind(py, null, this),
    };

    internal override void SetAttribute(Interpreter py, PyStr name, PyObject? value)
    {
        ClassVersion.Advance();
        switch (name.Value)
        {
            case "__dict__":
                throw Raise.TypeError("__dict__ must be a dictionary object");
            case "__name__":
                Name = value is PyStr text ? text.Value : throw Raise.TypeError("__name__ must be a string object");
                break;
            case "__bases__":
                SetBases(value);
                break;
            case "__getattr__":
                GetHook = value;
                goto default;
            case "__setattr__":
                SetHook = value;
                goto default;
            case "__delattr__":
                DeleteHook = value;
                goto default;
            default:
                SetMember(name, value);
                break;
        }
    }

    internal override PyObject Call(Interpreter py, in Arguments arguments)
    {
        py.Budget.Step();
        var instance = new PyInstance(this, new PyDict(py));
        if (Find(Names.Init)?.Bind(py, instance, this) is { } init)
        {
            if (init.Call(py, arguments) is not PyNone)
            {
                throw Raise.TypeError("__init__() should return None");
            }
        }
        else if (arguments.TotalCount > 0)
        {
            throw Raise.TypeError("this constructor takes no arguments");
        }

        return instance;
    }

    private void SetBases(PyObject? value)
    {
        var bases = (value as PyTuple ?? throw Raise.TypeError("__bases__ must be a tuple object")).Items;
        var classes = Array.ConvertAll(bases, static b => b as PyClass ?? throw Raise.TypeError("__bases__ items must be classes"));
        if (Array.Exists(classes, type => type.DerivesFrom(this)))
        {
            throw Raise.TypeError("a __bases__ item causes an inheritance cycle");
        }

        foreach (var type in Bases)
        {
            type._derived.RemoveAll(derived => !derived.TryGetTarget(out var target) || target == this);
        }

        foreach (var type in classes)
        {
            type._derived.Add(new WeakReference<PyClass>(this));
        }

        Bases = classes;
        Reorder();
        FindHooks();
    }

    private void SetMember(PyStr name, PyObject? value)
    {
        if (value is not null)
        {
            Attributes.Set(name, value);
        }
        else if (!Attributes.Remove(name))
        {
            throw GenericAttributes.Missing(this, name);
        }
    }

    private void FindHooks()
    {
        GetHook = Find(Names.GetAttr);
        SetHook = Find(Names.SetAttr);
        DeleteHook = Find(Names.DelAttr);
    }

    private void Reorder()
    {
        Order = [this, .. Bases.SelectMany(static type => type.Order).Distinct()];
        Depth = Bases.Length == 0 ? 1 : Bases.Max(static type => type.Depth) + 1;
        ClassFactory.CheckDepth(Depth);
        foreach (var derived in _derived)
        {
            if (derived.TryGetTarget(out var type))
            {
                type.Reorder();
            }
        }
    }
}

/// <summary>An instance of an old-style class. Its special methods are looked up on the instance, as Python 2 does.</summary>
public sealed class PyInstance : PyObject
{
    private PyDict _attributes;

    internal PyInstance(PyClass type, PyDict attributes)
    {
        Class = type;
        _attributes = attributes;
    }

    /// <summary>Its class.</summary>
    public PyClass Class { get; private set; }

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Instance;

    internal override PyDict Attributes => _attributes;

    internal override PyObject? GetAttribute(Interpreter py, PyStr name)
    {
        switch (name.Value)
        {
            case "__dict__":
                return Attributes;
            case "__class__":
                return Class;
        }

        return Attributes.Get(name) ?? Class.Find(name)?.Bind(py, this, Class) ?? Class.GetHook?.Call(py, this, name);
    }

    internal override void SetAttribute(Interpreter py, PyStr name, PyObject? value)
    {
        switch (name.Value)
        {
            case "__dict__":
                _attributes = value as PyDict ?? throw Raise.TypeError("__dict__ must be set to a dictionary");
                return;
            case "__class__":
                Class = value as PyClass ?? throw Raise.TypeError("__class__ must be set to a class");
                return;
        }

        if (value is null && Class.DeleteHook is { } deleteHook)
        {
            deleteHook.Call(py, this, name);
        }
        else if (value is not null && Class.SetHook is { } setHook)
        {
            setHook.Call(py, this, name, value);
        }
        else if (value is null)
        {
            if (!Attributes.Remove(name))
            {
                throw GenericAttributes.Missing(this, name);
            }
        }
        else
        {
            Attributes.Set(name, value);
        }
    }

    internal override bool IsTrue(Interpreter py)
    {
        if (TrySpecial(py, Names.NonZero) is { } nonZero)
        {
            return nonZero.Call(py) switch
            {
                PyInt { Value: >= 0 } result => result.Value != 0,
                PyInt => throw Raise.ValueError("__nonzero__ should return >= 0"),
                _ => throw Raise.TypeError("__nonzero__ should return an int"),
            };
        }

        return TrySpecial(py, Names.Len) is not { } len || Protocol.ReadLength(len.Call(py)) != 0;
    }

    internal override string Repr(Interpreter py)
    {
        if (TrySpecial(py, Names.Repr) is { } repr)
        {
            return repr.Call(py) switch
            {
                PyStr text => text.Value,
                PyUnicode text => text.Str(py),
                var other => throw Raise.TypeError($"__repr__ returned non-string (type {other.Type.Name})"),
            };
        }

        return $"<{Class.QualifiedName} instance at {py.AddressOf(this)}>";
    }

    internal override string Str(Interpreter py)
    {
        if (TrySpecial(py, Names.Str) is { } str)
        {
            return str.Call(py) switch
            {
                PyStr text => text.Value,
                PyUnicode text => text.Str(py),
                var other => throw Raise.TypeError($"__str__ returned non-string (type {other.Type.Name})"),
            };
        }

        return Repr(py);
    }

    internal override long Hash(Interpreter py)
    {
        if (TrySpecial(py, Names.Hash) is { } hash)
        {
            var result = hash.Call(py);
            return result is PyInt or PyLong ? Protocol.Hash(py, result) : throw Raise.TypeError("__hash__() should return an int");
        }

        return TrySpecial(py, Names.Equal) is null && TrySpecial(py, Names.Cmp) is null
            ? base.Hash(py)
            : throw Raise.TypeError("unhashable instance");
    }

    internal override long? Length(Interpreter py) => Protocol.ReadLength(Require(py, Names.Len).Call(py));

    internal override PyIterator? Iterate(Interpreter py)
    {
        if (TrySpecial(py, Names.Iter) is { } iter)
        {
            return Protocol.AsIterator(py, iter.Call(py), "__iter__");
        }

        return TrySpecial(py, Names.GetItem) is { } getItem ? new IndexIterator(getItem) : throw Raise.TypeError("iteration over non-sequence");
    }

    internal override bool? Contains(Interpreter py, PyObject item) =>
        TrySpecial(py, Names.Contains) is { } contains ? Protocol.IsTrue(py, contains.Call(py, item)) : null;

    internal override PyObject GetItem(Interpreter py, PyObject key) => Require(py, Names.GetItem).Call(py, key);

    internal override void SetItem(Interpreter py, PyObject key, PyObject value) => Require(py, Names.SetItem).Call(py, key, value);

    internal override void DeleteItem(Interpreter py, PyObject key) => Require(py, Names.DelItem).Call(py, key);

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) =>
        TrySpecial(py, SpecialOperators.OfComparison(comparison))?.Call(py, other) is { } result and not PyNotImplemented ? result : null;

    internal override PyObject? Binary(Interpreter py, BinaryOperator operation, PyObject right) =>
        OldStyleCoercion.Binary(py, operation, this, right, SpecialOperators.Of(operation), isReflected: false);

    internal override PyObject? BinaryReflected(Interpreter py, BinaryOperator operation, PyObject left) =>
        OldStyleCoercion.Binary(py, operation, this, left, SpecialOperators.OfReflected(operation), isReflected: true);

    internal override PyObject? Unary(Interpreter py, UnaryOperator operation) => Require(py, SpecialOperators.Of(operation)).Call(py);

    // Looking for the method is inside, as that may be a call of an instance, too.
    internal override PyObject Call(Interpreter py, in Arguments arguments) => Recursion.Call(
        py,
        " in __call__",
        (Instance: this, Arguments: arguments),
        static (py, call) => (call.Instance.TrySpecial(py, Names.Call)
            ?? throw Raise.AttributeError($"{call.Instance.Class.Name} instance has no __call__ method")).Call(py, call.Arguments));

    /// <summary>A special method, or null; an AttributeError of the config's own <c>__getattr__</c> counts as none.</summary>
    internal PyObject? TrySpecial(Interpreter py, PyStr name) => ObjectBuiltins.Probe(py, this, name, ExceptionTypes.AttributeError);

    private PyObject Require(Interpreter py, PyStr name) => GetAttribute(py, name) ?? throw GenericAttributes.Missing(this, name);
}
