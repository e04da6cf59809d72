using System.Collections.Immutable;
using System.Runtime.InteropServices;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Remembers where top-level code bound each name last, and what the values depend on, once one depends on something.</summary>
/// <param name="py">The interpreter.</param>
/// <param name="tree">The config.</param>
/// <param name="globals">What its functions see.</param>
/// <param name="locals">What its top level binds.</param>
internal sealed class BindingRecorder(Interpreter py, SyntaxTree tree, PyDict globals, PyDict locals)
{
    private readonly StatementTrace? _trace = py.Options.TracesStatements ? new StatementTrace(py, locals) : null;
    private readonly Dictionary<string, Binding> _bindings = new(tree.Statements.Length);

    private readonly List<Binding> _touched = [];
    private HashSet<string>? _boundNow;
    private DependenceFlow? _dependences;
    private Frame? _frame;
    private TextSpan _statement;
    private bool _isUnderWay;
    private bool _hasUnbound;

    /// <summary>The number of the statement of the config's own top level that is under way, from 1.</summary>
    public int Ordinal { get; private set; }

    /// <summary>Follows what values depend on; begins with the first question.</summary>
    public DependenceFlow Dependences => _dependences ??= new DependenceFlow(py, tree, globals, locals, _frame);

    /// <summary>How many questions the statement under way has asked.</summary>
    public int AskedCount => _dependences?.AskedCount ?? 0;

    /// <summary>Forgets the questions after the first ones: what they told is no matter of the config's.</summary>
    public void ForgetAsked(int count) => _dependences?.ForgetAsked(count);

    /// <summary>Begins a statement; only those of the config's own top level count, not those of code that one of them runs in its place.</summary>
    public void Begin(Frame frame)
    {
        if (frame.Code.Source != tree.Source)
        {
            return;
        }

        Ordinal++;
        _touched.Clear();
        _isUnderWay = true;
        _frame = frame;
        _statement = frame.Statement;
        _dependences?.Begin(frame, Ordinal - 1);
        _trace?.Begin(_statement);
    }

    /// <summary>Ends a statement of the config's own top level.</summary>
    public void End(Frame frame)
    {
        if (frame.Code.Source != tree.Source)
        {
            return;
        }

        _isUnderWay = false;
        _dependences?.End(Ordinal - 1, this);
        _trace?.End(BoundNow(), _bindings.Keys);
    }

    /// <summary>Ends the evaluation: what the statement that it stopped in bound depends on things, too.</summary>
    public void Finish()
    {
        if (!_isUnderWay)
        {
            return;
        }

        try
        {
            _dependences?.Stop(Ordinal - 1, this);
        }
        catch (EvaluationStoppedException)
        {
            // Names were made to collide, and no steps are left to look them up with.
            _dependences!.Lose();
        }
    }

    /// <summary>The statement of the config's own top level that is under way, or that the evaluation ended in; null before the first one and after the last.</summary>
    public TextSpan? UnderWay => _isUnderWay ? Statement(Ordinal).Span : null;

    /// <summary>The trace of all statements, the one under way last; empty when nobody wants one.</summary>
    public ImmutableArray<TracedStatement> FinishTrace() => _trace?.Finish(BoundNow(), _bindings.Keys) ?? [];

    /// <summary>The names that the statement under way, or the one that ended last, has bound; until the next time that one asks.</summary>
    public HashSet<string> BoundNow()
    {
        var bound = _boundNow ??= [];
        bound.Clear();
        foreach (var binding in _touched)
        {
            if (binding.IsBound)
            {
                bound.Add(binding.Name);
            }
        }

        return bound;
    }

    /// <summary>The names that the statement under way, or the one that ended last, has bound, even if it unbound them again.</summary>
    public ReadOnlySpan<Binding> Touched => CollectionsMarshal.AsSpan(_touched);

    /// <summary>A name is bound in the statement under way for the first time.</summary>
    public void Touch(Binding binding) => _touched.Add(binding);

    /// <summary>The binding of a name, for those who bind it; they may keep it.</summary>
    public Binding BindingOf(PyStr name)
    {
        ref var binding = ref CollectionsMarshal.GetValueRefOrAddDefault(_bindings, name.Value, out _);
        return binding ??= new Binding(this, name);
    }

    /// <summary>A name is unbound by a <c>del</c>; what its binding was is kept for those who hold it.</summary>
    public void Unbind(PyStr name)
    {
        BindingOf(name).IsBound = false;
        _hasUnbound = true;
    }

    /// <summary>The bindings that are there at the end, in the order in which their names were first bound.</summary>
    public IReadOnlyDictionary<string, Binding> ToBindings() => _hasUnbound
        ? _bindings.Values.Where(static binding => binding.IsBound).ToDictionary(static binding => binding.Name)
        : _bindings;

    /// <summary>What the values of names depend on besides the config's own bytes.</summary>
    public IReadOnlyDictionary<string, HostDependence> Marks => _dependences?.Marks ?? ImmutableDictionary<string, HostDependence>.Empty;

    /// <summary>What the values of all names depend on, where there was too much to look through.</summary>
    public HostDependence OfEverything => _dependences?.OfEverything ?? HostDependence.None;

    /// <summary>What the last top-level statement that was run depends on in all.</summary>
    public HostDependence OfLastStatement => _dependences?.OfLastStatement ?? HostDependence.None;

    /// <summary>What the value of a name depends on.</summary>
    public HostDependence DependenceOf(string name) => _dependences?.Of(name) ?? HostDependence.None;

    /// <summary>The elements by which a list depends; null where a value does as a whole, or does not.</summary>
    public IReadOnlySet<PyObject>? DependentElementsOf(string name) => _dependences?.PartsOf(name);

    /// <summary>The statement of the config's own top level that a frame is at, or in whose place its code runs.</summary>
    public TextSpan StatementOf(Frame frame) => frame.Code.Source == tree.Source ? frame.Statement : _statement;

    /// <summary>The statement of the config's own top level with that number, from 1.</summary>
    public Statement Statement(int ordinal) => tree.Statements[ordinal - 1];
}
