using System.Collections.Immutable;
using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>Reads functions, classes and their decorators.</summary>
internal sealed class DefinitionParser(ParserState state, ExpressionParser expressions, StatementParser statements)
{
    private readonly TokenStream _tokens = state.Tokens;

    /// <summary><c>decorated: decorator+ (classdef | funcdef)</c>, or one of those without decorators.</summary>
    /// <param name="rule">Depth of the rule below <c>compound_stmt</c>.</param>
    public Statement Parse(int rule)
    {
        state.NeedsCompilerChecks = true;
        var start = _tokens.Current.Start;
        if (_tokens.Kind != TokenKind.At)
        {
            return ParseDefinition(start, rule, []);
        }

        var mark = state.Mark;
        while (_tokens.Kind == TokenKind.At)
        {
            state.Push(ParseDecorator(rule + 2));
        }

        var decorators = state.TakeFrom(mark);
        if (_tokens.Kind is TokenKind.Def or TokenKind.Class)
        {
            return ParseDefinition(start, rule + 1, decorators);
        }

        _tokens.Fail(TokenKind.Def);
        return new ErrorStatement(TextSpan.FromBounds(start, Math.Max(start, _tokens.EndStatement(start))));
    }

    /// <summary><c>decorator: '@' dotted_name ['(' [arglist] ')'] NEWLINE</c></summary>
    private Expression ParseDecorator(int rule)
    {
        _tokens.Advance();
        state.Depth = rule;
        var start = _tokens.Current.Start;
        Expression decorator = ParseName();
        while (_tokens.Take(TokenKind.Dot))
        {
            var name = ParseName();
            decorator = new AttributeExpression(TextSpan.FromBounds(start, Math.Max(start, name.Span.End)), decorator, name.Name, name.Span);
        }

        if (_tokens.Kind == TokenKind.LeftParenthesis)
        {
            decorator = expressions.Primaries.ParseCall(decorator, start, rule);
        }

        if (!_tokens.Expect(TokenKind.Newline))
        {
            _tokens.EndStatement(start);
            _tokens.Take(TokenKind.Newline);
        }

        return decorator;
    }

    private Statement ParseDefinition(int start, int rule, ImmutableArray<Expression> decorators)
    {
        var head = _tokens.Current.Start;
        if (_tokens.Take(TokenKind.Class))
        {
            return ParseClass(start, head, rule, decorators);
        }

        _tokens.Advance();
        var name = ParseName();
        TargetRules.CheckName(_tokens, name.Name, name.Span, name.Span.Start);
        _tokens.Expect(TokenKind.LeftParenthesis);
        state.Depth = rule + 1;
        var parameters = expressions.Parameters.ParseList(TokenKind.RightParenthesis);
        _tokens.Expect(TokenKind.RightParenthesis);
        var body = statements.ParseSuite(head, rule + 1);
        return new FunctionDefinition(statements.Since(start, body), name.Name, name.Span, parameters, body, decorators);
    }

    /// <summary><c>classdef: 'class' NAME ['(' [testlist] ')'] ':' suite</c></summary>
    private ClassDefinition ParseClass(int start, int head, int rule, ImmutableArray<Expression> decorators)
    {
        var name = ParseName();
        TargetRules.CheckName(_tokens, name.Name, name.Span, head);
        ImmutableArray<Expression> bases = [];
        if (_tokens.Take(TokenKind.LeftParenthesis))
        {
            state.Depth = rule + 1;
            if (_tokens.Kind != TokenKind.RightParenthesis)
            {
                var list = expressions.ParseTestList();
                bases = list is TupleDisplay { IsParenthesized: false } tuple ? tuple.Elements : [list];
            }

            _tokens.Expect(TokenKind.RightParenthesis);
        }

        var body = statements.ParseSuite(head, rule + 1);
        return new ClassDefinition(statements.Since(start, body), name.Name, name.Span, bases, body, decorators);
    }

    private NameExpression ParseName()
    {
        var token = _tokens.Current;
        return _tokens.Expect(TokenKind.Name)
            ? new NameExpression(token.Span, NameCache.Get(_tokens.Source.GetBytes(token.Span)))
            : new NameExpression(new TextSpan(token.Start, 0), "");
    }
}
