namespace XenConfig.Python.Syntax.Xl;

/// <summary>What a token of an xl config is.</summary>
internal enum XlTokenKind : byte
{
    End,
    Newline,
    Name,
    Number,
    String,
    Comma,
    Semicolon,
    Assign,
    AddAssign,
    Open,
    Close,

    /// <summary>Bytes that libxlu calls a lexical error.</summary>
    Bad,
}

/// <summary>A token of an xl config: its kind and its bytes.</summary>
internal readonly record struct XlToken(XlTokenKind Kind, int Start, int End)
{
    /// <summary>The bytes of the token.</summary>
    public TextSpan Span => TextSpan.FromBounds(Start, End);
}
