namespace XenConfig.Python.Runtime;

/// <summary>An item that is sorted, and what it is compared by.</summary>
internal readonly record struct SortEntry(PyObject Key, PyObject Item);

/// <summary>
/// Timsort as CPython's listobject.c has it: the same comparisons in the same order, since a comparison of the config's own may notice, and the
/// same order of the items wherever it breaks off with an exception.
/// </summary>
/// <param name="entries">What is sorted, in place.</param>
/// <param name="isLess">The comparison.</param>
internal sealed class Timsort(SortEntry[] entries, Func<SortEntry, SortEntry, bool> isLess)
{
    private const int MinGallop = 7;
    private const int ShortestMerged = 64;

    private readonly List<(int Start, int Length)> _runs = [];
    private int _minGallop = MinGallop;

    public void Sort()
    {
        var remaining = entries.Length;
        if (remaining < 2)
        {
            return;
        }

        var shortest = ShortestRun(remaining);
        for (var low = 0; remaining > 0;)
        {
            var length = CountRun(low, entries.Length);
            if (length < shortest)
            {
                var forced = Math.Min(remaining, shortest);
                InsertBinary(low, low + forced, low + length);
                length = forced;
            }

            _runs.Add((low, length));
            Collapse();
            low += length;
            remaining -= length;
        }

        while (_runs.Count > 1)
        {
            var n = _runs.Count - 2;
            MergeAt(n > 0 && _runs[n - 1].Length < _runs[n + 1].Length ? n - 1 : n);
        }
    }

    /// <summary>The length that shorter runs are brought to, so that the number of runs is a power of two or a little less.</summary>
    private static int ShortestRun(int count)
    {
        var rest = 0;
        while (count >= ShortestMerged)
        {
            rest |= count & 1;
            count >>= 1;
        }

        return count + rest;
    }

    /// <summary>The length of the run that begins here; one that goes strictly down is turned round.</summary>
    private int CountRun(int low, int high)
    {
        var i = low + 1;
        if (i == high)
        {
            return 1;
        }

        if (isLess(entries[i], entries[i - 1]))
        {
            for (i++; i < high && isLess(entries[i], entries[i - 1]);)
            {
                i++;
            }

            Array.Reverse(entries, low, i - low);
        }
        else
        {
            for (i++; i < high && !isLess(entries[i], entries[i - 1]);)
            {
                i++;
            }
        }

        return i - low;
    }

    private void InsertBinary(int low, int high, int start)
    {
        for (var i = start == low ? start + 1 : start; i < high; i++)
        {
            var pivot = entries[i];
            var (left, right) = (low, i);
            while (left < right)
            {
                var middle = left + ((right - left) >> 1);
                if (isLess(pivot, entries[middle]))
                {
                    right = middle;
                }
                else
                {
                    left = middle + 1;
                }
            }

            Array.Copy(entries, left, entries, left + 1, i - left);
            entries[left] = pivot;
        }
    }

    /// <summary>Merges until each run is longer than the two after it together.</summary>
    private void Collapse()
    {
        while (_runs.Count > 1)
        {
            var n = _runs.Count - 2;
            if ((n > 0 && _runs[n - 1].Length <= _runs[n].Length + _runs[n + 1].Length)
                || (n > 1 && _runs[n - 2].Length <= _runs[n - 1].Length + _runs[n].Length))
            {
                MergeAt(_runs[n - 1].Length < _runs[n + 1].Length ? n - 1 : n);
            }
            else if (_runs[n].Length <= _runs[n + 1].Length)
            {
                MergeAt(n);
            }
            else
            {
                return;
            }
        }
    }

