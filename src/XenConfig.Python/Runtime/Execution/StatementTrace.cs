using System.Collections.Immutable;
using XenConfig.Python.Runtime.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>
/// Writes down what each top-level statement did to the top-level names. A change in place may come from anywhere (<c>disk.append</c>, an
/// alias, a function that has the list as a default argument), so after each statement all values are compared with what they held before;
/// that is counted as steps.
/// </summary>
/// <param name="py">The interpreter.</param>
/// <param name="names">The top-level names.</param>
internal sealed class StatementTrace(Interpreter py, PyDict names)
{
    private const int ItemsPerStep = 16;

    private static readonly HashSet<string> NoNames = [];

    private readonly ImmutableArray<TracedStatement>.Builder _statements = ImmutableArray.CreateBuilder<TracedStatement>();
    private readonly Dictionary<string, HeldValues> _contents = [];
    private int _look;
    private readonly List<string> _unbound = [];
    private TextSpan? _underWay;
    private bool _hasStarted;

    /// <summary>Begins a statement.</summary>
    public void Begin(TextSpan statement)
    {
        if (!_hasStarted)
        {
            // What is bound already is no statement's doing.
            _hasStarted = true;
            Compare(NoNames, []);
        }

        _underWay = statement;
    }

    /// <summary>Ends the statement.</summary>
    /// <param name="bound">The names that it bound, even to the value that they had.</param>
    /// <param name="order">The names that have been bound, in the order of that.</param>
    public void End(IReadOnlySet<string> bound, IEnumerable<string> order)
    {
        var (changes, items) = Compare(bound, order);
        var statement = _underWay!.Value;
        _underWay = null;
        _statements.Add(new TracedStatement(statement, changes, IsCompleted: false));
        py.Budget.Steps(items / ItemsPerStep);
        _statements[^1] = _statements[^1] with { IsCompleted = true };
    }

    /// <summary>What was run; the statement that the evaluation stopped in is the last one.</summary>
    public ImmutableArray<TracedStatement> Finish(IReadOnlySet<string> bound, IEnumerable<string> order)
    {
        if (_underWay is { } statement)
        {
            _statements.Add(new TracedStatement(statement, Compare(bound, order).Changes, IsCompleted: false));
        }

        return _statements.ToImmutable();
    }

    private (ImmutableArray<TracedChange> Changes, long Items) Compare(IReadOnlySet<string> bound, IEnumerable<string> order)
    {
        var changed = new Dictionary<string, PyObject>();
        var items = 0L;
        _look++;
        foreach (var (key, value) in names.Items)
        {
            // Modules, functions and classes are no settings.
            if (key is not PyStr { Value: var name } || value is PyModule or PyFunction or PyNativeFunction or PyType or PyClass)
            {
                continue;
            }

            if (!_contents.TryGetValue(name, out var contents))
            {
                _contents.Add(name, contents = new HeldValues());
            }

            contents.Look = _look;
            if (contents.Update(value) | bound.Contains(name))
            {
                changed.Add(name, value);
            }

            items += contents.Count;
        }

        _unbound.Clear();
        _unbound.AddRange(_contents.Where(pair => pair.Value.Look != _look).Select(static pair => pair.Key));
        foreach (var name in _unbound)
        {
            _contents.Remove(name);
        }

        var changes = order.Where(changed.ContainsKey).Concat(changed.Keys).Distinct()
            .Select(name => new TracedChange(name, BoundedRepr.Of(changed[name])))
            .Concat(_unbound.Select(static name => new TracedChange(name, null)));
        return ([.. changes], items);
    }
}
