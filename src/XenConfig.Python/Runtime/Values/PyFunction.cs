namespace XenConfig.Python.Runtime;

/// <summary>A function or lambda of the config's own.</summary>
public sealed class PyFunction : PyObject
{
    private readonly CodeBlock _code;
    private readonly PyCell[] _closure;
    private readonly bool _isSimple;
    private PyDict? _attributes;

    internal PyFunction(CodeBlock code, PyDict globals, PyObject[] defaults, PyCell[] closure)
    {
        _code = code;
        _closure = closure;
        Name = code.Name;
        Globals = globals;
        Defaults = defaults;
        Documentation = code.Documentation;
        _isSimple = code.StarParameter is null && code.DoubleStarParameter is null && !Array.Exists(code.Parameters, static p => p.IsCell);
    }

    /// <summary>The function's name; <c>&lt;lambda&gt;</c> for a lambda.</summary>
    public string Name { get; internal set; }

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Function;

    internal PyDict Globals { get; }

    internal PyObject[] Defaults { get; }

    internal PyObject Documentation { get; set; }

    internal CodeBlock Code => _code;

    internal override PyDict? Attributes => _attributes;

    internal PyDict GetAttributes(Interpreter py) => _attributes ??= new PyDict(py);

    internal override string Repr(Interpreter py) => $"<function {Name} at {py.AddressOf(this)}>";

    internal override PyObject Bind(Interpreter py, PyObject? instance, PyObject owner) => new PyBoundMethod(this, instance, owner);

    internal override void SetAttribute(Interpreter py, PyStr name, PyObject? value)
    {
        if (value is not null)
        {
            GetAttributes(py);
        }

        base.SetAttribute(py, name, value);
    }

    internal override PyObject Call(Interpreter py)
    {
        if (!_isSimple || _code.Parameters.Length != 0)
        {
            return Call(py, Arguments.None);
        }

        return Start(py, new PyObject?[_code.SlotCount]);
    }

    internal override PyObject Call(Interpreter py, PyObject first)
    {
        if (!_isSimple || _code.Parameters.Length != 1)
        {
            return Call(py, new Arguments([first]));
        }

        var slots = new PyObject?[_code.SlotCount];
        slots[_code.Parameters[0].Slot] = first;
        return Start(py, slots);
    }

    internal override PyObject Call(Interpreter py, PyObject first, PyObject second)
    {
        if (!_isSimple || _code.Parameters.Length != 2)
        {
            return Call(py, new Arguments([first, second]));
        }

        var slots = new PyObject?[_code.SlotCount];
        slots[_code.Parameters[0].Slot] = first;
        slots[_code.Parameters[1].Slot] = second;
        return Start(py, slots);
    }

    internal override PyObject Call(Interpreter py, in Arguments arguments) =>
        Start(py, ArgumentBinder.Bind(py, this, arguments));

    /// <summary>Runs the code, its parameters being in their slots.</summary>
    private PyObject Start(Interpreter py, PyObject?[] slots)
    {
        foreach (var slot in _code.CellSlots)
        {
            slots[slot] = new PyCell();
        }

        for (var i = 0; i < _closure.Length; i++)
        {
            slots[_code.FreeSlots[i]] = _closure[i];
        }

        var frame = new Frame(py, _code, Globals, _code.HasDynamicLocals ? LocalsOf(py, slots) : null, slots, py.Current);
        return _code.IsGenerator ? new PyGenerator(frame) : Calls.Run(py, frame);
    }

    private PyDict LocalsOf(Interpreter py, PyObject?[] slots)
    {
        var locals = new PyDict(py);
        for (var i = 0; i < slots.Length; i++)
        {
            var value = slots[i] is PyCell cell ? cell.Value : slots[i];
            if (value is not null && _code.SlotNames[i] is { } name)
            {
                locals.Set(py.Intern(name), value);
            }
        }

        return locals;
    }
}
