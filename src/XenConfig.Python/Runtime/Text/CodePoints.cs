namespace XenConfig.Python.Runtime.Text;

/// <summary>Counts a UTF-16 text in code points, as <c>unicode</c> does.</summary>
internal static class CodePoints
{
    /// <summary>How many there are.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        var index = text.IndexOfAnyInRange('\uD800', '\uDBFF');
        if (index < 0)
        {
            return count;
        }

        for (; index + 1 < text.Length; index++)
        {
            if (char.IsSurrogatePair(text[index], text[index + 1]))
            {
                count--;
                index++;
            }
        }

        return count;
    }

    /// <summary>The offset in UTF-16 of a code point; the length of the text when there are not as many.</summary>
    public static int OffsetOf(ReadOnlySpan<char> text, long index)
    {
        var plain = text.IndexOfAnyInRange('\uD800', '\uDBFF');
        if (plain < 0 || index <= plain)
        {
            return (int)Math.Min(index, text.Length);
        }

        var offset = plain;
        for (long left = index - plain; left > 0 && offset < text.Length; left--)
        {
            offset += offset + 1 < text.Length && char.IsSurrogatePair(text[offset], text[offset + 1]) ? 2 : 1;
        }

        return offset;
    }

    /// <summary>The text of a code point; a surrogate by itself is one too.</summary>
    public static string Text(int codePoint) =>
        codePoint > char.MaxValue ? char.ConvertFromUtf32(codePoint) : ((char)codePoint).ToString();

    /// <summary>The code points one after the other; a surrogate by itself is one too.</summary>
    public static IEnumerable<int> Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            yield return char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
                ? char.ConvertToUtf32(text[i], text[++i])
                : text[i];
        }
    }
}