    private void MergeAt(int index)
    {
        var (a, lengthA) = _runs[index];
        var (b, lengthB) = _runs[index + 1];
        _runs[index] = (a, lengthA + lengthB);
        _runs.RemoveAt(index + 1);

        // What is in its place already at both ends stays there.
        var skipped = GallopRight(entries[b], entries, a, lengthA, 0);
        a += skipped;
        lengthA -= skipped;
        if (lengthA == 0)
        {
            return;
        }

        lengthB = GallopLeft(entries[a + lengthA - 1], entries, b, lengthB, lengthB - 1);
        if (lengthB <= 0)
        {
            return;
        }

        if (lengthA <= lengthB)
        {
            MergeLow(a, lengthA, b, lengthB);
        }
        else
        {
            MergeHigh(a, lengthA, b, lengthB);
        }
    }

    /// <summary>Where a key belongs in a sorted part, before what is equal to it.</summary>
    private int GallopLeft(SortEntry key, SortEntry[] source, int start, int length, int hint)
    {
        var (last, offset) = (0, 1);
        if (isLess(source[start + hint], key))
        {
            var most = length - hint;
            while (offset < most && isLess(source[start + hint + offset], key))
            {
                last = offset;
                offset = (offset << 1) + 1;
            }

            offset = Math.Min(offset, most);
            (last, offset) = (last + hint, offset + hint);
        }
        else
        {
            var most = hint + 1;
            while (offset < most && !isLess(source[start + hint - offset], key))
            {
                last = offset;
                offset = (offset << 1) + 1;
            }

            offset = Math.Min(offset, most);
            (last, offset) = (hint - offset, hint - last);
        }

        last++;
        while (last < offset)
        {
            var middle = last + ((offset - last) >> 1);
            if (isLess(source[start + middle], key))
            {
                last = middle + 1;
            }
            else
            {
                offset = middle;
            }
        }

        return offset;
    }

    /// <summary>Where a key belongs in a sorted part, after what is equal to it.</summary>
    private int GallopRight(SortEntry key, SortEntry[] source, int start, int length, int hint)
    {
        var (last, offset) = (0, 1);
        if (isLess(key, source[start + hint]))
        {
            var most = hint + 1;
            while (offset < most && isLess(key, source[start + hint - offset]))
            {
                last = offset;
                offset = (offset << 1) + 1;
            }

            offset = Math.Min(offset, most);
            (last, offset) = (hint - offset, hint - last);
        }
        else
        {
            var most = length - hint;
            while (offset < most && !isLess(key, source[start + hint + offset]))
            {
                last = offset;
                offset = (offset << 1) + 1;
            }

            offset = Math.Min(offset, most);
            (last, offset) = (last + hint, offset + hint);
        }

        last++;
        while (last < offset)
        {
            var middle = last + ((offset - last) >> 1);
            if (isLess(key, source[start + middle]))
            {
                offset = middle;
            }
            else
            {
                last = middle + 1;
            }
        }

        return offset;
    }

    /// <summary>Merges from the left; the first run, the shorter one, is kept aside.</summary>
    private void MergeLow(int a, int lengthA, int b, int lengthB)
    {
        var aside = entries.AsSpan(a, lengthA).ToArray();
        var (target, nextA, nextB) = (a, 0, b);
        entries[target++] = entries[nextB++];
        lengthB--;
        var lastIsGreatest = false;
        try
        {
            if (lengthB == 0)
            {
                return;
            }

            if (lengthA == 1)
            {
                lastIsGreatest = true;
                return;
            }

            while (true)
            {
                var (countA, countB) = (0, 0);
                do
                {
                    if (isLess(entries[nextB], aside[nextA]))
                    {
                        entries[target++] = entries[nextB++];
                        (countA, countB) = (0, countB + 1);
                        if (--lengthB == 0)
                        {
                            return;
                        }
                    }
                    else
                    {
                        entries[target++] = aside[nextA++];
                        (countA, countB) = (countA + 1, 0);
                        if (--lengthA == 1)
                        {
                            lastIsGreatest = true;
                            return;
                        }
                    }
                }
                while (countA < _minGallop && countB < _minGallop);

                _minGallop++;
                do
                {
                    _minGallop -= _minGallop > 1 ? 1 : 0;
                    countA = GallopRight(entries[nextB], aside, nextA, lengthA, 0);
                    Array.Copy(aside, nextA, entries, target, countA);
                    (target, nextA, lengthA) = (target + countA, nextA + countA, lengthA - countA);
                    if (lengthA <= 1 && countA > 0)
                    {
                        lastIsGreatest = lengthA == 1;
                        return;
                    }

                    entries[target++] = entries[nextB++];
                    if (--lengthB == 0)
                    {
                        return;
                    }

                    countB = GallopLeft(aside[nextA], entries, nextB, lengthB, 0);
                    Array.Copy(entries, nextB, entries, target, countB);
                    (target, nextB, lengthB) = (target + countB, nextB + countB, lengthB - countB);
                    if (lengthB == 0)
                    {
                        return;
                    }

                    entries[target++] = aside[nextA++];
                    if (--lengthA == 1)
                    {
                        lastIsGreatest = true;
                        return;
                    }
                }
                while (countA >= MinGallop || countB >= MinGallop);

                _minGallop++;
            }
        }
        finally
        {
            if (lastIsGreatest)
            {
                Array.Copy(entries, nextB, entries, target, lengthB);
                entries[target + lengthB] = aside[nextA];
            }
            else
            {
                Array.Copy(aside, nextA, entries, target, lengthA);
            }
        }
    }

