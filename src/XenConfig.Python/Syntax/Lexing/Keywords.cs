namespace XenConfig.Python.Syntax.Lexing;

/// <summary>The keywords of Python 2.7. <c>None</c> is a name there.</summary>
internal static class Keywords
{
    /// <summary>The keyword that the bytes spell, or <see cref="TokenKind.Name"/>.</summary>
    public static TokenKind Find(ReadOnlySpan<byte> word)
    {
        if (word.Length is < 2 or > 8)
        {
            return TokenKind.Name;
        }

        // The compiler's own switch over UTF-8 constants compares one by one; the first byte leaves at most five.
        return word[0] switch
        {
            (byte)'a' when word.SequenceEqual("and"u8) => TokenKind.And,
            (byte)'a' when word.SequenceEqual("as"u8) => TokenKind.As,
            (byte)'a' when word.SequenceEqual("assert"u8) => TokenKind.Assert,
            (byte)'b' when word.SequenceEqual("break"u8) => TokenKind.Break,
            (byte)'c' when word.SequenceEqual("class"u8) => TokenKind.Class,
            (byte)'c' when word.SequenceEqual("continue"u8) => TokenKind.Continue,
            (byte)'d' when word.SequenceEqual("def"u8) => TokenKind.Def,
            (byte)'d' when word.SequenceEqual("del"u8) => TokenKind.Del,
            (byte)'e' when word.SequenceEqual("elif"u8) => TokenKind.Elif,
            (byte)'e' when word.SequenceEqual("else"u8) => TokenKind.Else,
            (byte)'e' when word.SequenceEqual("except"u8) => TokenKind.Except,
            (byte)'e' when word.SequenceEqual("exec"u8) => TokenKind.Exec,
            (byte)'f' when word.SequenceEqual("finally"u8) => TokenKind.Finally,
            (byte)'f' when word.SequenceEqual("for"u8) => TokenKind.For,
            (byte)'f' when word.SequenceEqual("from"u8) => TokenKind.From,
            (byte)'g' when word.SequenceEqual("global"u8) => TokenKind.Global,
            (byte)'i' when word.SequenceEqual("if"u8) => TokenKind.If,
            (byte)'i' when word.SequenceEqual("import"u8) => TokenKind.Import,
            (byte)'i' when word.SequenceEqual("in"u8) => TokenKind.In,
            (byte)'i' when word.SequenceEqual("is"u8) => TokenKind.Is,
            (byte)'l' when word.SequenceEqual("lambda"u8) => TokenKind.Lambda,
            (byte)'n' when word.SequenceEqual("not"u8) => TokenKind.Not,
            (byte)'o' when word.SequenceEqual("or"u8) => TokenKind.Or,
            (byte)'p' when word.SequenceEqual("pass"u8) => TokenKind.Pass,
            (byte)'p' when word.SequenceEqual("print"u8) => TokenKind.Print,
            (byte)'r' when word.SequenceEqual("raise"u8) => TokenKind.Raise,
            (byte)'r' when word.SequenceEqual("return"u8) => TokenKind.Return,
            (byte)'t' when word.SequenceEqual("try"u8) => TokenKind.Try,
            (byte)'w' when word.SequenceEqual("while"u8) => TokenKind.While,
            (byte)'w' when word.SequenceEqual("with"u8) => TokenKind.With,
            (byte)'y' when word.SequenceEqual("yield"u8) => TokenKind.Yield,
            _ => TokenKind.Name,
        };
    }
}
