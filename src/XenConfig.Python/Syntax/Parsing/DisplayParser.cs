using System.Collections.Immutable;
using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>Reads what stands in brackets of its own: parenthesised expressions, displays, comprehensions, backquotes.</summary>
internal readonly struct DisplayParser(ParserState state, ExpressionParser expressions)
{
    // The rule inside an atom's brackets (testlist_comp, listmaker, dictorsetmaker) is one below the atom.
    private const int Inside = Nesting.TestToAtom + 1;

    private readonly TokenStream _tokens = state.Tokens;

    /// <summary><c>'(' [yield_expr | testlist_comp] ')'</c></summary>
    public Expression ParseParenthesis()
    {
        var start = _tokens.Current.Start;
        _tokens.Advance();
        if (_tokens.Take(TokenKind.RightParenthesis))
        {
            return new TupleDisplay(Since(start), [], isParenthesized: true);
        }

        state.Depth += Inside;
        var isYield = _tokens.Kind == TokenKind.Yield;
        var value = isYield ? ParseYield() : expressions.ParseTest();
        switch (_tokens.Kind)
        {
            case TokenKind.For when !isYield:
                var clauses = ParseClauses(state.Depth, isList: false);
                state.Depth -= Inside;
                _tokens.Expect(TokenKind.RightParenthesis);
                return new Comprehension(Since(start), ComprehensionKind.Generator, value, null, clauses);
            case TokenKind.Comma when !isYield:
                var elements = ParseRest(value);
                state.Depth -= Inside;
                _tokens.Expect(TokenKind.RightParenthesis);
                return new TupleDisplay(Since(start), elements, isParenthesized: true);
            default:
                state.Depth -= Inside;
                _tokens.Expect(TokenKind.RightParenthesis);
                return value;
        }
    }

    /// <summary><c>'[' [listmaker] ']'</c></summary>
    public Expression ParseList()
    {
        var start = _tokens.Current.Start;
        _tokens.Advance();
        if (_tokens.Take(TokenKind.RightBracket))
        {
            return new ListDisplay(Since(start), []);
        }

        state.Depth += Inside;
        var first = expressions.ParseTest();
        Expression list;
        if (_tokens.Kind == TokenKind.For)
        {
            var clauses = ParseClauses(state.Depth, isList: true);
            state.Depth -= Inside;
            _tokens.Expect(TokenKind.RightBracket);
            list = new Comprehension(Since(start), ComprehensionKind.List, first, null, clauses);
        }
        else
        {
            var elements = ParseRest(first);
            state.Depth -= Inside;
            _tokens.Expect(TokenKind.RightBracket);
            list = new ListDisplay(Since(start), elements);
        }

        return list;
    }

    /// <summary><c>'{' [dictorsetmaker] '}'</c></summary>
    public Expression ParseBrace()
    {
        var start = _tokens.Current.Start;
        _tokens.Advance();
        if (_tokens.Take(TokenKind.RightBrace))
        {
            return new DictDisplay(Since(start), []);
        }

        state.Depth += Inside;
        var display = ParseBraceContent(start);
        state.Depth -= Inside;
        return display;
    }

    /// <summary><c>'`' testlist1 '`'</c>: no comma at its end.</summary>
    public BackquoteExpression ParseBackquote()
    {
        var start = _tokens.Current.Start;
        _tokens.Advance();
        state.Depth += Inside;
        var valueStart = _tokens.Current.Start;
        var value = expressions.ParseTest();
        if (_tokens.Kind == TokenKind.Comma)
        {
            var mark = state.Mark;
            var height = state.Height;
            state.Push(value);
            while (_tokens.Take(TokenKind.Comma))
            {
                state.Push(expressions.ParseTest());
                height = Math.Max(height, state.Height);
            }

            state.Grow(height + 1);
            value = new TupleDisplay(Since(valueStart), state.TakeFrom(mark), isParenthesized: false);
        }

        state.Depth -= Inside;
        _tokens.Expect(TokenKind.Backquote);
        state.Grow(state.Height + 1);
        return new BackquoteExpression(Since(start), value);
    }

    /// <summary>The clauses of a comprehension; the current token is its first <c>for</c>.</summary>
    /// <param name="holder">Depth of the rule that holds them.</param>
    /// <param name="isList">Whether it is a list comprehension, whose <c>in</c> takes a tuple without parentheses.</param>
    public ImmutableArray<ComprehensionClause> ParseClauses(int holder, bool isList)
    {
        // Generators, sets and dicts have a scope of their own; list comprehensions have not.
        state.NeedsCompilerChecks |= !isList;
        var depth = state.Depth;
        var height = state.Height;
        var clauses = ImmutableArray.CreateBuilder<ComprehensionClause>(1);
        for (var rule = holder + 1; _tokens.Kind is TokenKind.For or TokenKind.If; rule += 2)
        {
            var start = _tokens.Current.Start;
            var isFor = _tokens.Take(TokenKind.For);
            if (isFor)
            {
                var targetStart = _tokens.Current.Start;
                var target = expressions.ParseTargets(rule);
                height = Math.Max(height, state.Height);
                TargetRules.CheckStore(_tokens, target, targetStart);
                _tokens.Expect(TokenKind.In);
                state.Depth = isList ? rule + 1 : rule - 1;
                var iterable = isList ? ParseOldTests() : expressions.ParseOr();
                clauses.Add(new ComprehensionFor(Since(start), target, iterable));
            }
            else
            {
                _tokens.Advance();
                state.Depth = rule;
                var condition = expressions.ParseOldTest();
                clauses.Add(new ComprehensionIf(Since(start), condition));
            }

            height = Math.Max(height, state.Height);
        }

        state.Depth = depth;
        state.Grow(height + 1);
        return clauses.DrainToImmutable();
    }

    /// <summary><c>testlist_safe: old_test [(',' old_test)+ [',']]</c></summary>
    private Expression ParseOldTests()
    {
        var start = _tokens.Current.Start;
        var first = expressions.ParseOldTest();
        if (_tokens.Kind != TokenKind.Comma)
        {
            return first;
        }

        var tuple = expressions.ParseTupleAfter(first, start, ElementRule.OldTest);
        if (tuple.Elements.Length == 1)
        {
            // "[x for x in a,]": the comma must be followed by another element.
            _tokens.Fail();
        }

        return tuple;
    }

    private YieldExpression ParseYield()
    {
        state.Depth++;
        var value = expressions.ParseYield();
        state.Depth--;
        return value;
    }

    private ImmutableArray<Expression> ParseRest(Expression first)
    {
        var mark = state.Mark;
        var height = state.Height;
        state.Push(first);
        while (_tokens.Take(TokenKind.Comma) && ExpressionParser.Starts(_tokens.Kind))
        {
            state.Push(expressions.ParseTest());
            height = Math.Max(height, state.Height);
        }

        state.Grow(height + 1);
        return state.TakeFrom(mark);
    }

    private Expression ParseBraceContent(int start)
    {
        var key = expressions.ParseTest();
        if (_tokens.Kind == TokenKind.For)
        {
            var clauses = ParseClauses(state.Depth, isList: false);
            _tokens.Expect(TokenKind.RightBrace);
            return new Comprehension(Since(start), ComprehensionKind.Set, key, null, clauses);
        }

        if (_tokens.Kind != TokenKind.Colon)
        {
            var elements = ParseRest(key);
            _tokens.Expect(TokenKind.RightBrace);
            return new SetDisplay(Since(start), elements);
        }

        var height = state.Height;
        _tokens.Advance();
        var value = expressions.ParseTest();
        height = Math.Max(height, state.Height);
        if (_tokens.Kind == TokenKind.For)
        {
            var clauses = ParseClauses(state.Depth, isList: false);
            state.Grow(Math.Max(height + 1, state.Height));
            _tokens.Expect(TokenKind.RightBrace);
            return new Comprehension(Since(start), ComprehensionKind.Dict, key, value, clauses);
        }

        var items = ImmutableArray.CreateBuilder<DictItem>();
        items.Add(new DictItem(key, value));
        while (_tokens.Take(TokenKind.Comma) && ExpressionParser.Starts(_tokens.Kind))
        {
            key = expressions.ParseTest();
            height = Math.Max(height, state.Height);
            _tokens.Expect(TokenKind.Colon);
            items.Add(new DictItem(key, expressions.ParseTest()));
            height = Math.Max(height, state.Height);
        }

        state.Grow(height + 1);
        _tokens.Expect(TokenKind.RightBrace);
        return new DictDisplay(Since(start), items.DrainToImmutable());
    }

    private TextSpan Since(int start) => TextSpan.FromBounds(start, Math.Max(start, _tokens.PreviousEnd));
}
