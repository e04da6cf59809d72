using System.Collections.Immutable;
using XenConfig.Python.Syntax.Checking;
using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>
/// Reads statements and blocks, and finds the next statement after an error. A simple statement with an error becomes an
/// <see cref="ErrorStatement"/>; a compound one keeps its block, with an <see cref="ErrorExpression"/> in its head.
/// </summary>
internal sealed class StatementParser
{
    private readonly ParserState _state;
    private readonly TokenStream _tokens;
    private readonly ExpressionParser _expressions;
    private readonly SimpleStatementParser _simple;
    private readonly PendingNodes<Statement> _pending = new();
    private int _loops;
    private int _bareTryEnd = -1;

    public StatementParser(ParserState state)
    {
        _state = state;
        _tokens = state.Tokens;
        _expressions = new ExpressionParser(state);
        _simple = new SimpleStatementParser(state, _expressions);
    }

    private DefinitionParser Definitions => field ??= new DefinitionParser(_state, _expressions, this);

    /// <summary><c>file_input: (NEWLINE | stmt)* ENDMARKER</c></summary>
    public ImmutableArray<Statement> ParseFile()
    {
        var mark = _pending.Mark;
        while (_tokens.Kind != TokenKind.EndOfFile)
        {
            if (!_tokens.Take(TokenKind.Newline) && !_tokens.Take(TokenKind.Dedent))
            {
                ParseStatement(1);
            }
        }

        return _pending.TakeFrom(mark);
    }

    /// <summary>A colon and the block after it: statements on the same line, or lines indented deeper.</summary>
    /// <param name="start">Where the statement starts that holds the block.</param>
    /// <param name="rule">Depth of the rule <c>suite</c>.</param>
    public ImmutableArray<Statement> ParseSuite(int start, int rule)
    {
        var mark = _pending.Mark;
        var hasColon = _tokens.Kind != TokenKind.Newline;
        if (!hasColon)
        {
            _tokens.Report(SyntaxAdvice.Explain(_tokens, TokenKind.Colon));
        }
        else if (_tokens.Expect(TokenKind.Colon) && _tokens.Kind != TokenKind.Newline)
        {
            ParseSimpleStatements(rule - 1);
            return _pending.TakeFrom(mark);
        }

        var isBroken = _tokens.IsLost;
        if (isBroken)
        {
            _tokens.EndStatement(start);
        }

        _tokens.Take(TokenKind.Newline);
        if (_tokens.Kind == TokenKind.Indent)
        {
            ParseIndented(rule);
        }
        else if (hasColon && !isBroken && !_tokens.IsLost)
        {
            _tokens.Report(SyntaxAdvice.Explain(_tokens, TokenKind.Indent));
        }

        return _pending.TakeFrom(mark);
    }

    /// <summary>The span from <paramref name="start"/> to the end of what has been read.</summary>
    public TextSpan Since(int start, ImmutableArray<Statement> lastBlock) =>
        TextSpan.FromBounds(start, Math.Max(Math.Max(start, _tokens.PreviousEnd), lastBlock.IsDefaultOrEmpty ? 0 : lastBlock[^1].Span.End));

    private void ParseIndented(int rule)
    {
        _tokens.Advance();
        while (_tokens.Kind is not (TokenKind.Dedent or TokenKind.EndOfFile))
        {
            // A line that a restart has made the parser meet again may come with its newline.
            if (!_tokens.Take(TokenKind.Newline))
            {
                ParseStatement(rule);
            }
        }

        _tokens.Take(TokenKind.Dedent);
    }

    private void ParseStatement(int block)
    {
        var start = _tokens.Current.Start;
        _tokens.StatementStart = start;
        var rule = block + 3;
        switch (_tokens.Kind)
        {
            case TokenKind.Lost:
                EndBroken(start);
                break;
            case TokenKind.Indent:
                _tokens.Report(SyntaxAdvice.Explain(_tokens, TokenKind.Lost));
                ParseIndented(block);
                break;
            case TokenKind.If:
                _pending.Push(ParseIf(start, rule));
                break;
            case TokenKind.While:
                _pending.Push(ParseWhile(start, rule));
                break;
            case TokenKind.For:
                _pending.Push(ParseFor(start, rule));
                break;
            case TokenKind.Try:
                _pending.Push(ParseTry(start, rule));
                break;
            case TokenKind.With:
                _pending.Push(ParseWith(start, rule));
                break;
            case TokenKind.Def or TokenKind.Class or TokenKind.At:
                _pending.Push(Definitions.Parse(rule));
                break;
            default:
                ParseSimpleStatements(block);
                break;
        }
    }

