namespace XenConfig.Python.Runtime;

/// <summary>Makes classes: what a class statement, <c>type()</c> and a metaclass end in.</summary>
internal static class ClassFactory
{
    /// <summary>Members are looked up by recursion through the bases, and a new-style class orders all classes that it derives from, of which breadth makes as many as depth; no config has more than a few.</summary>
    private const int MaxDepth = 200;

    /// <summary>
    /// Makes a class from an executed body: by <c>__metaclass__</c> of the body, else the first base's type, else the module's
    /// <c>__metaclass__</c>, else an old-style class. CPython's class statement says of a TypeError that it came from the metaclass.
    /// </summary>
    public static PyObject Create(Interpreter py, string name, PyObject[] bases, PyDict body, PyDict globals)
    {
        var metaclass = body.Get(Names.Metaclass)
            ?? (bases.Length > 0 ? ClassOf(py, bases[0]) : globals.Get(Names.Metaclass) ?? BuiltinTypes.Class);
        try
        {
            return metaclass.Call(py, new PyStr(name), new PyTuple(bases), body);
        }
        catch (PythonException e) when (e.Is(ExceptionTypes.TypeError) && e.Value is PyException { Arguments: [PyStr message] })
        {
            throw Raise.TypeError("Error when calling the metaclass bases\n    " + message.Value);
        }
    }

    public static PyObject CreateOldStyle(Interpreter py, string name, PyObject[] bases, PyDict body)
    {
        var classes = new PyClass[bases.Length];
        for (var i = 0; i < bases.Length; i++)
        {
            if (bases[i] is not PyClass old)
            {
                // A base of another kind makes the class, if it can be called.
                return ObjectBuiltins.IsCallable(py, bases[i].Type)
                    ? bases[i].Type.Call(py, new PyStr(name), new PyTuple(bases), body)
                    : throw Raise.TypeError("PyClass_New: base must be a class");
            }

            classes[i] = old;
        }

        body.Set(Names.Doc, body.Get(Names.Doc) ?? PyNone.Instance);
        var created = new PyClass(name, classes, body);
        CheckDepth(created.Depth);
        return created;
    }

    public static PyObject CreateNewStyle(Interpreter py, PyType metaclass, string name, PyObject[] bases, PyDict body)
    {
        var winner = MostDerivedMetaclass(metaclass, bases);
        if (winner != metaclass && winner is PyUserType && winner.Find(Names.New) is { } create and not PyNativeFunction)
        {
            return create.Bind(py, null, winner).Call(py, new Arguments([winner, new PyStr(name), new PyTuple(bases), body]));
        }

        var attributes = new PyDict(py);
        attributes.Table.Merge(body.Table);
        if (attributes.Get(Names.New) is PyFunction function)
        {
            attributes.Set(Names.New, new PyStaticMethod(function));
        }

        if (attributes.Get(Names.Module) is null && py.Current?.Globals.Get(Names.Name) is { } module)
        {
            attributes.Set(Names.Module, module);
        }

        attributes.Set(Names.Doc, attributes.Get(Names.Doc) ?? PyNone.Instance);
        var created = new PyUserType(py, name, winner, Bases(bases), attributes);
        CheckDepth(created.Mro.Length);
        ClassSlots.Add(py, created, attributes);
        created.Attach(py);
        return created;
    }

    /// <summary>The bases as types; old-style classes take part by <see cref="PyClass.AsBase"/>.</summary>
    public static PyType[] Bases(PyObject[] bases)
    {
        var types = new PyType[bases.Length];
        for (var i = 0; i < bases.Length; i++)
        {
            types[i] = bases[i] switch
            {
                PyType type => type,
                PyClass old => old.AsBase,
                _ => throw Raise.TypeError("bases must be types"),
            };
        }

        return types.Length == 0 ? [BuiltinTypes.Object]
            : Array.TrueForAll(types, static type => type is OldStyleBase) ? throw Raise.TypeError("a new-style class can't have only classic bases")
            : types;
    }

    public static void CheckDepth(int depth)
    {
        if (depth > MaxDepth)
        {
            throw Budget.Exceeded($"A class derives, directly or through others, from more than {MaxDepth} classes.");
        }
    }

    /// <summary>The class of a base: its <c>__class__</c>, which an object that stands for a class may have.</summary>
    private static PyObject ClassOf(Interpreter py, PyObject baseClass) => baseClass switch
    {
        PyType type => type.Type,
        PyClass => BuiltinTypes.Class,
        _ => Attributes.TryGet(py, baseClass, Names.Class) ?? baseClass.Type,
    };

    private static PyType MostDerivedMetaclass(PyType metaclass, PyObject[] bases)
    {
        foreach (var candidate in bases)
        {
            var type = candidate.Type;
            if (type == BuiltinTypes.Class || metaclass.IsSubtypeOf(type))
            {
                continue;
            }

            metaclass = type.IsSubtypeOf(metaclass)
                ? type
                : throw Raise.TypeError(
                    "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases");
        }

        return metaclass;
    }
}

/// <summary>What a call of the type of old-style classes does.</summary>
internal static class ClassObjectType
{
    public static PyObject New(Interpreter py, PyType type, Arguments arguments) =>
        (arguments.At(0), arguments.At(1), arguments.At(2), arguments.Count) switch
        {
            (PyStr name, PyTuple bases, PyDict body, 3) => Array.Exists(bases.Items, static b => b is PyType)
                ? ClassFactory.CreateNewStyle(py, BuiltinTypes.Type, name.Value, bases.Items, body)
                : ClassFactory.CreateOldStyle(py, name.Value, bases.Items, body),
            (PyStr, PyTuple, _, 3) => throw Raise.TypeError("PyClass_New: dict must be a dictionary"),
            (PyStr, _, _, 3) => throw Raise.TypeError("PyClass_New: bases must be a tuple"),
            (_, _, _, 3) => throw Raise.TypeError("PyClass_New: name must be a string"),
            _ => throw Arity.Exactly(3).Mismatch("classobj", arguments.Count),
        };
}
