using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using XenConfig.Python.Runtime.Formatting;
using XenConfig.Python.Runtime.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>
/// Lowers expressions. A <c>yield</c> inside an expression is taken out of it: what comes before it goes into temporaries, in order, by
/// statements that run first (<see cref="Prelude"/>).
/// </summary>
internal sealed class ExpressionLowering(CodeLowering code)
{
    private LiteralPlace? _behindQuote;
    private int _height;

    /// <summary>What has to run before the expression that is being lowered; null outside generators.</summary>
    public List<StatementNode>? Prelude { get; set; }

    public ExpressionNode Lower(Expression expression)
    {
        _height++;
        var node = code.Py.Budget.HasStack ? LowerHere(expression) : LowerOnFreshStack(expression);
        return _height-- % TallNode.Height == 0 ? new TallNode(node) : node;
    }

    // Apart, so that a closure is made only here.
    private ExpressionNode LowerOnFreshStack(Expression expression) => DeepStack.Run(code.Py.Budget, () => LowerHere(expression));

    /// <summary>Lowers operands that are evaluated one after the other; those before a <c>yield</c> are kept in temporaries.</summary>
    public ExpressionNode?[] LowerInOrder(ReadOnlySpan<Expression?> operands)
    {
        var last = operands.Length;
        if (Prelude is not null)
        {
            do
            {
                last--;
            }
            while (last >= 0 && !YieldFinder.Contains(operands[last]));
        }

        var nodes = new ExpressionNode?[operands.Length];
        for (var i = 0; i < operands.Length; i++)
        {
            if (operands[i] is { } operand)
            {
                var node = Lower(operand);
                nodes[i] = Prelude is not null && i < last ? Spill(node) : node;
            }
        }

        return nodes;
    }

    public ExpressionNode[] LowerAll(ImmutableArray<Expression> expressions) => LowerInOrder(expressions.AsSpan())!;

    /// <summary>Lowers two operands, as <see cref="LowerInOrder"/> does.</summary>
    private (ExpressionNode First, ExpressionNode Second) LowerPair(Expression first, Expression second)
    {
        if (Prelude is null)
        {
            return (Lower(first), Lower(second));
        }

        var pair = LowerInOrder([first, second]);
        return (pair[0]!, pair[1]!);
    }

    public ExpressionNode Name(TextSpan span, string name)
    {
        var scope = code.Scope;
        return scope.KindOf(name) switch
        {
            NameKind.Local => new LoadLocalNode(span, scope.SlotOf(name), name),
            NameKind.Cell => new LoadCellNode(span, scope.SlotOf(name), name, isFree: false),
            NameKind.Free => new LoadCellNode(span, scope.SlotOf(name), name, isFree: true),
            NameKind.Global => new LoadGlobalNode(span, code.Mangle(name), isPlain: scope.HasExec && scope.IsImplicitGlobal(name)),
            _ when scope.IsOwnDynamic(name) => new LoadDynamicLocalNode(span, code.Mangle(name)),
            _ => new LoadNameNode(span, code.Mangle(name)),
        };
    }

    public BinaryOperator Operator(BinaryOperator operation) =>
        operation == BinaryOperator.Divide && code.Options.HasFlag(CodeOptions.TrueDivision) ? Operators.TrueDivide : operation;

    private ExpressionNode LowerHere(Expression expression) => expression switch
    {
        StringLiteral e => new ConstantNode(e.Span, String(e)),
        NumberLiteral e => Number(e) is { } number ? new ConstantNode(e.Span, number) : new OversizedIntegerNode(e.Span, IntegerParser.Bits(e.Text)),
        NameExpression { Name: "None" } e => new ConstantNode(e.Span, PyNone.Instance),
        NameExpression e => Name(e.Span, e.Name),
        AttributeExpression e => new AttributeNode(e.Span, Lower(e.Value), code.Mangle(e.Name)),
        SubscriptExpression e => Subscript(e),
        SliceExpression e => SliceObject(e),
        EllipsisExpression e => new ConstantNode(e.Span, PyEllipsis.Instance),
        CallExpression e => Call(e),
        BackquoteExpression e => new BackquoteNode(e.Span, Lower(e.Value)),
        ListDisplay e => List(e),
        TupleDisplay e => Tuple(e),
        SetDisplay e => new SetNode(e.Span, LowerAll(e.Elements)),
        DictDisplay e => Dict(e),
        UnaryExpression e => Unary(e),
        BinaryExpression e => Binary(e),
        BooleanExpression e => Boolean(e),
        ComparisonExpression e => Compare(e),
        ConditionalExpression e => Conditional(e),
        LambdaExpression e => code.Functions.Lambda(e),
        YieldExpression e => Yield(e),
        Comprehension e => code.Functions.Comprehension(e),
        _ => new NotSupportedNode(expression.Span, "This expression has a syntax error."),
    };