    /// <summary><c>simple_stmt: small_stmt (';' small_stmt)* [';'] NEWLINE</c></summary>
    private void ParseSimpleStatements(int block)
    {
        while (true)
        {
            var start = _tokens.Current.Start;
            _tokens.StatementStart = start;
            var statement = _simple.Parse(block + 3);
            if (_tokens.Kind is not (TokenKind.Newline or TokenKind.Semicolon))
            {
                _tokens.Fail();
                ParseOrphans(EndBroken(start), block);
                return;
            }

            _pending.Push(statement);
            var hasMore = _tokens.Take(TokenKind.Semicolon);
            if (_tokens.Take(TokenKind.Newline) || !hasMore || _tokens.IsLost)
            {
                return;
            }
        }
    }

    /// <summary>
    /// The block after a line that is no statement but ends as the head of one (<c>elif x:</c> without an <c>if</c>), and the clauses that go on
    /// after it: they are out of place only as that line is.
    /// </summary>
    /// <param name="end">Where the line ends.</param>
    /// <param name="block">Depth of the rule that holds the line.</param>
    private void ParseOrphans(int end, int block)
    {
        if (_tokens.Kind != TokenKind.Indent || end == 0 || _tokens.Source.Buffer[end - 1] != (byte)':')
        {
            return;
        }

        ParseIndented(block);
        while (_tokens.Kind is TokenKind.Elif or TokenKind.Else or TokenKind.Except or TokenKind.Finally)
        {
            var start = _tokens.Current.Start;
            if (_tokens.Kind == TokenKind.Except)
            {
                PushAll(ParseHandler(block + 3).Body);
                continue;
            }

            var hasCondition = _tokens.Kind == TokenKind.Elif;
            _tokens.Advance();
            if (hasCondition)
            {
                _state.Depth = block + 3;
                _expressions.ParseTest();
            }

            PushAll(ParseSuite(start, block + 4));
        }
    }

    private void PushAll(ImmutableArray<Statement> statements)
    {
        foreach (var statement in statements)
        {
            _pending.Push(statement);
        }
    }

    /// <summary>Ends a broken statement, and gives where that is.</summary>
    private int EndBroken(int start)
    {
        var end = _tokens.EndStatement(start);
        if (end > start)
        {
            _pending.Push(new ErrorStatement(TextSpan.FromBounds(start, end)));
        }

        _tokens.Take(TokenKind.Newline);
        return end;
    }

    private IfStatement ParseIf(int start, int rule)
    {
        var branches = ImmutableArray.CreateBuilder<ConditionalBlock>(1);
        ImmutableArray<Statement> body;
        do
        {
            var branchStart = _tokens.Current.Start;
            _tokens.StatementStart = branchStart;
            _tokens.Advance();
            _state.Depth = rule;
            var condition = _expressions.ParseTest();
            body = ParseSuite(branchStart, rule + 1);
            branches.Add(new ConditionalBlock(condition, body));
        }
        while (_tokens.Kind == TokenKind.Elif);
        var elseBody = ParseElse(rule);
        return new IfStatement(Since(start, elseBody.IsEmpty ? body : elseBody), branches.DrainToImmutable(), elseBody);
    }

    private WhileStatement ParseWhile(int start, int rule)
    {
        _tokens.Advance();
        _state.Depth = rule;
        var condition = _expressions.ParseTest();
        var body = ParseLoopBody(start, rule);
        var elseBody = ParseElse(rule);
        return new WhileStatement(Since(start, elseBody.IsEmpty ? body : elseBody), condition, body, elseBody);
    }

    private ForStatement ParseFor(int start, int rule)
    {
        _tokens.Advance();
        var targetStart = _tokens.Current.Start;
        var target = _expressions.ParseTargets(rule);
        TargetRules.CheckStore(_tokens, target, targetStart);
        _tokens.Expect(TokenKind.In);
        _state.Depth = rule + 1;
        var iterable = _expressions.ParseTestList();
        var body = ParseLoopBody(start, rule);
        var elseBody = ParseElse(rule);
        return new ForStatement(Since(start, elseBody.IsEmpty ? body : elseBody), target, iterable, body, elseBody);
    }

