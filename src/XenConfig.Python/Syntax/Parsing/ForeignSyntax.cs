using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>What other languages write, and what Python writes in its place: operators, blocks, loops, settings of other formats.</summary>
internal static class ForeignSyntax
{
    /// <summary>The problem when that is what stands there; null otherwise.</summary>
    public static SyntaxProblem? Explain(FailedStatement line, SyntaxProblem problem) =>
        Operator(line, problem) ?? Block(line, problem) ?? Setting(line, problem) ?? Word(line, problem);

    private static SyntaxProblem? Operator(FailedStatement line, SyntaxProblem problem)
    {
        if (line.Token.Kind == TokenKind.Unknown)
        {
            return line.TextOf(line.Token) switch
            {
                "!" => problem with { Message = "Python has no \"!\".", Help = "Write \"not\"." },
                "$" => problem with { Message = "\"$\" marks no name in Python.", Help = "Write the name alone." },
                "?" => problem with { Message = "Python has no \"?\".", Help = "Write VALUE if CONDITION else OTHER." },
                _ => null,
            };
        }

        if (!line.IsGlued)
        {
            return line.Token.Kind is TokenKind.Newline or TokenKind.EndOfFile ? Increment(line, problem) : null;
        }

        problem = problem with { Span = line.Both };
        return (line.Previous.Kind, line.Token.Kind) switch
        {
            (TokenKind.Ampersand, TokenKind.Ampersand) => problem with { Message = "Python has no \"&&\".", Help = "Write \"and\"." },
            (TokenKind.Bar, TokenKind.Bar) => problem with { Message = "Python has no \"||\".", Help = "Write \"or\"." },
            (TokenKind.Equal or TokenKind.NotEqual, TokenKind.Assign) =>
                problem with { Message = $"Python has no \"{line.Source.GetText(line.Both)}\".", Help = $"Write \"{line.TextOf(line.Previous)}\"." },
            (TokenKind.Star, TokenKind.Slash) => problem with { Message = "\"*/\" ends no comment in Python.", Help = "Put a \"#\" at the start of each line of the comment." },
            (TokenKind.Minus, TokenKind.Greater) => problem with { Message = "Python has no \"->\".", Help = "Write \"=\" to assign, and \".\" before the name of an attribute." },
            (TokenKind.Assign, TokenKind.Greater) => problem with { Message = "Python has no \"=>\".", Help = "Write \">=\" to compare, \"=\" to assign, and \":\" in a dictionary." },
            _ => Increment(line, problem),
        };
    }

    private static SyntaxProblem? Increment(FailedStatement line, SyntaxProblem problem)
    {
        var sign = line.Previous.Kind is TokenKind.Plus or TokenKind.Minus ? line.TextOf(line.Previous) : null;
        return sign is null || line.BeforePrevious.Kind != line.Previous.Kind || line.BeforePrevious.End != line.Previous.Start || !Ends(line.Token.Kind) ? null : problem with
        {
            Span = TextSpan.FromBounds(line.BeforePrevious.Start, line.Previous.End),
            Message = $"Python has no \"{sign}{sign}\".",
            Help = $"Write {Incremented(line)} {sign}= 1 on a line of its own.",
        };
    }

    /// <summary>The name that the operator stands behind, if it is one and no attribute of something.</summary>
    private static string Incremented(FailedStatement line) =>
        line.Back(2).Kind == TokenKind.Name && line.Back(3).Kind != TokenKind.Dot ? line.TextOf(line.Back(2)) : "NAME";

