using System.Collections.Immutable;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Lowers statements.</summary>
internal sealed class StatementLowering(CodeLowering code)
{
    public StatementNode[] LowerAll(ImmutableArray<Statement> statements)
    {
        var nodes = new StatementNode[statements.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = Lower(statements[i]);
        }

        return nodes;
    }

    /// <summary>The body of a lambda with a <c>yield</c> in it.</summary>
    public StatementNode LowerYieldingLambda(Expression body) =>
        WithPrelude(body.Span, () => new ReturnNode(body.Span, code.Expressions.Lower(body)));

    private StatementNode Lower(Statement statement)
    {
        return !code.Py.Budget.HasStack ? LowerOnFreshStack(statement)
            : code.Scope.HasYield ? LowerWithPrelude(statement)
            : LowerHere(statement);
    }

    // These two are apart, so that closures are made only here.
    private StatementNode LowerOnFreshStack(Statement statement) => DeepStack.Run(code.Py.Budget, () => Lower(statement));

    private StatementNode LowerWithPrelude(Statement statement) => WithPrelude(statement.Span, () => LowerHere(statement));

    /// <summary>Lowers a statement of a generator: what its expressions yield runs before it.</summary>
    public StatementNode WithPrelude(TextSpan span, Func<StatementNode> lower)
    {
        var outer = code.Expressions.Prelude;
        var prelude = new List<StatementNode>();
        code.Expressions.Prelude = prelude;
        var node = lower();
        code.Expressions.Prelude = outer;
        return prelude.Count == 0 ? node : new BlockNode(span, [.. prelude, node]) { ContainsYield = true };
    }

    private StatementNode LowerHere(Statement statement) => statement switch
    {
        ExpressionStatement s when code.Options.HasFlag(CodeOptions.Interactive) && code.Scope.Kind == CodeKind.Module =>
            new ShowNode(s.Span, code.Expressions.Lower(s.Value)),
        ExpressionStatement s => new ExpressionStatementNode(s.Span, code.Expressions.Lower(s.Value)),
        AssignmentStatement s => Assignment(s),
        AugmentedAssignmentStatement s => Augmented(s),
        PrintStatement s => Print(s),
        DelStatement s => new DelNode(s.Span, code.Targets.LowerAll(s.Targets)),
        PassStatement or GlobalStatement => new PassNode(statement.Span),
        BreakStatement s => new BreakNode(s.Span),
        ContinueStatement s => new ContinueNode(s.Span),
        ReturnStatement s => new ReturnNode(s.Span, Optional(s.Value)),
        RaiseStatement s => Raise(s),
        ExecStatement s => Exec(s),
        AssertStatement s => Assert(s),
        ImportStatement s => Import(s),
        FromImportStatement s => FromImport(s),
        IfStatement s => If(s, 0),
        WhileStatement s => While(s),
        ForStatement s => For(s),
        TryStatement s => Try(s),
        WithStatement s => With(s, 0),
        FunctionDefinition s => Definition(s.Span, s.NameSpan, s.Name, s.Decorators, code.Functions.Function(s)),
        ClassDefinition s => Definition(s.Span, s.NameSpan, s.Name, s.Decorators, code.Functions.Class(s)),
        _ => new ExpressionStatementNode(statement.Span, new NotSupportedNode(statement.Span, "This statement has a syntax error.")),
    };

    private ExpressionNode? Optional(Expression? expression) => expression is null ? null : code.Expressions.Lower(expression);

    private BlockNode Block(TextSpan span, ImmutableArray<Statement> statements)
    {
        var nodes = LowerAll(statements);
        return new BlockNode(span, nodes) { ContainsYield = Array.Exists(nodes, static node => node.ContainsYield) };
    }

    private BlockNode? OptionalBlock(TextSpan span, ImmutableArray<Statement> statements) => statements.IsEmpty ? null : Block(span, statements);

    private StatementNode Assignment(AssignmentStatement statement)
    {
        if (statement.Name is { } bound && code.Targets.IsInDictionary(bound) && code.Expressions.Constant(statement.Value) is { } constant)
        {
            return new AssignConstantNode(statement.Span, code.Mangle(bound), constant, statement.Value.Span);
        }

        var value = code.Expressions.Lower(statement.Value);
        return statement.Name is { } name ? Assign(statement.Span, code.Targets.Name(statement.NameSpan, name), value)
            : statement.Targets.Length == 1 ? Assign(statement.Span, code.Targets.Lower(statement.Targets[0], statement.Value), value)
            : new AssignChainNode(statement.Span, code.Targets.LowerAll(statement.Targets, statement.Value), value);
    }

