using System.Collections.Immutable;
using System.Runtime.InteropServices;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>
/// What one top-level statement assigns, and what that depends on. Conditions count for all that they decide on; a loop is gone through until
/// nothing new flows round, or a few times; in a loop that may be left early or in which it flows far, and in a <c>try</c>, everything may decide
/// on everything.
/// </summary>
/// <param name="flow">What expressions depend on.</param>
/// <param name="before">What names depended on before the statement.</param>
internal sealed class StatementDependence(DependenceFlow flow, IReadOnlyDictionary<string, HostDependence> before)
{
    /// <summary>How often a loop is gone through before all that is in it is taken together.</summary>
    private const int MostRounds = 4;

    private readonly Dictionary<string, (HostDependence Value, HostDependence Decision)> _assigned = [];
    private Dictionary<string, (HostDependence Value, HostDependence Decision)>? _touched;
    private int _growth;
    private bool _isInLoop;

    /// <summary>How many statements were gone through, again and again in loops.</summary>
    public int Count { get; private set; }

    /// <summary>What the assigned names depend on, all together.</summary>
    public HostDependence All { get; private set; }

    /// <summary>The names that it may assign, what each then depends on, and what it depends on whether it is assigned.</summary>
    public IReadOnlyDictionary<string, (HostDependence Value, HostDependence Decision)> Assigned => _assigned;

    /// <summary>Whether it may assign a name.</summary>
    public bool Assigns(string name) => _assigned.ContainsKey(name);

    /// <summary>What a name depends on that was assigned.</summary>
    public HostDependence Of(string name) => _assigned.GetValueOrDefault(name).Value;

    /// <summary>
    /// The names whose values the statement may change in place, whether it does or not; what that depends on in all, and what it depends on
    /// whether it is done.
    /// </summary>
    public IReadOnlyDictionary<string, (HostDependence Value, HostDependence Decision)> Touched =>
        _touched ?? (IReadOnlyDictionary<string, (HostDependence Value, HostDependence Decision)>)ImmutableDictionary<string, (HostDependence Value, HostDependence Decision)>.Empty;

    /// <summary>Goes through a statement.</summary>
    public void Run(Statement statement) => Run(statement, HostDependence.None);

    private void Run(ImmutableArray<Statement> statements, HostDependence decision)
    {
        foreach (var statement in statements)
        {
            Run(statement, decision);
        }
    }

    private void Run(Statement statement, HostDependence decision)
    {
        Count++;
        switch (statement)
        {
            case ExpressionStatement s:
                TouchNamed(s.Value, isTarget: false, flow.OfStatement(s), decision);
                break;
            case AssignmentStatement { Name: { } name } s:
                Assign(name, flow.OfExpression(s.Value) | flow.AskedIn(s.Span, except: s.Value.Span), decision);
                break;
            case AssignmentStatement s:
                var (all, asked) = (flow.OfStatement(s), flow.AskedIn(s.Span, except: s.Value.Span));
                foreach (var target in s.Targets)
                {
                    Touch(target, all, decision);
                    Assign(target, s.Value, decision, asked);
                }

                break;
            case AugmentedAssignmentStatement { Target: NameExpression target } s:
                Assign(target.Name, before.GetValueOrDefault(target.Name) | flow.OfStatement(s), decision);
                break;
            case AugmentedAssignmentStatement s:
                Touch(s.Target, flow.OfStatement(s), decision);
                break;
            case DelStatement s:
                var touching = flow.OfStatement(s);
                foreach (var target in s.Targets)
                {
                    Touch(target, touching, decision);
                    Unbind(target, decision);
                }

                break;
            case FromImportStatement s:
                // The module asks at the statement, a member of it at its name.
                foreach (var alias in s.Names)
                {
                    Assign(alias.Alias ?? alias.Name, flow.AskedAt(s.Span) | flow.AskedIn(alias.Span), decision);
                }

                break;
            case FunctionDefinition s:
                Assign(s.Name, flow.OfStatement(s), decision);
                break;
            case ClassDefinition s:
                Assign(s.Name, flow.OfStatement(s), decision);
                break;
            case IfStatement s:
                foreach (var branch in s.Branches)
                {
                    decision |= flow.OfExpression(branch.Condition);
                    Run(branch.Body, decision);
                }

                Run(s.ElseBody, decision);
                break;
            case WhileStatement s:
                RunLoop(s, s.Condition, null, s.Body, s.ElseBody, decision);
                break;
            case ForStatement s:
                RunLoop(s, s.Iterable, s.Target, s.Body, s.ElseBody, decision);
                break;
            case TryStatement s:
                RunTry(s, decision | flow.OfStatement(s));
                break;
            case WithStatement s:
                decision |= flow.OfStatement(s);
                foreach (var item in s.Items)
                {
                    Assign(item.Target, item.Context, decision, HostDependence.None);
                }

                Run(s.Body, decision);
                break;
        }
    }