    private static SyntaxProblem? Block(FailedStatement line, SyntaxProblem problem) => (line.Previous.Kind, line.Token.Kind) switch
    {
        (TokenKind.Else, TokenKind.If) => problem with { Span = line.Both, Message = "Python writes \"elif\".", Help = "Write \"elif\" in place of \"else if\"." },
        (_, TokenKind.LeftBrace) when line.Wanted == TokenKind.Colon || (line.Wanted == TokenKind.LeftParenthesis && line.First.Kind == TokenKind.Def) =>
            problem with { Message = "Python has no braces around a block.", Help = "End the line with a colon, indent the lines of the block, and remove the braces." },
        (_, TokenKind.Name) when line.Wanted == TokenKind.Colon && line.TextOf(line.Token) is ("then" or "do") and var word =>
            problem with { Message = $"Python writes a colon where \"{word}\" stands.", Help = $"Write \":\" in place of \"{word}\"." },
        (_, TokenKind.Assign) when line.First.Kind == TokenKind.For && !line.Has(TokenKind.In) =>
            problem with { Message = "A loop of Python's goes over a list; it does not count.", Help = "Write for NAME in range(FIRST, LAST + 1):." },
        (TokenKind.Colon, TokenKind.Return) when line.Has(TokenKind.Lambda) =>
            problem with { Message = "A lambda gives its value without \"return\".", Help = "Remove \"return\"." },
        (_, TokenKind.String) when line.Wanted == TokenKind.Name && line.First.Kind is TokenKind.Import or TokenKind.From =>
            problem with { Message = "A module is named without quotes.", Help = "Remove the quotes." },
        (TokenKind.Newline, TokenKind.Elif or TokenKind.Else) => Orphan(line, problem, "an \"if\"", "\"if\""),
        (TokenKind.Newline, TokenKind.Except or TokenKind.Finally) => Orphan(line, problem, "a \"try\"", "\"try\""),
        (TokenKind.Newline, TokenKind.RightBrace) when line.OpenBrackets.Count == 0 =>
            problem with { Message = "This \"}\" closes no bracket.", Help = "Remove it; a block of Python ends where its indentation ends." },
        _ => null,
    };

    private static SyntaxProblem Orphan(FailedStatement line, SyntaxProblem problem, string head, string word) => problem with
    {
        Message = $"This \"{line.TextOf(line.Token)}\" follows no block of {head}.",
        Help = $"Indent it exactly as far as its {word}, and put nothing but the block between them.",
    };

    /// <summary>Settings as YAML, JSON or INI files write them.</summary>
    private static SyntaxProblem? Setting(FailedStatement line, SyntaxProblem problem)
    {
        if (line.IsSecond && line.First.Kind == TokenKind.Name && line.Token.Kind == TokenKind.Colon && ForeignWords.FindMisspelt(line.TextOf(line.First)) is null)
        {
            var sign = line.After(line.Token) == '=' ? ":=" : ":";
            return problem with
            {
                Span = new TextSpan(line.Token.Start, sign.Length),
                Message = $"A setting is written with \"=\", not with \"{sign}\".",
                Help = $"Write {line.TextOf(line.First)} = VALUE.",
            };
        }

        return IsHeader(line) ? problem with
        {
            Span = line.First.Span,
            Message = "A config has no sections; this looks like a file of another format (INI, TOML).",
            Help = "Remove the line, or put a \"#\" before it.",
        } : null;
    }

    /// <summary><c>[two words]</c> alone on a line.</summary>
    private static bool IsHeader(FailedStatement line) =>
        line is { First.Kind: TokenKind.LeftBracket, OpenBrackets.Count: 1, Token.Kind: TokenKind.Name, Previous.Kind: TokenKind.Name } && line.Rest.TrimEnd(" \t"u8) is [.., (byte)']'];

    /// <summary>A word that begins no statement of Python's, before what must be meant as the rest of one.</summary>
    private static SyntaxProblem? Word(FailedStatement line, SyntaxProblem problem)
    {
        if (!line.IsSecond || line.First.Kind != TokenKind.Name)
        {
            return null;
        }

        var word = line.TextOf(line.First);
        problem = problem with { Span = line.First.Span };
        if (ForeignWords.Find(word) is { } known)
        {
            return problem with { Message = known.Message, Help = known.Help };
        }

        return ForeignWords.FindMisspelt(word) is { } near ? problem with { Message = $"\"{word}\" begins no statement of Python.", Help = $"Did you mean \"{near}\"?" }
            : IsValue(line.Token.Kind) ? problem with { Message = $"\"{word}\" begins no statement of Python.", Help = $"Write {word} = VALUE if it is a setting." }
            : null;
    }

    private static bool IsValue(TokenKind kind) => kind is TokenKind.Name or TokenKind.Number or TokenKind.String;

    private static bool Ends(TokenKind kind) => kind
        is TokenKind.Newline or TokenKind.EndOfFile or TokenKind.Semicolon or TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace or TokenKind.Comma;
}
