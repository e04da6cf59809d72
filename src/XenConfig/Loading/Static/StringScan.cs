namespace XenConfig.Loading.Static;

/// <summary>Where a string literal ends.</summary>
/// <param name="Start">Where it begins, prefix included.</param>
/// <param name="End">Just past its closing quote, or the end of its line when there is none.</param>
/// <param name="IsClosed">Whether it has a closing quote.</param>
/// <param name="IsTriple">Whether it has triple quotes.</param>
internal readonly record struct StringScan(int Start, int End, bool IsClosed, bool IsTriple)
{
    /// <summary>The string literal at a place, or null when none begins there. xl has no prefixes and no triple quotes.</summary>
    public static StringScan? At(string text, int start, Dialect dialect, bool allowsTriple = true)
    {
        var opening = start;
        if (dialect == Dialect.Xm)
        {
            opening += PrefixLength(text, start);
        }

        if (opening >= text.Length || text[opening] is not ('"' or '\''))
        {
            return null;
        }

        var quote = text[opening];
        var isTriple = dialect == Dialect.Xm && allowsTriple && opening + 2 < text.Length && text[opening + 1] == quote && text[opening + 2] == quote;
        var position = opening + (isTriple ? 3 : 1);
        while (position < text.Length)
        {
            var letter = text[position];
            if (letter == '\\' && position + 1 < text.Length && (dialect == Dialect.Xm || text[position + 1] is not '\n'))
            {
                position += text[position + 1] == '\r' && position + 2 < text.Length && text[position + 2] == '\n' ? 3 : 2;
            }
            else if (letter == quote && (!isTriple || IsTripleQuote(text, position)))
            {
                return new StringScan(start, position + (isTriple ? 3 : 1), IsClosed: true, isTriple);
            }
            else if (letter == '\n' && !isTriple)
            {
                break;
            }
            else
            {
                position++;
            }
        }

        return new StringScan(start, position, IsClosed: false, isTriple);
    }

    private static bool IsTripleQuote(string text, int position) =>
        position + 2 < text.Length && text[position + 1] == text[position] && text[position + 2] == text[position];

    private static int PrefixLength(string text, int start) => text.AsSpan(start) switch
    {
        ['u' or 'U' or 'b' or 'B', 'r' or 'R', '"' or '\'', ..] => 2,
        ['u' or 'U' or 'b' or 'B' or 'r' or 'R', '"' or '\'', ..] => 1,
        _ => 0,
    };
}
