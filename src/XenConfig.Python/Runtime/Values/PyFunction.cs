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

    internal override PyObject Call(Interpreter py) => TakesPlainly(0) ? Start(py, Code.TakeFrame(py, Globals), 0) : Bind(py, Arguments.None);

    internal override PyObject Call(Interpreter py, PyObject first)
    {
        if (!TakesPlainly(1))
        {
            return Bind(py, new Arguments([first]));
        }

        var frame = Code.TakeFrame(py, Globals);
        frame.Slots[0].Value = first;
        return Start(py, frame, 1);
    }

    internal override PyObject Call(Interpreter py, PyObject first, PyObject second)
    {
        if (!TakesPlainly(2))
        {
            return Bind(py, new Arguments([first, second]));
        }

        var frame = Code.TakeFrame(py, Globals);
        frame.Slots[0].Value = first;
        frame.Slots[1].Value = second;
        return Start(py, frame, 2);
    }

    internal override PyObject Call(Interpreter py, PyObject first, PyObject second, PyObject third)
    {
        if (!TakesPlainly(3))
        {
            return Bind(py, new Arguments([first, second, third]));
        }

        var frame = Code.TakeFrame(py, Globals);
        frame.Slots[0].Value = first;
        frame.Slots[1].Value = second;
        frame.Slots[2].Value = third;
        return Start(py, frame, 3);
    }

    internal override PyObject Call(Interpreter py, in Arguments arguments)
    {
        if (arguments.HasKeywords || !TakesPlainly(arguments.Count))
        {
            return Bind(py, arguments);
        }

        var frame = Code.TakeFrame(py, Globals);
        var positional = arguments.Positional;
        for (var i = 0; i < positional.Length; i++)
        {
            frame.Slots[i].Value = positional[i];
        }

        return Start(py, frame, positional.Length);
    }

    /// <summary>
    /// Whether so many positional arguments go into the first slots of a frame as they come. Where they do not, since they have to be bound by
    /// name or are too few or too many, <see cref="ArgumentBinder"/> sees to them.
    /// </summary>
    private bool TakesPlainly(int count)
    {
        var most = Code.PlainParameters;
        return count <= most && count >= most - Defaults.Length;
    }

    private PyObject Bind(Interpreter py, in Arguments arguments)
    {
        var frame = Code.TakeFrame(py, Globals);
        try
        {
            ArgumentBinder.Bind(py, this, arguments, frame.Slots);
        }
        catch
        {
            Code.GiveBack(frame);
            throw;
        }

        return Start(py, frame);
    }

    /// <summary>Runs a frame whose first slots have the arguments; the defaults come behind them.</summary>
    private PyObject Start(Interpreter py, Frame frame, int count)
    {
        var most = Code.PlainParameters;
        for (var i = count; i < most; i++)
        {
            frame.Slots[i].Value = Defaults[i - most + Defaults.Length];
        }

        return Start(py, frame);
    }

    /// <summary>Runs a frame whose parameters are in their slots.</summary>
    private PyObject Start(Interpreter py, Frame frame)
    {
        var code = frame.Code;
        if (!code.IsSelfContained)
        {
            return StartWithMore(py, code, frame);
        }

        // The caller is mostly the one before, and a write of a reference costs more than the look; a frame that is not used again keeps its
        // last caller for no longer than its code.
        if (frame.Caller != py.Current)
        {
            frame.Caller = py.Current;
        }

        return Calls.Run(py, frame);
    }

    private PyObject StartWithMore(Interpreter py, CodeBlock code, Frame frame)
    {
        var slots = frame.Slots;
        foreach (var slot in code.CellSlots)
        {
            slots[slot].Value = new PyCell();
        }

        for (var i = 0; i < _closure.Length; i++)
        {
            slots[code.FreeSlots[i]].Value = _closure[i];
        }

        if (code.HasDynamicLocals)
        {
            frame.Locals = LocalsOf(py, code, slots);
        }

        if (code.IsGenerator)
        {
            // It is called anew for each of its items.
            return new PyGenerator(frame);
        }

        frame.Caller = py.Current;
        return Calls.Run(py, frame);
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
