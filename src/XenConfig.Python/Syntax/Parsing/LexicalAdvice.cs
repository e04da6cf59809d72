using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>Says what is wrong where the lexer found no token.</summary>
internal static class LexicalAdvice
{
    /// <summary>The problem of the stream's current token.</summary>
    public static SyntaxProblem Explain(TokenStream stream, LexicalFault fault)
    {
        var source = stream.Source;
        var token = stream.Current;
        var line = source.GetLine(token.Start);
        return fault switch
        {
            LexicalFault.UnclosedString => UnclosedString(stream, Problem(
                token.Span, "This string is never closed: its line ends first.", "SyntaxError: EOL while scanning string literal",
                LineOfStringEnd(stream, token.Start), "Put the same quote at its end.")),
            LexicalFault.UnclosedTripleString => Problem(
                token.Span, "This triple-quoted string is never closed: the file ends first.",
                "SyntaxError: EOF while scanning triple-quoted string literal",
                source.LineCount + (source.EndsWithNewline ? 2 : 1), "Put the same three quotes at its end."),
            LexicalFault.BadNumber => Problem(
                token.Span, $"\"{source.GetText(token.Span)}\" is no number.", "SyntaxError: invalid token", line, NumberHelp(source.GetBytes(token.Span))),
            LexicalFault.BadContinuation => Problem(
                token.Span, "Something follows this backslash, which must be the last character of its line.",
                "SyntaxError: unexpected character after line continuation character", line, "Remove what follows it, blanks included, or the backslash."),
            LexicalFault.TooManyIndents => Problem(
                token.Span, "Blocks nest more than 99 deep here.", "IndentationError: too many levels of indentation", line, "Put the inner blocks into functions."),
            _ => stream.Indentation.Unmatched(Problem(
                token.Span, "", "IndentationError: unindent does not match any outer indentation level", line, null)),
        };
    }

    /// <summary>A quote right behind a string ended it before its text did: <c>"a"b"</c>.</summary>
    private static SyntaxProblem UnclosedString(TokenStream stream, SyntaxProblem problem) =>
        stream.PreviousKind == TokenKind.String && stream.PreviousEnd == stream.Current.Start ? MissingValue.EndsAtQuote(stream.Source, stream.Current.Span, problem) : problem;

    private static SyntaxProblem Problem(TextSpan span, string message, string referenceMessage, int referenceLine, string? help) => new()
    {
        Span = span,
        Message = message,
        ReferenceMessage = referenceMessage,
        ReferenceLine = referenceLine,
        Help = help,
    };

    private static string NumberHelp(ReadOnlySpan<byte> number) =>
        number is [(byte)'0', >= (byte)'0' and <= (byte)'9', ..]
            ? "A number that starts with 0 is octal and has the digits 0 to 7 only; remove the 0 for a decimal number."
            : "Digits are missing.";

    // A backslash joins the next line to the string; the line that ends it is the last of those.
    private static int LineOfStringEnd(TokenStream stream, int start)
    {
        var bytes = stream.Source.Buffer;
        var line = stream.Source.GetLine(start);
        var position = start;
        while (true)
        {
            var length = bytes.AsSpan(position).IndexOfAny((byte)'\\', (byte)'\n', (byte)'\r');
            if (length < 0 || bytes[position + length] != '\\')
            {
                return line;
            }

            position += length + 1;
            if (position >= bytes.Length)
            {
                return line + 1;
            }

            if (bytes[position] is (byte)'\n' or (byte)'\r')
            {
                line++;
            }

            position += bytes.AsSpan(position).StartsWith("\r\n"u8) ? 2 : 1;
            if (position >= bytes.Length)
            {
                return line;
            }
        }
    }
}
