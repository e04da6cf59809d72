using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>Values that are missing, that stand where none can, and that lack their quotes.</summary>
internal static class MissingValue
{
    /// <summary>The problem when that is what is wrong; null otherwise.</summary>
    public static SyntaxProblem? Explain(FailedStatement line, SyntaxProblem problem) =>
        Quoting(line, problem) ?? Bracket(line, problem) ?? After(line, problem) ?? SideBySide(line, problem);

    /// <summary>A number with letters, a string that ended at a quote of its text.</summary>
    private static SyntaxProblem? Quoting(FailedStatement line, SyntaxProblem problem)
    {
        if (!line.IsGlued)
        {
            return null;
        }

        switch (line.Previous.Kind, line.Token.Kind)
        {
            case (TokenKind.Number, TokenKind.Number or TokenKind.Name):
            case (TokenKind.Number, TokenKind.Colon) when line.IsAssignment && line.OpenBrackets.Count == 0:
                var span = Run(line);
                var text = line.Source.GetText(span);
                return problem with { Span = span, Message = $"\"{text}\" is no number.", Help = NumberHelp(line, text) };
            case (TokenKind.String, TokenKind.Name or TokenKind.Number):
                return EndsAtQuote(line.Source, line.Token.Span, problem);
            default:
                return null;
        }
    }

    /// <summary>A string that ends at a quote with text glued behind it.</summary>
    public static SyntaxProblem EndsAtQuote(SourceText source, TextSpan behind, SyntaxProblem problem) => problem with
    {
        Span = new TextSpan(behind.Start - 1, 1),
        Message = $"The string ends at this quote, and \"{source.GetText(behind)}\" stands behind it.",
        Help = "Put a backslash before a quote that is part of the text, or other quotes around the text.",
    };

    private static TextSpan Run(FailedStatement line)
    {
        var bytes = line.Source.Bytes;
        var end = line.Token.End;
        while (end < bytes.Length && (CharacterClass.IsNamePart(bytes[end]) || bytes[end] is (byte)'.' or (byte)':'))
        {
            end++;
        }

        return TextSpan.FromBounds(line.Previous.Start, end);
    }

    private static string NumberHelp(FailedStatement line, string text) => text switch
    {
        ['0', 'b' or 'B', ..] => "A number that starts with 0b has the digits 0 and 1 only.",
        ['0', 'x' or 'X', ..] => "A number that starts with 0x has the digits 0 to 9 and a to f only.",
        ['0', 'o' or 'O', ..] => "A number that starts with 0o has the digits 0 to 7 only.",
        _ when line.Token.Kind == TokenKind.Name && line.Token.End == Run(line).End => $"Write {line.TextOf(line.Previous)} alone, or put quotes around it: \"{text}\".",
        _ => $"Put quotes around it: \"{text}\".",
    };

    private static SyntaxProblem? Bracket(FailedStatement line, SyntaxProblem problem)
    {
        var token = line.Token.Kind;
        if (token == TokenKind.Comma && line.Previous.Kind is TokenKind.Comma or TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace or TokenKind.Assign)
        {
            return problem with { Message = "A value is missing before this comma.", Help = "Remove the comma, or write the value." };
        }

        if (token == TokenKind.Comma && line.First.Kind == TokenKind.Except && line.BeforePrevious.Kind == TokenKind.As)
        {
            return problem with { Message = "One name takes the exception; nothing follows it but the colon.", Help = "Write except (ERROR, OTHER) as NAME: for several kinds of exceptions." };
        }

        if (line.OpenBrackets.Count > 0 && Pair(line, token, problem) is { } pair)
        {
            return pair;
        }

        if (Opener(token) is not { } opener)
        {
            return null;
        }

        var text = line.TextOf(line.Token);
        if (line.OpenBrackets.Count == 0)
        {
            return problem with { Message = $"This \"{text}\" closes no bracket.", Help = $"Remove it, or put the \"{Text(opener)}\" that it closes before the value." };
        }

        var open = line.OpenBrackets.First();
        return open.Kind == opener ? null : problem with
        {
            Message = $"This \"{text}\" cannot close the \"{line.TextOf(open)}\".",
            Help = $"Write \"{Closer(open.Kind)}\" in its place.",
            Notes = [new SyntaxNote(open.Span, $"The \"{line.TextOf(open)}\" is here.")],
        };
    }

