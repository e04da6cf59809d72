using System.Numerics;

namespace XenConfig.Python.Syntax;

/// <summary>Finds what somebody may have meant by a word that does not exist.</summary>
public static class Spelling
{
    /// <summary>Longer words are compared with none: what somebody types is shorter, and comparing takes time in proportion to the square.</summary>
    private const int LongestWord = 64;

    /// <summary>Words of up to so many letters are compared without memory of the heap.</summary>
    private const int FewCells = 3 * LongestWord;

    /// <summary>
    /// The candidate nearest to <paramref name="text"/>: fewest insertions, deletions, replacements and swaps of neighbours, case not counting; null when
    /// even the nearest is farther than a slip of the finger (one in three or four letters, two up to eight, three beyond), and for more than 64 letters.
    /// </summary>
    /// <param name="text">What was written.</param>
    /// <param name="candidates">What could have been meant; of equals the first wins.</param>
    public static string? Nearest(string text, IEnumerable<string> candidates) => Nearest(text, [.. candidates.Select(Candidate.Of)]);

    /// <inheritdoc cref="Nearest(string, IEnumerable{string})"/>
    internal static string? Nearest(string text, ReadOnlySpan<Candidate> candidates)
    {
        if (text.Length > LongestWord)
        {
            return null;
        }

        var allowed = text.Length switch { <= 2 => 0, <= 4 => 1, <= 8 => 2, _ => 3 };
        var written = Candidate.Of(text);
        string? best = null;
        var bestDistance = allowed + 1;
        foreach (ref readonly var candidate in candidates)
        {
            if (written.IsFartherThan(bestDistance - 1, candidate))
            {
                continue;
            }

            var distance = Distance(written.Folded, candidate.Folded, bestDistance - 1);
            if (distance < bestDistance && distance < candidate.Name.Length)
            {
                (best, bestDistance) = (candidate.Name, distance);
            }
        }

        return best;
    }

    /// <summary>The optimal string alignment distance: edits and swaps of neighbours that turn one text into the other.</summary>
    internal static int Distance(string from, string to) => Distance(from, to, int.MaxValue);

    /// <summary>The same, but for distances above <paramref name="most"/>, for which it gives any number above that as soon as it is sure.</summary>
    private static int Distance(string from, string to, int most)
    {
        var width = to.Length + 1;
        var rows = 3 * width <= FewCells ? stackalloc int[3 * width] : new int[3 * width];
        var twoAbove = rows[..width];
        var above = rows[width..(2 * width)];
        var row = rows[(2 * width)..];
        for (var j = 0; j <= to.Length; j++)
        {
            above[j] = j;
        }

        var leastAbove = 0;
        for (var i = 1; i <= from.Length; i++)
        {
            var least = row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replace = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            // No row falls below both of the two above it, since a swap reaches over one.
            if (least > most && leastAbove > most)
            {
                return least;
            }

            leastAbove = least;
            var free = twoAbove;
            twoAbove = above;
            above = row;
            row = free;
        }

        return above[to.Length];
    }

    /// <summary>A name that could have been meant, or the one that was written.</summary>
    /// <param name="Name">The name.</param>
    /// <param name="Folded">The name in lower case.</param>
    /// <param name="Letters">A bit for each letter in it; letters may share one.</param>
    internal readonly record struct Candidate(string Name, string Folded, ulong Letters)
    {
        /// <summary>The candidate of a name.</summary>
        public static Candidate Of(string name)
        {
            var folded = name.ToLowerInvariant();
            var letters = 0UL;
            foreach (var letter in folded)
            {
                letters |= 1UL << (letter & 63);
            }

            return new Candidate(name, folded, letters);
        }

        /// <summary>Whether length or letters show already that the distance is more: an edit adds one letter at most, and takes one away at most.</summary>
        public bool IsFartherThan(int most, in Candidate other) =>
            Math.Abs(Name.Length - other.Name.Length) > most
            || BitOperations.PopCount(Letters & ~other.Letters) > most
            || BitOperations.PopCount(other.Letters & ~Letters) > most;
    }
}
