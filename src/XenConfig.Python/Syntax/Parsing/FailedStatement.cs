using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Parsing;

/// <summary>The tokens of a line up to the one at which the parser cannot go on. They are read anew: the parser keeps none.</summary>
internal sealed class FailedStatement
{
    private static readonly Token None = new(TokenKind.Newline, 0, 0);

    private readonly List<Token> _tokens = [];
    private readonly Stack<Token> _open = [];

    public FailedStatement(TokenStream stream, TokenKind wanted)
    {
        Source = stream.Source;
        Token = stream.Current;
        Wanted = wanted;
        var lexer = new Lexer(Source.Buffer, stream.StatementStart);
        for (var token = lexer.NextInLine(); token.Start < Token.Start && token.Kind != TokenKind.EndOfFile; token = lexer.Next())
        {
            Add(token);
        }
    }

    /// <summary>The source.</summary>
    public SourceText Source { get; }

    /// <summary>The token at which the parser cannot go on.</summary>
    public Token Token { get; }

    /// <summary>The one kind of token that could stand there; <see cref="TokenKind.Lost"/> when there are several.</summary>
    public TokenKind Wanted { get; }

    /// <summary>Whether the line begins with the token.</summary>
    public bool IsAtStart => _tokens.Count == 0;

    /// <summary>The token with which the line begins.</summary>
    public Token First => _tokens.Count > 0 ? _tokens[0] : None;

    /// <summary>The token before.</summary>
    public Token Previous => Back(0);

    /// <summary>The token before the one before.</summary>
    public Token BeforePrevious => Back(1);

    /// <summary>The token so many before the one before.</summary>
    public Token Back(int count) => _tokens.Count > count ? _tokens[^(count + 1)] : None;

    /// <summary>Whether one token alone stands before.</summary>
    public bool IsSecond => _tokens.Count == 1;

    /// <summary>Whether nothing stands between the token and the one before.</summary>
    public bool IsGlued => !IsAtStart && Previous.End == Token.Start;

    /// <summary>Whether the line is the value of a name, outside brackets.</summary>
    public bool IsAssignment => _tokens is [{ Kind: TokenKind.Name }, { Kind: TokenKind.Assign }, ..];

    /// <summary>The brackets that are open, innermost first.</summary>
    public IReadOnlyCollection<Token> OpenBrackets => _open;

    /// <summary>The token and the one before.</summary>
    public TextSpan Both => TextSpan.FromBounds(Previous.Start, Math.Max(Previous.Start, Token.End));

    /// <summary>What follows the token on its line.</summary>
    public ReadOnlySpan<byte> Rest => Source.Bytes[Token.End..LineEnd(Token.End)];

    /// <summary>The text of a token.</summary>
    public string TextOf(Token token) => Source.GetText(token.Span);

    /// <summary>The byte that follows a token, or 0.</summary>
    public byte After(Token token) => token.End < Source.Length ? Source.Buffer[token.End] : (byte)0;

    /// <summary>Whether a token of the kind stands before.</summary>
    public bool Has(TokenKind kind) => _tokens.Exists(token => token.Kind == kind);

    /// <summary>The value of an assignment as it stands on its line when quotes would make it a string; null when they would not.</summary>
    public string? BareValue()
    {
        if (!IsAssignment)
        {
            return null;
        }

        var start = _tokens[1].End;
        var line = Source.Bytes[start..LineEnd(start)];
        return BareText.Read(line);
    }

    private int LineEnd(int offset)
    {
        var length = Source.Bytes[offset..].IndexOfAny((byte)'\n', (byte)'\r');
        return length < 0 ? Source.Length : offset + length;
    }

    private void Add(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Newline:
                _tokens.Clear();
                _open.Clear();
                return;
            case TokenKind.Indent or TokenKind.Dedent:
                return;
            case TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace:
                _open.Push(token);
                break;
            case TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace:
                _open.TryPop(out _);
                break;
        }

        _tokens.Add(token);
    }
}
