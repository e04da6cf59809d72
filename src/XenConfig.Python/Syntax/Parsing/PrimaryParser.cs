using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>Reads primaries: atoms with their trailers, and the power operator, which binds tighter than a sign on its left.</summary>
internal sealed class PrimaryParser
{
    private readonly ParserState _state;
    private readonly TokenStream _tokens;
    private readonly ExpressionParser _expressions;
    private readonly DisplayParser _displays;
    private readonly ArgumentParser _arguments;
    private readonly LiteralParser _literals;

    public PrimaryParser(ParserState state, ExpressionParser expressions)
    {
        _state = state;
        _tokens = state.Tokens;
        _expressions = expressions;
        _displays = new DisplayParser(state, expressions);
        _arguments = new ArgumentParser(state, expressions, _displays);
        _literals = new LiteralParser(state);
    }

    /// <summary><c>power: atom trailer* ['**' factor]</c></summary>
    public Expression ParsePower()
    {
        var start = _tokens.Current.Start;
        return ParsePowerAfter(ParseAtom(), start);
    }

    /// <summary>What follows an atom that has been read.</summary>
    /// <param name="value">The atom.</param>
    /// <param name="start">Where it starts, parentheses included.</param>
    public Expression ParsePowerAfter(Expression value, int start)
    {
        while (_tokens.Kind is TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.Dot)
        {
            value = ParseTrailer(value, start);
        }

        if (_tokens.Kind != TokenKind.DoubleStar)
        {
            return value;
        }

        var height = _state.Height;
        _tokens.Advance();
        _state.Depth += 2;
        var exponent = _state.HasRoom(Nesting.TestToPower - 1) ? _expressions.ParseFactor() : _state.Error();
        _state.Depth -= 2;
        _state.Grow(Math.Max(height, _state.Height) + 1);
        return new BinaryExpression(TextSpan.Cover(value.Span, exponent.Span), BinaryOperator.Power, value, exponent);
    }

    /// <summary>The arguments of a call, from after its opening parenthesis to its closing one, on a function that has been read.</summary>
    public CallExpression ParseCall(Expression function, int start, int holder)
    {
        var depth = _state.Depth;
        var height = _state.Height;
        _state.Depth = holder;
        var call = _arguments.ParseCall(function, start);
        _state.Depth = depth;
        _state.Grow(Math.Max(height, _state.Height) + 1);
        return call;
    }

    /// <summary><c>atom</c></summary>
    public Expression ParseAtom()
    {
        var token = _tokens.Current;
        if (!_state.HasRoom(Nesting.TestToAtom))
        {
            return _state.Error();
        }

        _state.Height = 1;
        switch (token.Kind)
        {
            case TokenKind.Name:
                _tokens.Advance();
                return new NameExpression(token.Span, NameCache.Get(_tokens.Source.GetBytes(token.Span)));
            case TokenKind.Number:
                _tokens.Advance();
                var digits = _tokens.Source.GetBytes(token.Span);
                return new NumberLiteral(token.Span, NumberScanner.KindOf(digits), NameCache.Get(digits));
            case TokenKind.String:
                return _literals.ParseString();
            case TokenKind.LeftParenthesis:
                return _displays.ParseParenthesis();
            case TokenKind.LeftBracket:
                return _displays.ParseList();
            case TokenKind.LeftBrace:
                return _displays.ParseBrace();
            case TokenKind.Backquote:
                return _displays.ParseBackquote();
            default:
                _tokens.Fail();
                return _state.Error();
        }
    }

    private Expression ParseTrailer(Expression value, int start)
    {
        var height = _state.Height;
        if (_tokens.Kind == TokenKind.LeftParenthesis)
        {
            return ParseCall(value, start, _state.Depth + Nesting.TestToAtom);
        }

        if (_tokens.Take(TokenKind.Dot))
        {
            var name = _tokens.Current;
            var isName = _tokens.Expect(TokenKind.Name);
            _state.Grow(height + 1);
            var nameSpan = isName ? name.Span : new TextSpan(_tokens.PreviousEnd, 0);
            return new AttributeExpression(
                TextSpan.FromBounds(start, nameSpan.End), value, isName ? NameCache.Get(_tokens.Source.GetBytes(nameSpan)) : "", nameSpan);
        }

        _tokens.Advance();
        _state.Depth += Nesting.TestToAtom + 2;
        var index = ParseSubscripts();
        _state.Depth -= Nesting.TestToAtom + 2;
        _tokens.Expect(TokenKind.RightBracket);
        _state.Grow(Math.Max(height, _state.Height) + 1);
        return new SubscriptExpression(TextSpan.FromBounds(start, Math.Max(start, _tokens.PreviousEnd)), value, index);
    }

    /// <summary><c>subscriptlist: subscript (',' subscript)* [',']</c></summary>
    private Expression ParseSubscripts()
    {
        var start = _tokens.Current.Start;
        var first = ParseSubscript();
        if (_tokens.Kind != TokenKind.Comma)
        {
            return first;
        }

        var mark = _state.Mark;
        var height = _state.Height;
        _state.Push(first);
        while (_tokens.Take(TokenKind.Comma) && (ExpressionParser.Starts(_tokens.Kind) || _tokens.Kind is TokenKind.Colon or TokenKind.Dot))
        {
            _state.Push(ParseSubscript());
            height = Math.Max(height, _state.Height);
        }

        _state.Grow(height + 1);
        return new TupleDisplay(TextSpan.FromBounds(start, Math.Max(start, _tokens.PreviousEnd)), _state.TakeFrom(mark), isParenthesized: false);
    }

    /// <summary><c>subscript: '.' '.' '.' | test | [test] ':' [test] [sliceop]</c></summary>
    private Expression ParseSubscript()
    {
        var start = _tokens.Current.Start;
        _state.Height = 1;
        if (_tokens.Take(TokenKind.Dot))
        {
            _ = _tokens.Expect(TokenKind.Dot) && _tokens.Expect(TokenKind.Dot);
            return new EllipsisExpression(TextSpan.FromBounds(start, Math.Max(start, _tokens.PreviousEnd)));
        }

        var lower = _tokens.Kind == TokenKind.Colon ? null : _expressions.ParseTest();
        if (_tokens.Kind != TokenKind.Colon)
        {
            return lower ?? _state.Error();
        }

        var height = _state.Height;
        _tokens.Advance();
        var upper = ExpressionParser.Starts(_tokens.Kind) ? _expressions.ParseTest() : null;
        height = Math.Max(height, _state.Height);
        var isExtended = _tokens.Take(TokenKind.Colon);
        var step = isExtended && ExpressionParser.Starts(_tokens.Kind) ? _expressions.ParseTest(1) : null;
        _state.Grow(Math.Max(height, _state.Height) + 1);
        return new SliceExpression(TextSpan.FromBounds(start, Math.Max(start, _tokens.PreviousEnd)), lower, upper, step, isExtended);
    }
}
