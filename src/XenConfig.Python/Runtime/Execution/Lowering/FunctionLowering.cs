using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Lowers functions, lambdas, classes and comprehensions.</summary>
internal sealed class FunctionLowering(CodeLowering code)
{
    public FunctionNode Function(FunctionDefinition definition)
    {
        var budget = code.Py.Budget;
        var scope = code.ScopeOf(definition, parent => ScopeBuilder.OfFunction(parent, definition.Parameters, definition.Body, budget));
        var inner = code.Inner(scope, code.ClassName);
        var parameters = Parameters(inner, definition.Parameters, out var unpacking);
        StatementNode[] body = [.. unpacking, .. inner.Statements.LowerAll(definition.Body)];
        var block = Block(
            inner, definition.Name, definition.Span.Start, definition.Parameters, parameters, new BlockNode(definition.Span, body) { ContainsYield = scope.HasYield },
            CodeLowering.Documentation(definition.Body));
        return new FunctionNode(definition.Span, block, Defaults(definition.Parameters), Captured(scope));
    }

    public ExpressionNode Lambda(LambdaExpression lambda)
    {
        var scope = code.ScopeOf(lambda, parent => ScopeBuilder.OfLambda(parent, lambda, code.Py.Budget));
        var inner = code.Inner(scope, code.ClassName);
        var parameters = Parameters(inner, lambda.Parameters, out var unpacking);
        var result = scope.HasYield
            ? inner.Statements.LowerYieldingLambda(lambda.Body)
            : new ReturnNode(lambda.Body.Span, inner.Expressions.Lower(lambda.Body));
        var body = new BlockNode(lambda.Span, [.. unpacking, result]) { ContainsYield = scope.HasYield };
        var block = Block(inner, "<lambda>", lambda.Span.Start, lambda.Parameters, parameters, body, PyNone.Instance);
        return new FunctionNode(lambda.Span, block, Defaults(lambda.Parameters), Captured(scope));
    }

    public ClassNode Class(ClassDefinition definition)
    {
        var scope = code.ScopeOf(definition, parent => ScopeBuilder.OfClass(parent, definition, code.Py.Budget));
        var inner = code.Inner(scope, definition.Name);
        var body = new BlockNode(definition.Span, inner.Statements.LowerAll(definition.Body));
        var free = scope.FreeNames.Select(scope.SlotOf).ToArray();
        var block = new CodeBlock
        {
            Kind = CodeKind.Class,
            Name = definition.Name,
            Source = code.Source,
            Body = body,
            Start = definition.Span.Start,
            IsNested = scope.IsNested,
            SlotCount = scope.SlotCount,
            SlotNames = scope.SlotNames,
            FreeSlots = free,
            Documentation = CodeLowering.Documentation(definition.Body),
            Options = code.Options,
        };

        // A traceback names the line on which the class begins, not one of its body.
        var end = definition.Bases.IsEmpty ? definition.Span.Start : definition.Bases[^1].Span.End;
        return new ClassNode(TextSpan.FromBounds(definition.Span.Start, end), definition.Name, code.Expressions.LowerAll(definition.Bases), block, Captured(scope));
    }

    public ExpressionNode Comprehension(Comprehension comprehension)
    {
        if (comprehension.Kind == ComprehensionKind.List)
        {
            return List(comprehension);
        }

        var scope = code.ScopeOf(comprehension, parent => ScopeBuilder.OfComprehension(parent, comprehension, code.Py.Budget));
        var inner = code.Inner(scope, code.ClassName);
        var first = ((ComprehensionFor)comprehension.Clauses[0]).Iterable;
        var parameter = new ParameterSlot(ScopeBuilder.FirstIterable, scope.SlotOf(ScopeBuilder.FirstIterable), IsCell: false);
        var isGenerator = comprehension.Kind == ComprehensionKind.Generator;
        var body = inner.Functions.OwnScopeBody(comprehension, isGenerator, scope, parameter.Slot);
        int[] cells = [.. scope.CellNames.Select(scope.SlotOf)];
        int[] free = [.. scope.FreeNames.Select(scope.SlotOf)];
        var block = new CodeBlock
        {
            Kind = CodeKind.Function,
            Name = isGenerator ? "<genexpr>" : comprehension.Kind == ComprehensionKind.Set ? "<setcomp>" : "<dictcomp>",
            Source = code.Source,
            Body = body,
            Start = comprehension.Span.Start,
            IsNested = scope.IsNested,
            Parameters = [parameter],
            SlotCount = scope.SlotCount,
            SlotNames = scope.SlotNames,
            CellSlots = cells,
            FreeSlots = free,
            IsGenerator = isGenerator || scope.HasYield,
            Options = code.Options,
        };
        var function = new FunctionNode(comprehension.Span, block, [], Captured(scope));
        return new CallComprehensionNode(comprehension.Span, function, code.Expressions.Lower(first));
    }