    private static StatementNode Assign(TextSpan span, TargetNode target, ExpressionNode value) =>
        target is StoreLocalNode local ? new AssignLocalNode(span, local.Slot, value) : new AssignNode(span, target, value);

    private StatementNode Augmented(AugmentedAssignmentStatement statement)
    {
        var span = statement.Span;
        var operation = code.Expressions.Operator(statement.Operator);
        switch (statement.Target)
        {
            case AttributeExpression target:
                var attribute = code.Expressions.LowerInOrder([target.Value, statement.Value]);
                return new AugmentedAttributeNode(span, operation, attribute[0]!, code.Mangle(target.Name), attribute[1]!);
            case SubscriptExpression { Index: SliceExpression { IsExtended: false } slice } target:
                var parts = code.Expressions.LowerInOrder([target.Value, slice.Lower, slice.Upper, statement.Value]);
                return new AugmentedSliceNode(span, operation, parts[0]!, parts[1], parts[2], parts[3]!);
            case SubscriptExpression target:
                var item = code.Expressions.LowerInOrder([target.Value, target.Index, statement.Value]);
                return new AugmentedItemNode(span, operation, item[0]!, item[1]!, item[2]!);
            default:
                var name = code.Expressions.LowerInOrder([statement.Target, statement.Value]);
                return Assign(span, code.Targets.Lower(statement.Target), new AugmentedNode(span, operation, name[0]!, name[1]!));
        }
    }

    private PrintNode Print(PrintStatement statement)
    {
        var operands = code.Expressions.LowerInOrder([statement.Destination, .. statement.Values]);
        return new PrintNode(statement.Span, operands[0], operands[1..]!, statement.HasTrailingComma);
    }

    /// <summary>A <c>yield</c> in the message runs only when the test has failed.</summary>
    private StatementNode Assert(AssertStatement statement)
    {
        var test = code.Expressions.Lower(statement.Test);
        if (code.Expressions.Prelude is null || !YieldFinder.Contains(statement.Message))
        {
            return new AssertNode(statement.Span, test, Optional(statement.Message));
        }

        var failure = WithPrelude(
            statement.Span,
            () => new AssertNode(statement.Span, new ConstantNode(statement.Span, PyBool.False), Optional(statement.Message)));
        return new IfNode(statement.Span, [(new NotNode(statement.Test.Span, test), failure)], null) { ContainsYield = true };
    }

    private RaiseNode Raise(RaiseStatement statement)
    {
        var operands = code.Expressions.LowerInOrder([statement.Type, statement.Value, statement.Traceback]);
        return new RaiseNode(statement.Span, operands[0], operands[1], operands[2]);
    }

    private ExecNode Exec(ExecStatement statement)
    {
        var operands = code.Expressions.LowerInOrder([statement.Code, statement.Globals, statement.Locals]);
        var kept = operands[1] is null ? code.Scope.OwnDynamicNames.Select(code.Mangle).ToArray() : [];
        return new ExecNode(statement.Span, operands[0]!, operands[1], operands[2], kept);
    }

    private int ImplicitLevel => code.Options.HasFlag(CodeOptions.AbsoluteImport) ? 0 : Imports.Implicit;

    private ImportNode Import(ImportStatement statement)
    {
        var names = new (TextSpan, string, TargetNode, bool)[statement.Names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var alias = statement.Names[i];
            var bound = alias.Alias ?? (alias.Name.IndexOf('.') is >= 0 and var end ? alias.Name[..end] : alias.Name);
            names[i] = (alias.Span, alias.Name, code.Targets.Name(alias.Span, bound), alias.Alias is null);
        }

        return new ImportNode(statement.Span, ImplicitLevel, names);
    }

    private FromImportNode FromImport(FromImportStatement statement)
    {
        var names = statement.Names.Select(alias =>
            (alias.Span, SharedNames.Get(alias.Name), code.Targets.Name(alias.Span, alias.Alias ?? alias.Name)));
        return new FromImportNode(statement.Span, statement.Level > 0 ? statement.Level : ImplicitLevel, statement.Module, [.. names]);
    }

