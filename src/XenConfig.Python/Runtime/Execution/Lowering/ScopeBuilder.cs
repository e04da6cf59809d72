using System.Collections.Immutable;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Collects the names that a scope binds and uses, and the scopes inside it.</summary>
internal sealed class ScopeBuilder(Scope scope, Budget budget)
{
    /// <summary>The name of a comprehension's first iterable, which is evaluated outside.</summary>
    public const string FirstIterable = ".0";

    public static Scope OfFunction(Scope parent, ParameterList parameters, ImmutableArray<Statement> body, Budget budget)
    {
        var builder = new ScopeBuilder(new Scope(CodeKind.Function, parent), budget);
        builder.BindParameters(parameters);
        builder.Visit(body);
        return builder.Own;
    }

    public static Scope OfLambda(Scope parent, LambdaExpression lambda, Budget budget)
    {
        var builder = new ScopeBuilder(new Scope(CodeKind.Function, parent), budget);
        builder.BindParameters(lambda.Parameters);
        builder.Visit(lambda.Body);
        return builder.Own;
    }

    public static Scope OfComprehension(Scope parent, Comprehension comprehension, Budget budget)
    {
        var builder = new ScopeBuilder(new Scope(CodeKind.Function, parent), budget);
        builder.Own.Bound.Add(FirstIterable);
        builder.VisitComprehension(comprehension, isFirstOutside: true);
        return builder.Own;
    }

    public static Scope OfClass(Scope parent, ClassDefinition definition, Budget budget)
    {
        var builder = new ScopeBuilder(new Scope(CodeKind.Class, parent), budget);
        builder.Visit(definition.Body);
        return builder.Own;
    }

    private Scope Own => scope;

    private void Visit(ImmutableArray<Statement> statements)
    {
        foreach (var statement in statements)
        {
            Visit(statement);
        }
    }

    private void Visit(Statement statement)
    {
        switch (statement)
        {
            case ExpressionStatement s:
                Visit(s.Value);
                break;
            case AssignmentStatement s:
                Visit(s.Value);
                foreach (var target in s.Targets)
                {
                    Bind(target);
                }

                break;
            case AugmentedAssignmentStatement s:
                Visit(s.Value);
                Bind(s.Target);
                if (s.Target is NameExpression name)
                {
                    scope.Used.Add(name.Name);
                }

                break;
            case PrintStatement s:
                Visit(s.Destination);
                VisitAll(s.Values);
                break;
            case DelStatement s:
                foreach (var target in s.Targets)
                {
                    Bind(target);
                }

                break;
            case ReturnStatement s:
                Visit(s.Value);
                break;
            case RaiseStatement s:
                Visit(s.Type);
                Visit(s.Value);
                Visit(s.Traceback);
                break;
            case GlobalStatement s:
                scope.Globals.UnionWith(s.Names);
                break;
            case ExecStatement s:
                Visit(s.Code);
                Visit(s.Globals);
                Visit(s.Locals);
                scope.HasDynamicNames |= s.Globals is null;
                scope.HasExec = true;
                break;
            case AssertStatement s:
                Visit(s.Test);
                Visit(s.Message);
                break;
            case ImportStatement s:
                foreach (var alias in s.Names)
                {
                    scope.Bound.Add(alias.Alias ?? alias.Name.Split('.')[0]);
                }

                break;
            case FromImportStatement s:
                scope.HasDynamicNames |= s.IsStar;
                foreach (var alias in s.Names)
                {
                    scope.Bound.Add(alias.Alias ?? alias.Name);
                }

                break;
            case IfStatement s:
                foreach (var branch in s.Branches)
                {
                    Visit(branch.Condition);
                    Visit(branch.Body);
                }

                Visit(s.ElseBody);
                break;
            case WhileStatement s:
                Visit(s.Condition);
                Visit(s.Body);
                Visit(s.ElseBody);
                break;
            case ForStatement s:
                Visit(s.Iterable);
                Bind(s.Target);
                Visit(s.Body);
                Visit(s.ElseBody);
                break;
            case TryStatement s:
                Visit(s.Body);
                foreach (var handler in s.Handlers)
                {
                    Visit(handler.Type);
                    if (handler.Target is { } target)
                    {
                        Bind(target);
                    }

                    Visit(handler.Body);
                }

                Visit(s.ElseBody);
                Visit(s.FinallyBody);
                break;
            case WithStatement s:
                foreach (var item in s.Items)
                {
                    Visit(item.Context);
                    if (item.Target is { } target)
                    {
                        Bind(target);
                    }
                }

                Visit(s.Body);
                break;
            case FunctionDefinition s:
                VisitAll(s.Decorators);
                VisitDefaults(s.Parameters);
                scope.Bound.Add(s.Name);
                scope.AddChild(s, OfFunction(scope, s.Parameters, s.Body, budget));
                break;
            case ClassDefinition s:
                VisitAll(s.Decorators);
                VisitAll(s.Bases);
                scope.Bound.Add(s.Name);
                scope.AddChild(s, OfClass(scope, s, budget));
                break;
        }
    }

