using System.Collections.Immutable;
using XenConfig.Python.Syntax;
using XenConfig.Python.Syntax.Checking;

namespace XenConfig.Python.Runtime;

/// <summary>The names that stand in expressions, and in statements all that are read when the statement runs: not those inside a function that it defines.</summary>
internal sealed class ReadNames : ExpressionWalker
{
    private readonly Action<string> _take;
    private readonly Func<string, bool> _isList;

    // What the comprehensions around have bound: to read that is not to read what the name held before.
    private Stack<string>? _ownNames;
    private Dictionary<string, int>? _ownCounts;

    /// <summary>Hands on the names one by one, those that stand in several places again and again.</summary>
    /// <param name="take">Takes a name.</param>
    /// <param name="isList">Whether a name is a list's: <c>disk.append(x)</c> does not read what is in it.</param>
    public ReadNames(Action<string> take, Func<string, bool> isList) => (_take, _isList) = (take, isList);

    /// <summary>Whether functions, classes or generators are made in what was read.</summary>
    public bool HasCode { get; set; }

    /// <summary>The names that an expression reads.</summary>
    public void VisitExpression(Expression expression) => Visit(expression);

    /// <summary>The names that an expression reads, each once.</summary>
    public static HashSet<string> Of(Expression expression)
    {
        var names = new HashSet<string>();
        new ReadNames(name => names.Add(name), static _ => false).Visit(expression);
        return names;
    }

    protected override void VisitName(NameExpression name)
    {
        if (_ownCounts is null || _ownCounts.GetValueOrDefault(name.Name) == 0)
        {
            _take(name.Name);
        }
    }

    protected override void VisitLambda(LambdaExpression lambda)
    {
        HasCode = true;
        VisitDefaults(lambda.Parameters);
        Visit(lambda.Body);
    }

    protected override void VisitComprehension(Comprehension comprehension)
    {
        HasCode |= comprehension.Kind == ComprehensionKind.Generator;
        _ownNames ??= [];
        _ownCounts ??= [];
        var around = _ownNames.Count;
        foreach (var clause in comprehension.Clauses)
        {
            if (clause is ComprehensionFor loop)
            {
                Visit(loop.Iterable);
                Bind(loop.Target);
            }
            else
            {
                Visit(((ComprehensionIf)clause).Condition);
            }
        }

        Visit(comprehension.Element);
        Visit(comprehension.Value);
        while (_ownNames.Count > around)
        {
            _ownCounts[_ownNames.Pop()]--;
        }
    }

    private void Bind(Expression target)
    {
        switch (target)
        {
            case NameExpression name:
                _ownNames!.Push(name.Name);
                _ownCounts![name.Name] = _ownCounts.GetValueOrDefault(name.Name) + 1;
                break;
            case TupleDisplay tuple:
                BindAll(tuple.Elements);
                break;
            case ListDisplay list:
                BindAll(list.Elements);
                break;
            default:
                Visit(target);
                break;
        }
    }

    private void BindAll(ImmutableArray<Expression> targets)
    {
        foreach (var target in targets)
        {
            Bind(target);
        }
    }

    protected override void VisitYield(YieldExpression yield) => Visit(yield.Value);

    private void VisitAll(ImmutableArray<Statement> statements)
    {
        foreach (var statement in statements)
        {
            Visit(statement);
        }
    }

    /// <summary>The names that a statement reads.</summary>
    public void Visit(Statement statement)
    {
        switch (statement)
        {
            case ExpressionStatement { Value: CallExpression { Function: AttributeExpression { Name: "append" or "extend", Value: NameExpression list } } } s
                when _isList(list.Name):
                VisitAll(((CallExpression)s.Value).Arguments);
                break;
            case ExpressionStatement s:
                Visit(s.Value);
                break;
            case AssignmentStatement s:
                // A name that is bound is not read; what has an item or an attribute set is.
                if (s.Name is null)
                {
                    foreach (var target in s.Targets)
                    {
                        Visit(target is NameExpression ? null : target);
                    }
                }

                Visit(s.Value);
                break;
            case AugmentedAssignmentStatement s:
                Visit(s.Target);
                Visit(s.Value);
                break;
            case PrintStatement s:
                Visit(s.Destination);
                VisitAll(s.Values);
                break;
            case DelStatement s:
                VisitAll(s.Targets);
                break;
            case RaiseStatement s:
                Visit(s.Type);
                Visit(s.Value);
                break;
            case ExecStatement s:
                _take("exec");
                Visit(s.Code);
                Visit(s.Globals);
                Visit(s.Locals);
                break;
            case AssertStatement s:
                Visit(s.Test);
                break;
            case IfStatement s:
                foreach (var branch in s.Branches)
                {
                    Visit(branch.Condition);
                    VisitAll(branch.Body);
                }

                VisitAll(s.ElseBody);
                break;
            case WhileStatement s:
                Visit(s.Condition);
                VisitAll(s.Body);
                VisitAll(s.ElseBody);
                break;
            case ForStatement s:
                Visit(s.Iterable);
                VisitAll(s.Body);
                VisitAll(s.ElseBody);
                break;
            case TryStatement s:
                VisitAll(s.Body);
                foreach (var handler in s.Handlers)
                {
                    Visit(handler.Type);
                    VisitAll(handler.Body);
                }

                VisitAll(s.ElseBody);
                VisitAll(s.FinallyBody);
                break;
            case WithStatement s:
                foreach (var item in s.Items)
                {
                    Visit(item.Context);
                }

                VisitAll(s.Body);
                break;
            case FunctionDefinition s:
                HasCode = true;
                VisitDefaults(s.Parameters);
                VisitAll(s.Decorators);
                break;
            case ClassDefinition s:
                HasCode = true;
                VisitAll(s.Bases);
                VisitAll(s.Decorators);
                VisitAll(s.Body);
                break;
        }
    }
}
