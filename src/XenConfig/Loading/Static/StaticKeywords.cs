using System.Collections.Frozen;

namespace XenConfig.Loading.Static;

/// <summary>Python's keywords, as far as finding statements and the names that they bind needs them.</summary>
internal static class StaticKeywords
{
    private static readonly FrozenSet<string> BlockOpeners =
        FrozenSet.ToFrozenSet(["if", "elif", "else", "for", "while", "try", "except", "finally", "with", "def", "class"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> StatementOnly = FrozenSet.ToFrozenSet(
        ["import", "def", "class", "while", "try", "except", "finally", "print", "raise", "return", "del", "pass", "assert", "exec", "global"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
        [.. BlockOpeners, .. StatementOnly, "and", "as", "break", "continue", "from", "in", "is", "lambda", "not", "or", "yield"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StatementOnlySpans =
        StatementOnly.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is a keyword, and so no name.</summary>
    public static bool IsKeyword(string word) => All.Contains(word);

    /// <summary>Whether a word begins a statement and stands in no expression.</summary>
    public static bool BeginsStatement(ReadOnlySpan<char> word) => StatementOnlySpans.Contains(word);

    /// <summary>Whether a statement that begins with these tokens may have a block, and its semicolons belong to the block.</summary>
    public static bool OpensBlock(string text, IReadOnlyList<StaticToken> tokens) =>
        tokens.Count > 0 && tokens[0].Kind == StaticTokenKind.Name && BlockOpeners.Contains(text[tokens[0].Start..tokens[0].End]);
}
