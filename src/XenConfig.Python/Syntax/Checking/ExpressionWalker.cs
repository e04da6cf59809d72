using System.Collections.Immutable;

namespace XenConfig.Python.Syntax.Checking;

/// <summary>Goes through an expression, left to right; what is special to a check is overridden.</summary>
internal abstract class ExpressionWalker
{
    /// <summary>Visits an expression and what is in it. Chains of binary operators cost no stack, however long.</summary>
    protected void Visit(Expression? expression)
    {
        switch (expression)
        {
            case null or NumberLiteral or StringLiteral or EllipsisExpression or ErrorExpression:
                break;
            case NameExpression name:
                VisitName(name);
                break;
            case LambdaExpression lambda:
                VisitLambda(lambda);
                break;
            case Comprehension comprehension:
                VisitComprehension(comprehension);
                break;
            case YieldExpression yield:
                VisitYield(yield);
                break;
            case BinaryExpression binary:
                VisitBinary(binary);
                break;
            case UnaryExpression unary:
                Visit(unary.Operand);
                break;
            case BooleanExpression boolean:
                VisitAll(boolean.Operands);
                break;
            case ComparisonExpression comparison:
                Visit(comparison.First);
                VisitAll(comparison.Operands);
                break;
            case ConditionalExpression conditional:
                Visit(conditional.Condition);
                Visit(conditional.WhenTrue);
                Visit(conditional.WhenFalse);
                break;
            case AttributeExpression attribute:
                VisitAttribute(attribute);
                break;
            case SubscriptExpression subscript:
                Visit(subscript.Value);
                Visit(subscript.Index);
                break;
            case SliceExpression slice:
                Visit(slice.Lower);
                Visit(slice.Upper);
                Visit(slice.Step);
                break;
            case CallExpression call:
                VisitCall(call);
                break;
            case BackquoteExpression backquote:
                Visit(backquote.Value);
                break;
            case ListDisplay list:
                VisitAll(list.Elements);
                break;
            case TupleDisplay tuple:
                VisitAll(tuple.Elements);
                break;
            case SetDisplay set:
                VisitAll(set.Elements);
                break;
            case DictDisplay dict:
                foreach (var item in dict.Items)
                {
                    Visit(item.Value);
                    Visit(item.Key);
                }

                break;
        }
    }

    /// <summary>Visits several expressions.</summary>
    protected void VisitAll(ImmutableArray<Expression> expressions)
    {
        foreach (var expression in expressions)
        {
            Visit(expression);
        }
    }

    /// <summary>Visits the default values of parameters, which belong to the scope around the function.</summary>
    protected void VisitDefaults(ParameterList parameters)
    {
        foreach (var parameter in parameters.Parameters)
        {
            Visit(parameter.Default);
        }
    }

    protected abstract void VisitName(NameExpression name);

    protected virtual void VisitAttribute(AttributeExpression attribute) => Visit(attribute.Value);

    protected abstract void VisitLambda(LambdaExpression lambda);

    protected abstract void VisitComprehension(Comprehension comprehension);

    protected abstract void VisitYield(YieldExpression yield);

    /// <summary>Visits the clauses of a comprehension; <paramref name="skipsFirst"/> leaves out what the first one runs through.</summary>
    protected void VisitClauses(Comprehension comprehension, bool skipsFirst)
    {
        for (var i = 0; i < comprehension.Clauses.Length; i++)
        {
            switch (comprehension.Clauses[i])
            {
                case ComprehensionFor loop:
                    Visit(loop.Target);
                    Visit(i == 0 && skipsFirst ? null : loop.Iterable);
                    break;
                case ComprehensionIf filter:
                    Visit(filter.Condition);
                    break;
            }
        }
    }

    private void VisitBinary(BinaryExpression binary)
    {
        if (binary.Left is not BinaryExpression)
        {
            Visit(binary.Left);
            Visit(binary.Right);
            return;
        }

        var chain = new Stack<BinaryExpression>();
        Expression left = binary;
        for (; left is BinaryExpression inner; left = inner.Left)
        {
            chain.Push(inner);
        }

        Visit(left);
        while (chain.TryPop(out var inner))
        {
            Visit(inner.Right);
        }
    }

    private void VisitCall(CallExpression call)
    {
        Visit(call.Function);
        VisitAll(call.Arguments);
        foreach (var keyword in call.Keywords)
        {
            Visit(keyword.Value);
        }

        Visit(call.StarArgument);
        Visit(call.DoubleStarArgument);
    }
}
