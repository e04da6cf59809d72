namespace XenConfig.Python.Syntax.Lexing;

/// <summary>Operators and delimiters.</summary>
internal static class Operators
{
    // For every byte, as the name parts are.
    private static readonly TokenKind[] Alone = FindAll("()[]{}:,;.`@~"u8);

    /// <summary>The operator or delimiter of one byte that begins no longer one; <see cref="TokenKind.Unknown"/> for other bytes.</summary>
    public static TokenKind FindAlone(byte first) => Alone[first];

    /// <summary>The operator that three bytes begin with, and its length; the longest one wins.</summary>
    public static (TokenKind Kind, int Length) Find(byte first, byte second, byte third) => first switch
    {
        (byte)'(' => (TokenKind.LeftParenthesis, 1),
        (byte)')' => (TokenKind.RightParenthesis, 1),
        (byte)'[' => (TokenKind.LeftBracket, 1),
        (byte)']' => (TokenKind.RightBracket, 1),
        (byte)'{' => (TokenKind.LeftBrace, 1),
        (byte)'}' => (TokenKind.RightBrace, 1),
        (byte)':' => (TokenKind.Colon, 1),
        (byte)',' => (TokenKind.Comma, 1),
        (byte)';' => (TokenKind.Semicolon, 1),
        (byte)'.' => (TokenKind.Dot, 1),
        (byte)'`' => (TokenKind.Backquote, 1),
        (byte)'@' => (TokenKind.At, 1),
        (byte)'~' => (TokenKind.Tilde, 1),
        (byte)'=' => second == '=' ? (TokenKind.Equal, 2) : (TokenKind.Assign, 1),
        (byte)'!' => second == '=' ? (TokenKind.NotEqual, 2) : (TokenKind.Unknown, 1),
        (byte)'+' => Augmentable(TokenKind.Plus, TokenKind.PlusAssign, 1, second),
        (byte)'-' => Augmentable(TokenKind.Minus, TokenKind.MinusAssign, 1, second),
        (byte)'%' => Augmentable(TokenKind.Percent, TokenKind.PercentAssign, 1, second),
        (byte)'&' => Augmentable(TokenKind.Ampersand, TokenKind.AmpersandAssign, 1, second),
        (byte)'|' => Augmentable(TokenKind.Bar, TokenKind.BarAssign, 1, second),
        (byte)'^' => Augmentable(TokenKind.Caret, TokenKind.CaretAssign, 1, second),
        (byte)'*' => second == '*'
            ? Augmentable(TokenKind.DoubleStar, TokenKind.DoubleStarAssign, 2, third)
            : Augmentable(TokenKind.Star, TokenKind.StarAssign, 1, second),
        (byte)'/' => second == '/'
            ? Augmentable(TokenKind.DoubleSlash, TokenKind.DoubleSlashAssign, 2, third)
            : Augmentable(TokenKind.Slash, TokenKind.SlashAssign, 1, second),
        (byte)'<' => second switch
        {
            (byte)'<' => Augmentable(TokenKind.ShiftLeft, TokenKind.ShiftLeftAssign, 2, third),
            (byte)'=' => (TokenKind.LessOrEqual, 2),
            (byte)'>' => (TokenKind.NotEqual, 2),
            _ => (TokenKind.Less, 1),
        },
        (byte)'>' => second switch
        {
            (byte)'>' => Augmentable(TokenKind.ShiftRight, TokenKind.ShiftRightAssign, 2, third),
            (byte)'=' => (TokenKind.GreaterOrEqual, 2),
            _ => (TokenKind.Greater, 1),
        },
        _ => (TokenKind.Unknown, 1),
    };

    private static TokenKind[] FindAll(ReadOnlySpan<byte> alone)
    {
        var kinds = new TokenKind[256];
        Array.Fill(kinds, TokenKind.Unknown);
        foreach (var first in alone)
        {
            kinds[first] = Find(first, 0, 0).Kind;
        }

        return kinds;
    }

    private static (TokenKind Kind, int Length) Augmentable(TokenKind plain, TokenKind augmented, int length, byte next) =>
        next == '=' ? (augmented, length + 1) : (plain, length);
}
