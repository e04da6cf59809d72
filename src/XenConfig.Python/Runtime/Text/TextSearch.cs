namespace XenConfig.Python.Runtime.Text;

/// <summary>Finds a text in another in time that grows with their sum, whatever they hold, and charges the budget for it.</summary>
internal static class TextSearch
{
    /// <summary>Below this product of lengths the vectorised search is fast even at its worst.</summary>
    private const long DirectLimit = 1 << 24;

    /// <summary>So short a text is sought fast whatever the length of the other.</summary>
    private const int ShortText = 32;

    /// <summary>The first place, or -1. An empty text is found at the start.</summary>
    public static int First(Interpreter py, ReadOnlySpan<char> text, ReadOnlySpan<char> sought)
    {
        var place = IsDirect(text, sought) ? text.IndexOf(sought) : Find(text, sought, fromEnd: false);
        py.Budget.Scan(place < 0 ? text.Length : place);
        return place;
    }

    /// <summary>The last place, or -1. An empty text is found at the end.</summary>
    public static int Last(Interpreter py, ReadOnlySpan<char> text, ReadOnlySpan<char> sought)
    {
        if (sought.IsEmpty)
        {
            return text.Length;
        }

        var place = IsDirect(text, sought) ? text.LastIndexOf(sought) : Find(text, sought, fromEnd: true);
        py.Budget.Scan(place < 0 ? text.Length : text.Length - place);
        return place;
    }

    /// <summary>How often a text that is not empty is there without overlapping.</summary>
    public static int Count(Interpreter py, ReadOnlySpan<char> text, ReadOnlySpan<char> sought, int most = int.MaxValue)
    {
        var count = 0;
        while (count < most)
        {
            var place = First(py, text, sought);
            if (place < 0)
            {
                break;
            }

            count++;
            text = text[(place + sought.Length)..];
        }

        return count;
    }

    private static bool IsDirect(ReadOnlySpan<char> text, ReadOnlySpan<char> sought) =>
        sought.Length <= ShortText || (long)text.Length * sought.Length <= DirectLimit;

    /// <summary>The first or last place by Knuth, Morris and Pratt's method; for the last one, both texts are read from their ends.</summary>
    private static int Find(ReadOnlySpan<char> text, ReadOnlySpan<char> sought, bool fromEnd)
    {
        if (sought.Length > text.Length)
        {
            return -1;
        }

        var fallback = new int[sought.Length];
        for (int i = 1, matched = 0; i < sought.Length; i++)
        {
            var next = At(sought, i, fromEnd);
            while (matched > 0 && next != At(sought, matched, fromEnd))
            {
                matched = fallback[matched - 1];
            }

            fallback[i] = next == At(sought, matched, fromEnd) ? ++matched : 0;
        }

        for (int i = 0, matched = 0; i < text.Length; i++)
        {
            var next = At(text, i, fromEnd);
            while (matched > 0 && next != At(sought, matched, fromEnd))
            {
                matched = fallback[matched - 1];
            }

            if (next == At(sought, matched, fromEnd) && ++matched == sought.Length)
            {
                return fromEnd ? text.Length - i - 1 : i - matched + 1;
            }
        }

        return -1;
    }

    private static char At(ReadOnlySpan<char> text, int index, bool fromEnd) => text[fromEnd ? text.Length - 1 - index : index];
}
