using System.Collections.Frozen;
using System.Runtime.InteropServices;
using XenConfig.Python.Runtime.Modules;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>
/// Follows what values depend on besides the config's own bytes, from top-level statement to top-level statement: each question to the clock,
/// to chance or to the host is noted at the top-level expression in which it was asked, and flows from there into what the expression is bound
/// to, put into or decides on. Where the flow is not known, more is marked rather than less.
/// </summary>
/// <remarks>
/// A config that asks nothing pays for nothing: this is made with the first question. From there on, values are looked through before and after
/// a statement only where it may depend on something. Where there is too much to look through, all names depend on all that is asked.
/// </remarks>
/// <param name="py">The interpreter.</param>
/// <param name="tree">The config.</param>
/// <param name="globals">What its functions see.</param>
/// <param name="locals">What its top level binds.</param>
/// <param name="frame">The frame that runs the statement under way; null before the first one.</param>
internal sealed class DependenceFlow(Interpreter py, SyntaxTree tree, PyDict globals, PyDict locals, Frame? frame)
{
    /// <summary>Names that lead to all others.</summary>
    private static readonly FrozenSet<string> WaysToAll = FrozenSet.ToFrozenSet(
        ["globals", "locals", "vars", "dir", "eval", "exec", "execfile", "input", "__import__", "reload", "_getframe", "tb_frame", "f_back"], StringComparer.Ordinal);

    private readonly List<(TextSpan Place, HostDependence Dependence)> _asked = [];
    private readonly HashSet<(TextSpan, HostDependence)> _known = [];
    private readonly Dictionary<string, HostDependence> _marks = [];
    private readonly HeldValues _held = new();

    /// <summary>What all names depend on, where there was too much to look through.</summary>
    private HostDependence _everything;

    private readonly HashSet<PyRandom> _seeded = [];

    /// <summary>The elements that depend, and the names whose lists depend by such elements only.</summary>
    private readonly HashSet<PyObject> _parts = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _inParts = [];

    private ReadNames? _mayReader;
    private bool _mayDepend;

    // What the names that are being read depend on, and what they lead to.
    private ReadNames? _reader;
    private HostDependence _read;
    private bool _runsCode;
    private bool _isWayToAll;
    private ReadNames? _opaqueReader;
    private HostDependence _opaque;

    // Whether what the statement under way changes is looked for.
    private bool _isFollowed;
    private StatementDependence? _statement;
    private HostDependence? _all;
    private HostDependence? _allGlobals;
    private int _work;
    private Frame? _frame = frame;

    /// <summary>How many questions the statement under way has asked.</summary>
    public int AskedCount => _asked.Count;

    /// <summary>What the last statement that was run depends on in all; for one that failed, that it failed may.</summary>
    public HostDependence OfLastStatement { get; private set; }

    /// <summary>What the value of a name depends on.</summary>
    public HostDependence Of(string name) => _held.IsLost ? _everything : _marks.GetValueOrDefault(name);

    /// <summary>What the values of all names depend on, where there was too much to look through.</summary>
    public HostDependence OfEverything => _everything;

    /// <summary>What the values of names depend on that depend on something; empty where there was too much to look through.</summary>
    public IReadOnlyDictionary<string, HostDependence> Marks => _marks;

    /// <summary>Something is asked.</summary>
    public void Ask(HostDependence dependence)
    {
        var question = (_frame?.Span ?? default, dependence);
        if (_known.Add(question))
        {
            _asked.Add(question);
        }

        if (_held.IsLost)
        {
            _everything |= dependence;
        }
        else if (!_isFollowed)
        {
            // What changes from here on in this statement may depend on the answer.
            _isFollowed = true;
            Look();
            py.Budget.Steps(_held.Steps);
        }
    }

    /// <summary>Forgets the questions after the first ones: what they told is no matter of the config's.</summary>
    public void ForgetAsked(int count)
    {
        foreach (var question in CollectionsMarshal.AsSpan(_asked)[count..])
        {
            _known.Remove(question);
        }

        CollectionsMarshal.SetCount(_asked, count);
    }

    /// <summary>A generator of random numbers has got its state in this statement.</summary>
    public void Seed(PyRandom generator) => _seeded.Add(generator);

    /// <summary>Begins a statement of the config's top level.</summary>
    /// <param name="frame">The frame that runs it.</param>
    /// <param name="ordinal">Its number in the tree, from 0.</param>
    public void Begin(Frame frame, int ordinal)
    {
        _frame = frame;
        _asked.Clear();
        _known.Clear();
        _seeded.Clear();
        _isFollowed = _marks.Count > 0 && MayDepend(tree.Statements[ordinal]);
        if (_isFollowed)
        {
            Look();
            py.Budget.Steps(_held.Steps);
        }
    }

