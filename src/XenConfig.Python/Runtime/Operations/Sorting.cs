using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary><c>list.sort</c> and <c>sorted</c>: stable, and at their end whatever a comparison answers.</summary>
internal static class Sorting
{
    private const int RunLength = 16;

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

        new Merge(py, comparison, entries).Run();
        if (descending)
        {
            Array.Reverse(entries);
        }

        for (var i = 0; i < entries.Length; i++)
        {
            items[i] = entries[i].Item;
        }
    }

    private readonly record struct Entry(PyObject Key, PyObject Item);

    /// <summary>Insertion sort of short runs, then merging from the bottom.</summary>
    private sealed class Merge(Interpreter py, PyObject? comparison, Entry[] entries)
    {
        public void Run()
        {
            for (var start = 0; start < entries.Length; start += RunLength)
            {
                Insert(start, Math.Min(start + RunLength, entries.Length));
            }

            var target = new Entry[entries.Length];
            var source = entries;
            for (long width = RunLength; width < entries.Length; width *= 2)
            {
                for (long start = 0; start < entries.Length; start += 2 * width)
                {
                    var middle = (int)Math.Min(start + width, entries.Length);
                    Join(source, target, (int)start, middle, (int)Math.Min(start + (2 * width), entries.Length));
                }

                (source, target) = (target, source);
            }

            if (source != entries)
            {
                source.CopyTo(entries, 0);
            }
        }

        private void Insert(int start, int end)
        {
            for (var i = start + 1; i < end; i++)
            {
                var entry = entries[i];
                var (low, high) = (start, i);
                while (low < high)
                {
                    var middle = (low + high) / 2;
                    if (IsLess(entry, entries[middle]))
                    {
                        high = middle;
                    }
                    else
                    {
                        low = middle + 1;
                    }
                }

                Array.Copy(entries, low, entries, low + 1, i - low);
                entries[low] = entry;
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