    /// <summary>An <c>if</c> from a branch on. A <c>yield</c> in a later condition makes the rest an <c>if</c> of its own.</summary>
    private IfNode If(IfStatement statement, int start)
    {
        var branches = new (ExpressionNode, StatementNode)[statement.Branches.Length - start];
        var containsYield = false;
        StatementNode? elseBody = null;
        for (var i = start; i < statement.Branches.Length; i++)
        {
            var (condition, body) = statement.Branches[i];
            if (i > start && code.Scope.HasYield && YieldFinder.Contains(condition))
            {
                var rest = i;
                elseBody = WithPrelude(statement.Span, () => If(statement, rest));
                containsYield = true;
                branches = branches[..(i - start)];
                break;
            }

            var block = Lowered(condition, body, statement.Span);
            containsYield |= block.Body.ContainsYield;
            branches[i - start] = block;
        }

        elseBody ??= OptionalBlock(statement.Span, statement.ElseBody);
        return new IfNode(statement.Span, branches, elseBody) { ContainsYield = containsYield || elseBody is { ContainsYield: true } };
    }

    private (ExpressionNode Condition, StatementNode Body) Lowered(Expression condition, ImmutableArray<Statement> body, TextSpan span) =>
        (code.Expressions.Lower(condition), Block(span, body));

    private WhileNode While(WhileStatement statement)
    {
        StatementNode? prelude = null;
        ExpressionNode condition;
        if (code.Scope.HasYield && YieldFinder.Contains(statement.Condition))
        {
            var outer = code.Expressions.Prelude;
            code.Expressions.Prelude = [];
            condition = code.Expressions.Lower(statement.Condition);
            prelude = new BlockNode(statement.Condition.Span, [.. code.Expressions.Prelude]) { ContainsYield = true };
            code.Expressions.Prelude = outer;
        }
        else
        {
            condition = code.Expressions.Lower(statement.Condition);
        }

        var body = Block(statement.Span, statement.Body);
        var elseBody = OptionalBlock(statement.Span, statement.ElseBody);
        return new WhileNode(statement.Span, prelude, condition, body, elseBody)
        {
            ContainsYield = prelude is not null || body.ContainsYield || elseBody is { ContainsYield: true },
        };
    }

    private ForNode For(ForStatement statement)
    {
        var iterable = code.Expressions.Lower(statement.Iterable);
        var target = code.Targets.Lower(statement.Target);
        var body = Block(statement.Span, statement.Body);
        var elseBody = OptionalBlock(statement.Span, statement.ElseBody);
        return new ForNode(statement.Span, target, iterable, body, elseBody)
        {
            ContainsYield = body.ContainsYield || elseBody is { ContainsYield: true },
        };
    }

    private StatementNode Try(TryStatement statement)
    {
        var span = statement.Span;
        StatementNode result = Block(span, statement.Body);
        if (!statement.Handlers.IsEmpty)
        {
            var handlers = new List<HandlerNode>();
            var containsYield = result.ContainsYield;
            foreach (var handler in statement.Handlers)
            {
                var body = Block(handler.Span, handler.Body);
                containsYield |= body.ContainsYield;
                var target = handler.Target is null ? null : code.Targets.Lower(handler.Target);
                handlers.Add(new HandlerNode(handler.Span, Optional(handler.Type), target, body));
            }

            var elseBody = OptionalBlock(span, statement.ElseBody);
            result = new TryExceptNode(span, result, [.. handlers], elseBody)
            {
                ContainsYield = containsYield || elseBody is { ContainsYield: true },
            };
        }

        if (!statement.FinallyBody.IsEmpty)
        {
            var last = Block(span, statement.FinallyBody);
            result = new TryFinallyNode(span, result, last) { ContainsYield = result.ContainsYield || last.ContainsYield };
        }

        return result;
    }

    private StatementNode With(WithStatement statement, int index)
    {
        if (index == statement.Items.Length)
        {
            return Block(statement.Span, statement.Body);
        }

        var item = statement.Items[index];
        var context = code.Expressions.Lower(item.Context);
        var target = item.Target is null ? null : code.Targets.Lower(item.Target);
        var body = With(statement, index + 1);
        return new WithNode(statement.Span, context, target, body) { ContainsYield = body.ContainsYield };
    }

    private DefineNode Definition(
        TextSpan span, TextSpan nameSpan, string name, ImmutableArray<Expression> decorators, ExpressionNode definition) =>
        new(span, nameSpan, definition, code.Expressions.LowerAll(decorators), code.Targets.Name(nameSpan, name));
}