    /// <summary>Ends a statement of the config's top level.</summary>
    /// <param name="ordinal">Its number in the tree, from 0.</param>
    /// <param name="recorder">Knows the names that it bound.</param>
    public void End(int ordinal, BindingRecorder recorder)
    {
        var isFollowed = _isFollowed;
        Stop(ordinal, recorder);
        if (isFollowed)
        {
            py.Budget.Steps(_held.Steps + _work);
        }
    }

    /// <summary>Stops in a statement of the config's top level; the same, but nothing is counted any more.</summary>
    public void Stop(int ordinal, BindingRecorder recorder)
    {
        OfLastStatement = _everything;
        if (_isFollowed && Look())
        {
            Flow(tree.Statements[ordinal], recorder.BoundNow());
        }
        else if (_marks.Count > 0)
        {
            // What a statement binds that asks and reads nothing that matters depends on nothing, whatever it was before.
            foreach (var name in recorder.BoundNow())
            {
                Mark(name, HostDependence.None, replaces: true);
            }
        }
    }

    /// <summary>The elements by which a list depends; null where a value does as a whole.</summary>
    public IReadOnlySet<PyObject>? PartsOf(string name) => _inParts.Contains(name) ? _parts : null;

    /// <summary>What an expression depends on: what was asked in it, and what it names.</summary>
    internal HostDependence OfExpression(Expression? expression) =>
        expression is null ? HostDependence.None : AskedIn(expression.Span) | OfNames(expression, static (reader, expression) => reader.VisitExpression(expression));

    /// <summary>What a statement depends on in all.</summary>
    internal HostDependence OfStatement(Statement statement) => AskedIn(statement.Span) | OfNames(statement, static (reader, statement) => reader.Visit(statement));

    /// <summary>What was asked in a part of the statement, except in a part of that.</summary>
    internal HostDependence AskedIn(TextSpan span, TextSpan except = default)
    {
        var all = HostDependence.None;
        var (first, last) = (0, _asked.Count);
        while (first < last)
        {
            var middle = (first + last) / 2;
            (first, last) = _asked[middle].Place.Start < span.Start ? (middle + 1, last) : (first, middle);
        }

        for (; first < _asked.Count && _asked[first].Place.Start <= span.End; first++)
        {
            var (place, dependence) = _asked[first];
            all |= IsIn(place, span) && !IsIn(place, except) ? dependence : HostDependence.None;
        }

        return all;
    }

    /// <summary>What was asked at a place, and not in a part of it.</summary>
    internal HostDependence AskedAt(TextSpan place) =>
        _asked.Where(asked => asked.Place == place).Aggregate(HostDependence.None, static (all, asked) => all | asked.Dependence);

    private static bool IsIn(TextSpan place, TextSpan span) => place.Start >= span.Start && place.End <= span.End;

    /// <summary>
    /// Whether a statement may depend on something even if it asks nothing: it reads what does, or has to do with code, which reads what it will,
    /// now or later.
    /// </summary>
    private bool MayDepend(Statement statement)
    {
        _mayDepend = false;
        _mayReader ??= new ReadNames(
            name => _mayDepend |= _marks.ContainsKey(name) || WaysToAll.Contains(name) || (_held.MayHoldCode(name, Value(name))), IsList);
        _mayReader.HasCode = false;
        _mayReader.Visit(statement);
        return _mayDepend || _mayReader.HasCode;
    }

    /// <summary>What the names that are read in a part of the program depend on.</summary>
    private HostDependence OfNames<T>(T part, Action<ReadNames, T> visit)
    {
        (_read, _runsCode, _isWayToAll) = (HostDependence.None, false, false);
        visit(_reader ??= new ReadNames(Read, IsList), part);
        if (_isWayToAll)
        {
            return _read | All() | (_statement?.All ?? HostDependence.None);
        }

        // A function reads what names of its module it will.
        return _runsCode ? _read | AllGlobals() | (_statement?.All ?? HostDependence.None) : _read;
    }

    private void Read(string name)
    {
        _read |= _marks.GetValueOrDefault(name) | (_statement?.Of(name) ?? HostDependence.None);
        _runsCode |= _held.HoldsCode(name);
        _isWayToAll |= WaysToAll.Contains(name);
    }

    /// <summary>What all marked names depend on, before the statement.</summary>
    private HostDependence All() => _all ??= _marks.Values.Aggregate(HostDependence.None, static (all, mark) => all | mark);

    private HostDependence AllGlobals() => _allGlobals ??= globals == locals
        ? All()
        : _marks.Where(mark => globals.Get(mark.Key) is not null).Aggregate(HostDependence.None, static (all, mark) => all | mark.Value);