    /// <summary>A colon in the arguments of a call, or an <c>=</c> in a dictionary.</summary>
    private static SyntaxProblem? Pair(FailedStatement line, TokenKind token, SyntaxProblem problem) => (line.OpenBrackets.First().Kind, token) switch
    {
        (TokenKind.LeftParenthesis, TokenKind.Colon) when line.Previous.Kind == TokenKind.Name && line.BeforePrevious.Kind is TokenKind.LeftParenthesis or TokenKind.Comma =>
            problem with { Message = "A named argument is written with \"=\", not with \":\".", Help = $"Write {line.TextOf(line.Previous)}=VALUE." },
        (TokenKind.LeftBrace, TokenKind.Assign) when line.BeforePrevious.Kind is TokenKind.LeftBrace or TokenKind.Comma =>
            problem with { Message = "A dictionary has \":\" between key and value, not \"=\".", Help = $"Write {line.TextOf(line.Previous)}: VALUE." },
        _ => null,
    };

    /// <summary>An operator, or an <c>=</c>, with nothing behind it.</summary>
    private static SyntaxProblem? After(FailedStatement line, SyntaxProblem problem)
    {
        if (line.Wanted == TokenKind.Else || (line.Previous.Kind == TokenKind.If && line.First.Kind != TokenKind.If && Ends(line.Token.Kind)) || (line.Token.Kind == TokenKind.If && WantsValue(line.Previous.Kind)))
        {
            return Conditional(problem);
        }

        if (!WantsValue(line.Previous.Kind) || !(Ends(line.Token.Kind) || line.Token.Kind is TokenKind.For or TokenKind.Assign))
        {
            return null;
        }

        return problem with
        {
            Span = line.Token.Kind is TokenKind.Newline or TokenKind.EndOfFile ? new TextSpan(line.Previous.End, 0) : line.Token.Span,
            Message = $"A value is missing after \"{line.TextOf(line.Previous)}\".",
            Help = line.Previous.Kind == TokenKind.Assign ? "Write a text in quotes, a number or a list." : $"Write the value, or remove the \"{line.TextOf(line.Previous)}\".",
        };
    }

    private static SyntaxProblem Conditional(SyntaxProblem problem) => problem with
    {
        Message = "A value that depends on a condition wants one for each case.",
        Help = "Write VALUE if CONDITION else OTHER; or put the statement into a block under if CONDITION:.",
    };

    private static SyntaxProblem? SideBySide(FailedStatement line, SyntaxProblem problem)
    {
        if (line.OpenBrackets.Count > 0 || line.IsSecond || !EndsValue(line.Previous.Kind) || !(line.Token.Kind is TokenKind.Name or TokenKind.Number or TokenKind.String))
        {
            return null;
        }

        if (line.Previous.Kind == TokenKind.Name && ForeignWords.Find(line.TextOf(line.Previous)) is { } word)
        {
            return problem with { Span = line.Previous.Span, Message = word.Message, Help = word.Help };
        }

        var help = line.Has(TokenKind.DoubleSlash) ? "If \"//\" is to begin a comment, write \"#\"."
            : line.BareValue() is { } value ? $"If it is a text, put quotes around it: \"{value}\"."
            : line.First.Kind == TokenKind.Print ? "Put a comma between them."
            : "Put an operator between them, or the second on a line of its own.";
        return problem with { Message = $"\"{line.TextOf(line.Token)}\" stands right behind a value, with no operator between them.", Help = help };
    }

    private static bool WantsValue(TokenKind kind) => kind
        is TokenKind.Assign or (>= TokenKind.Plus and <= TokenKind.GreaterOrEqual) or TokenKind.And or TokenKind.Or or TokenKind.Not or TokenKind.In or TokenKind.Is
        or TokenKind.Else or TokenKind.Colon or TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace;

    /// <summary>Whether a token may be the last one of a value.</summary>
    public static bool EndsValue(TokenKind kind) =>
        kind is TokenKind.Name or TokenKind.Number or TokenKind.String or TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace;

    private static bool Ends(TokenKind kind) => kind
        is TokenKind.Newline or TokenKind.EndOfFile or TokenKind.Semicolon or TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace;

    private static TokenKind? Opener(TokenKind closer) => closer switch
    {
        TokenKind.RightParenthesis => TokenKind.LeftParenthesis,
        TokenKind.RightBracket => TokenKind.LeftBracket,
        TokenKind.RightBrace => TokenKind.LeftBrace,
        _ => null,
    };

    private static char Text(TokenKind opener) => opener switch { TokenKind.LeftParenthesis => '(', TokenKind.LeftBracket => '[', _ => '{' };

    private static char Closer(TokenKind opener) => opener switch { TokenKind.LeftParenthesis => ')', TokenKind.LeftBracket => ']', _ => '}' };
}
