using System.Collections.Immutable;
using XenConfig.Python.Syntax.Parsing;

namespace XenConfig.Python.Syntax.Checking;

/// <summary>What CPython rejects when it generates code (compile.c): jumps out of nowhere, blocks too deep, late future imports.</summary>
internal sealed class FlowRules : ExpressionWalker
{
    /// <summary>CPython's CO_MAXBLOCKS.</summary>
    public const int MaxBlocks = 20;

    private readonly TokenStream _tokens;
    private readonly ScopeRules _scopes;
    private readonly int _lastFuture;
    private ScopeBlock? _scope;
    private List<Block> _blocks = [];
    private int _at;

    private FlowRules(TokenStream tokens, ScopeRules scopes, int lastFuture)
    {
        _tokens = tokens;
        _scopes = scopes;
        _lastFuture = lastFuture;
    }

    private enum Block
    {
        Loop,
        Except,
        FinallyTry,
        FinallyEnd,
    }

    private bool IsInFunction => _scope?.Kind == ScopeKind.Function;

    /// <summary>Checks a file.</summary>
    /// <param name="tokens">Where to report.</param>
    /// <param name="scopes">Its scopes.</param>
    /// <param name="lastFuture">Where the last future import at its beginning starts; -1 when there is none.</param>
    /// <param name="statements">Its statements.</param>
    public static void Check(TokenStream tokens, ScopeRules scopes, int lastFuture, ImmutableArray<Statement> statements) =>
        new FlowRules(tokens, scopes, lastFuture).VisitStatements(statements);

    protected override void VisitName(NameExpression name) => Reach(name);

    protected override void VisitLambda(LambdaExpression lambda)
    {
        Reach(lambda);
        VisitDefaults(lambda.Parameters);
        InScope(lambda, () => Visit(lambda.Body));
    }

    protected override void VisitComprehension(Comprehension comprehension)
    {
        Reach(comprehension);
        if (comprehension.Kind == ComprehensionKind.List)
        {
            VisitClauses(comprehension, skipsFirst: false);
            Visit(comprehension.Element);
            return;
        }

        InScope(comprehension, () =>
        {
            VisitClauses(comprehension, skipsFirst: true);
            Visit(comprehension.Element);
            Visit(comprehension.Value);
        });
        Visit(((ComprehensionFor)comprehension.Clauses[0]).Iterable);
    }

    protected override void VisitYield(YieldExpression yield)
    {
        Reach(yield);
        if (!IsInFunction)
        {
            Report(yield.Span, "A yield must stand inside a function.", "'yield' outside function", "Put it into a function, or take the value without it.");
        }

        Visit(yield.Value);
    }

    /// <summary>CPython reports the line it has reached: that of the statement, or of the furthest expression in it.</summary>
    private void Reach(Expression expression) => _at = Math.Max(_at, expression.Span.Start);

    private void VisitStatements(ImmutableArray<Statement> statements)
    {
        foreach (var statement in statements)
        {
            VisitStatement(statement);
        }
    }

    private void VisitStatement(Statement statement)
    {
        _at = statement.Span.Start;
        switch (statement)
        {
            case ExpressionStatement expression:
                Visit(expression.Value);
                break;
            case AssignmentStatement assignment:
                Visit(assignment.Value);
                VisitAll(assignment.Targets);
                break;
            case AugmentedAssignmentStatement augmented:
                Visit(augmented.Target);
                Visit(augmented.Value);
                break;
            case PrintStatement print:
                Visit(print.Destination);
                VisitAll(print.Values);
                break;
            case DelStatement del:
                VisitAll(del.Targets);
                CheckDeleted(del.Targets);
                break;
            case ReturnStatement @return:
                if (!IsInFunction)
                {
                    Report(@return.Span, "A return must stand inside a function.", "'return' outside function", "Put what is to be skipped into an if; a config ends where its file ends.");
                }

                Visit(@return.Value);
                break;
            case BreakStatement when !_blocks.Contains(Block.Loop):
                Report(statement.Span, "A break must stand inside a loop.", "'break' outside loop", "Remove it, or indent it as far as the lines of the loop.");
                break;
            case ContinueStatement:
                CheckContinue(statement);
                break;
            case RaiseStatement raise:
                Visit(raise.Type);
                Visit(raise.Value);
                Visit(raise.Traceback);
                break;
            case AssertStatement assert:
                Visit(assert.Test);
                Visit(assert.Message);
                break;
            case ExecStatement exec:
                Visit(exec.Code);
                Visit(exec.Globals);
                Visit(exec.Locals);
                break;
            case FromImportStatement import when FutureRules.IsFuture(import) && IsLate(import):
                FutureRules.ReportLate(_tokens, import, _at);
                break;
            default:
                VisitCompound(statement);
                break;
        }
    }

    private void VisitCompound(Statement statement)
    {
        switch (statement)
        {
            case FunctionDefinition function:
                VisitAll(function.Decorators);
                VisitDefaults(function.Parameters);
                InScope(function, () => VisitStatements(function.Body));
                break;
            case ClassDefinition definition:
                VisitAll(definition.Decorators);
                VisitAll(definition.Bases);
                InScope(definition, () => VisitStatements(definition.Body));
                break;
            case IfStatement @if:
                VisitIf(@if);
                break;
            case WhileStatement loop:
                VisitWhile(loop);
                break;
            case ForStatement loop:
                InBlock(Block.Loop, loop.Span, () =>
                {
                    Visit(loop.Iterable);
                    Visit(loop.Target);
                    VisitStatements(loop.Body);
                });
                VisitStatements(loop.ElseBody);
                break;
            case TryStatement @try:
                VisitTry(@try);
                break;
            case WithStatement with:
                VisitWith(with, 0);
                break;
        }
    }