    private void Visit(Expression? expression)
    {
        if (!DeepStack.HasRoom)
        {
            DeepStack.Run(budget, () =>
            {
                Visit(expression);
                return true;
            });
            return;
        }

        switch (expression)
        {
            case NameExpression e:
                scope.Used.Add(e.Name);
                break;
            case AttributeExpression e:
                Visit(e.Value);
                break;
            case SubscriptExpression e:
                Visit(e.Value);
                Visit(e.Index);
                break;
            case SliceExpression e:
                Visit(e.Lower);
                Visit(e.Upper);
                Visit(e.Step);
                break;
            case CallExpression e:
                Visit(e.Function);
                VisitAll(e.Arguments);
                foreach (var keyword in e.Keywords)
                {
                    Visit(keyword.Value);
                }

                Visit(e.StarArgument);
                Visit(e.DoubleStarArgument);
                break;
            case BackquoteExpression e:
                Visit(e.Value);
                break;
            case ListDisplay e:
                VisitAll(e.Elements);
                break;
            case TupleDisplay e:
                VisitAll(e.Elements);
                break;
            case SetDisplay e:
                VisitAll(e.Elements);
                break;
            case DictDisplay e:
                foreach (var item in e.Items)
                {
                    Visit(item.Value);
                    Visit(item.Key);
                }

                break;
            case UnaryExpression e:
                Visit(e.Operand);
                break;
            case BinaryExpression e:
                Expression left = e;
                while (left is BinaryExpression binary)
                {
                    Visit(binary.Right);
                    left = binary.Left;
                }

                Visit(left);
                break;
            case BooleanExpression e:
                VisitAll(e.Operands);
                break;
            case ComparisonExpression e:
                Visit(e.First);
                VisitAll(e.Operands);
                break;
            case ConditionalExpression e:
                Visit(e.Condition);
                Visit(e.WhenTrue);
                Visit(e.WhenFalse);
                break;
            case LambdaExpression e:
                VisitDefaults(e.Parameters);
                scope.AddChild(e, OfLambda(scope, e, budget));
                break;
            case YieldExpression e:
                scope.HasYield = true;
                Visit(e.Value);
                break;
            case Comprehension { Kind: ComprehensionKind.List } e:
                VisitComprehension(e, isFirstOutside: false);
                break;
            case Comprehension e:
                Visit(((ComprehensionFor)e.Clauses[0]).Iterable);
                scope.AddChild(e, OfComprehension(scope, e, budget));
                break;
        }
    }

    private void VisitAll(ImmutableArray<Expression> expressions)
    {
        foreach (var expression in expressions)
        {
            Visit(expression);
        }
    }

    private void VisitDefaults(ParameterList parameters)
    {
        foreach (var parameter in parameters.Parameters)
        {
            Visit(parameter.Default);
        }
    }

    private void VisitComprehension(Comprehension comprehension, bool isFirstOutside)
    {
        for (var i = 0; i < comprehension.Clauses.Length; i++)
        {
            switch (comprehension.Clauses[i])
            {
                case ComprehensionFor clause:
                    if (i > 0 || !isFirstOutside)
                    {
                        Visit(clause.Iterable);
                    }

                    Bind(clause.Target);
                    break;
                case ComprehensionIf clause:
                    Visit(clause.Condition);
                    break;
            }
        }

        Visit(comprehension.Element);
        Visit(comprehension.Value);
    }

    private void BindParameters(ParameterList parameters)
    {
        foreach (var parameter in parameters.Parameters)
        {
            Bind(parameter.Target);
        }

        if (parameters.StarName is { } star)
        {
            scope.Bound.Add(star);
        }

        if (parameters.DoubleStarName is { } doubleStar)
        {
            scope.Bound.Add(doubleStar);
        }
    }

    private void Bind(Expression target)
    {
        switch (target)
        {
            case NameExpression e:
                scope.Bound.Add(e.Name);
                break;
            case TupleDisplay e:
                foreach (var element in e.Elements)
                {
                    Bind(element);
                }

                break;
            case ListDisplay e:
                foreach (var element in e.Elements)
                {
                    Bind(element);
                }

                break;
            default:
                Visit(target);
                break;
        }
    }
}
