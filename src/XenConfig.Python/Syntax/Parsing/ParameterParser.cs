using System.Collections.Immutable;
using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>Reads the parameters of a function or lambda, tuples among them.</summary>
internal sealed class ParameterParser(ParserState state, ExpressionParser expressions)
{
    private readonly TokenStream _tokens = state.Tokens;

    /// <summary>
    /// <c>varargslist: ((fpdef ['=' test] ',')* ('*' NAME [',' '**' NAME] | '**' NAME) | fpdef ['=' test] (',' fpdef ['=' test])* [','])</c>,
    /// up to the token that ends it. The depth is that of the rule that holds it.
    /// </summary>
    public ParameterList ParseList(TokenKind end)
    {
        var start = _tokens.Current.Start;
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        string? star = null;
        string? doubleStar = null;
        var height = 0;
        var hasDefault = false;
        state.Depth++;
        while (_tokens.Kind != end && !_tokens.IsLost)
        {
            if (_tokens.Take(TokenKind.Star))
            {
                star = ParseBoundName();
                if (_tokens.Take(TokenKind.Comma))
                {
                    _tokens.Expect(TokenKind.DoubleStar);
                    doubleStar = ParseBoundName();
                }

                break;
            }

            if (_tokens.Take(TokenKind.DoubleStar))
            {
                doubleStar = ParseBoundName();
                break;
            }

            parameters.Add(ParseParameter(start, ref hasDefault));
            height = Math.Max(height, state.Height);
            if (!_tokens.Take(TokenKind.Comma))
            {
                break;
            }
        }

        state.Depth--;
        state.Height = height;
        return new ParameterList(Since(start), parameters.DrainToImmutable(), star, doubleStar);
    }

    private Parameter ParseParameter(int listStart, ref bool hasDefault)
    {
        state.Height = 0;
        var mustHaveDefault = hasDefault;
        var depth = state.Depth;
        var isParenthesized = _tokens.Kind == TokenKind.LeftParenthesis;
        var target = ParseTarget(listStart);
        state.Depth = depth;
        Expression? value = null;
        if (_tokens.Take(TokenKind.Assign))
        {
            value = expressions.ParseTest();
            hasDefault = true;
            if (isParenthesized && target is NameExpression)
            {
                // CPython looks at the name inside the parentheses again, without the default it has already taken.
                _tokens.ReportCompile(
                    target.Span, "A parameter in parentheses cannot have a default value.", "SyntaxError: parenthesized arg with default", listStart);
            }
        }
        else if (mustHaveDefault)
        {
            _tokens.ReportCompile(
                target.Span, "A parameter without a default value must stand before those that have one.",
                "SyntaxError: non-default argument follows default argument", listStart);
        }

        return new Parameter(target, value);
    }

    /// <summary><c>fpdef: NAME | '(' fplist ')'</c>; parentheses around a single one mean nothing.</summary>
    private Expression ParseTarget(int listStart)
    {
        state.Depth++;
        if (!state.HasRoom(0) || _tokens.Kind != TokenKind.LeftParenthesis)
        {
            var token = _tokens.Current;
            if (!_tokens.Expect(TokenKind.Name))
            {
                return state.Error();
            }

            var name = new NameExpression(token.Span, NameCache.Get(_tokens.Source.GetBytes(token.Span)));
            TargetRules.CheckName(_tokens, name.Name, name.Span, listStart);
            return name;
        }

        var start = _tokens.Current.Start;
        _tokens.Advance();
        state.Depth++;
        var mark = state.Mark;
        var depth = state.Depth;
        var hasComma = false;
        do
        {
            state.Push(ParseTarget(start));
            state.Depth = depth;
            hasComma |= _tokens.Kind == TokenKind.Comma;
        }
        while (_tokens.Take(TokenKind.Comma) && _tokens.Kind != TokenKind.RightParenthesis);
        _tokens.Expect(TokenKind.RightParenthesis);
        var targets = state.TakeFrom(mark);
        return hasComma ? new TupleDisplay(Since(start), targets, isParenthesized: true) : targets[0];
    }

    private string ParseBoundName()
    {
        var token = _tokens.Current;
        if (!_tokens.Expect(TokenKind.Name))
        {
            return "";
        }

        var name = NameCache.Get(_tokens.Source.GetBytes(token.Span));
        TargetRules.CheckName(_tokens, name, token.Span, token.Start);
        return name;
    }

    private TextSpan Since(int start) => TextSpan.FromBounds(start, Math.Max(start, _tokens.PreviousEnd));
}