    private void Flow(Statement statement, HashSet<string> bound)
    {
        if (_asked.Count > 1)
        {
            _asked.Sort(static (a, b) => a.Place.Start.CompareTo(b.Place.Start));
        }

        (_all, _allGlobals) = (null, null);
        var flow = _statement = new StatementDependence(this, _marks);
        flow.Run(statement);
        var everything = OfLastStatement = OfStatement(statement);
        _statement = null;
        _work = flow.Count;
        MarkAssigned(flow, statement, bound);
        foreach (var name in bound)
        {
            if (!flow.Assigns(name))
            {
                // Bound by an import, or by code that the statement ran.
                Mark(name, everything, replaces: true);
            }
        }

        if (everything != HostDependence.None)
        {
            MarkChanged(flow, bound, everything);
            if (flow.Touched.Count > 0)
            {
                MarkTouched(flow.Touched);
            }

            MarkOpaque(statement, everything);
            foreach (var generator in _seeded)
            {
                generator.SeedDependsOn(everything);
            }
        }
    }

    private void MarkAssigned(StatementDependence flow, Statement statement, HashSet<string> bound)
    {
        foreach (var (name, (value, decision)) in flow.Assigned)
        {
            var isBound = bound.Contains(name);
            var parts = Value(name) is PyList list ? ListedParts.Of(this, statement, name, list) : null;
            var wasWhole = _marks.ContainsKey(name) && !_inParts.Contains(name) && statement is AugmentedAssignmentStatement;

            // One that is not known to be bound may have been, as a global of another dictionary, or may have failed to be because of a condition.
            Mark(name, isBound || locals.Get(name) is null ? value : decision, replaces: isBound);
            if (parts is not null && !wasWhole && _marks.ContainsKey(name))
            {
                _inParts.Add(name);
                _parts.UnionWith(parts);
            }
        }
    }

    /// <summary>
    /// Values that were changed in place. What was put into a list depends, and what stood in it before does not, unless something was taken out
    /// or moved.
    /// </summary>
    private void MarkChanged(StatementDependence flow, HashSet<string> bound, HostDependence dependence)
    {
        foreach (var name in _held.Changed)
        {
            if (flow.Assigns(name) || bound.Contains(name))
            {
                continue;
            }

            var isWhole = _marks.ContainsKey(name) && !_inParts.Contains(name);
            var added = Value(name) is PyList ? _held.AddedItems(name) : null;
            Mark(name, dependence, replaces: false);
            if (!isWhole && added is not null && added.TrueForAll(ListedParts.IsKnownByItself))
            {
                _inParts.Add(name);
                _parts.UnionWith(added);
            }
        }
    }

    /// <summary>Values that might have been changed in place had the answer been another: what was not done depends on it, too.</summary>
    private void MarkTouched(IReadOnlyDictionary<string, (HostDependence Value, HostDependence Decision)> touched)
    {
        foreach (var group in touched.GroupBy(static touch => touch.Value, static touch => touch.Key))
        {
            foreach (var name in _held.NamesThatShare(group))
            {
                Mark(name, _held.Changed.Contains(name) ? group.Key.Decision : group.Key.Value, replaces: false);
            }
        }
    }

    /// <summary>Values whose inside is not looked into, such as a deque, may have taken something in.</summary>
    private void MarkOpaque(Statement statement, HostDependence dependence)
    {
        _opaque = dependence;
        (_opaqueReader ??= new ReadNames(MarkOpaque, IsList)).Visit(statement);
    }

    private void MarkOpaque(string name)
    {
        if (Value(name) is { } value and not (
            PyStr or PyUnicode or PyInt or PyLong or PyFloat or PyComplex or PyNone or PyList or PyTuple or PyDict or PyAnySet or PyModule
            or PyFunction or PyNativeFunction or PyType or PyClass or PyInstance or PyUserObject))
        {
            Mark(name, _opaque, replaces: false);
        }
    }

    private void Mark(string name, HostDependence dependence, bool replaces)
    {
        if (replaces || dependence != HostDependence.None)
        {
            _inParts.Remove(name);
        }

        if (replaces)
        {
            _marks.Remove(name);
        }

        if (dependence != HostDependence.None)
        {
            _marks[name] = _marks.GetValueOrDefault(name) | dependence;
        }
    }

    private bool IsList(string name) => Value(name) is PyList;

    private PyObject? Value(string name) => locals.Get(name) ?? globals.Get(name);

    /// <summary>Looks through all values; false where there are too many.</summary>
    private bool Look()
    {
        if (!_held.Look(locals, globals))
        {
            _everything = _marks.Values.Concat(_asked.Select(static asked => asked.Dependence)).Aggregate(_everything, static (all, mark) => all | mark);
            _marks.Clear();
            _inParts.Clear();
            _parts.Clear();
            _isFollowed = false;
            return false;
        }

        foreach (var (name, _) in _held.Unbound)
        {
            Mark(name, HostDependence.None, replaces: true);
        }

        return true;
    }
}