    private BlockNode OwnScopeBody(Comprehension comprehension, bool isGenerator, Scope scope, int iterableSlot)
    {
        var span = comprehension.Span;
        var iterable = new LoadTemporaryNode(((ComprehensionFor)comprehension.Clauses[0]).Iterable.Span, iterableSlot);
        if (isGenerator)
        {
            YieldNode Element() => new(comprehension.Element.Span, code.Expressions.Lower(comprehension.Element), scope.AddTemporary()) { ContainsYield = true };
            if (scope.HasYield)
            {
                return new BlockNode(span, [YieldingLoops(comprehension, 0, iterable, Element)]) { ContainsYield = true };
            }

            var element = Element();
            return new BlockNode(span, [Loops(comprehension, 0, iterable, element, containsYield: true)]) { ContainsYield = true };
        }

        var slot = scope.AddTemporary();
        CollectNode Collect()
        {
            // CPython 2.7 evaluates the value first.
            var parts = code.Expressions.LowerInOrder([comprehension.Value, comprehension.Element]);
            return new CollectNode(comprehension.Element.Span, slot, parts[1]!, parts[0]);
        }

        var start = new AssignNode(span, new StoreTemporaryNode(span, slot), new NewCollectionNode(span, comprehension.Kind == ComprehensionKind.Dict));
        if (scope.HasYield)
        {
            // CPython takes what a generator returns for one more value, unless it is None.
            var end = new YieldNode(span, new LoadTemporaryNode(span, slot), scope.AddTemporary()) { ContainsYield = true };
            return new BlockNode(span, [start, YieldingLoops(comprehension, 0, iterable, Collect), end]) { ContainsYield = true };
        }

        return new BlockNode(
            span,
            [start, Loops(comprehension, 0, iterable, Collect(), containsYield: false), new ReturnNode(span, new LoadTemporaryNode(span, slot))]);
    }

    private ExpressionNode List(Comprehension comprehension)
    {
        var slot = code.Scope.AddTemporary();
        if (code.Expressions.Prelude is { } prelude && YieldFinder.Contains(comprehension))
        {
            var result = new LoadTemporaryNode(comprehension.Span, slot);
            prelude.Add(new AssignNode(comprehension.Span, new StoreTemporaryNode(comprehension.Span, slot), new ListNode(comprehension.Span, [])));
            prelude.Add(YieldingLoops(
                comprehension, 0, null, () => new CollectNode(comprehension.Element.Span, slot, code.Expressions.Lower(comprehension.Element), null)));
            return result;
        }

        var element = code.Expressions.Lower(comprehension.Element);
        var collect = new CollectNode(comprehension.Element.Span, slot, element, null);
        var first = code.Expressions.Lower(((ComprehensionFor)comprehension.Clauses[0]).Iterable);
        var loop = Loops(comprehension, 0, first, collect, containsYield: false);
        return new ListComprehensionNode(comprehension.Span, new StoreTemporaryNode(comprehension.Span, slot), slot, loop);
    }

    /// <summary>The clauses as nested statements around the innermost one.</summary>
    private StatementNode Loops(Comprehension comprehension, int index, ExpressionNode? iterable, StatementNode innermost, bool containsYield)
    {
        if (index == comprehension.Clauses.Length)
        {
            return innermost;
        }

        if (comprehension.Clauses[index] is ComprehensionFor clause)
        {
            var items = iterable ?? code.Expressions.Lower(clause.Iterable);
            var target = code.Targets.Lower(clause.Target);
            var body = Loops(comprehension, index + 1, null, innermost, containsYield);
            return new ForNode(clause.Span, target, items, body, null) { ContainsYield = containsYield };
        }

        var condition = code.Expressions.Lower(((ComprehensionIf)comprehension.Clauses[index]).Condition);
        var inner = Loops(comprehension, index + 1, null, innermost, containsYield);
        return new IfNode(condition.Span, [(condition, inner)], null) { ContainsYield = containsYield };
    }

