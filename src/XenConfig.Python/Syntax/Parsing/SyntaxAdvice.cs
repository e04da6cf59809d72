using System.Text;
using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>
/// Says what is wrong where the parser cannot go on, and where: CPython points at the token it tripped over, the cause is often before it.
/// </summary>
internal static class SyntaxAdvice
{
    /// <summary>The problem of the stream's current token.</summary>
    public static SyntaxProblem Explain(TokenStream stream, TokenKind wanted)
    {
        var token = stream.Current;
        var reference = new SyntaxProblem
        {
            Span = token.Span,
            Message = "",
            ReferenceLine = stream.LineOf(token),
            ReferenceMessage = wanted == TokenKind.Indent ? "IndentationError: expected an indented block"
                : token.Kind == TokenKind.Indent ? "IndentationError: unexpected indent"
                : token.Kind == TokenKind.Dedent ? "IndentationError: unexpected unindent"
                : "SyntaxError: invalid syntax",
        };
        return StrayText.Explain(stream.Source, token.Start, reference)
            ?? UnclosedBracket(stream, reference, token)
            ?? MissingBlock(reference, token, wanted, stream)
            ?? MissingSeparator(stream, reference, token, wanted)
            ?? Stray(stream, reference, token, wanted);
    }

    private static SyntaxProblem? UnclosedBracket(TokenStream stream, SyntaxProblem reference, Token token)
    {
        var brackets = stream.OpenBrackets;
        if (brackets.Count == 0)
        {
            return null;
        }

        var bytes = stream.Source.Buffer;
        var opener = brackets[^1];
        var isClosing = token.Kind is TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace;
        if (isClosing || (token.Kind != TokenKind.EndOfFile && StatementStarts.FindNext(
            bytes, stream.StatementStart, StatementStarts.Column(bytes, stream.StatementStart), token.End) < 0))
        {
            return null;
        }

        var closer = bytes[opener] switch { (byte)'(' => ')', (byte)'[' => ']', _ => '}' };
        return reference with
        {
            Span = new TextSpan(opener, 1),
            Message = $"This \"{(char)bytes[opener]}\" is never closed.",
            Help = $"Put a \"{closer}\" after its last element.",
            Notes = [new SyntaxNote(token.Span, $"Python reports it here, on line {reference.ReferenceLine}.")],
        };
    }

    private static SyntaxProblem? MissingBlock(SyntaxProblem reference, Token token, TokenKind wanted, TokenStream stream)
    {
        if (wanted == TokenKind.Indent)
        {
            return reference with
            {
                Message = "A block must follow the colon, indented deeper than the line that opens it.",
                Help = "Indent the lines of the block, or write pass.",
            };
        }

        if (token.Kind == TokenKind.Indent)
        {
            return reference with
            {
                Span = IndentationOf(stream, token),
                Message = "This line is indented deeper than the one above, which opens no block.",
                Help = "Remove the blanks at its start.",
            };
        }

        return null;
    }

    private static bool IsPrint(ReadOnlySpan<byte> statement) =>
        statement.StartsWith("print"u8) && statement is [_, _, _, _, _, var next, ..] && !CharacterClass.IsNamePart(next);

    private static SyntaxProblem? MissingSeparator(TokenStream stream, SyntaxProblem reference, Token token, TokenKind wanted)
    {
        var gap = TextSpan.FromBounds(stream.PreviousEnd, Math.Max(stream.PreviousEnd, token.Start));
        if (wanted == TokenKind.Colon && token.Kind == TokenKind.Newline)
        {
            return reference with { Span = new TextSpan(stream.PreviousEnd, 0), Message = "A colon is missing at the end of this line." };
        }

        if (token.Kind == TokenKind.Assign && wanted is TokenKind.Colon or TokenKind.RightParenthesis)
        {
            return IsPrint(stream.Source.Bytes[stream.StatementStart..])
                ? reference with { Message = "Python 2's print is a statement and takes no keywords.", Help = "Write print >>FILE, VALUES; or put \"from __future__ import print_function\" on the first line." }
                : reference with { Message = "\"=\" assigns and cannot stand here; a comparison is written \"==\"." };
        }

        if (!EndsValue(stream.PreviousKind) || !BeginsValue(token.Kind))
        {
            return null;
        }

        if (stream.PreviousKind == TokenKind.Name && token.Kind == TokenKind.String && stream.Source.GetBytes(new TextSpan(stream.PreviousEnd - 1, 1)) is [(byte)'f' or (byte)'F']
            && stream.PreviousEnd == token.Start)
        {
            return reference with { Message = "Python 2.7 has no f-strings.", Help = "Use the % operator or format()." };
        }

        if (stream.OpenBrackets.Count > 0)
        {
            return reference with { Span = gap, Message = "A comma is missing between these two elements.", Help = "Put a comma here." };
        }

        return token.Kind == TokenKind.Name && StatementStarts.IsStatement(stream.Source.Bytes[token.Start..])
            ? reference with { Span = gap, Message = "Two statements stand on one line.", Help = "Put the second on a line of its own, or a semicolon between them." }
            : null;
    }

    private static SyntaxProblem Stray(TokenStream stream, SyntaxProblem reference, Token token, TokenKind wanted)
    {
        var text = stream.Source.GetText(token.Span);
        var message = token.Kind switch
        {
            TokenKind.Newline or TokenKind.EndOfFile => wanted == TokenKind.Lost ? "Something is missing at the end of this line." : $"{Describe(wanted)} is missing here.",
            TokenKind.Dedent => "The block ends here, but something is still missing.",
            TokenKind.Unknown => $"The character \"{Character(stream.Source, token.Start)}\" has no meaning in Python.",
            _ when wanted is not TokenKind.Lost => $"{Describe(wanted)} is missing before \"{text}\".",
            _ => $"\"{text}\" cannot stand here.",
        };
        return reference with
        {
            Span = token.Kind is TokenKind.Newline or TokenKind.EndOfFile or TokenKind.Dedent ? new TextSpan(stream.PreviousEnd, 0) : token.Span,
            Message = message,
        };
    }

    private static bool EndsValue(TokenKind kind) =>
        kind is TokenKind.Name or TokenKind.Number or TokenKind.String or TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace;

    private static bool BeginsValue(TokenKind kind) => kind is TokenKind.Name or TokenKind.Number or TokenKind.String or TokenKind.LeftBrace;

    private static TextSpan IndentationOf(TokenStream stream, Token token) =>
        TextSpan.FromBounds(StatementStarts.LineStart(stream.Source.Buffer, token.Start), token.Start);

    private static string Character(SourceText source, int offset) =>
        Rune.DecodeFromUtf8(source.Bytes[offset..], out var rune, out _) == System.Buffers.OperationStatus.Done
            ? rune.ToString()
            : ((char)source.Buffer[offset]).ToString();

    private static string Describe(TokenKind wanted) => wanted switch
    {
        TokenKind.Colon => "A colon",
        TokenKind.RightParenthesis => "A \")\"",
        TokenKind.RightBracket => "A \"]\"",
        TokenKind.RightBrace => "A \"}\"",
        TokenKind.LeftParenthesis => "A \"(\"",
        TokenKind.Backquote => "A closing backquote",
        TokenKind.Name => "A name",
        TokenKind.Assign => "\"=\"",
        TokenKind.In => "\"in\"",
        TokenKind.Else => "\"else\"",
        TokenKind.Import => "\"import\"",
        TokenKind.Newline => "The end of the line",
        _ => "Something",
    };
}
