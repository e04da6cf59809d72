using System.Collections.Immutable;
using System.Text;
using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>Reads string literals, adjacent ones together.</summary>
internal readonly struct LiteralParser(ParserState state)
{
    private readonly TokenStream _tokens = state.Tokens;

    /// <summary>One or more string tokens. One <c>unicode</c> among them makes the whole <c>unicode</c>; the <c>str</c> parts must then be ASCII.</summary>
    public StringLiteral ParseString()
    {
        var first = _tokens.Current;
        var literal = Decode(first);
        _tokens.Advance();
        return _tokens.Kind == TokenKind.String ? ParseAdjacent(first, literal) : literal;
    }

    private StringLiteral ParseAdjacent(Token first, StringLiteral literal)
    {
        var parts = ImmutableArray.CreateBuilder<TextSpan>();
        var value = new StringBuilder(literal.Value);
        var isUnicode = literal.IsUnicode;
        var hasBytes = !isUnicode && !Ascii.IsValid(literal.Value);
        var wasFaulty = false;
        parts.Add(first.Span);
        while (_tokens.Kind == TokenKind.String)
        {
            var token = _tokens.Current;
            var part = Decode(token);
            _tokens.Advance();
            parts.Add(token.Span);
            value.Append(part.Value);
            isUnicode |= part.IsUnicode;
            hasBytes |= !part.IsUnicode && !Ascii.IsValid(part.Value);
            if (isUnicode && hasBytes && !wasFaulty)
            {
                wasFaulty = true;
                var text = part.IsUnicode ? value.ToString(0, value.Length - part.Value.Length) : part.Value;
                ReportMixture(first, text);
            }
        }

        return new StringLiteral(TextSpan.FromBounds(first.Start, _tokens.PreviousEnd), value.ToString(), isUnicode, -1, parts.DrainToImmutable());
    }

    private void ReportMixture(Token first, string text)
    {
        var position = text.AsSpan().IndexOfAnyInRange('\u0080', '\u00FF');
        _tokens.ReportCompile(
            first.Span, "A str with bytes beyond ASCII cannot be joined to a unicode literal.",
            $"SyntaxError: (unicode error) 'ascii' codec can't decode byte 0x{(int)text[position]:x2} in position {position}: ordinal not in range(128)",
            first.Start);
    }

    /// <summary>The literal of the current token.</summary>
    private StringLiteral Decode(Token token)
    {
        if (_tokens.IsPlainString && !state.UnicodeLiterals)
        {
            var start = token.Start + 1;
            return new StringLiteral(token.Span, Encoding.Latin1.GetString(_tokens.Source.Bytes[start..(token.End - 1)]), isUnicode: false, start);
        }

        var literal = StringToken.Read(_tokens.Source, token.Span, state.UnicodeLiterals, _tokens.Coding, out var error);
        if (error is not null && error.EndsWith(StringDecoder.UnknownName, StringComparison.Ordinal))
        {
            _tokens.ReportUnknownName(token.Span, error);
        }
        else if (error is not null)
        {
            _tokens.ReportCompile(token.Span, "This string holds an escape or a byte that cannot be decoded.", error, token.Start);
        }

        return literal;
    }
}