    /// <summary>The same where a <c>yield</c> stands in the clauses or in the element: each part is a statement of its own.</summary>
    private StatementNode YieldingLoops(Comprehension comprehension, int index, ExpressionNode? iterable, Func<StatementNode> innermost)
    {
        if (index == comprehension.Clauses.Length)
        {
            return code.Statements.WithPrelude(comprehension.Element.Span, innermost);
        }

        if (comprehension.Clauses[index] is ComprehensionFor clause)
        {
            return code.Statements.WithPrelude(clause.Span, () =>
            {
                var items = iterable ?? code.Expressions.Lower(clause.Iterable);
                var body = YieldingLoops(comprehension, index + 1, null, innermost);
                return new ForNode(clause.Span, code.Targets.Lower(clause.Target), items, body, null) { ContainsYield = true };
            });
        }

        var condition = ((ComprehensionIf)comprehension.Clauses[index]).Condition;
        return code.Statements.WithPrelude(condition.Span, () =>
        {
            var test = code.Expressions.Lower(condition);
            return new IfNode(condition.Span, [(test, YieldingLoops(comprehension, index + 1, null, innermost))], null) { ContainsYield = true };
        });
    }

    private static ParameterSlot[] Parameters(CodeLowering inner, ParameterList list, out List<StatementNode> unpacking)
    {
        unpacking = [];
        var slots = new ParameterSlot[list.Parameters.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            var target = list.Parameters[i].Target;
            if (target is NameExpression name)
            {
                slots[i] = Parameter(inner, name.Name);
            }
            else
            {
                // CPython keeps the tuple, too, under a name that no program can write.
                var slot = inner.Scope.SlotOf("." + i);
                slots[i] = new ParameterSlot("." + i, slot, IsCell: false);
                unpacking.Add(new AssignNode(target.Span, inner.Targets.Lower(target), new LoadTemporaryNode(target.Span, slot)));
            }
        }

        return slots;
    }

    private static ParameterSlot Parameter(CodeLowering inner, string name) =>
        new(name, inner.Scope.SlotOf(name), inner.Scope.KindOf(name) == NameKind.Cell);

    private static CodeBlock Block(
        CodeLowering inner, string name, int start, ParameterList list, ParameterSlot[] parameters, StatementNode body, PyObject documentation)
    {
        var scope = inner.Scope;
        ParameterSlot? star = list.StarName is null ? null : Parameter(inner, list.StarName);
        ParameterSlot? doubleStar = list.DoubleStarName is null ? null : Parameter(inner, list.DoubleStarName);
        var bound = parameters.Select(static p => p.Name).Append(list.StarName).Append(list.DoubleStarName).ToHashSet();
        int[] cells = [.. scope.CellNames.Where(cell => !bound.Contains(cell)).Select(scope.SlotOf)];
        int[] free = [.. scope.FreeNames.Select(scope.SlotOf)];
        return new CodeBlock
        {
            Kind = CodeKind.Function,
            Name = name,
            Source = inner.Source,
            Body = body,
            Start = start,
            IsNested = scope.IsNested,
            Parameters = parameters,
            StarParameter = star,
            DoubleStarParameter = doubleStar,
            SlotCount = scope.SlotCount,
            SlotNames = scope.SlotNames,
            CellSlots = cells,
            FreeSlots = free,
            IsGenerator = scope.HasYield,
            HasDynamicLocals = scope.HasDynamicNames,
            Documentation = documentation,
            Options = inner.Options,
        };
    }

    private ExpressionNode[] Defaults(ParameterList list) =>
        code.Expressions.LowerAll([.. list.Parameters.Where(static p => p.Default is not null).Select(static p => p.Default!)]);

    /// <summary>The slots here whose cells an inner scope's free names are.</summary>
    private int[] Captured(Scope inner) => [.. inner.FreeNames.Select(code.Scope.SlotOf)];
}
