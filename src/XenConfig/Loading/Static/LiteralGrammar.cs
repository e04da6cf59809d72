using System.Collections.Immutable;
using Sprache;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading.Static;

/// <summary>An assignment of a literal: <c>a = b = [1, 2]</c> or <c>a += "x"</c>.</summary>
/// <param name="Targets">The names it binds, from left to right; one for <c>+=</c>.</param>
/// <param name="IsAppend">Whether it is <c>+=</c>.</param>
/// <param name="Value">The literal, as the parser of the whole language would read it.</param>
internal sealed record LiteralAssignment(ImmutableArray<NameExpression> Targets, bool IsAppend, Expression Value);

/// <summary>
/// The grammar of the static subset, <c>name = literal</c>, over one statement:
/// <code>
/// assignment = name "+=" values | name "=" { name "=" } values
/// values     = value { "," value } [ "," ]
/// value      = string { string } | [ "-" | "+" ] number | "None" | "True" | "False" | list | tuple | dict
/// </code>
/// In the xl dialect a name may hold dots, there is one target and one value, and a value is a string, a number or a list.
/// Sprache recurses with the nesting of the text: the caller bounds that first (<see cref="StaticStatement.Depth"/>).
/// </summary>
internal sealed class LiteralGrammar
{
    private readonly SourceText _source;
    private readonly Dialect _dialect;
    private readonly LiteralTokens _tokens;
    private readonly Parser<Expression> _value;
    private readonly Parser<LiteralAssignment> _assignment;

    /// <summary>The grammar of a dialect, for one file.</summary>
    public LiteralGrammar(SourceText source, Dialect dialect)
    {
        _source = source;
        _dialect = dialect;
        _tokens = new LiteralTokens(source, dialect == Dialect.Xl ? SyntaxDialect.Xl : SyntaxDialect.Python);
        _value = dialect == Dialect.Xl
            ? Atom.Or(List)
            : Strings.Or(Number).Or(SignedNumber).Or(Constant).Or(List).Or(Parenthesized).Or(Dict);
        var values = dialect == Dialect.Xl ? _value : Values;
        var targets = from target in Name from operation in Symbol("=") select target;
        _assignment =
            (from target in Name
             from operation in Symbol("+=")
             from value in values.End()
             select new LiteralAssignment([target], true, value))
            .Or(
                from names in dialect == Dialect.Xl ? targets.Once() : targets.AtLeastOnce()
                from value in values.End()
                select new LiteralAssignment([.. names], false, value));
    }

    // None, True and False are names in Python 2 too, but the only ones that are always bound to the same value.
    private static Parser<Expression> Constant =>
        Word.Where(name => name.Name is "None" or "True" or "False");

    private static Parser<NameExpression> Word => Lexeme(input =>
        EndOfWord(input, allowsDots: false) is var end && end > input.Position
            ? Result.Success(new NameExpression(Span(input, end), input.Source[input.Position..end]), input.MoveTo(end))
            : Result.Failure<NameExpression>(input, "no name", ["name"]));

    // Delays what the fields refer to until they are all there.
    private Parser<Expression> Value => input => _value(input);

    private Parser<NameExpression> Name => Lexeme(input =>
        EndOfWord(input, allowsDots: _dialect == Dialect.Xl) is var end && end > input.Position
        && input.Source[input.Position..end] is var word && (_dialect == Dialect.Xl ? IsXlName(word) : !StaticKeywords.IsKeyword(word) && !char.IsAsciiDigit(word[0]))
            ? Result.Success(new NameExpression(Span(input, end), word), input.MoveTo(end))
            : Result.Failure<NameExpression>(input, "no name", ["name"]));

    private Parser<Expression> Atom => String.Select(literal => (Expression)literal).Or(Number);

    private Parser<StringLiteral> String => Lexeme(input =>
        !input.AtEnd && StringScan.At(input.Source, input.Position, _dialect) is { IsClosed: true } scan
        && _tokens.ReadString(TextSpan.FromBounds(scan.Start, scan.End)) is { } literal
            ? Result.Success(literal, input.MoveTo(scan.End))
            : Result.Failure<StringLiteral>(input, "no string", ["string"]));

    private Parser<Expression> Strings => String.AtLeastOnce().Select(parts => (Expression)Join([.. parts]));

    private Parser<Expression> Number => Lexeme(input =>
        !input.AtEnd && _tokens.ReadNumber(input.Position) is { } literal && literal.Span.End <= input.End
            ? Result.Success<Expression>(literal, input.MoveTo(literal.Span.End))
            : Result.Failure<Expression>(input, "no number", ["number"]));

