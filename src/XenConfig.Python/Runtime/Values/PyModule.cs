using XenConfig.Python.Runtime.Modules;

namespace XenConfig.Python.Runtime;

/// <summary>A module.</summary>
public sealed class PyModule : PyObject
{
    private readonly (Interpreter Py, NativeModule Declaration)? _native;
    private PyDict? _names;
    private bool _awaitsLibraryPart;
    private ModuleChanges? _changes;

    /// <summary>A module with these names.</summary>
    public PyModule(string name, PyDict names)
    {
        Name = name;
        _names = names;
    }

    /// <summary>A module written in C#. Its names are made when one is asked for that is not shared: a config uses few of the modules that xm imports for it, and of those functions.</summary>
    internal PyModule(Interpreter py, NativeModule declaration)
    {
        Name = declaration.OwnName ?? declaration.Name;
        _native = (py, declaration);
    }

    /// <summary><c>types.ModuleType(name, doc=None)</c>.</summary>
    internal static PyObject New(Interpreter py, PyType type, Arguments arguments)
    {
        var given = KeywordBinding.Bind(py, "module.__init__()", arguments, 1, "name", "doc");
        var name = given[0] as PyStr ?? throw Raise.TypeError($"module.__init__() argument 1 must be string, not {given[0]!.Type.Name}");
        var names = new PyDict(py);
        names.Set(Names.Name, name);
        names.Set(Names.Doc, given[1] ?? PyNone.Instance);
        return new PyModule(name.Value, names);
    }

    /// <summary>The module's name.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Module;

    /// <summary>Whether it is written in C#; what a config's files make is not.</summary>
    internal bool IsNative => _native is not null;

    /// <summary>Whether its names are not made yet, so that they are as they were declared.</summary>
    internal bool IsUntouched => _names is null;

    /// <summary>Whether code of the config's own may have been put into it, if it is written in C#.</summary>
    internal bool HoldsCode => _changes is { HoldsCode: true };

    /// <summary>What the config may have changed in it, if it is written in C#.</summary>
    internal ModuleChanges Changes => _changes ??= new ModuleChanges();

    /// <summary>The module in C# that a member of it is, or null.</summary>
    internal PyModule? ModuleIn(string member) => DeclaredNames.Peek(member) is PyModule { IsNative: true } module ? module : null;

    internal override PyDict Attributes
    {
        get
        {
            var names = DeclaredNames;
            if (_awaitsLibraryPart)
            {
                RunLibraryPart(names);
            }

            return names;
        }
    }

    /// <summary>The names without those that the module's Python part makes, if nobody has needed that yet.</summary>
    private PyDict DeclaredNames => _names ?? MakeNames();

    /// <summary>Takes in a module of the package that this one is. One whose names are still to be made finds it when they are.</summary>
    internal void AddSubmodule(PyStr name, PyModule module) => _names?.Set(name, module);

    internal override string Repr(Interpreter py) =>
        _names?.Get(Names.File) is PyStr file ? $"<module '{Name}' from '{file.Value}'>" : $"<module '{Name}' (built-in)>";

    internal override PyObject? GetAttribute(Interpreter py, PyStr name)
    {
        // What was not changed, but might have been, is a matter to note, too.
        if (IsUntouched && _changes is null && _native!.Value.Declaration.FindShared(name) is { } shared)
        {
            return shared;
        }

        if (_native?.Declaration.DependenceOf(name) is { } dependence and not HostDependence.None)
        {
            py.DependOn(dependence);
        }

        var value = DeclaredNames.Get(name) ?? Attributes.Get(name) ?? _native?.Declaration.Live?.Invoke(py, name.Value)
            ?? (name.Value == "__dict__" ? Attributes : GenericAttributes.Get(py, this, name));
        NoteRead(name, value);
        return value ?? (Lacks(name) is { } stop ? throw stop : null);
    }

    internal override void SetAttribute(Interpreter py, PyStr name, PyObject? value)
    {
        base.SetAttribute(py, name, value);
        if (_native is not null)
        {
            Changes.Set(name.Value, value);
            py.Dependences?.Change(Changes);
        }
    }

    /// <summary>What one of its names holds, or null.</summary>
    internal PyObject? Find(PyStr name)
    {
        var value = Attributes.Get(name);
        NoteRead(name, value);
        return value;
    }

    /// <summary>The dict of its names, for the config: from now on all of them may be changed.</summary>
    internal PyDict Open()
    {
        if (_native is { Declaration.IsStandIn: true })
        {
            throw StandardLibrary.LacksMember(Name, "__dict__");
        }

        var names = Attributes;
        NoteRead(Names.Dict, names);
        return names;
    }

    private void NoteRead(PyStr name, PyObject? value)
    {
        if (_native is not var (py, _) || (_changes is null && !(value is not null && ModuleChanges.CanChange(value))))
        {
            return;
        }

        if (value == _names)
        {
            Changes.Open();
        }

        if (Changes.Includes(name.Value, value))
        {
            py.Dependences?.Read(Changes);
        }
    }

    /// <summary>The stop for a name that only the module that this one stands for has; null where that has not got it either.</summary>
    private EvaluationStoppedException? Lacks(PyStr name) =>
        _native is not var (_, declaration) ? null
        : declaration.IsStandIn || LackingMembers.Of(declaration.Name).Contains(name.Value) ? StandardLibrary.LacksMember(Name, name.Value)
        : declaration.LacksModules is { } why && !name.Value.StartsWith("__", StringComparison.Ordinal) ? StandardLibrary.LacksModule($"{Name}.{name.Value}", why)
        : null;

    private PyDict MakeNames()
    {
        var (py, declaration) = _native!.Value;
        _names = declaration.CreateNames(py);
        declaration.Compute(py, _names);
        var prefix = declaration.Name + ".";
        foreach (var (name, module) in py.Modules)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal) && name.IndexOf('.', prefix.Length) < 0)
            {
                _names.Set(py.Intern(name[prefix.Length..]), module);
            }
        }

        _awaitsLibraryPart = declaration.HasLibraryPart;
        return _names;
    }

    private void RunLibraryPart(PyDict names)
    {
        var (py, declaration) = _native!.Value;
        if (declaration.Name.LastIndexOf('.') is > 0 and var dot && py.Modules.TryGetValue(declaration.Name[..dot], out var package))
        {
            // As an import does; the package's part may run this one.
            _ = package.Attributes;
            if (!_awaitsLibraryPart)
            {
                return;
            }
        }

        _awaitsLibraryPart = false;
        var asked = py.AskedCount;
        PythonLibrary.Run(py, declaration.Name, names);
        py.ForgetAsked(asked);
    }
}

/// <summary>An object of a builtin kind with a table of members, such as xm's <c>xm_vars</c>.</summary>
/// <param name="type">The type, made with <see cref="PyType.CreateNative"/>.</param>
/// <param name="state">What its members work with.</param>
public sealed class PyNativeObject(PyType type, object state) : PyObject
{
    /// <summary>What its members work with.</summary>
    public object State => state;

    /// <inheritdoc/>
    public override PyType Type => type;
}