    /// <summary>All that the compiler rejects about a loop itself is too many of them inside each other.</summary>
    private ImmutableArray<Statement> ParseLoopBody(int start, int rule)
    {
        _loops++;
        _state.NeedsCompilerChecks |= _loops > FlowRules.MaxBlocks;
        var body = ParseSuite(start, rule + 1);
        _loops--;
        return body;
    }

    private WithStatement ParseWith(int start, int rule)
    {
        _state.NeedsCompilerChecks = true;
        var items = ImmutableArray.CreateBuilder<WithItem>(1);
        do
        {
            _tokens.Advance();
            var itemStart = _tokens.Current.Start;
            _state.Depth = rule + 1;
            var context = _expressions.ParseTest();
            Expression? target = null;
            if (_tokens.Take(TokenKind.As))
            {
                _state.Depth = rule + 2 - Nesting.TestToExpr;
                target = _expressions.ParseExpr();
                TargetRules.CheckStore(_tokens, target, itemStart);
            }

            items.Add(new WithItem(context, target));
        }
        while (_tokens.Kind == TokenKind.Comma);
        var body = ParseSuite(start, rule + 1);
        return new WithStatement(Since(start, body), items.DrainToImmutable(), body);
    }

    /// <summary>
    /// <c>try_stmt: 'try' ':' suite ((except_clause ':' suite)+ ['else' ':' suite] ['finally' ':' suite] | 'finally' ':' suite)</c>
    /// </summary>
    private TryStatement ParseTry(int start, int rule)
    {
        _state.NeedsCompilerChecks = true;
        _tokens.Advance();
        var body = ParseSuite(start, rule + 1);
        var handlers = ImmutableArray.CreateBuilder<ExceptHandler>(0);
        while (_tokens.Kind == TokenKind.Except)
        {
            handlers.Add(ParseHandler(rule));
        }

        ImmutableArray<Statement> elseBody = [];
        ImmutableArray<Statement> finallyBody = [];
        if (handlers.Count > 0)
        {
            elseBody = ParseElse(rule);
        }

        if (_tokens.Kind == TokenKind.Finally)
        {
            var finallyStart = _tokens.Current.Start;
            _tokens.StatementStart = finallyStart;
            _tokens.Advance();
            finallyBody = ParseSuite(finallyStart, rule + 1);
        }
        else if (handlers.Count == 0 && !_tokens.IsLost && _tokens.Current.Start != _bareTryEnd)
        {
            // CPython stumbles over the end of the innermost; those around it are told of once that has a handler.
            _bareTryEnd = _tokens.Current.Start;
            _tokens.Report(SyntaxAdvice.BareTry(_tokens, start));
        }

        var last = !finallyBody.IsEmpty ? finallyBody : !elseBody.IsEmpty ? elseBody : handlers.Count > 0 ? handlers[^1].Body : body;
        return new TryStatement(Since(start, last), body, handlers.DrainToImmutable(), elseBody, finallyBody);
    }

    /// <summary><c>except_clause: 'except' [test [('as' | ',') test]]</c></summary>
    private ExceptHandler ParseHandler(int rule)
    {
        var start = _tokens.Current.Start;
        _tokens.StatementStart = start;
        _tokens.Advance();
        _state.Depth = rule + 1;
        var type = ExpressionParser.Starts(_tokens.Kind) ? _expressions.ParseTest() : null;
        Expression? target = null;
        if (type is not null && (_tokens.Take(TokenKind.As) || _tokens.Take(TokenKind.Comma)))
        {
            var targetStart = _tokens.Current.Start;
            target = _expressions.ParseTest();
            TargetRules.CheckStore(_tokens, target, targetStart);
        }

        var end = _tokens.Kind == TokenKind.Colon ? _tokens.Current.End : Math.Max(start, _tokens.PreviousEnd);
        var body = ParseSuite(start, rule + 1);
        return new ExceptHandler(TextSpan.FromBounds(start, end), type, target, body);
    }

    private ImmutableArray<Statement> ParseElse(int rule)
    {
        if (_tokens.Kind != TokenKind.Else)
        {
            return [];
        }

        var start = _tokens.Current.Start;
        _tokens.StatementStart = start;
        _tokens.Advance();
        return ParseSuite(start, rule + 1);
    }
}
