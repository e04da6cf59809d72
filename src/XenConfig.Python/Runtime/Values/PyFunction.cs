namespace XenConfig.Python.Runtime;

/// <summary>A function or lambda of the config's own.</summary>
public sealed class PyFunction : PyObject
{
    private readonly PyCell[] _closure;
    private PyDict? _attributes;
    private PyObject? _module;

    internal PyFunction(CodeBlock code, PyDict globals, PyObject[] defaults, PyCell[] closure)
    {
        Code = code;
        _closure = closure;
        Name = code.Name;
        Globals = globals;
        Defaults = defaults;
        Documentation = code.Documentation;
    }

    /// <summary>The function's name; <c>&lt;lambda&gt;</c> for a lambda.</summary>
    public string Name { get; internal set; }

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Function;

    internal PyDict Globals { get; }

    internal PyObject[] Defaults { get; set; }

    internal PyObject Documentation { get; set; }

    /// <summary>The function's <c>__module__</c>.</summary>
    internal PyObject Module
    {
        get => _module ?? Globals.Get(Names.Name) ?? PyNone.Instance;
        set => _module = value;
    }

    internal PyCell[] Closure => _closure;

    /// <summary>The code; another one with as many free variables may be put in its place.</summary>
    internal CodeBlock Code { get; set; }

    internal override PyDict? Attributes => _attributes;

    internal PyDict GetAttributes(Interpreter py) => _attributes ??= new PyDict(py);

    /// <summary>Assigns <c>__dict__</c>.</summary>
    internal void SetAttributes(PyDict value) => _attributes = value;

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

    internal override PyObject Call(Interpreter py) => TryMakeFrame(py, 0) is { } frame ? Start(py, frame, 0) : Call(py, Arguments.None);

    internal override PyObject Call(Interpreter py, PyObject first)
    {
        if (TryMakeFrame(py, 1) is not { } frame)
        {
            return Call(py, new Arguments([first]));
        }

        frame.Slots[0].Value = first;
        return Start(py, frame, 1);
    }

    internal override PyObject Call(Interpreter py, PyObject first, PyObject second)
    {
        if (TryMakeFrame(py, 2) is not { } frame)
        {
            return Call(py, new Arguments([first, second]));
        }

        frame.Slots[0].Value = first;
        frame.Slots[1].Value = second;
        return Start(py, frame, 2);
    }

    internal override PyObject Call(Interpreter py, in Arguments arguments)
    {
        var frame = Code.TakeFrame(py, Globals);
        ArgumentBinder.Bind(py, this, arguments, frame.Slots);
        return Start(py, frame);
    }

    /// <summary>
    /// A frame for a call with so many positional arguments and nothing else, which the caller puts into its first slots. Null where the
    /// arguments have to be bound by name, or are too few or too many: <see cref="ArgumentBinder"/> sees to that.
    /// </summary>
    internal Frame? TryMakeFrame(Interpreter py, int count)
    {
        var most = Code.PlainParameters;
        return count <= most && count >= most - Defaults.Length ? Code.TakeFrame(py, Globals) : null;
    }

    /// <summary>Runs a frame of <see cref="TryMakeFrame"/>, whose first slots have the arguments.</summary>
    internal PyObject Start(Interpreter py, Frame frame, int count)
    {
        var most = Code.PlainParameters;
        var fewest = most - Defaults.Length;
        if (frame.Code != Code || count < fewest)
        {
            // Evaluating the arguments gave the function another code or other defaults.
            return Call(py, new Arguments([.. frame.Slots.Take(count).Select(static slot => slot.Value!)]));
        }

        for (var i = count; i < most; i++)
        {
            frame.Slots[i].Value = Defaults[i - fewest];
        }

        return Start(py, frame);
    }

    /// <summary>Runs a frame whose parameters are in their slots.</summary>
    private PyObject Start(Interpreter py, Frame frame)
    {
        var code = frame.Code;
        var slots = frame.Slots;
        foreach (var slot in code.CellSlots)
        {
            slots[slot].Value = new PyCell();
        }

        for (var i = 0; i < _closure.Length; i++)
        {
            slots[code.FreeSlots[i]].Value = _closure[i];
        }

        frame.Caller = py.Current;
        if (code.HasDynamicLocals)
        {
            frame.Locals = LocalsOf(py, code, slots);
        }

        return code.IsGenerator ? new PyGenerator(frame) : Calls.Run(py, frame);
    }

    private static PyDict LocalsOf(Interpreter py, CodeBlock code, Slot[] slots)
    {
        var locals = new PyDict(py);
        for (var i = 0; i < slots.Length; i++)
        {
            var value = slots[i].Value is PyCell cell ? cell.Value : slots[i].Value;
            if (value is not null && code.SlotNames[i] is { } name)
            {
                locals.Set(py.Intern(name), value);
            }
        }

        return locals;
    }
}
