namespace XenConfig.Python.Runtime.RegularExpressions;

/// <summary>Ranges of characters in order, none of which touches another.</summary>
internal static class CharacterRanges
{
    // Each character that has another case, and that case; in the order of the first.
    private static readonly Lazy<(char Letter, char Other)[]> Cases = new(static () =>
    [
        .. Enumerable.Range(0, char.MaxValue + 1)
            .Select(static c => (char)c)
            .SelectMany(static c => new[] { (Letter: c, Other: char.ToLowerInvariant(c)), (Letter: c, Other: char.ToUpperInvariant(c)) })
            .Where(static pair => pair.Letter != pair.Other),
    ]);

    /// <summary>The same characters in as few ranges as there can be.</summary>
    public static List<(char First, char Last)> Merge(IEnumerable<(char First, char Last)> ranges)
    {
        var merged = new List<(char First, char Last)>();
        foreach (var range in ranges.Order())
        {
            if (merged.Count > 0 && range.First <= merged[^1].Last + 1)
            {
                merged[^1] = (merged[^1].First, (char)Math.Max(merged[^1].Last, range.Last));
            }
            else
            {
                merged.Add(range);
            }
        }

        return merged;
    }

    /// <summary>Merged ranges with the other cases of all letters in them.</summary>
    /// <param name="ranges">The ranges, merged.</param>
    /// <param name="lastLetter">The last letter that has cases.</param>
    public static List<(char First, char Last)> WithBothCases(List<(char First, char Last)> ranges, char lastLetter)
    {
        var cases = Cases.Value;
        var others = new List<(char First, char Last)>();
        foreach (var (first, last) in ranges)
        {
            for (var i = FirstFrom(cases, first); i < cases.Length && cases[i].Letter <= last && cases[i].Letter <= lastLetter; i++)
            {
                if (!Contain(ranges, cases[i].Other))
                {
                    others.Add((cases[i].Other, cases[i].Other));
                }
            }
        }

        return others.Count == 0 ? ranges : Merge(ranges.Concat(others));
    }

    private static int FirstFrom((char Letter, char Other)[] cases, char first)
    {
        // No pair is equal to the one with the least other letter, so that what comes back is where it would stand.
        var index = Array.BinarySearch(cases, (first, '\0'));
        return index < 0 ? ~index : index;
    }

    private static bool Contain(List<(char First, char Last)> ranges, char c)
    {
        var index = ranges.BinarySearch((c, char.MaxValue));
        index = index < 0 ? ~index - 1 : index;
        return index >= 0 && c <= ranges[index].Last;
    }
}
