using System.Diagnostics.CodeAnalysis;

namespace XenConfig.Python.Runtime;

/// <summary>A function or lambda of the config's own.</summary>
public sealed class PyFunction : PyObject
{
    private CodeBlock _code;
    private readonly PyCell[] _closure;
    private bool _isSimple;
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
    internal CodeBlock Code
    {
        get => _code;

        [MemberNotNull(nameof(_code))]
        set
        {
            _code = value;
            _isSimple = value.StarParameter is null && value.DoubleStarParameter is null && !Array.Exists(value.Parameters, static p => p.IsCell);
        }
    }

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