    /// <summary>The value of a literal, of which there is one object however often it is evaluated; null for anything else.</summary>
    public PyObject? Constant(Expression expression) => expression switch
    {
        StringLiteral e => String(e),
        NumberLiteral e => Number(e),
        NameExpression { Name: "None" } => PyNone.Instance,
        _ => null,
    };

    private PyTracedObject String(StringLiteral literal)
    {
        PyTracedObject value = literal.IsUnicode ? new PyUnicode(literal.Value) : new PyStr(literal.Value);
        if (code.Source.IsLibrary)
        {
            value.MarkShared();
        }
        else
        {
            value.MarkOrigin(PlaceOf(literal), literal.Span);
        }

        return value;
    }

    /// <summary>All plain literals share one place: their contents begin behind a quote.</summary>
    private LiteralPlace PlaceOf(StringLiteral literal) => literal.VerbatimStart == literal.Span.Start + 1
        ? _behindQuote ??= new LiteralPlace(code.Source, 1)
        : new LiteralPlace(code.Source, literal.VerbatimStart < 0 ? -1 : literal.VerbatimStart - literal.Span.Start);

    /// <summary>The number; null for an integer of more bits than the limits allow.</summary>
    private PyObject? Number(NumberLiteral literal)
    {
        var text = literal.Text.AsSpan();
        return literal.Kind switch
        {
            NumberKind.Float => new PyFloat(FloatParser.Parse(text)),
            NumberKind.Imaginary => new PyComplex(new Complex(0, FloatParser.Parse(text[..^1]))),
            _ => IntegerParser.Bits(text) > code.Py.Budget.Limits.IntegerBits ? null : Integer(literal),
        };
    }

    private ExpressionNode List(ListDisplay list)
    {
        var elements = list.Elements;
        var constants = new PyObject[elements.Length];
        for (var i = 0; i < constants.Length; i++)
        {
            if (Constant(elements[i]) is not { } constant)
            {
                return new ListNode(list.Span, LowerAll(elements));
            }

            constants[i] = constant;
        }

        return new ConstantListNode(list.Span, constants);
    }

