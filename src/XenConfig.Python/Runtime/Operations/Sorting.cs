using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary><c>list.sort</c> and <c>sorted</c>: stable, and at their end whatever a comparison answers.</summary>
internal static class Sorting
{
    /// <summary>Sorts items in place.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="items">The items; nobody else may see them while it runs.</param>
    /// <param name="comparison">A three-way comparison, or null for <c>&lt;</c>.</param>
    /// <param name="key">What to compare of an item, or null for the item.</param>
    /// <param name="descending">Whether the largest comes first; equal ones stay in order all the same.</param>
    public static void Sort(Interpreter py, List<PyObject> items, PyObject? comparison, PyObject? key, bool descending)
    {
        var entries = new Entry[items.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            py.Budget.Step();
            entries[i] = new Entry(key is null ? items[i] : key.Call(py, items[i]), items[i]);
        }

        if (descending)
        {
            Array.Reverse(entries);
        }

        var merge = new Merge(py, comparison, entries);
        try
        {
            merge.Run();
        }
        finally
        {
            // Where a comparison fails, the list is left as far as it was sorted.
            var sorted = merge.Entries;
            for (var i = 0; i < sorted.Length; i++)
            {
                items[descending ? sorted.Length - 1 - i : i] = sorted[i].Item;
            }
        }
    }

    private readonly record struct Entry(PyObject Key, PyObject Item);

    /// <summary>
    /// Runs that are in order as they stand, short ones lengthened by insertion, then merging from the bottom. For less than 64 items these are the
    /// very comparisons of CPython's sort, which a comparison that fails or is no order makes visible.
    /// </summary>
    private sealed class Merge(Interpreter py, PyObject? comparison, Entry[] entries)
    {
        private const int DirectlySorted = 64;

        /// <summary>All entries, in order after <see cref="Run"/>; at any time, none is there twice.</summary>
        public Entry[] Entries { get; private set; } = entries;

        public void Run()
        {
            var least = LeastRun(Entries.Length);
            var bounds = new List<int> { 0 };
            for (var start = 0; start < Entries.Length; start = bounds[^1])
            {
                var end = FindRun(start);
                var longer = Math.Max(end, Math.Min(start + least, Entries.Length));
                Insert(start, end, longer);
                bounds.Add(longer);
            }

            var target = new Entry[bounds.Count > 2 ? Entries.Length : 0];
            while (bounds.Count > 2)
            {
                var merged = new List<int> { 0 };
                for (var i = 0; i + 1 < bounds.Count; i += 2)
                {
                    var end = bounds[Math.Min(i + 2, bounds.Count - 1)];
                    Join(Entries, target, bounds[i], bounds[i + 1], end);
                    merged.Add(end);
                }

                bounds = merged;
                (Entries, target) = (target, Entries);
            }
        }

        /// <summary>The length below which a run is lengthened: all of a short list, half as much and more of a long one.</summary>
        private static int LeastRun(int count)
        {
            var odd = 0;
            while (count >= DirectlySorted)
            {
                odd |= count & 1;
                count >>= 1;
            }

            return count + odd;
        }

        /// <summary>The end of the run at a place; one that falls strictly is turned around.</summary>
        private int FindRun(int start)
        {
            var end = start + 1;
            if (end == Entries.Length)
            {
                return end;
            }

            var falls = IsLess(Entries[end], Entries[start]);
            for (end++; end < Entries.Length && IsLess(Entries[end], Entries[end - 1]) == falls; end++)
            {
            }

            if (falls)
            {
                Array.Reverse(Entries, start, end - start);
            }

            return end;
        }

        /// <summary>Puts the entries from <paramref name="sorted"/> on into the order of those before.</summary>
        private void Insert(int start, int sorted, int end)
        {
            for (var i = sorted; i < end; i++)
            {
                var entry = Entries[i];
                var (low, high) = (start, i);
                while (low < high)
                {
                    var middle = (low + high) / 2;
                    if (IsLess(entry, Entries[middle]))
                    {
                        high = middle;
                    }
                    else
                    {
                        low = middle + 1;
                    }
                }

                Array.Copy(Entries, low, Entries, low + 1, i - low);
                Entries[low] = entry;
            }
        }

        private void Join(Entry[] source, Entry[] target, int start, int middle, int end)
        {
            // Runs that are in order already need one comparison, as a sorted list does in CPython.
            if (middle >= end || !IsLess(source[middle], source[middle - 1]))
            {
                Array.Copy(source, start, target, start, end - start);
                return;
            }

            var (left, right) = (start, middle);
            for (var i = start; i < end; i++)
            {
                var takeRight = left >= middle || (right < end && IsLess(source[right], source[left]));
                target[i] = takeRight ? source[right++] : source[left++];
            }
        }

        private bool IsLess(Entry left, Entry right)
        {
            py.Budget.Step();
            if (comparison is null)
            {
                return left.Key is PyInt a && right.Key is PyInt b && left.Key.Type is not PyUserType && right.Key.Type is not PyUserType
                    ? a.Value < b.Value
                    : Protocol.IsTrue(py, Comparison.Compare(py, ComparisonOperator.Less, left.Key, right.Key));
            }

            return comparison.Call(py, left.Key, right.Key) switch
            {
                PyInt order => order.Value < 0,
                PyLong order => order.Value.Sign < 0,
                var other => throw Raise.TypeError($"comparison function must return int, not {other.Type.Name}"),
            };
        }
    }
}