    /// <summary>Merges from the right; the second run, the shorter one, is kept aside.</summary>
    private void MergeHigh(int a, int lengthA, int b, int lengthB)
    {
        var aside = entries.AsSpan(b, lengthB).ToArray();
        var (target, nextA, nextB) = (b + lengthB - 1, a + lengthA - 1, lengthB - 1);
        entries[target--] = entries[nextA--];
        lengthA--;
        var firstIsLeast = false;
        try
        {
            if (lengthA == 0)
            {
                return;
            }

            if (lengthB == 1)
            {
                firstIsLeast = true;
                return;
            }

            while (true)
            {
                var (countA, countB) = (0, 0);
                do
                {
                    if (isLess(aside[nextB], entries[nextA]))
                    {
                        entries[target--] = entries[nextA--];
                        (countA, countB) = (countA + 1, 0);
                        if (--lengthA == 0)
                        {
                            return;
                        }
                    }
                    else
                    {
                        entries[target--] = aside[nextB--];
                        (countA, countB) = (0, countB + 1);
                        if (--lengthB == 1)
                        {
                            firstIsLeast = true;
                            return;
                        }
                    }
                }
                while (countA < _minGallop && countB < _minGallop);

                _minGallop++;
                do
                {
                    _minGallop -= _minGallop > 1 ? 1 : 0;
                    countA = lengthA - GallopRight(aside[nextB], entries, a, lengthA, lengthA - 1);
                    (target, nextA, lengthA) = (target - countA, nextA - countA, lengthA - countA);
                    Array.Copy(entries, nextA + 1, entries, target + 1, countA);
                    if (lengthA == 0)
                    {
                        return;
                    }

                    entries[target--] = aside[nextB--];
                    if (--lengthB == 1)
                    {
                        firstIsLeast = true;
                        return;
                    }

                    countB = lengthB - GallopLeft(entries[nextA], aside, 0, lengthB, lengthB - 1);
                    (target, nextB, lengthB) = (target - countB, nextB - countB, lengthB - countB);
                    Array.Copy(aside, nextB + 1, entries, target + 1, countB);
                    if (lengthB <= 1 && countB > 0)
                    {
                        firstIsLeast = lengthB == 1;
                        return;
                    }

                    entries[target--] = entries[nextA--];
                    if (--lengthA == 0)
                    {
                        return;
                    }
                }
                while (countA >= MinGallop || countB >= MinGallop);

                _minGallop++;
            }
        }
        finally
        {
            if (firstIsLeast)
            {
                (target, nextA) = (target - lengthA, nextA - lengthA);
                Array.Copy(entries, nextA + 1, entries, target + 1, lengthA);
                entries[target] = aside[nextB];
            }
            else
            {
                Array.Copy(aside, 0, entries, target - (lengthB - 1), lengthB);
            }
        }
    }
}