    private static PyObject Integer(NumberLiteral literal)
    {
        var text = literal.Text.AsSpan();
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var small) && (text[0] != '0' || text.Length == 1))
        {
            return PyInt.Of(small);
        }

        if (!IntegerParser.TryParse(text, 0, allowSuffix: true, out var value))
        {
            throw new ArgumentException($"No integer: {literal.Text}", nameof(literal));
        }

        return literal.Kind == NumberKind.Long ? new PyLong(value) : PyLong.Narrow(value);
    }

    private ExpressionNode Tuple(TupleDisplay tuple)
    {
        var elements = LowerAll(tuple.Elements);

        // CPython folds a tuple of constants into one.
        if (elements.Length > 0 && Array.TrueForAll(elements, static element => element is ConstantNode))
        {
            var value = new PyTuple(Array.ConvertAll(elements, static element => ((ConstantNode)element).Value));
            value.MarkOrigin(new LiteralPlace(code.Source, -1), tuple.Span);
            return new ConstantNode(tuple.Span, value);
        }

        return new TupleNode(tuple.Span, elements);
    }

    private DictNode Dict(DictDisplay display)
    {
        var operands = LowerInOrder([.. display.Items.SelectMany(static item => new[] { item.Value, item.Key })]);
        var items = new (ExpressionNode, ExpressionNode)[display.Items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = (operands[(2 * i) + 1]!, operands[2 * i]!);
        }

        return new DictNode(display.Span, items);
    }

    private ExpressionNode Subscript(SubscriptExpression subscript)
    {
        if (subscript.Index is SliceExpression { IsExtended: false } slice)
        {
            var parts = LowerInOrder([subscript.Value, slice.Lower, slice.Upper]);
            return new SliceNode(subscript.Span, parts[0]!, parts[1], parts[2]);
        }

        var (value, index) = LowerPair(subscript.Value, subscript.Index);
        return new SubscriptNode(subscript.Span, value, index);
    }

    private SliceObjectNode SliceObject(SliceExpression slice)
    {
        var parts = LowerInOrder([slice.Lower, slice.Upper, slice.Step]);
        return new SliceObjectNode(slice.Span, parts[0], parts[1], parts[2]);
    }

    private ExpressionNode Call(CallExpression call)
    {
        if (call.Keywords.IsEmpty && call.StarArgument is null && call.DoubleStarArgument is null)
        {
            if (call.Function is AttributeExpression attribute && call.Arguments.Length <= 2 && (Prelude is null || !YieldFinder.Contains(call)))
            {
                return new CallMethodNode(
                    call.Span, Lower(attribute.Value), code.Mangle(attribute.Name), attribute.Span, LowerAll(call.Arguments));
            }

            if (Prelude is null)
            {
                return new CallNode(call.Span, Lower(call.Function), LowerAll(call.Arguments));
            }

            var simple = LowerInOrder([call.Function, .. call.Arguments]);
            return new CallNode(call.Span, simple[0]!, simple[1..]!);
        }

        var operands = LowerInOrder(
            [call.Function, .. call.Arguments, .. call.Keywords.Select(static k => k.Value), call.StarArgument, call.DoubleStarArgument]);
        var keywords = 1 + call.Arguments.Length;
        return new CallAnyNode(
            call.Span,
            operands[0]!,
            operands[1..keywords]!,
            [.. call.Keywords.Select(static k => k.Name)],
            operands[keywords..^2]!,
            operands[^2],
            operands[^1]);
    }

    private ExpressionNode Unary(UnaryExpression unary)
    {
        var operand = Lower(unary.Operand);
        if (unary.Operator == UnaryOperator.Not)
        {
            return new NotNode(unary.Span, operand);
        }

        // CPython reads a minus sign and the number after it as one: -9223372036854775808 is an int, and -1j has no negative zero in it.
        PyObject? folded = (unary.Operator, unary.Operand, operand) switch
        {
            (UnaryOperator.Negate, NumberLiteral, ConstantNode { Value: PyInt { Value: > 0 } number }) => PyInt.Of(-number.Value),
            (UnaryOperator.Negate, NumberLiteral { Kind: NumberKind.Integer }, ConstantNode { Value: PyLong number }) => PyLong.Narrow(-number.Value),
            (UnaryOperator.Negate, NumberLiteral, ConstantNode { Value: PyComplex number }) => new PyComplex(new Complex(0, -number.Value.Imaginary)),
            _ => null,
        };
        return folded is null ? new UnaryNode(unary.Span, unary.Operator, operand) : new ConstantNode(unary.Span, folded);
    }

    private ExpressionNode Binary(BinaryExpression binary)
    {
        if (binary.Left is BinaryExpression && Chain(binary) is { } chain)
        {
            return chain;
        }

        var (left, right) = LowerPair(binary.Left, binary.Right);
        return Operator(binary.Operator) switch
        {
            BinaryOperator.Modulo when left is ConstantNode { Value: PyStr { Count: <= PercentDirective.LongestKept } template } =>
                new FormatNode(binary.Span, template, right),
            BinaryOperator.Add => Integer<Addition>(binary.Span, left, right),
            BinaryOperator.Subtract => Integer<Subtraction>(binary.Span, left, right),
            BinaryOperator.Multiply => Integer<Multiplication>(binary.Span, left, right),
            BinaryOperator.Modulo => Integer<Remainder>(binary.Span, left, right),
            var operation => new BinaryNode(binary.Span, operation, left, right),
        };
    }

    /// <summary>A chain of operators that leans to the left, where it is run as one: a sum, or one too long to go down into.</summary>
    private ExpressionNode? Chain(BinaryExpression binary)
    {
        const int longestNested = 16;
        var (isSum, count) = (true, 0);
        Expression first = binary;
        while (first is BinaryExpression step)
        {
            isSum &= step.Operator == BinaryOperator.Add;
            count++;
            first = step.Left;
        }

        if (!isSum && count <= longestNested)
        {
            return null;
        }

        var steps = new BinaryExpression[count];
        for (var step = binary; step is not null; step = step.Left as BinaryExpression)
        {
            steps[--count] = step;
        }

        var operands = LowerInOrder([first, .. steps.Select(static step => step.Right)]);
        var spans = Array.ConvertAll(steps, static step => step.Span);
        return isSum
            ? new SumNode(binary.Span, operands[0]!, spans, operands[1..]!)
            : new BinaryChainNode(binary.Span, operands[0]!, Array.ConvertAll(steps, step => Operator(step.Operator)), spans, operands[1..]!);
    }

    private static ExpressionNode Integer<T>(TextSpan span, ExpressionNode left, ExpressionNode right)
        where T : struct, IIntegerOperation =>
        right is ConstantNode { Value: PyInt constant } && constant.GetType() == typeof(PyInt)
            ? new IntegerConstantNode<T>(span, left, constant)
            : new IntegerNode<T>(span, left, right);

    private ExpressionNode Compare(ComparisonExpression comparison)
    {
        if (comparison.Operators.Length == 1)
        {
            var (left, right) = LowerPair(comparison.First, comparison.Operands[0]);
            return comparison.Operators[0] switch
            {
                ComparisonOperator.Equal => new IntegerCompareNode<Equal>(comparison.Span, left, right),
                ComparisonOperator.NotEqual => new IntegerCompareNode<NotEqual>(comparison.Span, left, right),
                ComparisonOperator.Less => new IntegerCompareNode<Less>(comparison.Span, left, right),
                ComparisonOperator.LessOrEqual => new IntegerCompareNode<LessOrEqual>(comparison.Span, left, right),
                ComparisonOperator.Greater => new IntegerCompareNode<Greater>(comparison.Span, left, right),
                ComparisonOperator.GreaterOrEqual => new IntegerCompareNode<GreaterOrEqual>(comparison.Span, left, right),
                var other => new CompareNode(comparison.Span, other, left, right),
            };
        }

        var operands = LowerInOrder([comparison.First, .. comparison.Operands]);
        return new CompareChainNode(comparison.Span, operands[0]!, [.. comparison.Operators], operands[1..]!);
    }

    private ExpressionNode Boolean(BooleanExpression boolean)
    {
        if (Prelude is null || !YieldFinder.Any(boolean.Operands))
        {
            return new BooleanNode(boolean.Span, boolean.IsAnd, [.. boolean.Operands.Select(Lower)]);
        }

        // result = first; if result (or not): result = second; …
        var slot = code.Scope.AddTemporary();
        var store = new StoreTemporaryNode(boolean.Span, slot);
        var load = new LoadTemporaryNode(boolean.Span, slot);
        Prelude.Add(new AssignNode(boolean.Span, store, Lower(boolean.Operands[0])));
        foreach (var operand in boolean.Operands.Skip(1))
        {
            ExpressionNode condition = boolean.IsAnd ? load : new NotNode(boolean.Span, load);
            Prelude.Add(new IfNode(boolean.Span, [(condition, AssignBlock(store, operand))], null) { ContainsYield = true });
        }

        return load;
    }

    private ExpressionNode Conditional(ConditionalExpression conditional)
    {
        if (Prelude is null || !YieldFinder.Contains(conditional))
        {
            return new ConditionalNode(
                conditional.Span, Lower(conditional.Condition), Lower(conditional.WhenTrue), Lower(conditional.WhenFalse));
        }

        var slot = code.Scope.AddTemporary();
        var store = new StoreTemporaryNode(conditional.Span, slot);
        var condition = Lower(conditional.Condition);
        var branch = (condition, AssignBlock(store, conditional.WhenTrue));
        Prelude.Add(new IfNode(conditional.Span, [branch], AssignBlock(store, conditional.WhenFalse)) { ContainsYield = true });
        return new LoadTemporaryNode(conditional.Span, slot);
    }

    private ExpressionNode Yield(YieldExpression expression)
    {
        if (Prelude is null)
        {
            return new NotSupportedNode(expression.Span, "A yield at this place is not supported yet; put it into a statement of its own.");
        }

        var value = expression.Value is null ? null : Lower(expression.Value);
        var slot = code.Scope.AddTemporary();
        Prelude.Add(new YieldNode(expression.Span, value, slot) { ContainsYield = true });
        return new LoadTemporaryNode(expression.Span, slot);
    }

    /// <summary>A block that assigns an expression, with the prelude of its own that the expression needs.</summary>
    private BlockNode AssignBlock(TargetNode store, Expression value)
    {
        var outer = Prelude;
        Prelude = [];
        var node = Lower(value);
        Prelude.Add(new AssignNode(value.Span, store, node));
        var block = new BlockNode(value.Span, [.. Prelude]) { ContainsYield = true };
        Prelude = outer;
        return block;
    }

    private ExpressionNode Spill(ExpressionNode node)
    {
        if (node is ConstantNode or LoadTemporaryNode)
        {
            return node;
        }

        var slot = code.Scope.AddTemporary();
        Prelude!.Add(new AssignNode(node.Span, new StoreTemporaryNode(node.Span, slot), node));
        return new LoadTemporaryNode(node.Span, slot);
    }
}

/// <summary>Code in which literals stand.</summary>
/// <param name="source">The source.</param>
/// <param name="verbatimOffset">Where in a literal its content begins, which the source has byte for byte; -1 where it has not.</param>
internal sealed class LiteralPlace(SourceText source, int verbatimOffset) : IOriginPlace
{
    public Origin OriginOf(TextSpan expression) => new(source, expression, verbatimOffset < 0 ? -1 : expression.Start + verbatimOffset);
}
