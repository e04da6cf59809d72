using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>What Python 3 has and Python 2.7 has not, and what to write in its place.</summary>
internal static class Python3Advice
{
    private const string NoAnnotations = "Python 2.7 has no annotations.";
    private const string PrintFunction = "Write print >>FILE, VALUES; or put \"from __future__ import print_function\" on the first line.";

    /// <summary>The problem when that is what stands there; null otherwise.</summary>
    public static SyntaxProblem? Explain(FailedStatement line, SyntaxProblem problem) => (line.Previous.Kind, line.Token.Kind) switch
    {
        (TokenKind.Name, TokenKind.String) when line.IsGlued => Prefix(line, problem),
        (TokenKind.Number, TokenKind.Name) when line.IsGlued && line.TextOf(line.Token) is ['_', ..] and var tail && tail.All(static c => char.IsAsciiDigit(c) || c == '_') =>
            problem with { Span = line.Both, Message = "Python 2.7 has no \"_\" in numbers.", Help = $"Write {line.Source.GetText(line.Both).Replace("_", "", StringComparison.Ordinal)}." },
        (_, TokenKind.Assign) when line.First.Kind == TokenKind.Print =>
            problem with { Message = "Python 2's print is a statement and takes no keywords.", Help = PrintFunction },
        (_, TokenKind.Star) when line.First.Kind == TokenKind.Print && line.BeforePrevious == line.First =>
            problem with { Message = "Python 2's print is a statement and unpacks nothing.", Help = PrintFunction },
        (_, TokenKind.Assign) when line.First.Kind == TokenKind.Class =>
            problem with { Message = "Classes of Python 2.7 take no keywords.", Help = "Write __metaclass__ = NAME in the body of the class." },
        (_, TokenKind.From) when line.First.Kind == TokenKind.Raise =>
            problem with { Message = "Python 2.7 does not chain exceptions.", Help = "Remove \"from\" and what follows it." },
        (TokenKind.Name, TokenKind.Colon) when line.After(line.Token) != '=' && line.First.Kind == TokenKind.Def && line.Wanted == TokenKind.RightParenthesis =>
            problem with { Message = NoAnnotations, Help = "Remove the colon and the type after it." },
        (TokenKind.RightParenthesis, TokenKind.Minus) when line.After(line.Token) == '>' =>
            problem with { Span = new TextSpan(line.Token.Start, 2), Message = NoAnnotations, Help = "Remove \"->\" and the type after it." },
        (TokenKind.Name, TokenKind.Colon) when line.IsSecond && IsAnnotation(line.Rest) =>
            problem with { Message = NoAnnotations, Help = $"Write {line.TextOf(line.First)} = VALUE." },
        (_, TokenKind.Colon) when line.After(line.Token) == '=' && !line.IsSecond => Walrus(problem with { Span = new TextSpan(line.Token.Start, 2) }),
        (TokenKind.Colon, TokenKind.Assign) when line.IsGlued => Walrus(problem with { Span = line.Both }),
        (TokenKind.Star, TokenKind.Comma) when line.First.Kind == TokenKind.Def =>
            problem with { Span = line.Previous.Span, Message = "Python 2.7 has no parameters that are given by keyword only.", Help = "Remove the \"*\", and give the parameters after it default values." },
        (TokenKind.Comma or TokenKind.LeftBracket or TokenKind.LeftParenthesis or TokenKind.LeftBrace or TokenKind.Assign or TokenKind.Newline, TokenKind.Star) =>
            problem with { Message = "Python 2.7 unpacks with \"*\" only among the arguments of a call.", Help = "Add the lists, as in [FIRST] + LIST, or take them apart with slices." },
        (TokenKind.Comma or TokenKind.LeftBrace, TokenKind.DoubleStar) =>
            problem with { Message = "Python 2.7 unpacks with \"**\" only as the last argument of a call.", Help = "Write dict(FIRST, **SECOND)." },
        (_, TokenKind.Comma) when line.BeforePrevious.Kind == TokenKind.DoubleStar && line.Wanted == TokenKind.RightParenthesis =>
            problem with { Message = "In Python 2.7 no argument may follow one with \"**\".", Help = $"Put \"**{line.TextOf(line.Previous)}\" last." },
        _ => null,
    };

    private static SyntaxProblem? Prefix(FailedStatement line, SyntaxProblem problem)
    {
        var prefix = line.TextOf(line.Previous);
        problem = problem with { Span = line.Previous.Span };
        return prefix.Length > 2 ? null
            : prefix.Contains('f', StringComparison.OrdinalIgnoreCase) ? problem with { Message = "Python 2.7 has no f-strings.", Help = "Use the % operator or format()." }
            : problem with { Message = $"Python 2.7 has no strings with the prefix \"{prefix}\".", Help = "Remove it; r, b, u, br and ur are the prefixes there are." };
    }

    private static SyntaxProblem Walrus(SyntaxProblem problem) =>
        problem with { Message = "Python 2.7 has no \":=\".", Help = "Assign with \"=\" on a line of its own before this one." };

    /// <summary>Whether a name, and then an <c>=</c>, follow a colon: <c>: int = 5</c>.</summary>
    private static bool IsAnnotation(ReadOnlySpan<byte> rest)
    {
        rest = rest.TrimStart(" \t"u8);
        var equals = rest.IndexOf((byte)'=');
        return equals > 0 && CharacterClass.IsNameStart(rest[0]) && !rest[..equals].ContainsAny("\"'#"u8);
    }
}