    private void RunLoop(
        Statement loop, Expression head, Expression? target, ImmutableArray<Statement> body, ImmutableArray<Statement> elseBody, HostDependence decision)
    {
        var isLeft = LoopExits.Contains(body);
        if (_isInLoop)
        {
            // What flows round an inner loop does so when the outer one is gone through again.
            RunOnce(isTogether: isLeft);
            return;
        }

        _isInLoop = true;
        int growth;
        var rounds = 0;
        do
        {
            growth = _growth;
            RunOnce(isTogether: isLeft || rounds == MostRounds);
            rounds++;
        }
        while (_growth != growth && rounds <= MostRounds);
        _isInLoop = false;

        void RunOnce(bool isTogether)
        {
            decision |= isTogether ? flow.OfStatement(loop) : flow.OfExpression(head);
            Assign(target, head, decision, HostDependence.None);
            Run(body, decision);
            Run(elseBody, decision);
        }
    }

    private void RunTry(TryStatement statement, HostDependence decision)
    {
        Run(statement.Body, decision);
        foreach (var handler in statement.Handlers)
        {
            Assign(handler.Target, null, decision, HostDependence.None);
            Run(handler.Body, decision);
        }

        Run(statement.ElseBody, decision);
        Run(statement.FinallyBody, decision);
    }

    private void Assign(Expression? target, Expression? value, HostDependence decision, HostDependence other)
    {
        switch (target)
        {
            case NameExpression name:
                Assign(name.Name, flow.OfExpression(value) | other, decision);
                break;
            case TupleDisplay or ListDisplay:
                var (targets, values) = (Elements(target), Elements(value));
                var isEachItsOwn = values.Length == targets.Length;
                other |= isEachItsOwn ? HostDependence.None : flow.OfExpression(value);
                for (var i = 0; i < targets.Length; i++)
                {
                    Assign(targets[i], isEachItsOwn ? values[i] : null, decision, other);
                }

                break;
        }
    }

    /// <summary>Whether a name is bound depends on what decides about its <c>del</c>.</summary>
    private void Unbind(Expression target, HostDependence decision)
    {
        switch (target)
        {
            case NameExpression name:
                Assign(name.Name, HostDependence.None, decision);
                break;
            case TupleDisplay or ListDisplay:
                foreach (var element in Elements(target))
                {
                    Unbind(element, decision);
                }

                break;
        }
    }

    /// <summary>What has an item or an attribute set.</summary>
    private void Touch(Expression target, HostDependence value, HostDependence decision)
    {
        switch (target)
        {
            case SubscriptExpression or AttributeExpression:
                TouchNamed(target, isTarget: true, value, decision);
                break;
            case TupleDisplay or ListDisplay:
                foreach (var element in Elements(target))
                {
                    Touch(element, value, decision);
                }

                break;
        }
    }

    private void TouchNamed(Expression expression, bool isTarget, HostDependence value, HostDependence decision)
    {
        if ((value | decision) != HostDependence.None)
        {
            _touched ??= [];
            foreach (var name in ReadNames.Of(expression))
            {
                var known = _touched.GetValueOrDefault(name);
                _touched[name] = (known.Value | value | decision, known.Decision | decision);
            }

            flow.TouchModules(expression, isTarget, value, decision);
        }
    }

    private static ImmutableArray<Expression> Elements(Expression? expression) => expression switch
    {
        TupleDisplay tuple => tuple.Elements,
        ListDisplay list => list.Elements,
        _ => [],
    };

    private void Assign(string name, HostDependence value, HostDependence decision)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_assigned, name, out _);
        var former = known;
        known = (known.Value | value | decision, known.Decision | decision);
        _growth += known == former ? 0 : 1;
        All |= known.Value;
    }
}
