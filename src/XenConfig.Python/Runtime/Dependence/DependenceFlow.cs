using System.Collections.Frozen;
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

    private readonly AskedQuestions _asked = new();
    private readonly DependenceMarks _marks = new();
    private readonly HeldValues _held = new(locals, globals);

    /// <summary>What all names depend on, where there was too much to look through.</summary>
    private HostDependence _everything;

    // What the statement under way has given a state, and what it may have changed.
    private HashSet<PyRandom>? _seeded;
    private HashSet<ModuleChanges>? _modules;

    private ReadNames? _mayReader;
    private bool _mayDepend;

    // What the names that are being read depend on, and what they lead to.
    private HostDependence _read;
    private bool _runsCode;
    private bool _isWayToAll;

    private ReadNames? _opaqueReader;
    private bool _leadsOn;

    // Whether what the statement under way changes is looked for.
    private bool _isFollowed;

    // Whether it does nothing but bind a name to what it reckons from texts and numbers.
    private bool _isReckoning;

    // Whether the end of the statement that ended last was looked at, so that there is nothing new to be seen when the next one begins.
    private bool _hasJustLooked;
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
    public HostDependence Of(string name) => _held.IsLost ? _everything : _marks.Of(name);

    /// <summary>What the values of all names depend on, where there was too much to look through.</summary>
    public HostDependence OfEverything => _everything;

    /// <summary>What the values of names depend on that depend on something; empty where there was too much to look through.</summary>
    public IReadOnlyDictionary<string, HostDependence> Marks => _marks.Names;

    /// <summary>Something is asked.</summary>
    public void Ask(HostDependence dependence)
    {
        _asked.Add(_frame?.Span ?? default, dependence);
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
    public void ForgetAsked(int count) => _asked.Cut(count);

    /// <summary>A generator of random numbers has got its state in this statement.</summary>
    public void Seed(PyRandom generator) => (_seeded ??= []).Add(generator);

    /// <summary>Something is changed in a module that is written in C#.</summary>
    public void Change(ModuleChanges module) => (_modules ??= []).Add(module);

    /// <summary>Something is read there that may have been changed, and may be now.</summary>
    public void Read(ModuleChanges module)
    {
        // What this statement has put there may depend on all that it could read.
        var dependence = module.DependsOn | ((_modules ??= []).Add(module) ? HostDependence.None : _asked.All | _marks.All);
        if (dependence != HostDependence.None)
        {
            Ask(dependence);
        }
    }

    /// <summary>Begins a statement of the config's top level.</summary>
    /// <param name="frame">The frame that runs it.</param>
    /// <param name="ordinal">Its number in the tree, from 0.</param>
    public void Begin(Frame frame, int ordinal)
    {
        _frame = frame;
        _asked.Clear();
        _seeded?.Clear();
        _modules?.Clear();
        var mayDepend = !_marks.IsEmpty && MayDepend(tree.Statements[ordinal]);
        _isReckoning = mayDepend && tree.Statements[ordinal] is AssignmentStatement { Name: not null } assignment && IsReckoned(assignment.Value);
        _isFollowed = mayDepend && !_isReckoning;
        if (_isFollowed)
        {
            if (!_hasJustLooked)
            {
                Look();
            }

            // As many as the look is worth that was made or would have been.
            py.Budget.Steps(_held.Steps);
        }

        _hasJustLooked = false;
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
            _hasJustLooked = !_held.IsLost && _held.IsSettled;
            py.Budget.Steps(_held.Steps + _work);
        }
    }

    /// <summary>Stops in a statement of the config's top level; the same, but nothing is counted any more.</summary>
    public void Stop(int ordinal, BindingRecorder recorder)
    {
        if (_isFollowed && Look())
        {
            OfLastStatement = Flow(tree.Statements[ordinal], recorder.BoundNow());
            return;
        }

        // What a statement binds that asks and reads nothing that matters depends on nothing, whatever it was before.
        var reckoned = _isReckoning ? (AssignmentStatement)tree.Statements[ordinal] : null;
        var dependence = reckoned is null ? HostDependence.None : OfNamesIn(reckoned.Value);
        OfLastStatement = _everything | dependence;
        if (!_marks.IsEmpty)
        {
            foreach (var binding in recorder.Touched)
            {
                if (binding.IsBound)
                {
                    _marks.Set(binding.Name, dependence, replaces: true);
                }
            }
        }

        if (reckoned is { Name: { } name } && locals.Peek(name) is null)
        {
            // It failed; elsewhere it might not.
            _marks.Set(name, dependence, replaces: false);
        }
    }

    /// <summary>
    /// Whether an expression is made of literals, of names of texts and numbers, and of operators: it runs no code, changes nothing and asks nothing.
    /// </summary>
    private bool IsReckoned(Expression expression)
    {
        while (expression is BinaryExpression binary)
        {
            if (binary.Right is TupleDisplay tuple ? !tuple.Elements.All(IsTextOrNumber) : !IsTextOrNumber(binary.Right))
            {
                return false;
            }

            expression = binary.Left;
        }

        return IsTextOrNumber(expression);
    }

    private bool IsTextOrNumber(Expression expression) => expression is StringLiteral or NumberLiteral
        || (expression is NameExpression name && Value(name.Name) is { } value && HeldContainer.IsPlain(value));

    /// <summary>What the names in an expression depend on that runs no code.</summary>
    private HostDependence OfNamesIn(Expression expression)
    {
        _read = HostDependence.None;
        Reader.VisitExpression(expression);
        return _read;
    }

    /// <summary>Stops in a statement without looking at what it did: all names may depend on all that is asked.</summary>
    public void Lose()
    {
        _everything |= _marks.All | _asked.All;
        _marks.Clear();
        _isFollowed = false;
        OfLastStatement = _everything;
    }

    /// <summary>The elements by which a list depends; null where a value does as a whole.</summary>
    public IReadOnlySet<PyObject>? PartsOf(string name) => _marks.PartsOf(name);

    /// <summary>What an expression depends on: what was asked in it, and what it names.</summary>
    internal HostDependence OfExpression(Expression? expression) =>
        expression is null ? HostDependence.None : AskedIn(expression.Span) | OfNames(expression, static (reader, expression) => reader.VisitExpression(expression));

    /// <summary>What a statement depends on in all.</summary>
    internal HostDependence OfStatement(Statement statement) => AskedIn(statement.Span) | OfNames(statement, static (reader, statement) => reader.Visit(statement));

    /// <summary>What was asked in a part of the statement, except in a part of that.</summary>
    internal HostDependence AskedIn(TextSpan span, TextSpan? except = null) => _asked.In(span, except);

    /// <summary>An expression may change modules, whether it does or not.</summary>
    /// <param name="expression">The expression that is run, or has an attribute or an item set.</param>
    /// <param name="isTarget">Whether it has.</param>
    /// <param name="value">What that depends on in all.</param>
    /// <param name="decision">What it depends on whether it is done.</param>
    internal void TouchModules(Expression expression, bool isTarget, HostDependence value, HostDependence decision) =>
        new TouchedModules(Value, value | decision, decision).Touch(expression, isTarget);

    /// <summary>What was asked at a place, and not in a part of it.</summary>
    internal HostDependence AskedAt(TextSpan place) => _asked.At(place);

    /// <summary>
    /// Whether a statement may depend on something even if it asks nothing: it reads what does, or has to do with code, which reads what it will,
    /// now or later.
    /// </summary>
    private bool MayDepend(Statement statement)
    {
        _mayDepend = false;
        _mayReader ??= new ReadNames(
            name => _mayDepend |= _marks.Contains(name) || WaysToAll.Contains(name) || (_held.MayHoldCode(name, Value(name))), IsList);
        _mayReader.HasCode = false;
        _mayReader.Visit(statement);
        return _mayDepend || _mayReader.HasCode;
    }

    /// <summary>What the names that are read in a part of the program depend on.</summary>
    private HostDependence OfNames<T>(T part, Action<ReadNames, T> visit)
    {
        (_read, _runsCode, _isWayToAll) = (HostDependence.None, false, false);
        visit(Reader, part);
        if (_isWayToAll)
        {
            return _read | All() | (_statement?.All ?? HostDependence.None);
        }

        // A function reads what names of its module it will.
        return _runsCode ? _read | AllGlobals() | (_statement?.All ?? HostDependence.None) : _read;
    }

    private ReadNames Reader => field ??= new ReadNames(Read, IsList);

    private void Read(string name)
    {
        _read |= _marks.Of(name) | (_statement?.Of(name) ?? HostDependence.None);
        _runsCode |= _held.HoldsCode(name);
        _isWayToAll |= WaysToAll.Contains(name);
    }

    /// <summary>What all marked names depend on, before the statement.</summary>
    private HostDependence All() => _all ??= _marks.All;

    private HostDependence AllGlobals() => _allGlobals ??= globals == locals
        ? All()
        : _marks.Names.Where(mark => globals.Peek(mark.Key) is not null).Aggregate(HostDependence.None, static (all, mark) => all | mark.Value);

    /// <summary>What a statement that has ended has brought.</summary>
    /// <returns>What it depends on in all.</returns>
    private HostDependence Flow(Statement statement, HashSet<string> bound)
    {
        (_all, _allGlobals) = (null, null);
        var flow = _statement = new StatementDependence(this, _marks.Names);
        flow.Run(statement);

        // A name depends on all that its assignment does.
        var everything = statement is AssignmentStatement { Name: not null } ? flow.All : OfStatement(statement);
        _statement = null;
        _work = flow.Count;
        MarkAssigned(flow, statement, bound);
        foreach (var name in bound)
        {
            if (!flow.Assigns(name))
            {
                // Bound by an import, or by code that the statement ran.
                _marks.Set(name, everything, replaces: true);
            }
        }

        if (everything != HostDependence.None)
        {
            MarkChanged(flow, bound, everything);
            if (flow.Touched.Count > 0)
            {
                MarkTouched(flow.Touched);
            }

            if (_held.HasOpaque)
            {
                MarkOpaque(statement, everything);
            }

            foreach (var generator in _seeded ?? [])
            {
                generator.SeedDependsOn(everything);
            }

            foreach (var module in _modules ?? [])
            {
                module.DependsOn |= everything;
            }
        }

        return everything;
    }

    private void MarkAssigned(StatementDependence flow, Statement statement, HashSet<string> bound)
    {
        foreach (var (name, (value, decision)) in flow.Assigned)
        {
            var isBound = bound.Contains(name);
            var parts = Value(name) is PyList list ? ListedParts.Of(this, statement, name, list) : null;
            var wasWhole = _marks.IsWhole(name) && statement is AugmentedAssignmentStatement;

            // One that is not known to be bound may have been, as a global of another dictionary, or may have failed to be because of a condition.
            _marks.Set(name, isBound || locals.Peek(name) is null ? value : decision, replaces: isBound);
            if (parts is not null && !wasWhole)
            {
                _marks.Narrow(name, parts);
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

            var isWhole = _marks.IsWhole(name);
            var added = Value(name) is PyList ? _held.AddedItems(name) : null;
            _marks.Set(name, dependence, replaces: false);
            if (!isWhole && added is not null && added.TrueForAll(ListedParts.IsKnownByItself))
            {
                _marks.Narrow(name, added);
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
                _marks.Set(name, _held.Changed.Contains(name) ? group.Key.Decision : group.Key.Value, replaces: false);
            }
        }
    }

    /// <summary>Values whose inside is not looked into, such as an iterator, may have been changed: those that the statement leads to, and all by code.</summary>
    private void MarkOpaque(Statement statement, HostDependence dependence)
    {
        _leadsOn = false;
        _opaqueReader ??= new ReadNames(name => _leadsOn |= _held.LeadsOn(name) || WaysToAll.Contains(name), IsList);
        _opaqueReader.HasCode = false;
        _opaqueReader.Visit(statement);
        if (!_leadsOn && !_opaqueReader.HasCode)
        {
            return;
        }

        var names = new HashSet<string>();
        var reader = new ReadNames(name => names.Add(name), IsList);
        reader.Visit(statement);
        var runsCode = reader.HasCode || names.Any(name => _held.HoldsCode(name) || WaysToAll.Contains(name));
        foreach (var name in runsCode ? _held.NamesThatShareOpaque() : _held.NamesThatShareOpaque(names))
        {
            _marks.Set(name, dependence, replaces: false);
        }
    }

    private Func<string, bool> IsList => field ??= name => Value(name) is PyList;

    private PyObject? Value(string name) => locals.Peek(name) ?? globals.Peek(name);

    /// <summary>Looks through all values; false where there are too many.</summary>
    private bool Look()
    {
        if (!_held.Look())
        {
            Lose();
            return false;
        }

        foreach (var (name, _) in _held.Unbound)
        {
            _marks.Set(name, HostDependence.None, replaces: true);
        }

        return true;
    }
}
