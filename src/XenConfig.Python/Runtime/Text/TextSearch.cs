namespace XenConfig.Python.Runtime.Text;

/// <summary>Finds a text in another in time that grows with their sum, whatever they hold.</summary>
internal static class TextSearch
{
    /// <summary>Below this product of lengths the vectorised search is fast even at its worst.</summary>
    private const long DirectLimit = 1 << 24;

    /// <summary>The first place, or -1. An empty text is found at the start.</summary>
    public static int First(ReadOnlySpan<char> text, ReadOnlySpan<char> sought)
    {
        if ((long)text.Length * sought.Length <= DirectLimit || sought.Length == 1)
        {
            return text.IndexOf(sought);
        }

        foreach (var place in Places(text.ToString(), sought.ToString()))
        {
            return place;
        }

        return -1;
    }

    /// <summary>The last place, or -1. An empty text is found at the end.</summary>
    public static int Last(ReadOnlySpan<char> text, ReadOnlySpan<char> sought)
    {
        if (sought.IsEmpty)
        {
            return text.Length;
        }

        if ((long)text.Length * sought.Length <= DirectLimit || sought.Length == 1)
        {
            return text.LastIndexOf(sought);
        }

        var last = -1;
        foreach (var place in Places(text.ToString(), sought.ToString()))
        {
            last = place;
        }

        return last;
    }

    /// <summary>How often it is there without overlapping; an empty text is between all characters.</summary>
    public static int Count(ReadOnlySpan<char> text, ReadOnlySpan<char> sought, int most = int.MaxValue)
    {
        if (sought.IsEmpty)
        {
            return Math.Min(text.Length + 1, most);
        }

        var count = 0;
        while (count < most)
        {
            var place = First(text, sought);
            if (place < 0)
            {
                break;
            }

            count++;
            text = text[(place + sought.Length)..];
        }

        return count;
    }

    /// <summary>All places, overlapping ones too, by Knuth, Morris and Pratt's method.</summary>
    private static IEnumerable<int> Places(string text, string sought)
    {
        var fallback = new int[sought.Length];
        for (int i = 1, matched = 0; i < sought.Length; i++)
        {
            while (matched > 0 && sought[i] != sought[matched])
            {
                matched = fallback[matched - 1];
            }

            fallback[i] = sought[i] == sought[matched] ? ++matched : 0;
        }

        for (int i = 0, matched = 0; i < text.Length; i++)
        {
            while (matched > 0 && text[i] != sought[matched])
            {
                matched = fallback[matched - 1];
            }

            if (text[i] == sought[matched] && ++matched == sought.Length)
            {
                yield return i - matched + 1;
                matched = fallback[matched - 1];
            }
        }
    }
}
