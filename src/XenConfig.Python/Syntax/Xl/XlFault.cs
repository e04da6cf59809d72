namespace XenConfig.Python.Syntax.Xl;

/// <summary>Where libxlu cannot go on.</summary>
/// <param name="Source">The source.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Place">What it was in the middle of.</param>
/// <param name="Token">What it met.</param>
/// <param name="Previous">The token before.</param>
/// <param name="Start">Where the statement starts.</param>
/// <param name="OpenLists">Where the open lists start, outermost first.</param>
internal readonly record struct XlFault(
    SourceText Source, XlLines Lines, XlPlace Place, XlToken Token, XlToken Previous, int Start, IReadOnlyList<int> OpenLists)
{
    /// <summary>The bytes from the token on.</summary>
    public ReadOnlySpan<byte> Rest => Source.Bytes[Token.Start..];

    /// <summary>What libxlu says.</summary>
    public string ReferenceMessage => Token.Kind == XlTokenKind.Bad
        ? "lexical error"
        : $"syntax error, unexpected {Name(Token.Kind)}, expecting {Expected(Place)}";

    /// <summary>
    /// The line libxlu says: one less for a newline (0 for the first line, which is shown as 1), and the last token's own for the end of
    /// the file.
    /// </summary>
    public int ReferenceLine => Token.Kind switch
    {
        XlTokenKind.Newline => Math.Max(1, Lines.LineOf(Token.Start) - 1),
        XlTokenKind.End => Lines.LineOf(Previous.Start),
        _ => Lines.LineOf(Token.Start),
    };

    private static string Name(XlTokenKind kind) => kind switch
    {
        XlTokenKind.End => "$end",
        XlTokenKind.Newline => "NEWLINE",
        XlTokenKind.Name => "IDENT",
        XlTokenKind.Number => "NUMBER",
        XlTokenKind.String => "STRING",
        XlTokenKind.Comma => "','",
        XlTokenKind.Semicolon => "';'",
        XlTokenKind.Assign => "'='",
        XlTokenKind.AddAssign => "+=",
        XlTokenKind.Open => "'['",
        _ => "']'",
    };

    private static string Expected(XlPlace place) => place switch
    {
        XlPlace.Statement => "$end or IDENT or NEWLINE or ';'",
        XlPlace.Operator => "+= or '='",
        XlPlace.Value => "STRING or NUMBER or '['",
        XlPlace.AssignmentEnd => "$end",
        _ => "']'",
    };
}
