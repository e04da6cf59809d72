namespace XenConfig.Python.Runtime;

/// <summary>Makes classes: what a class statement, <c>type()</c> and a metaclass end in.</summary>
internal static class ClassFactory
{
    /// <summary>Members are looked up by recursion through the bases; no config has more than a few levels of them.</summary>
    private const int MaxDepth = 200;

    /// <summary>
    /// Makes a class from an executed body: by <c>__metaclass__</c> of the body, else the first base's type, else the module's
    /// <c>__metaclass__</c>, else an old-style class.
    /// </summary>
    public static PyObject Create(Interpreter py, string name, PyObject[] bases, PyDict body, PyDict globals)
    {
        var metaclass = body.Get(Names.Metaclass)
            ?? (bases.Length > 0 ? MetaclassOf(bases[0]) : globals.Get(Names.Metaclass) ?? BuiltinTypes.Class);
        return metaclass.Call(py, new PyStr(name), new PyTuple(bases), body);
    }

    public static PyClass CreateOldStyle(string name, PyObject[] bases, PyDict body)
    {
        var classes = new PyClass[bases.Length];
        for (var i = 0; i < bases.Length; i++)
        {
            classes[i] = bases[i] as PyClass ?? throw Raise.TypeError("base must be class");
        }

        var created = new PyClass(name, classes, body);
        CheckDepth(created.Depth);
        return created;
    }

    public static PyObject CreateNewStyle(Interpreter py, PyType metaclass, string name, PyObject[] bases, PyDict body)
    {
        // The most derived metaclass of the bases wins.
        foreach (var candidate in bases)
        {
            var type = MetaclassOf(candidate);
            if (type == BuiltinTypes.Class || metaclass.IsSubtypeOf(type))
            {
                continue;
            }

            metaclass = type.IsSubtypeOf(metaclass)
                ? type
                : throw Raise.TypeError(
                    "Error when calling the metaclass bases\n    metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases");
        }

        var attributes = new PyDict(py);
        attributes.Table.Merge(body.Table);
        var types = new List<PyType>();
        foreach (var candidate in bases)
        {
            switch (candidate)
            {
                case PyType type:
                    types.Add(type);
                    break;
                case PyClass:
                    throw new EvaluationStoppedException(
                        EvaluationProblemKind.NotSupported, "A new-style class that derives from an old-style one is not supported yet; derive both from object.");
                default:
                    throw Raise.TypeError("Error when calling the metaclass bases\n    a new-style class can't have only classic bases");
            }
        }

        if (types.Count == 0)
        {
            types.Add(BuiltinTypes.Object);
        }

        if (attributes.Get(Names.New) is PyFunction create)
        {
            attributes.Set(Names.New, new PyStaticMethod(create));
        }

        var created = new PyUserType(py, name, metaclass, [.. types], attributes);
        CheckDepth(created.Mro.Length);
        AddSlots(py, created, attributes);
        return created;
    }

    private static void CheckDepth(int depth)
    {
        if (depth > MaxDepth)
        {
            throw Budget.Exceeded($"Classes derive from one another through more than {MaxDepth} levels.");
        }
    }

    private static PyType MetaclassOf(PyObject baseClass) => baseClass switch
    {
        PyClass => BuiltinTypes.Class,
        _ => baseClass.Type,
    };

    private static void AddSlots(Interpreter py, PyUserType type, PyDict attributes)
    {
        if (attributes.Get(Names.Slots) is not { } slots)
        {
            return;
        }

        var names = slots is PyStr single ? [single] : Protocol.ToList(py, slots);
        foreach (var slot in names)
        {
            if (slot is not PyStr name)
            {
                throw Raise.TypeError($"Error when calling the metaclass bases\n    __slots__ items must be strings, not '{slot.Type.Name}'");
            }

            if (name.Value != "__dict__" && name.Value != "__weakref__")
            {
                attributes.Set(name, new PySlot(type, name.Value));
            }
        }
    }
}

/// <summary>What a call of the type of old-style classes does.</summary>
internal static class ClassObjectType
{
    public static PyObject New(Interpreter py, PyType type, Arguments arguments) =>
        arguments.Count == 3 && arguments[0] is PyStr name && arguments[1] is PyTuple bases && arguments[2] is PyDict body
            ? Array.Exists(bases.Items, static b => b is PyType)
                ? ClassFactory.CreateNewStyle(py, BuiltinTypes.Type, name.Value, bases.Items, body)
                : ClassFactory.CreateOldStyle(name.Value, bases.Items, body)
            : throw Raise.TypeError("classobj() takes exactly 3 arguments: a name, a tuple of bases and a dict");
}
