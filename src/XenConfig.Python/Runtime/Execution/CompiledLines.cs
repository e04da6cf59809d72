using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>
/// The lines that CPython 2.7's compiler gives the parts of a statement. It goes through the expressions in the order in which they are evaluated
/// and notes a new line whenever one begins on a later line than any before; an operation has the line noted last when its code is made.
/// </summary>
internal sealed class CompiledLines
{
    private static readonly ConditionalWeakTable<SourceText, SyntaxTree> Trees = [];

    private readonly SourceText _source;
    private readonly Dictionary<TextSpan, int> _lines = [];
    private int _line;

    private CompiledLines(SourceText source, TextSpan statement)
    {
        _source = source;
        _line = source.GetLine(statement.Start);
    }

    /// <summary>The line of a part of a statement; null where the statement or the part is not found.</summary>
    public static int? Of(SourceText source, TextSpan statement, TextSpan part)
    {
        var tree = Trees.GetValue(source, static source => Parser.Parse(source));
        if (Find(tree.Statements, statement) is not { } found)
        {
            return null;
        }

        var lines = new CompiledLines(source, found.Span);
        lines.Visit(found);
        return lines._lines.TryGetValue(part, out var line) ? line : null;
    }

    /// <summary>The innermost statement around a span, which may be a clause of a comprehension.</summary>
    private static Statement? Find(ImmutableArray<Statement> statements, TextSpan span)
    {
        Statement? found = null;
        while (statements.FirstOrDefault(statement => statement.Span.Start <= span.Start && statement.Span.End >= span.End) is { } around)
        {
            found = around;
            statements = around.Span == span ? [] : [.. Blocks(around).SelectMany(static block => block)];
        }

        return found;
    }

    private static IEnumerable<ImmutableArray<Statement>> Blocks(Statement statement) => statement switch
    {
        IfStatement s => [.. s.Branches.Select(static branch => branch.Body), s.ElseBody],
        WhileStatement s => [s.Body, s.ElseBody],
        ForStatement s => [s.Body, s.ElseBody],
        TryStatement s => [s.Body, .. s.Handlers.Select(static handler => handler.Body), s.ElseBody, s.FinallyBody],
        WithStatement s => [s.Body],
        FunctionDefinition s => [s.Body],
        ClassDefinition s => [s.Body],
        _ => [],
    };

    private void Visit(Statement statement)
    {
        switch (statement)
        {
            case ExpressionStatement s:
                Visit(s.Value);
                break;
            case AssignmentStatement s:
                Visit(s.Value);
                VisitAll(s.Targets);
                break;
            case AugmentedAssignmentStatement s:
                Visit(s.Target);
                _lines[s.Target is SubscriptExpression target ? target.Value.Span : s.Target.Span] = _line;
                Visit(s.Value);
                break;
            case PrintStatement s:
                VisitAll([s.Destination, .. s.Values]);
                break;
            case DelStatement s:
                VisitAll(s.Targets);
                break;
            case ReturnStatement s:
                Visit(s.Value);
                break;
            case RaiseStatement s:
                VisitAll([s.Type, s.Value, s.Traceback]);
                break;
            case ExecStatement s:
                VisitAll([s.Code, s.Globals, s.Locals]);
                break;
            case AssertStatement s:
                VisitAll([s.Test, s.Message]);
                break;
            case ForStatement s:
                Visit(s.Iterable);
                Visit(s.Target);
                break;
            case WhileStatement s:
                Visit(s.Condition);
                break;
            case IfStatement s:
                // Each condition after the first belongs to an if of its own, inside the else of the one before.
                foreach (var branch in s.Branches)
                {
                    Visit(branch.Condition);
                }

                break;
            case WithStatement s:
                foreach (var item in s.Items)
                {
                    VisitAll([item.Context, item.Target]);
                }

                break;
            case ImportStatement s:
                Note(s.Names.Select(static name => name.Span));
                break;
            case FromImportStatement s:
                Note(s.Names.Select(static name => name.Span));
                break;
            case FunctionDefinition s:
                VisitAll(s.Decorators);
                VisitAll(s.Parameters.Parameters.Select(static parameter => parameter.Default));
                Note(s.Decorators.Select(decorator => TextSpan.FromBounds(decorator.Span.Start, s.NameSpan.End)));
                break;
            case ClassDefinition s:
                VisitAll(s.Decorators);
                VisitAll(s.Bases);
                Note(s.Decorators.Select(decorator => TextSpan.FromBounds(decorator.Span.Start, s.NameSpan.End)));
                break;
        }

        _lines[statement.Span] = _line;
    }

    private void VisitAll<T>(IEnumerable<T?> expressions)
        where T : Expression
    {
        foreach (var expression in expressions)
        {
            Visit(expression);
        }
    }