    private Parser<Expression> SignedNumber =>
        from sign in Symbol("-").Or(Symbol("+"))
        from number in Number
        select new UnaryExpression(
            TextSpan.FromBounds(sign.Start, number.Span.End), _source.Bytes[sign.Start] == '-' ? UnaryOperator.Negate : UnaryOperator.Plus, number);

    private Parser<IEnumerable<Expression>> Items =>
        Value.DelimitedBy(Symbol(",")).Optional().Select(items => items.GetOrElse([]));

    private Parser<Expression> List =>
        from opening in Symbol("[")
        from items in Items
        from comma in Symbol(",").Optional()
        from closing in Symbol("]")
        select new ListDisplay(TextSpan.Cover(opening, closing), [.. items]);

    private Parser<Expression> Parenthesized =>
        from opening in Symbol("(")
        from items in Items
        from comma in Symbol(",").Optional()
        from closing in Symbol(")")
        select Group(TextSpan.Cover(opening, closing), [.. items], comma.IsDefined);

    private Parser<Expression> Dict =>
        from opening in Symbol("{")
        from items in (from key in Value from colon in Symbol(":") from value in Value select new DictItem(key, value))
            .DelimitedBy(Symbol(",")).Optional()
        from comma in Symbol(",").Optional()
        from closing in Symbol("}")
        select new DictDisplay(TextSpan.Cover(opening, closing), [.. items.GetOrElse([])]);

    private Parser<Expression> Values =>
        from items in Value.DelimitedBy(Symbol(","))
        from comma in Symbol(",").Optional()
        select Ungrouped([.. items], comma.IsDefined);

    /// <summary>Reads a statement; null when it is no assignment of a literal.</summary>
    public LiteralAssignment? Read(string text, StaticStatement statement)
    {
        var result = _assignment(new SourceInput(text, statement.Start, statement.End));
        return result.WasSuccessful ? result.Value : null;
    }

    /// <summary>Adjacent literals as one. Whether a <c>unicode</c> among them makes the whole one does not matter for more than its type.</summary>
    private static StringLiteral Join(ImmutableArray<StringLiteral> parts) => parts.Length == 1
        ? parts[0]
        : new StringLiteral(
            TextSpan.Cover(parts[0].Span, parts[^1].Span), string.Concat(parts.Select(part => part.Value)), parts.Any(part => part.IsUnicode), -1,
            [.. parts.Select(part => part.Span)]);

    private static bool IsXlName(string word) =>
        char.IsAsciiLetterLower(word[0]) && word.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '_' or '.');

    private static Expression Group(TextSpan span, ImmutableArray<Expression> items, bool endsInComma) =>
        items.Length == 1 && !endsInComma ? items[0] : new TupleDisplay(span, items, isParenthesized: true);

    private static Expression Ungrouped(ImmutableArray<Expression> items, bool endsInComma) =>
        items.Length == 1 && !endsInComma
            ? items[0]
            : new TupleDisplay(TextSpan.Cover(items[0].Span, items[^1].Span), items, isParenthesized: false);

    private static Parser<TextSpan> Symbol(string symbol) => Lexeme(input =>
        input.End - input.Position >= symbol.Length && string.CompareOrdinal(input.Source, input.Position, symbol, 0, symbol.Length) == 0
            ? Result.Success(new TextSpan(input.Position, symbol.Length), input.MoveTo(input.Position + symbol.Length))
            : Result.Failure<TextSpan>(input, $"no {symbol}", [symbol]));

    /// <summary>A token and the blanks, newlines and comments after it.</summary>
    private static Parser<T> Lexeme<T>(Func<SourceInput, IResult<T>> token) => input =>
    {
        var result = token((SourceInput)input);
        return result.WasSuccessful ? Result.Success(result.Value, SkipBlanks((SourceInput)result.Remainder)) : result;
    };

    private static SourceInput SkipBlanks(SourceInput input)
    {
        var position = input.Position;
        while (position < input.End)
        {
            switch (input.Source[position])
            {
                case ' ' or '\t' or '\r' or '\n' or '\f' or '\\':
                    position++;
                    break;
                case '#':
                    var newline = input.Source.IndexOf('\n', position);
                    position = newline < 0 ? input.End : Math.Min(newline, input.End);
                    break;
                default:
                    return position == input.Position ? input : input.MoveTo(position);
            }
        }

        return input.MoveTo(position);
    }

    private static int EndOfWord(SourceInput input, bool allowsDots)
    {
        var end = input.Position;
        while (end < input.End
            && (char.IsAsciiLetterOrDigit(input.Source[end]) || input.Source[end] == '_' || (allowsDots && input.Source[end] == '.')))
        {
            end++;
        }

        return end;
    }

    private static TextSpan Span(SourceInput input, int end) => TextSpan.FromBounds(input.Position, end);
}
