using System.Collections.Immutable;
using XenConfig.Python.Runtime.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>
/// Writes down what each top-level statement did to the top-level names. A change in place may come from anywhere (<c>disk.append</c>, an
/// alias, a function that has the list as a default argument), so after each statement all values are compared with what they held before;
/// that is counted as steps. Where there is too much to look through, only what a statement bound is written down, and once the texts of
/// values have come to 4 MiB, by its type.
/// </summary>
/// <param name="py">The interpreter.</param>
/// <param name="names">The top-level names.</param>
internal sealed class StatementTrace(Interpreter py, PyDict names)
{
    private const int MostCharacters = 1 << 22;

    private readonly ImmutableArray<TracedStatement>.Builder _statements = ImmutableArray.CreateBuilder<TracedStatement>();
    private readonly HeldValues _held = new(names, names);
    private readonly BoundedRepr _repr = new();
    private TextSpan? _underWay;
    private long _characters;
    private long _steps;
    private bool _hasStarted;

    /// <summary>Begins a statement.</summary>
    public void Begin(TextSpan statement)
    {
        if (!_hasStarted)
        {
            // What is bound already is no statement's doing.
            _hasStarted = true;
            _held.Look();
        }

        _underWay = statement;
    }

    /// <summary>Ends the statement.</summary>
    /// <param name="bound">The names that it bound, even to the value that they had.</param>
    /// <param name="order">The names that have been bound, in the order of that.</param>
    public void End(IReadOnlySet<string> bound, IEnumerable<string> order)
    {
        var statement = _underWay!.Value;
        _underWay = null;
        _statements.Add(new TracedStatement(statement, Compare(bound, order), IsCompleted: false));
        py.Budget.Steps(_steps);
        _statements[^1] = _statements[^1] with { IsCompleted = true };
    }

    /// <summary>What was run; the statement that the evaluation stopped in is the last one.</summary>
    public ImmutableArray<TracedStatement> Finish(IReadOnlySet<string> bound, IEnumerable<string> order)
    {
        if (_underWay is { } statement)
        {
            _statements.Add(new TracedStatement(statement, CompareAtEnd(bound, order), IsCompleted: false));
        }

        return _statements.ToImmutable();
    }

    private ImmutableArray<TracedChange> CompareAtEnd(IReadOnlySet<string> bound, IEnumerable<string> order)
    {
        try
        {
            return Compare(bound, order);
        }
        catch (EvaluationStoppedException)
        {
            // Names were made to collide, and no steps are left to look them up with.
            return [];
        }
    }

    private ImmutableArray<TracedChange> Compare(IReadOnlySet<string> bound, IEnumerable<string> order)
    {
        _held.Look();
        _steps = _held.Steps;
        var changed = new Dictionary<string, PyObject>();
        foreach (var name in _characters < MostCharacters ? bound.Concat(_held.Changed) : bound)
        {
            if (names.Peek(name) is { } value && IsShown(value))
            {
                changed.TryAdd(name, value);
            }
        }

        return
        [
            .. order.Where(changed.ContainsKey).Concat(changed.Keys).Distinct().Select(name => new TracedChange(name, Show(changed[name]))),
            .. _held.Unbound.Where(static name => IsShown(name.Value)).Select(static name => new TracedChange(name.Name, null)),
        ];
    }

    private string Show(PyObject value)
    {
        if (_characters >= MostCharacters)
        {
            return $"<{value.Type.Name}>";
        }

        var text = _repr.Of(value);
        _steps += _repr.Steps;
        _characters += text.Length;
        return text;
    }

    /// <summary>Modules, functions and classes are no settings.</summary>
    private static bool IsShown(PyObject? value) => value is not (PyModule or PyFunction or PyNativeFunction or PyType or PyClass);
}
