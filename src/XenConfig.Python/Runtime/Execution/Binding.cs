using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>The last binding of a name at top level.</summary>
public sealed class Binding
{
    private readonly BindingRecorder _recorder;
    private SourceText? _source;
    private TextSpan _value;
    private LiveContext? _context;
    private int _ordinal;
    private List<TextSpan>? _earlier;

    internal Binding(BindingRecorder recorder, PyStr name)
    {
        _recorder = recorder;
        Key = name;
    }

    /// <summary>The name.</summary>
    public string Name => Key.Value;

    /// <summary>The statement that bound it: <see cref="TopLevel"/>, or one inside it.</summary>
    public TextSpan Statement { get; private set; }

    /// <summary>The statement of the config's top level that bound it.</summary>
    public Statement TopLevel => _recorder.Statement(_ordinal);

    /// <summary>The expression that gave the value, with the loops and calls around it.</summary>
    public Origin Origin => new(_source!, _value, -1, _context?.ToOriginContext());

    /// <summary>The top-level assignments to the name before that, first to last; null when there are none.</summary>
    public IReadOnlyList<TextSpan>? Earlier => _earlier;

    /// <summary>What the value depends on besides the config's own bytes.</summary>
    public HostDependence DependsOn => _recorder.DependenceOf(Name);

    /// <summary>The elements by which a list depends on it, among others; null when the value does as a whole, or does not.</summary>
    public IReadOnlySet<PyObject>? DependentElements => _recorder.DependentElementsOf(Name);

    /// <summary>The name as a key.</summary>
    internal PyStr Key { get; }

    /// <summary>The recorder that it belongs to.</summary>
    internal BindingRecorder Recorder => _recorder;

    /// <summary>False after a <c>del</c>.</summary>
    internal bool IsBound { get; set; }

    /// <summary>The name is bound by the statement under way in a frame, which is top-level code or runs in its place (<c>exec</c>, <c>execfile</c>).</summary>
    internal void Bind(Frame frame, TextSpan value)
    {
        // A loop binds the same name to the same expression, which is in one statement only, again and again.
        var context = frame.Context();
        var isSameStatement = _ordinal == _recorder.Ordinal;
        if (isSameStatement && IsBound && _value == value && _source == frame.Code.Source && _context == context)
        {
            return;
        }

        if (!isSameStatement)
        {
            _recorder.Touch(this);
            if (_ordinal > 0 && TopLevel is AssignmentStatement assignment && assignment.AssignsTo(Name))
            {
                (_earlier ??= []).Add(assignment.Span);
            }

            _ordinal = _recorder.Ordinal;
        }

        IsBound = true;
        Statement = _recorder.StatementOf(frame);
        _source = frame.Code.Source;
        _value = value;
        _context = context;
    }
}
