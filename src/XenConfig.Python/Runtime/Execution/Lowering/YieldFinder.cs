using System.Collections.Immutable;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Whether a <c>yield</c> stands in an expression, functions inside it left out.</summary>
internal static class YieldFinder
{
    public static bool Contains(Expression? expression)
    {
        while (expression is BinaryExpression binary)
        {
            if (Contains(binary.Right))
            {
                return true;
            }

            expression = binary.Left;
        }

        return expression switch
        {
            YieldExpression => true,
            AttributeExpression e => Contains(e.Value),
            SubscriptExpression e => Contains(e.Value) || Contains(e.Index),
            SliceExpression e => Contains(e.Lower) || Contains(e.Upper) || Contains(e.Step),
            CallExpression e => Contains(e.Function) || Any(e.Arguments) || e.Keywords.Any(static k => Contains(k.Value))
                || Contains(e.StarArgument) || Contains(e.DoubleStarArgument),
            BackquoteExpression e => Contains(e.Value),
            ListDisplay e => Any(e.Elements),
            TupleDisplay e => Any(e.Elements),
            SetDisplay e => Any(e.Elements),
            DictDisplay e => e.Items.Any(static item => Contains(item.Key) || Contains(item.Value)),
            UnaryExpression e => Contains(e.Operand),
            BooleanExpression e => Any(e.Operands),
            ComparisonExpression e => Contains(e.First) || Any(e.Operands),
            ConditionalExpression e => Contains(e.Condition) || Contains(e.WhenTrue) || Contains(e.WhenFalse),
            Comprehension { Kind: ComprehensionKind.List } e => Contains(e.Element) || e.Clauses.Any(static clause => clause switch
            {
                ComprehensionFor c => Contains(c.Iterable),
                ComprehensionIf c => Contains(c.Condition),
                _ => false,
            }),
            Comprehension e => Contains(((ComprehensionFor)e.Clauses[0]).Iterable),
            _ => false,
        };
    }

    public static bool Any(ImmutableArray<Expression> expressions) => expressions.Any(static e => Contains(e));
}
