namespace XenConfig.Python.Runtime;

/// <summary>The builtin functions about objects and their attributes.</summary>
internal static class ObjectBuiltins
{
    /// <summary>The table.</summary>
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Function("callable", Arity.One, static (py, value) => PyBool.Of(IsCallable(py, value))),
        Native.Function("cmp", Arity.Unpack(2, 2), static (py, left, right) => PyInt.Of(Comparison.Order(py, left, right))),
        Native.Function("delattr", Arity.Unpack(2, 2), DeleteAttribute),
        Native.Function("dir", Arity.Unpack(0, 1), Directory),
        Native.Function("getattr", Arity.Unpack(2, 3), GetAttribute),
        Native.Function("hasattr", Arity.Unpack(2, 2), HasAttribute),
        Native.Function("hash", Arity.One, static (py, value) => PyInt.Of(Protocol.Hash(py, value))),
        Native.Function("id", Arity.One, Id),
        Native.Function("isinstance", Arity.Unpack(2, 2), static (py, value, type) => PyBool.Of(Instances.IsInstance(py, value, type))),
        Native.Function("issubclass", Arity.Unpack(2, 2), static (py, type, other) => PyBool.Of(Instances.IsSubclass(py, type, other))),
        Native.Function("setattr", Arity.Unpack(3, 3), SetAttribute),
        Native.Function("vars", Arity.Unpack(0, 1), Variables),
    ];

    public static bool IsCallable(Interpreter py, PyObject value) => value switch
    {
        PyFunction or PyNativeFunction or PyNativeMethod or PyBoundMethod or PyType or PyClass or PyMethodDescriptor or PyCallable or Modules.PyPartial => true,
        PyInstance => Probe(py, value, Names.Call, ExceptionTypes.Exception) is not null,
        _ => Protocol.Special(py, value, Names.Call) is not null,
    };

    /// <summary>An address in CPython's memory is another one in each run.</summary>
    private static PyInt Id(Interpreter py, PyObject value)
    {
        py.DependOn(HostDependence.Random);
        return PyInt.Of(py.IdentityOf(value));
    }

    private static PyObject GetAttribute(Interpreter py, PyObject value, PyObject name, PyObject? missing)
    {
        var attribute = AttributeName(name, "getattr");
        if (missing is null)
        {
            return Attributes.Get(py, value, attribute);
        }

        return Probe(py, value, attribute, ExceptionTypes.AttributeError) ?? missing;
    }

    private static PyBool HasAttribute(Interpreter py, PyObject value, PyObject name) =>
        PyBool.Of(Probe(py, value, AttributeName(name, "hasattr"), ExceptionTypes.Exception) is not null);

    private static PyNone SetAttribute(Interpreter py, PyObject target, PyObject name, PyObject value)
    {
        Attributes.Set(py, target, AttributeName(name, "setattr"), value);
        return PyNone.Instance;
    }

    private static PyNone DeleteAttribute(Interpreter py, PyObject target, PyObject name)
    {
        Attributes.Delete(py, target, AttributeName(name, "delattr"));
        return PyNone.Instance;
    }

    /// <summary>An attribute, or null where there is none or asking for it raises what is forgiven.</summary>
    public static PyObject? Probe(Interpreter py, PyObject value, PyStr name, PyType forgiven)
    {
        var frame = py.Current;
        try
        {
            return Attributes.TryGet(py, value, name);
        }
        catch (PythonException e) when (e.Is(forgiven))
        {
            py.Current = frame;
            return null;
        }
    }

    private static PyStr AttributeName(PyObject name, string function) => name switch
    {
        PyStr text => text,
        PyUnicode text => new PyStr(Codecs.AsciiCodec.Encode(text.Value)),
        _ => throw Raise.TypeError($"{function}(): attribute name must be string"),
    };

    private static PyList Directory(Interpreter py, PyObject? value)
    {
        if (value is not null && Formatting.Conversions.OwnMethod(py, value, Names.Dir) is { } own)
        {
            var given = own.Call(py);
            var sorted = new PyList([.. given is PyList list ? list.Items : throw Raise.TypeError($"__dir__() must return a list, not {given.Type.Name}")]);
            Sorting.Sort(py, sorted.Items, null, null, descending: false);
            return sorted;
        }

        if (value is null && py.Current!.Mapping is { } mapping)
        {
            var keys = new PyList(Protocol.ToList(py, Attributes.Get(py, mapping, Names.Keys).Call(py)));
            Sorting.Sort(py, keys.Items, null, null, descending: false);
            return keys;
        }

        var names = new SortedSet<string>(StringComparer.Ordinal);
        switch (value)
        {
            case null:
                var locals = DynamicCode.LocalsOf(py.Current!);
                AddKeys(names, locals);
                if (locals == py.Current!.Globals)
                {
                    // CPython puts the builtins there before it runs the code; here they can be had all the same.
                    names.Add(Names.Builtins.Value);
                }

                break;
            case PyModule module:
                AddKeys(names, module.Attributes);
                break;
            case PyType type:
                AddMembers(names, type);
                break;
            case PyClass old:
                AddMembers(names, old);
                break;
            case PyInstance instance:
                AddKeys(names, instance.Attributes);
                AddMembers(names, instance.Class);
                break;
            default:
                var attributes = value is PyBoundMethod { Function: var function } ? function.Attributes : value.Attributes;
                attributes?.Table.MarkUsed();
                AddKeys(names, attributes);
                AddMembers(names, value.Type);
                break;
        }

        return new PyList([.. names.Select(static name => new PyStr(name))]);
    }

    private static void AddKeys(SortedSet<string> names, PyDict? dict)
    {
        foreach (var item in dict?.Items ?? [])
        {
            if (item.Key is PyStr name)
            {
                names.Add(name.Value);
            }
        }
    }

    private static void AddMembers(SortedSet<string> names, PyType type)
    {
        foreach (var member in type.Mro.SelectMany(static t => t.OwnMembers))
        {
            names.Add(member.Key);
        }
    }

    private static void AddMembers(SortedSet<string> names, PyClass type)
    {
        AddKeys(names, type.Attributes);
        foreach (var baseClass in type.Bases)
        {
            AddMembers(names, baseClass);
        }
    }

    private static PyObject Variables(Interpreter py, PyObject? value) => value is null
        ? DynamicCode.NamesOf(py.Current!)
        : Attributes.TryGet(py, value, Names.Dict) ?? throw Raise.TypeError("vars() argument must have __dict__ attribute");
}
