using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Code under way: a module, a class body, or a call of a function.</summary>
internal sealed class Frame(Interpreter py, CodeBlock code, PyDict globals, PyDict? locals, Slot[] slots, Frame? caller)
{
    private LiveContext? _callContext;
    private PyFrameObject? _object;

    public Interpreter Py { get; } = py;

    public CodeBlock Code { get; } = code;

    public PyDict Globals { get; private set; } = globals;

    /// <summary>Where names are bound in a module, a class body or a function with a bare <c>exec</c>; null where slots do.</summary>
    public PyDict? Locals { get; set; } = locals;

    /// <summary>The mapping that names are looked for and bound in, where <c>exec</c> or <c>eval</c> was given one that is not exactly a dict.</summary>
    public PyObject? Mapping { get; init; }

    /// <summary>Local variables, and the evaluator's own.</summary>
    public Slot[] Slots { get; } = slots;

    /// <summary>The frame that called this one; a generator's is set each time it goes on.</summary>
    public Frame? Caller { get; set; } = caller;

    /// <summary>The statement under way.</summary>
    public TextSpan Statement { get; set; }

    /// <summary>The expression under way, set before what may fail.</summary>
    public TextSpan Span { get; set; }

    /// <summary>What a <c>return</c> gave; null for None.</summary>
    public PyObject? ReturnValue { get; set; }

    /// <summary>The innermost <c>for</c> loop under way.</summary>
    public ActiveLoop? Loop { get; set; }

    /// <summary>The exception whose <c>except</c> block was entered last.</summary>
    public PythonException? Handled { get; set; }

    /// <summary>How a generator's part that was run ended; the parts without a <c>yield</c> return it.</summary>
    public Completion Completion { get; set; }

    /// <summary>The generator that this frame belongs to, or null.</summary>
    public PyGenerator? Generator { get; set; }

    /// <summary>Records what top-level code of the config binds; null everywhere else.</summary>
    public BindingRecorder? Recorder { get; init; }

    /// <summary>Gives a value that has no origin yet this expression's.</summary>
    public void MarkOrigin(PyObject value, TextSpan span)
    {
        if (value.GetType() != typeof(PyInt) && value is PyTracedObject { HasOrigin: false } traced && !Code.Source.IsLibrary)
        {
            traced.MarkOrigin((IOriginPlace?)Context() ?? Code, span);
        }
    }

    /// <summary>The loops and calls under way, as they are now; null at top level outside loops.</summary>
    public LiveContext? Context() =>
        Loop is not null ? Loop.Context(this)
        : Caller is not null ? CallContext()
        : null;

    /// <summary>The call of this frame, and what was under way around it.</summary>
    public LiveContext? CallContext() =>
        Caller is null || Code.Kind != CodeKind.Function
            ? Caller?.Context()
            : _callContext ??= new CallUnderWay(Caller.Context(), Code, Caller.Code.Source, Caller.Span);

    /// <summary>The frame as the config sees it.</summary>
    public PyFrameObject Object => _object ??= Show();

    /// <summary>Where it stands among the frames that its code uses again; negative where it does not.</summary>
    public int Position { get; init; } = -1;

    /// <summary>Whether an exception's trace or the config has it, so that it must stay as it is after its call.</summary>
    public bool IsKept { get; private set; }

    /// <summary>Keeps the frame and those that called it, which it leads to, from being used again.</summary>
    public void Keep()
    {
        for (var frame = this; frame is { IsKept: false }; frame = frame.Caller)
        {
            frame.IsKept = true;
        }
    }

    /// <summary>Goes on for another caller, as a generator's frame does.</summary>
    public void CallFrom(Frame? caller)
    {
        Caller = caller;
        if (IsKept)
        {
            caller?.Keep();
        }
    }

    /// <summary>Makes a frame that was used before ready for another call of its function.</summary>
    public void Reuse(PyDict globals) => Globals = globals;

    /// <summary>Lets go of what the call had.</summary>
    public void Clear()
    {
        foreach (ref var slot in Slots.AsSpan())
        {
            slot.Value = null;
        }

        ReturnValue = null;
        Loop = null;
        Handled = null;
        _callContext = null;
    }

    private PyFrameObject Show()
    {
        Keep();
        return new PyFrameObject(this);
    }
}

/// <summary>How the execution of a statement ended.</summary>
internal enum Completion
{
    Normal,
    Break,
    Continue,
    Return,
}

/// <summary>
/// A slot of a frame: a value, a <see cref="PyCell"/> where inner functions share the variable, or null while unbound. A struct, since an
/// array of them takes a value without asking first whether it is an array of something narrower.
/// </summary>
internal struct Slot
{
    public PyObject? Value;
}