    /// <summary>No code is generated for a branch whose condition is a constant that rules it out, and nothing in it is checked.</summary>
    private void VisitIf(IfStatement @if)
    {
        foreach (var branch in @if.Branches)
        {
            var constant = ConstantTruth(branch.Condition);
            if (constant is not null)
            {
                _at = Math.Max(_at, branch.Condition.Span.Start);
            }

            if (constant is null)
            {
                Visit(branch.Condition);
            }

            if (constant is not false)
            {
                VisitStatements(branch.Body);
            }

            if (constant is true)
            {
                return;
            }
        }

        VisitStatements(@if.ElseBody);
    }

    private void VisitWhile(WhileStatement loop)
    {
        var constant = ConstantTruth(loop.Condition);
        if (constant is not false)
        {
            InBlock(Block.Loop, loop.Span, () =>
            {
                Visit(constant is null ? loop.Condition : null);
                VisitStatements(loop.Body);
            });
        }

        VisitStatements(loop.ElseBody);
    }

    private void VisitTry(TryStatement @try)
    {
        if (@try.FinallyBody.IsEmpty)
        {
            VisitHandlers(@try);
            return;
        }

        InBlock(Block.FinallyTry, @try.Span, () => VisitHandlers(@try));
        InBlock(Block.FinallyEnd, @try.Span, () => VisitStatements(@try.FinallyBody));
    }

    private void VisitHandlers(TryStatement @try)
    {
        if (@try.Handlers.IsEmpty)
        {
            VisitStatements(@try.Body);
            return;
        }

        InBlock(Block.Except, @try.Span, () => VisitStatements(@try.Body));
        for (var i = 0; i < @try.Handlers.Length; i++)
        {
            var handler = @try.Handlers[i];
            if (handler.Type is null && i < @try.Handlers.Length - 1)
            {
                Report(handler.Span, "An except without a type catches everything and must be the last.", "default 'except:' must be last");
            }

            _at = handler.Span.Start;
            Visit(handler.Type);
            Visit(handler.Target);
            VisitStatements(handler.Body);
        }

        VisitStatements(@try.ElseBody);
    }

    private void VisitWith(WithStatement with, int index)
    {
        if (index == with.Items.Length)
        {
            VisitStatements(with.Body);
            return;
        }

        Visit(with.Items[index].Context);
        InBlock(Block.FinallyTry, with.Span, () =>
        {
            Visit(with.Items[index].Target);
            VisitWith(with, index + 1);
        });
    }

    private void CheckContinue(Statement statement)
    {
        const string Outside = "'continue' not properly in loop";
        for (var i = _blocks.Count - 1; i >= 0; i--)
        {
            if (_blocks[i] == Block.Loop)
            {
                return;
            }

            if (_blocks[i] == Block.FinallyEnd)
            {
                Report(statement.Span, "A continue cannot stand inside a finally block.", "'continue' not supported inside 'finally' clause");
                return;
            }
        }

        Report(statement.Span, "A continue must stand inside a loop.", Outside, "Remove it, or indent it as far as the lines of the loop.");
    }

    private void CheckDeleted(ImmutableArray<Expression> targets)
    {
        foreach (var target in targets)
        {
            switch (target)
            {
                case NameExpression name when _scope?.Names.GetValueOrDefault(name.Name).HasFlag(NameUse.Shared) == true:
                    Report(
                        name.Span, $"\"{name.Name}\" is shared with a nested function and cannot be deleted.",
                        $"can not delete variable '{name.Name}' referenced in nested scope");
                    break;
                case TupleDisplay tuple:
                    CheckDeleted(tuple.Elements);
                    break;
                case ListDisplay list:
                    CheckDeleted(list.Elements);
                    break;
            }
        }
    }

    private bool IsLate(FromImportStatement import) =>
        _lastFuture < 0 || _tokens.Source.GetLine(import.Span.Start) > _tokens.Source.GetLine(_lastFuture);

    private void InBlock(Block block, TextSpan span, Action visit)
    {
        if (_blocks.Count >= MaxBlocks)
        {
            _tokens.ReportCompile(
                span, $"Loops, try and with statements nest more than {MaxBlocks} deep here.", "SystemError: too many statically nested blocks", span.Start);
            return;
        }

        _blocks.Add(block);
        visit();
        _blocks.RemoveAt(_blocks.Count - 1);
    }

    private void InScope(SyntaxNode node, Action visit)
    {
        var (scope, blocks, at) = (_scope, _blocks, _at);
        (_scope, _blocks, _at) = (_scopes.Scopes[node], [], 0);
        visit();
        (_scope, _blocks, _at) = (scope, blocks, at);
    }

    private void Report(TextSpan span, string message, string reference, string? help = null) =>
        _tokens.ReportCompile(span, message, $"SyntaxError: {reference}", _at, help);

    /// <summary>The truth of a condition that is a literal; null when it has to be evaluated.</summary>
    private static bool? ConstantTruth(Expression condition) => condition switch
    {
        StringLiteral text => text.Value.Length > 0,
        NumberLiteral number => !IsZero(number.Text),
        UnaryExpression { Operator: UnaryOperator.Negate, Operand: NumberLiteral number } => !IsZero(number.Text),
        NameExpression { Name: "__debug__" } => true,
        _ => null,
    };

    private static bool IsZero(string number)
    {
        var isHexadecimal = number.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        foreach (var c in isHexadecimal ? number.AsSpan(2) : number)
        {
            if (!isHexadecimal && c is 'e' or 'E')
            {
                return true;
            }

            if (char.IsAsciiHexDigit(c) && c != '0' && !(c is 'b' or 'B' && !isHexadecimal))
            {
                return false;
            }
        }

        return true;
    }
}
