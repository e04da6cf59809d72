using System.Collections.Immutable;
using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>Reads expressions: everything from <c>lambda</c> and the conditional down to unary operators. Primaries have a parser of their own.</summary>
internal sealed class ExpressionParser
{
    private readonly ParserState _state;
    private readonly TokenStream _tokens;
    private readonly PrimaryParser _primaries;

    public ExpressionParser(ParserState state)
    {
        _state = state;
        _tokens = state.Tokens;
        _primaries = new PrimaryParser(state, this);
    }

    /// <summary>Parameter lists, which hold expressions and are held by lambdas.</summary>
    public ParameterParser Parameters => field ??= new ParameterParser(_state, this);

    /// <summary>Primaries: atoms, displays, calls.</summary>
    public PrimaryParser Primaries => _primaries;

    /// <summary>Whether a token can begin an expression.</summary>
    public static bool Starts(TokenKind kind) => kind
        is TokenKind.Name or TokenKind.Number or TokenKind.String or TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace
        or TokenKind.Backquote or TokenKind.Plus or TokenKind.Minus or TokenKind.Tilde or TokenKind.Not or TokenKind.Lambda;

    /// <summary><c>test: or_test ['if' or_test 'else' test] | lambdef</c></summary>
    public Expression ParseTest()
    {
        switch (_tokens.Kind)
        {
            case TokenKind.Name or TokenKind.Number or TokenKind.String:
                // Most expressions are one atom, which this tells without going down to it and up again.
                var start = _tokens.Current.Start;
                return ParseTestAfter(_primaries.ParseAtom(), start);
            case TokenKind.Lambda:
                return ParseLambda(isOld: false);
            default:
                return ParseConditionalAfter(ParseOr());
        }
    }

    private Expression ParseTestAfter(Expression atom, int start) =>
        EndsOperand(_tokens.Kind) ? atom : ParseConditionalAfter(ParseOrAfter(_primaries.ParsePowerAfter(atom, start)));

    private Expression ParseConditionalAfter(Expression value)
    {
        if (_tokens.Kind != TokenKind.If)
        {
            return value;
        }

        var height = _state.Height;
        _tokens.Advance();
        var condition = ParseOr();
        height = Math.Max(height, _state.Height);
        _tokens.Expect(TokenKind.Else);
        _state.Depth++;
        var other = _state.HasRoom(1) ? ParseTest() : _state.Error();
        _state.Depth--;
        _state.Grow(Math.Max(height, _state.Height) + 1);
        return new ConditionalExpression(TextSpan.Cover(value.Span, other.Span), condition, value, other);
    }

    /// <summary>The same, one level deeper or more on CPython's stack.</summary>
    public Expression ParseTest(int deeper)
    {
        _state.Depth += deeper;
        var value = ParseTest();
        _state.Depth -= deeper;
        return value;
    }

    /// <summary><c>old_test: or_test | old_lambdef</c>: no conditional, so that the <c>if</c> of a comprehension is not taken for one.</summary>
    public Expression ParseOldTest() => _tokens.Kind == TokenKind.Lambda ? ParseLambda(isOld: true) : ParseOr();

    /// <summary><c>or_test: and_test ('or' and_test)*</c></summary>
    public Expression ParseOr()
    {
        if (_tokens.Kind != TokenKind.Not)
        {
            return ParseOrAfter(ParseFactor());
        }

        var first = ParseAnd();
        return _tokens.Kind == TokenKind.Or ? ParseBoolean(first, TokenKind.Or) : first;
    }

    private Expression ParseOrAfter(Expression operand)
    {
        // Where no operator follows, there is no need to go through all of them.
        if (!MayJoin(_tokens.Kind))
        {
            return operand;
        }

        var first = ParseAndAfter(ParseComparisonAfter(ParseBinaryAfter(operand, 1)));
        return _tokens.Kind == TokenKind.Or ? ParseBoolean(first, TokenKind.Or) : first;
    }

    /// <summary><c>expr</c>: what a comparison compares, and what a target is.</summary>
    public Expression ParseExpr() => ParseBinary(1);

    /// <summary><c>testlist: test (',' test)* [',']</c>; more than one, or a comma, makes a tuple.</summary>
    public Expression ParseTestList()
    {
        var start = _tokens.Current.Start;
        return ParseTestListAfter(ParseTest(), start);
    }

    /// <summary>The same where its first token, a name, has been read.</summary>
    public Expression ParseTestListAfter(Token name)
    {
        _state.Height = 1;
        var atom = new NameExpression(name.Span, NameCache.Get(_tokens.Source.GetBytes(name.Span)));
        return ParseTestListAfter(ParseTestAfter(atom, name.Start), name.Start);
    }

