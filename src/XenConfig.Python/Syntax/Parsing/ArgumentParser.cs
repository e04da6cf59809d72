using System.Collections.Immutable;
using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>Reads the arguments of a call.</summary>
internal readonly struct ArgumentParser(ParserState state, ExpressionParser expressions, DisplayParser displays)
{
    /// <summary>CPython 2.7's limit on positional and keyword arguments together.</summary>
    private const int MaxArguments = 255;

    private readonly TokenStream _tokens = state.Tokens;

    /// <summary>
    /// <c>arglist: (argument ',')* (argument [','] | '*' test (',' argument)* [',' '**' test] | '**' test)</c>; the current token is the
    /// opening parenthesis, and the depth is that of the rule that holds it.
    /// </summary>
    public CallExpression ParseCall(Expression function, int start)
    {
        _tokens.Advance();
        var open = _tokens.Current.Start;
        var mark = state.Mark;
        var height = 0;
        ImmutableArray<KeywordArgument>.Builder? keywords = null;
        var order = new ArgumentOrder(_tokens);
        Expression? star = null;
        Expression? doubleStar = null;
        while (_tokens.Kind is not (TokenKind.RightParenthesis or TokenKind.Lost))
        {
            if (_tokens.Kind is TokenKind.DoubleStar)
            {
                _tokens.Advance();
                doubleStar = expressions.ParseTest(1);
                height = Math.Max(height, state.Height);
                break;
            }

            if (star is null && _tokens.Take(TokenKind.Star))
            {
                star = expressions.ParseTest(1);
            }
            else
            {
                ParseArgument(ref keywords, ref order, star is not null);
            }

            height = Math.Max(height, state.Height);
            if (!_tokens.Take(TokenKind.Comma))
            {
                break;
            }

            if (star is not null && _tokens.Kind == TokenKind.RightParenthesis)
            {
                // No comma may end a list that has a "*".
                _tokens.Fail();
            }
        }

        order.CheckWhole(open, MaxArguments);
        _tokens.Expect(TokenKind.RightParenthesis);
        state.Height = height;
        return new CallExpression(
            TextSpan.FromBounds(start, Math.Max(start, _tokens.PreviousEnd)), function, state.TakeFrom(mark), keywords?.DrainToImmutable() ?? [], star, doubleStar);
    }

    /// <summary><c>argument: test [comp_for] | test '=' test</c></summary>
    private void ParseArgument(ref ImmutableArray<KeywordArgument>.Builder? keywords, ref ArgumentOrder order, bool isAfterStar)
    {
        var start = _tokens.Current.Start;
        var value = expressions.ParseTest(2);
        switch (_tokens.Kind)
        {
            case TokenKind.For:
                var clauses = displays.ParseClauses(state.Depth + 2, isList: false);
                state.Push(new Comprehension(
                    TextSpan.FromBounds(start, Math.Max(start, _tokens.PreviousEnd)), ComprehensionKind.Generator, value, null, clauses));
                order.AddGenerator();
                break;
            case TokenKind.Assign:
                order.AddKeyword(value, start);
                _tokens.Advance();
                var height = state.Height;
                var keywordValue = expressions.ParseTest(2);
                state.Height = Math.Max(height, state.Height);
                if (value is NameExpression name)
                {
                    keywords ??= ImmutableArray.CreateBuilder<KeywordArgument>(1);
                    keywords.Add(new KeywordArgument(name.Span, name.Name, keywordValue));
                }
                else
                {
                    state.Push(new ErrorExpression(TextSpan.FromBounds(start, Math.Max(start, _tokens.PreviousEnd))));
                }

                break;
            default:
                order.AddPositional(value, start, isAfterStar);
                state.Push(value);
                break;
        }
    }
}