    private void Visit(Expression? expression)
    {
        // Deeper than the stack goes, the lines stay unknown.
        if (expression is null || !DeepStack.HasRoom)
        {
            return;
        }

        _line = Math.Max(_line, LineOf(expression));
        switch (expression)
        {
            case BinaryExpression e:
                VisitChain(e);
                break;
            case UnaryExpression e:
                Visit(e.Operand);
                break;
            case BooleanExpression e:
                VisitAll(e.Operands);
                break;
            case ComparisonExpression e:
                VisitAll([e.First, .. e.Operands]);
                break;
            case ConditionalExpression e:
                VisitAll([e.Condition, e.WhenTrue, e.WhenFalse]);
                break;
            case LambdaExpression e:
                VisitAll(e.Parameters.Parameters.Select(static parameter => parameter.Default));
                break;
            case YieldExpression e:
                Visit(e.Value);
                break;
            case AttributeExpression e:
                Visit(e.Value);
                break;
            case SubscriptExpression e:
                VisitAll([e.Value, e.Index]);
                break;
            case SliceExpression e:
                VisitAll([e.Lower, e.Upper, e.Step]);
                break;
            case CallExpression e:
                VisitAll([e.Function, .. e.Arguments, .. e.Keywords.Select(static keyword => keyword.Value), e.StarArgument, e.DoubleStarArgument]);
                break;
            case BackquoteExpression e:
                Visit(e.Value);
                break;
            case ListDisplay e:
                _lines[e.Span] = _line;
                VisitAll(e.Elements);
                break;
            case TupleDisplay e:
                _lines[e.Span] = _line;
                VisitAll(e.Elements);
                return;
            case SetDisplay e:
                VisitAll(e.Elements);
                break;
            case DictDisplay e:
                VisitAll(e.Items.SelectMany(static item => new[] { item.Value, item.Key }));
                break;
            case Comprehension { Kind: ComprehensionKind.List } e:
                foreach (var clause in e.Clauses)
                {
                    VisitAll(clause is ComprehensionFor loop ? [loop.Iterable, loop.Target] : new[] { ((ComprehensionIf)clause).Condition });
                }

                Visit(e.Element);
                break;
            case Comprehension e:
                Visit(((ComprehensionFor)e.Clauses[0]).Iterable);
                break;
        }

        _lines[expression.Span] = _line;
        if (expression is AttributeExpression attribute)
        {
            _lines[attribute.NameSpan] = _line;
        }
    }

    /// <summary>A chain that leans to the left: the outer operators come first, each with its own line.</summary>
    private void VisitChain(BinaryExpression chain)
    {
        var steps = new Stack<BinaryExpression>();
        Expression first = chain;
        while (first is BinaryExpression step)
        {
            _line = Math.Max(_line, LineOf(step));
            steps.Push(step);
            first = step.Left;
        }

        Visit(first);
        foreach (var step in steps)
        {
            Visit(step.Right);
            _lines[step.Span] = _line;
        }
    }

    private void Note(IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            _lines[span] = _line;
        }
    }

    /// <summary>The line of CPython's syntax node: where it starts, but for texts over several lines and for chains of operators.</summary>
    private int LineOf(Expression expression) => expression switch
    {
        StringLiteral { Parts: [var part, ..] } => _source.GetLine(Math.Max(part.Start, part.End - 1)),
        StringLiteral e => _source.GetLine(Math.Max(e.Span.Start, e.Span.End - 1)),
        TupleDisplay { Elements: [var first, ..] } => LineOf(first),
        BinaryExpression { Left: BinaryExpression left } => _source.GetLine(OperatorAfter(left.Span.End)),
        BinaryExpression e => LineOf(e.Left),
        ComparisonExpression e => LineOf(e.First),
        BooleanExpression { Operands: [var first, ..] } => LineOf(first),
        AttributeExpression e => LineOf(e.Value),
        SubscriptExpression e => LineOf(e.Value),
        CallExpression e => LineOf(e.Function),
        ConditionalExpression e => LineOf(e.WhenTrue),
        _ => _source.GetLine(expression.Span.Start),
    };

    /// <summary>Where the operator stands: past blanks, closing parentheses and comments.</summary>
    private int OperatorAfter(int position)
    {
        var bytes = _source.Bytes;
        while (position < bytes.Length && bytes[position] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\\' or (byte)')' or (byte)'#')
        {
            if (bytes[position] == '#')
            {
                position += Math.Max(0, bytes[position..].IndexOf((byte)'\n'));
            }

            position++;
        }

        return Math.Min(position, Math.Max(0, bytes.Length - 1));
    }
}
