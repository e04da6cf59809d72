namespace XenConfig.Python.Syntax.Lexing;

/// <summary>A token: its kind and its bytes.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    /// <summary>The bytes of the token.</summary>
    public TextSpan Span => TextSpan.FromBounds(Start, End);
}
