using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Code under way: a module, a class body, or a call of a function.</summary>
internal sealed class Frame(Interpreter py, CodeBlock code, PyDict globals, PyDict? locals, PyObject?[] slots, Frame? caller)
{
    public Interpreter Py { get; } = py;

    public CodeBlock Code { get; } = code;

    public PyDict Globals { get; } = globals;

    /// <summary>Where names are bound in a module, a class body or a function with a bare <c>exec</c>; null where slots do.</summary>
    public PyDict? Locals { get; } = locals;

    /// <summary>The mapping that names are looked for and bound in, where <c>exec</c> or <c>eval</c> was given one that is not exactly a dict.</summary>
    public PyObject? Mapping { get; init; }

    /// <summary>Local variables: a value, a <see cref="PyCell"/> where inner functions share it, or null while unbound.</summary>
    public PyObject?[] Slots { get; } = slots;

    /// <summary>The frame that called this one; a generator's is set each time it goes on.</summary>
    public Frame? Caller { get; set; } = caller;

    /// <summary>The statement under way.</summary>
    public TextSpan Statement { get; set; }

    /// <summary>The expression under way, set before what may fail.</summary>
    public TextSpan Span { get; set; }

    /// <summary>What a <c>return</c> gave.</summary>
    public PyObject ReturnValue { get; set; } = PyNone.Instance;

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
        if (value is PyTracedObject { HasOrigin: false } traced && !Code.Source.IsLibrary)
        {
            traced.MarkOrigin(new ComputedOrigin(Code.Source, span, Context()));
        }
    }

    /// <summary>The loops and calls under way, as they are now; null at top level outside loops.</summary>
    public LiveContext? Context()
    {
        if (Loop is not null)
        {
            return Loop.Context(this);
        }

        return CallContext();
    }

    /// <summary>The call of this frame, and what was under way around it.</summary>
    public LiveContext? CallContext() =>
        Caller is null || Code.Kind != CodeKind.Function
            ? Caller?.Context()
            : _callContext ??= new LiveContext(Caller.Context(), OriginContextKind.Call, Code.Name, null, Caller.Code.Source, Caller.Span);

    /// <summary>The frame as the config sees it.</summary>
    public PyFrameObject Object => _object ??= new PyFrameObject(this);

    private LiveContext? _callContext;
    private PyFrameObject? _object;
}

/// <summary>How the execution of a statement ended.</summary>
internal enum Completion
{
    Normal,
    Break,
    Continue,
    Return,
}

/// <summary>A <c>for</c> loop under way.</summary>
internal sealed class ActiveLoop(ActiveLoop? outer, TextSpan target)
{
    private PyObject? _value;
    private LiveContext? _context;

    public ActiveLoop? Outer => outer;

    /// <summary>Goes on to the next value.</summary>
    public void Advance(PyObject value)
    {
        _value = value;
        _context = null;
    }

    public LiveContext Context(Frame frame) => _context ??= new LiveContext(
        outer is null ? frame.CallContext() : outer.Context(frame), OriginContextKind.Loop, null, _value, frame.Code.Source, target);
}

/// <summary>An <see cref="OriginContext"/> not yet put into text.</summary>
internal sealed class LiveContext(
    LiveContext? parent, OriginContextKind kind, string? name, PyObject? value, SourceText source, TextSpan span)
{
    /// <summary>The longest value shown.</summary>
    private const int LongestText = 80;

    /// <summary>How many tuples inside each other are shown.</summary>
    private const int DeepestTuple = 2;

    private OriginContext? _text;

    public OriginContext ToOriginContext() => _text ??= new OriginContext(
        parent?.ToOriginContext(), kind, name ?? source.GetText(span), value is null ? null : Show(value), source, span);

    /// <summary>A value as Python shows it, without running any code of the config's.</summary>
    private static string Show(PyObject value) => Show(value, DeepestTuple);

    /// <summary>As much of a text as can be shown.</summary>
    private static string Beginning(string text) => text.Length <= LongestText ? text : text[..LongestText];

    private static string Show(PyObject value, int depth)
    {
        var text = value switch
        {
            PyStr str => Text.StringEscapes.Repr(Beginning(str.Value)),
            PyUnicode unicode => Text.StringEscapes.ReprUnicode(Beginning(unicode.Value)),
            PyBool boolean => boolean.Value != 0 ? "True" : "False",
            PyInt integer => integer.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            PyFloat real => Text.FloatText.Repr(real.Value),
            PyNone => "None",
            PyTuple tuple when tuple.Items.Length <= 8 && depth > 0 => $"({string.Join(", ", tuple.Items.Select(item => Show(item, depth - 1)))})",
            _ => $"<{value.Type.Name}>",
        };
        return text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, LongestText - 1), "…");
    }
}

/// <summary>The origin of a computed value, put into an <see cref="Origin"/> when it is asked for.</summary>
internal sealed class ComputedOrigin(SourceText source, TextSpan span, LiveContext? context) : IOriginSource
{
    public Origin Origin => new(source, span, -1, context?.ToOriginContext());
}
