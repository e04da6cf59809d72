namespace XenConfig.Python.Syntax.Lexing;

/// <summary>The letters before a string's quote: <c>u</c>, <c>b</c>, <c>r</c>, <c>ur</c>, <c>br</c>, in either case; <c>ru</c> and <c>rb</c> came later.</summary>
internal static class StringPrefix
{
    /// <summary>Whether the word before a quote is a prefix of the string and no name.</summary>
    public static bool IsPrefix(ReadOnlySpan<byte> word) => word.Length switch
    {
        1 => (word[0] | 0x20) is 'u' or 'b' or 'r',
        2 => (word[0] | 0x20) is 'u' or 'b' && (word[1] | 0x20) == 'r',
        _ => false,
    };
}