    private Expression ParseTestListAfter(Expression first, int start) =>
        _tokens.Kind == TokenKind.Comma ? ParseTupleAfter(first, start, ElementRule.Test) : first;

    /// <summary>
    /// The rest of a tuple without parentheses, from its first comma on. <paramref name="start"/> is where its first element starts,
    /// parentheses included.
    /// </summary>
    public TupleDisplay ParseTupleAfter(Expression first, int start, ElementRule rule)
    {
        var mark = _state.Mark;
        var height = _state.Height;
        _state.Push(first);
        while (_tokens.Take(TokenKind.Comma) && Starts(_tokens.Kind) && !(rule == ElementRule.Expr && _tokens.Kind is TokenKind.Not or TokenKind.Lambda))
        {
            _state.Push(rule switch
            {
                ElementRule.Test => ParseTest(),
                ElementRule.OldTest => ParseOldTest(),
                _ => ParseExpr(),
            });
            height = Math.Max(height, _state.Height);
        }

        _state.Grow(height + 1);
        return new TupleDisplay(TextSpan.FromBounds(start, Math.Max(start, _tokens.PreviousEnd)), _state.TakeFrom(mark), isParenthesized: false);
    }

    /// <summary><c>exprlist</c>: the targets of <c>for</c> and <c>del</c>. More than one, or a comma, makes a tuple.</summary>
    /// <param name="holder">Depth of the rule that holds it.</param>
    public Expression ParseTargets(int holder)
    {
        var depth = _state.Depth;
        _state.Depth = holder + 2 - Nesting.TestToExpr;
        var start = _tokens.Current.Start;
        var first = ParseExpr();
        var targets = _tokens.Kind == TokenKind.Comma ? ParseTupleAfter(first, start, ElementRule.Expr) : first;
        _state.Depth = depth;
        return targets;
    }

    /// <summary><c>yield_expr: 'yield' [testlist]</c></summary>
    public YieldExpression ParseYield()
    {
        var start = _tokens.Current.Start;
        _state.NeedsCompilerChecks = true;
        _tokens.Advance();
        var value = Starts(_tokens.Kind) ? ParseTestList() : null;
        _state.Grow(value is null ? 1 : _state.Height + 1);
        return new YieldExpression(TextSpan.FromBounds(start, _tokens.PreviousEnd), value);
    }

    /// <summary><c>factor: ('+'|'-'|'~') factor | power</c></summary>
    public Expression ParseFactor()
    {
        if (_tokens.Kind is not (TokenKind.Minus or TokenKind.Plus or TokenKind.Tilde))
        {
            return _primaries.ParsePower();
        }

        var token = _tokens.Current;
        _tokens.Advance();
        _state.Depth++;
        var operand = _state.HasRoom(Nesting.TestToPower - 1) ? ParseFactor() : _state.Error();
        _state.Depth--;
        _state.Grow(_state.Height + 1);
        var @operator = token.Kind switch
        {
            TokenKind.Minus => UnaryOperator.Negate,
            TokenKind.Plus => UnaryOperator.Plus,
            _ => UnaryOperator.Invert,
        };
        return new UnaryExpression(TextSpan.FromBounds(token.Start, Math.Max(_tokens.PreviousEnd, token.End)), @operator, operand);
    }

    private LambdaExpression ParseLambda(bool isOld)
    {
        var start = _tokens.Current.Start;
        _state.NeedsCompilerChecks = true;
        _tokens.Advance();
        _state.Depth += 2;
        var parameters = _tokens.Kind == TokenKind.Colon
            ? new ParameterList(new TextSpan(_tokens.Current.Start, 0), [], null, null)
            : Parameters.ParseList(TokenKind.Colon);
        _tokens.Expect(TokenKind.Colon);
        var body = !_state.HasRoom(2) ? _state.Error() : isOld ? ParseOldTest() : ParseTest();
        _state.Depth -= 2;
        _state.Grow(_state.Height + 1);
        return new LambdaExpression(TextSpan.FromBounds(start, _tokens.PreviousEnd), parameters, body);
    }

    private Expression ParseAnd() => ParseAndAfter(ParseNot());

    private Expression ParseAndAfter(Expression first) =>
        _tokens.Kind == TokenKind.And ? ParseBoolean(first, TokenKind.And) : first;

