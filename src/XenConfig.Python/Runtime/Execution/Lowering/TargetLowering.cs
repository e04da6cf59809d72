using System.Collections.Immutable;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Lowers what values are bound to.</summary>
internal sealed class TargetLowering(CodeLowering code)
{
    public TargetNode Lower(Expression target) => target switch
    {
        NameExpression e => Name(e.Span, e.Name),
        TupleDisplay e => new UnpackNode(e.Span, LowerAll(e.Elements)),
        ListDisplay e => new UnpackNode(e.Span, LowerAll(e.Elements)),
        AttributeExpression e => new StoreAttributeNode(e.Span, code.Expressions.Lower(e.Value), code.Mangle(e.Name)),
        SubscriptExpression { Index: SliceExpression { IsExtended: false } slice } e => Slice(e, slice),
        SubscriptExpression e => Item(e),
        _ => throw new ArgumentException($"No target: {target.GetType().Name}", nameof(target)),
    };

    /// <summary>A target of an assignment: where both sides are written out, each name gets the place of its own element.</summary>
    public TargetNode Lower(Expression target, Expression value)
    {
        var (targets, values) = (Elements(target), Elements(value));
        return targets.IsEmpty || targets.Length != values.Length
            ? Lower(target)
            : new UnpackNode(target.Span, [.. targets.Zip(values, Lower)], [.. values.Select(static element => element.Span)]);
    }

    /// <summary>Whether a name is bound in a dictionary, with nothing more to it.</summary>
    public bool IsInDictionary(string name) => code.Scope.KindOf(name) == NameKind.Dynamic && !code.Scope.IsOwnDynamic(name);

    private static ImmutableArray<Expression> Elements(Expression expression) => expression switch
    {
        TupleDisplay tuple => tuple.Elements,
        ListDisplay list => list.Elements,
        _ => [],
    };

    /// <summary>The targets of an assignment, each of which gets the value.</summary>
    public TargetNode[] LowerAll(ImmutableArray<Expression> targets, Expression value) => [.. targets.Select(target => Lower(target, value))];

    public TargetNode[] LowerAll(ImmutableArray<Expression> targets)
    {
        var nodes = new TargetNode[targets.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = Lower(targets[i]);
        }

        return nodes;
    }

    public TargetNode Name(TextSpan span, string name) => code.Scope.KindOf(name) switch
    {
        NameKind.Local => new StoreLocalNode(span, code.Scope.SlotOf(name), name),
        NameKind.Cell or NameKind.Free => new StoreCellNode(span, code.Scope.SlotOf(name)),
        NameKind.Global => new StoreGlobalNode(span, code.Mangle(name)),
        _ => new StoreNameNode(span, code.Mangle(name), code.Scope.IsOwnDynamic(name)),
    };

    private StoreItemNode Item(SubscriptExpression target)
    {
        var operands = code.Expressions.LowerInOrder([target.Value, target.Index]);
        return new StoreItemNode(target.Span, operands[0]!, operands[1]!);
    }

    private StoreSliceNode Slice(SubscriptExpression target, SliceExpression slice)
    {
        var operands = code.Expressions.LowerInOrder([target.Value, slice.Lower, slice.Upper]);
        return new StoreSliceNode(target.Span, operands[0]!, operands[1], operands[2]);
    }
}
