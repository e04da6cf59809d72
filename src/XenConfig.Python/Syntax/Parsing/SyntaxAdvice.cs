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
            ReferenceMessage = wanted == TokenKind.Indent && token.Kind != TokenKind.Unknown ? "IndentationError: expected an indented block" : Unexpected(token),
        };
        if ((StrayText.Explain(stream.Source, token.Start, reference) ?? MissingBlock(reference, token, wanted, stream)) is { } plain)
        {
            return plain;
        }

        var line = new FailedStatement(stream, wanted);
        if (UnclosedBracket(stream, reference, token) is { } unclosed)
        {
            return unclosed;
        }

        reference = reference with
        {
            ReferenceSpan = token.Kind is TokenKind.Newline or TokenKind.EndOfFile or TokenKind.Dedent ? new TextSpan(stream.PreviousEnd, 0) : token.Span,
        };
        return Python3Advice.Explain(line, reference)
            ?? ForeignSyntax.Explain(line, reference)
            ?? MissingValue.Explain(line, reference)
            ?? MissingSeparator(stream, reference, token, wanted)
            ?? Stray(stream, line, reference);
    }

    /// <summary>The problem of a <c>try</c> whose block nothing follows that catches its exceptions.</summary>
    /// <param name="stream">The stream, at the token where CPython says so.</param>
    /// <param name="start">Where the <c>try</c> stands.</param>
    public static SyntaxProblem BareTry(TokenStream stream, int start)
    {
        var token = stream.Current;
        var line = stream.LineOf(token);
        return new SyntaxProblem
        {
            Span = new TextSpan(start, "try".Length),
            Message = "This \"try\" has neither an \"except\" nor a \"finally\".",
            ReferenceLine = line,
            ReferenceMessage = Unexpected(token),
            Help = "Put \"except ERROR:\" and what to do then after its block.",
            Notes = [ReportedAt(stream.Source, token.Span, line)],
        };
    }

    /// <summary>What CPython says of a token that cannot stand where it does.</summary>
    private static string Unexpected(Token token) => token.Kind switch
    {
        TokenKind.Indent => "IndentationError: unexpected indent",
        TokenKind.Dedent => "IndentationError: unexpected unindent",
        _ => "SyntaxError: invalid syntax",
    };

    /// <summary>Where CPython reports a problem that stands elsewhere: its line at the end of the file may be one that there is not.</summary>
    private static SyntaxNote ReportedAt(SourceText source, TextSpan span, int line) => new(
        span, source.GetLine(span.Start) == line ? $"Python reports it here, on line {line}." : $"Python reports it at the end of the file, as line {line}.");

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
            Notes = [ReportedAt(stream.Source, token.Span, reference.ReferenceLine)],
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
            return stream.Indentation.TooDeep(reference with { Span = IndentationOf(stream, token) });
        }

        return null;
    }

    private static SyntaxProblem? MissingSeparator(TokenStream stream, SyntaxProblem reference, Token token, TokenKind wanted)
    {
        var gap = TextSpan.FromBounds(stream.PreviousEnd, Math.Max(stream.PreviousEnd, token.Start));
        if (wanted == TokenKind.Colon && token.Kind == TokenKind.Newline)
        {
            return reference with { Span = new TextSpan(stream.PreviousEnd, 0), Message = "A colon is missing at the end of this line.", Help = "Put a \":\" there, and indent the lines of the block." };
        }

        if (token.Kind == TokenKind.Assign && wanted is TokenKind.Colon or TokenKind.RightParenthesis)
        {
            return reference with { Message = "\"=\" assigns and cannot stand here; a comparison is written \"==\".", Help = "Write \"==\" to compare." };
        }

        if (!MissingValue.EndsValue(stream.PreviousKind) || !BeginsValue(token.Kind))
        {
            return null;
        }

        if (stream.OpenBrackets.Count > 0)
        {
            return reference with { Span = gap, Message = "A comma is missing between these two elements.", Help = "Put a comma here." };
        }

        return token.Kind == TokenKind.Name && StatementStarts.IsStatement(stream.Source.Bytes[token.Start..])
            ? reference with { Span = gap, Message = "Two statements stand on one line.", Help = "Put the second on a line of its own, or a semicolon between them." }
            : null;
    }

    private static SyntaxProblem Stray(TokenStream stream, FailedStatement line, SyntaxProblem reference)
    {
        var (token, wanted) = (line.Token, line.Wanted);
        var text = line.TextOf(token);
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
            Span = reference.ReferenceSpan ?? token.Span,
            Message = message,
            Help = line.BareValue() is { } value && token.Kind is not (TokenKind.Newline or TokenKind.EndOfFile) ? $"If it is a text, put quotes around it: \"{value}\"." : HelpFor(line),
        };
    }

    private static string? HelpFor(FailedStatement line) => line switch
    {
        { Token.Kind: TokenKind.Unknown } => "Remove it, or put quotes around the text that it is part of.",
        { Wanted: TokenKind.LeftParenthesis, First.Kind: TokenKind.Def } => "Write def NAME(PARAMETERS):, with parentheses also where there are no parameters.",
        { Wanted: TokenKind.In, First.Kind: TokenKind.For } => "Write for NAME in LIST:.",
        { Wanted: TokenKind.In, Previous.Kind: TokenKind.Not } => "Write \"not in\", or put \"and\" or \"or\" before \"not\".",
        { Wanted: TokenKind.Name, Previous.Kind: TokenKind.As } => "Write the name under which the module is to be known.",
        { Wanted: TokenKind.Name, First.Kind: TokenKind.Import } => "Write import MODULE.",
        { Wanted: TokenKind.Name, First.Kind: TokenKind.From } => "Write from MODULE import NAME.",
        { Wanted: TokenKind.Colon, First.Kind: TokenKind.If or TokenKind.Elif or TokenKind.Else or TokenKind.For or TokenKind.While or TokenKind.Def or TokenKind.Class or TokenKind.Try or TokenKind.With } =>
            "End the line that opens a block with a colon.",
        { Wanted: TokenKind.Name, Previous.Kind: TokenKind.Dot } => "Write the name of an attribute after the dot.",
        { Wanted: TokenKind.Colon or TokenKind.RightBrace, OpenBrackets.Count: > 0 } => "A dictionary is written { KEY: VALUE, KEY: VALUE }.",
        { Wanted: TokenKind.Backquote } => "Put a backquote at its end; an apostrophe is another character.",
        { First.Kind: TokenKind.Del } => "Write del NAME.",
        { First.Kind: TokenKind.Global } => "Write global NAME.",
        { IsAtStart: true, Token.Kind: TokenKind.Assign } => "Write a name before the \"=\".",
        { Wanted: TokenKind.Def } => "Put the function or class right below the decorator.",
        { First.Kind: TokenKind.Pass or TokenKind.Break or TokenKind.Continue } => "Put what follows it on a line of its own.",
        { Token.Kind: TokenKind.Semicolon } => "Remove it: a semicolon stands behind a statement.",
        { Token.Kind: TokenKind.At } => "Put quotes around the text that it is part of.",
        _ => null,
    };

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
        TokenKind.Def => "A \"def\" or \"class\"",
        _ => "Something",
    };
}