    private BooleanExpression ParseBoolean(Expression first, TokenKind @operator)
    {
        var mark = _state.Mark;
        var height = _state.Height;
        _state.Push(first);
        while (_tokens.Take(@operator))
        {
            _state.Push(@operator == TokenKind.And ? ParseNot() : ParseAnd());
            height = Math.Max(height, _state.Height);
        }

        _state.Grow(height + 1);
        var operands = _state.TakeFrom(mark);
        return new BooleanExpression(TextSpan.Cover(first.Span, operands[^1].Span), @operator == TokenKind.And, operands);
    }

    private Expression ParseNot()
    {
        if (_tokens.Kind != TokenKind.Not)
        {
            return ParseComparison();
        }

        var start = _tokens.Current.Start;
        _tokens.Advance();
        _state.Depth++;
        var operand = _state.HasRoom(4) ? ParseNot() : _state.Error();
        _state.Depth--;
        _state.Grow(_state.Height + 1);
        return new UnaryExpression(TextSpan.FromBounds(start, Math.Max(_tokens.PreviousEnd, start)), UnaryOperator.Not, operand);
    }

    private Expression ParseComparison() => ParseComparisonAfter(ParseBinary(1));

    private Expression ParseComparisonAfter(Expression first)
    {
        if (!IsComparison(_tokens.Kind))
        {
            return first;
        }

        var mark = _state.Mark;
        var height = _state.Height;
        var operators = ImmutableArray.CreateBuilder<ComparisonOperator>(1);
        while (IsComparison(_tokens.Kind))
        {
            operators.Add(ParseComparisonOperator());
            _state.Push(ParseBinary(1));
            height = Math.Max(height, _state.Height);
        }

        _state.Grow(height + 1);
        var operands = _state.TakeFrom(mark);
        return new ComparisonExpression(TextSpan.Cover(first.Span, operands[^1].Span), first, operators.DrainToImmutable(), operands);
    }

    /// <summary>Whether a token may join an operand to another. The kinds of operators and words stand behind those of brackets and marks.</summary>
    private static bool MayJoin(TokenKind kind) => kind > TokenKind.Assign;

    /// <summary>Whether a token can be neither an operator behind an atom nor a trailer of it.</summary>
    private static bool EndsOperand(TokenKind kind) => !MayJoin(kind) && kind is not (TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.Dot);

    private static bool IsComparison(TokenKind kind) =>
        kind is >= TokenKind.Equal and <= TokenKind.GreaterOrEqual or TokenKind.In or TokenKind.Is or TokenKind.Not;

    private ComparisonOperator ParseComparisonOperator()
    {
        var kind = _tokens.Kind;
        _tokens.Advance();
        switch (kind)
        {
            case TokenKind.Is:
                return _tokens.Take(TokenKind.Not) ? ComparisonOperator.IsNot : ComparisonOperator.Is;
            case TokenKind.Not:
                _tokens.Expect(TokenKind.In);
                return ComparisonOperator.NotIn;
            case TokenKind.In:
                return ComparisonOperator.In;
            default:
                return ComparisonOperator.Equal + (kind - TokenKind.Equal);
        }
    }

    private Expression ParseBinary(int weakest) => ParseBinaryAfter(ParseFactor(), weakest);

    private Expression ParseBinaryAfter(Expression left, int weakest)
    {
        while (true)
        {
            var strength = Strength(_tokens.Kind);
            if (strength < weakest)
            {
                return left;
            }

            var height = _state.Height;
            var @operator = BinaryOperator(_tokens.Kind);
            _tokens.Advance();
            var right = ParseBinary(strength + 1);
            _state.Grow(Math.Max(height, _state.Height + 1));
            left = new BinaryExpression(TextSpan.Cover(left.Span, right.Span), @operator, left, right);
        }
    }

    /// <summary>How strongly a binary operator binds; 0 when the token is none. <c>**</c> is not here: it binds to the right, inside a factor.</summary>
    private static int Strength(TokenKind kind) => kind switch
    {
        TokenKind.Bar => 1,
        TokenKind.Caret => 2,
        TokenKind.Ampersand => 3,
        TokenKind.ShiftLeft or TokenKind.ShiftRight => 4,
        TokenKind.Plus or TokenKind.Minus => 5,
        TokenKind.Star or TokenKind.Slash or TokenKind.DoubleSlash or TokenKind.Percent => 6,
        _ => 0,
    };

    /// <summary>The operator of a token, or of the augmented assignment made of it: the kinds stand in the order of the operators.</summary>
    public static BinaryOperator BinaryOperator(TokenKind kind) =>
        (BinaryOperator)(kind - (kind >= TokenKind.PlusAssign ? TokenKind.PlusAssign : TokenKind.Plus));
}
