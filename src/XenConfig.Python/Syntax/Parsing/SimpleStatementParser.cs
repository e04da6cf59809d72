using System.Collections.Immutable;
using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>Reads the statements that hold no blocks.</summary>
internal readonly struct SimpleStatementParser(ParserState state, ExpressionParser expressions)
{
    private readonly TokenStream _tokens = state.Tokens;

    /// <summary>One statement, up to the semicolon or newline after it.</summary>
    /// <param name="rule">Depth of the rule <c>small_stmt</c>.</param>
    public Statement Parse(int rule)
    {
        var start = _tokens.Current.Start;
        switch (_tokens.Kind)
        {
            case TokenKind.Print:
                return ParsePrint(start, rule + 1);
            case TokenKind.Del:
                return ParseDel(start, rule + 1);
            case TokenKind.Pass:
                _tokens.Advance();
                return new PassStatement(Since(start));
            case TokenKind.Break:
                state.NeedsCompilerChecks = true;
                _tokens.Advance();
                return new BreakStatement(Since(start));
            case TokenKind.Continue:
                state.NeedsCompilerChecks = true;
                _tokens.Advance();
                return new ContinueStatement(Since(start));
            case TokenKind.Return:
                return ParseReturn(start, rule + 2);
            case TokenKind.Raise:
                return ParseRaise(start, rule + 2);
            case TokenKind.Yield:
                state.Depth = rule + 4;
                var yield = expressions.ParseYield();
                return new ExpressionStatement(yield.Span, yield);
            case TokenKind.Import or TokenKind.From:
                return new ImportParser(state).Parse();
            case TokenKind.Global:
                return ParseGlobal(start);
            case TokenKind.Exec:
                return ParseExec(start, rule + 1);
            case TokenKind.Assert:
                return ParseAssert(start, rule + 1);
            default:
                return ParseExpressionStatement(start, rule + 1);
        }
    }

    /// <summary><c>expr_stmt: testlist (augassign (yield_expr|testlist) | ('=' (yield_expr|testlist))*)</c></summary>
    private Statement ParseExpressionStatement(int start, int rule)
    {
        state.Depth = rule + 1;
        Expression first;
        if (_tokens.Kind == TokenKind.Name && state.HasRoom(Nesting.TestToAtom))
        {
            var name = _tokens.Current;
            _tokens.Advance();
            if (_tokens.Kind == TokenKind.Assign)
            {
                return ParseNamed(name, rule);
            }

            first = expressions.ParseTestListAfter(name);
        }
        else
        {
            first = expressions.ParseTestList();
        }

        if (_tokens.Kind is >= TokenKind.PlusAssign and <= TokenKind.CaretAssign)
        {
            TargetRules.CheckAugmented(_tokens, first, start);
            var @operator = ExpressionParser.BinaryOperator(_tokens.Kind);
            _tokens.Advance();
            var operand = ParseValue(rule);
            return new AugmentedAssignmentStatement(Since(start), first, @operator, operand);
        }

        if (_tokens.Kind != TokenKind.Assign)
        {
            return new ExpressionStatement(Since(start), first);
        }

        CheckTarget(first, start);
        _tokens.Advance();
        var valueStart = _tokens.Current.Start;
        var value = ParseValue(rule);
        return _tokens.Kind == TokenKind.Assign
            ? ParseChain(start, first, value, valueStart, rule)
            : new AssignmentStatement(Since(start), ImmutableArray.Create(first), value);
    }

    /// <summary>An assignment to a name, as most are; the current token is its <c>=</c>.</summary>
    private AssignmentStatement ParseNamed(Token name, int rule)
    {
        var text = NameCache.Get(_tokens.Source.GetBytes(name.Span));
        TargetRules.CheckName(_tokens, text, name.Span, name.Start);
        _tokens.Advance();
        var valueStart = _tokens.Current.Start;
        var value = ParseValue(rule);
        return _tokens.Kind == TokenKind.Assign
            ? ParseChain(name.Start, new NameExpression(name.Span, text), value, valueStart, rule)
            : new AssignmentStatement(Since(name.Start), text, name.Span, value);
    }

    /// <summary>The rest of an assignment with several targets, of which the second has been read.</summary>
    private AssignmentStatement ParseChain(int start, Expression first, Expression value, int valueStart, int rule)
    {
        var mark = state.Mark;
        state.Push(first);
        while (_tokens.Kind == TokenKind.Assign)
        {
            CheckTarget(value, valueStart);
            state.Push(value);
            _tokens.Advance();
            valueStart = _tokens.Current.Start;
            value = ParseValue(rule);
        }

        return new AssignmentStatement(Since(start), state.TakeFrom(mark), value);
    }

    private void CheckTarget(Expression target, int start)
    {
        if (target is YieldExpression && _tokens.Source.Buffer[start] != '(')
        {
            _tokens.ReportCompile(
                target.Span, "A yield cannot be assigned to.", "SyntaxError: assignment to yield expression not possible", start);
        }
        else
        {
            TargetRules.CheckStore(_tokens, target, start);
        }
    }

    private Expression ParseValue(int rule)
    {
        var isYield = _tokens.Kind == TokenKind.Yield;
        state.Depth = isYield ? rule + 2 : rule + 1;
        return isYield ? expressions.ParseYield() : expressions.ParseTestList();
    }

    /// <summary><c>print_stmt: 'print' ([test (',' test)* [',']] | '>>' test [(',' test)+ [',']])</c></summary>
    private PrintStatement ParsePrint(int start, int rule)
    {
        _tokens.Advance();
        state.Depth = rule;
        Expression? destination = null;
        var mark = state.Mark;
        var hasTrailingComma = false;
        if (_tokens.Take(TokenKind.ShiftRight))
        {
            destination = expressions.ParseTest();
            if (_tokens.Take(TokenKind.Comma))
            {
                state.Push(expressions.ParseTest());
                hasTrailingComma = _tokens.Take(TokenKind.Comma);
            }
        }

        if ((destination is null || hasTrailingComma) && ExpressionParser.Starts(_tokens.Kind))
        {
            do
            {
                state.Push(expressions.ParseTest());
                hasTrailingComma = _tokens.Take(TokenKind.Comma);
            }
            while (hasTrailingComma && ExpressionParser.Starts(_tokens.Kind));
        }

        var span = Since(start);
        return new PrintStatement(span, destination, state.TakeFrom(mark), hasTrailingComma);
    }

    private DelStatement ParseDel(int start, int rule)
    {
        state.NeedsCompilerChecks = true;
        _tokens.Advance();
        var targetStart = _tokens.Current.Start;
        var targets = expressions.ParseTargets(rule);
        TargetRules.CheckDelete(_tokens, targets, targetStart);
        return new DelStatement(Since(start), targets is TupleDisplay { IsParenthesized: false } tuple ? tuple.Elements : [targets]);
    }

    private ReturnStatement ParseReturn(int start, int rule)
    {
        state.NeedsCompilerChecks = true;
        _tokens.Advance();
        state.Depth = rule + 1;
        var value = ExpressionParser.Starts(_tokens.Kind) ? expressions.ParseTestList() : null;
        return new ReturnStatement(Since(start), value);
    }

    private RaiseStatement ParseRaise(int start, int rule)
    {
        _tokens.Advance();
        state.Depth = rule;
        var type = ExpressionParser.Starts(_tokens.Kind) ? expressions.ParseTest() : null;
        var value = type is not null && _tokens.Take(TokenKind.Comma) ? expressions.ParseTest() : null;
        var traceback = value is not null && _tokens.Take(TokenKind.Comma) ? expressions.ParseTest() : null;
        return new RaiseStatement(Since(start), type, value, traceback);
    }

    private GlobalStatement ParseGlobal(int start)
    {
        state.NeedsCompilerChecks = true;
        var names = ImmutableArray.CreateBuilder<string>(1);
        do
        {
            _tokens.Advance();
            var name = _tokens.Current;
            if (_tokens.Expect(TokenKind.Name))
            {
                names.Add(NameCache.Get(_tokens.Source.GetBytes(name.Span)));
            }
        }
        while (_tokens.Kind == TokenKind.Comma);
        return new GlobalStatement(Since(start), names.DrainToImmutable());
    }

    /// <summary><c>exec_stmt: 'exec' expr ['in' test [',' test]]</c>, or a tuple of two or three, which means the same.</summary>
    private ExecStatement ParseExec(int start, int rule)
    {
        state.NeedsCompilerChecks = true;
        _tokens.Advance();
        state.Depth = rule + 1 - Nesting.TestToExpr;
        var code = expressions.ParseExpr();
        state.Depth = rule;
        if (!_tokens.Take(TokenKind.In))
        {
            return code is TupleDisplay { Elements: [var program, var names, .. var rest] } && rest.Length <= 1
                ? new ExecStatement(Since(start), program, names, rest.IsEmpty ? null : rest[0])
                : new ExecStatement(Since(start), code, null, null);
        }

        var globals = expressions.ParseTest();
        var locals = _tokens.Take(TokenKind.Comma) ? expressions.ParseTest() : null;
        return new ExecStatement(Since(start), code, globals, locals);
    }

    private AssertStatement ParseAssert(int start, int rule)
    {
        _tokens.Advance();
        state.Depth = rule;
        var test = expressions.ParseTest();
        var message = _tokens.Take(TokenKind.Comma) ? expressions.ParseTest() : null;
        return new AssertStatement(Since(start), test, message);
    }

    private TextSpan Since(int start) => TextSpan.FromBounds(start, Math.Max(start, _tokens.PreviousEnd));
}
