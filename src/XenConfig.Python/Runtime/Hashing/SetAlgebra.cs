namespace XenConfig.Python.Runtime.Hashing;

/// <summary>The operations of <c>set</c> between two tables, each building its result in CPython's order.</summary>
internal static class SetAlgebra
{
    /// <summary><c>a &amp; b</c>: walks the smaller one (the second when they are equal in size) and asks the other.</summary>
    public static HashTable Intersection(HashTable first, HashTable second)
    {
        if (first == second)
        {
            return first.Copy();
        }

        var (walked, asked) = second.Count > first.Count ? (first, second) : (second, first);
        return Where(walked, asked, present: true);
    }

    /// <summary><c>a - b</c>, also with the keys of a dict as the second.</summary>
    public static HashTable Difference(HashTable first, HashTable second) => Where(first, second, present: false);

    /// <summary><c>a -= b</c> and <c>difference_update</c>.</summary>
    public static void DifferenceUpdate(HashTable first, HashTable second)
    {
        if (first == second)
        {
            first.Clear();
            return;
        }

        var position = 0;
        while (second.TryNext(ref position, out var entry))
        {
            first.Remove(entry.Key!, entry.Hash, out _);
        }

        first.Compact();
    }

    /// <summary><c>a ^= b</c>: what is in both goes, what is only in the second comes.</summary>
    public static void SymmetricDifferenceUpdate(HashTable first, HashTable second)
    {
        if (first == second)
        {
            first.Clear();
            return;
        }

        var position = 0;
        while (second.TryNext(ref position, out var entry))
        {
            if (!first.Remove(entry.Key!, entry.Hash, out _))
            {
                first.Add(entry.Key!, entry.Hash);
            }
        }
    }

    /// <summary><c>a ^ b</c>: built on a copy of the second.</summary>
    public static HashTable SymmetricDifference(HashTable first, HashTable second)
    {
        var result = second.NewEmpty();
        result.Merge(second);
        SymmetricDifferenceUpdate(result, first);
        return result;
    }

    /// <summary>Whether every key of the first is in the second.</summary>
    public static bool IsSubset(HashTable first, HashTable second)
    {
        if (first.Count > second.Count)
        {
            return false;
        }

        var position = 0;
        while (first.TryNext(ref position, out var entry))
        {
            if (!second.Contains(entry.Key!, entry.Hash))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether no key is in both.</summary>
    public static bool IsDisjoint(HashTable first, HashTable second)
    {
        var (walked, asked) = second.Count > first.Count ? (first, second) : (second, first);
        var position = 0;
        while (walked.TryNext(ref position, out var entry))
        {
            if (asked.Contains(entry.Key!, entry.Hash))
            {
                return false;
            }
        }

        return true;
    }

    private static HashTable Where(HashTable walked, HashTable asked, bool present)
    {
        var result = walked.NewEmpty();
        var position = 0;
        while (walked.TryNext(ref position, out var entry))
        {
            if (asked.Contains(entry.Key!, entry.Hash) == present)
            {
                result.Add(entry.Key!, entry.Hash);
            }
        }

        return result;
    }
}
