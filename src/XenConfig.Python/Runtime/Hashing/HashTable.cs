using System.Runtime.CompilerServices;

namespace XenConfig.Python.Runtime.Hashing;

/// <summary>
/// The open-addressing table behind CPython 2.7's <c>dict</c> and <c>set</c>: the same slots, probing, deletion marks and growth, so that
/// iteration gives the order that people saw. A set leaves <see cref="Entry.Value"/> unused.
/// </summary>
/// <param name="py">Whose code may compare keys, and who grants the memory.</param>
internal sealed class HashTable(Interpreter py)
{
    private const int MinimumSize = 8;
    private const int PerturbShift = 5;

    /// <summary>Probes that are a step, for keys that someone chose to collide; others are found within a few.</summary>
    private const int ProbesPerStep = 32;

    private const int EntryBytes = 24;

    /// <summary>Stands in a slot whose key was deleted: probing goes on past it.</summary>
    private static readonly PyObject Deleted = new DeletionMark();

    private Entry[] _slots = new Entry[MinimumSize];

    /// <summary>Slots that hold a key or a deletion mark. CPython's <c>fill</c>.</summary>
    private int _filled;

    /// <summary>How many keys there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether it has held a key since it was made or made anew.</summary>
    public bool WasUsed => _filled > 0;

    /// <summary>How many slots there are, a power of two. For the tests of growth.</summary>
    internal int Capacity => _slots.Length;

    /// <summary>The value of a key in a dict, or null.</summary>
    public PyObject? Get(PyObject key, long hash) => _slots[Find(key, hash)].Value;

    /// <summary>
    /// The value of a name in a dict, or null; for those who ask for the same one again and again, and remember the slot where it was.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PyObject? Get(PyStr key, ref int slot)
    {
        var (slots, remembered) = (_slots, slot);
        return (uint)remembered < (uint)slots.Length && slots[remembered].Key == key ? slots[remembered].Value : GetAnew(key, ref slot);
    }

    /// <summary>Sets the value of a name; for those who do it again and again, and remember the slot where it was.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(PyStr key, PyObject value, ref int slot)
    {
        var (slots, remembered) = (_slots, slot);
        if ((uint)remembered < (uint)slots.Length && slots[remembered].Key == key)
        {
            slots[remembered].Value = value;
        }
        else
        {
            SetAnew(key, value, ref slot);
        }
    }

    /// <summary>Finds a key.</summary>
    public bool TryGet(PyObject key, long hash, out Entry entry)
    {
        var index = Find(key, hash);
        entry = _slots[index];
        return IsLive(entry);
    }

    /// <summary>Whether a key is there.</summary>
    public bool Contains(PyObject key, long hash) => IsLive(_slots[Find(key, hash)]);

    /// <summary>Sets the value of a key. An equal key that is there already stays, as in CPython.</summary>
    /// <returns>Whether the key is new.</returns>
    public bool Set(PyObject key, long hash, PyObject? value)
    {
        var before = Count;
        Insert(key, hash, value);
        if (Count > before)
        {
            GrowIfFull();
        }

        return Count > before;
    }

    /// <summary>Adds a key unless an equal one is there.</summary>
    /// <returns>Whether the key is new.</returns>
    public bool Add(PyObject key, long hash) => Set(key, hash, null);

    /// <summary>Removes a key and gives what was there.</summary>
    public bool Remove(PyObject key, long hash, out Entry removed)
    {
        var index = Find(key, hash);
        removed = _slots[index];
        if (!IsLive(removed))
        {
            return false;
        }

        Delete(index);
        return true;
    }

    /// <summary>
    /// Removes the entry that <c>popitem</c> and <c>set.pop</c> give: the one in slot 0, else the next after the slot where the last
    /// such call ended. CPython keeps that finger in the hash of slot 0.
    /// </summary>
    public bool TryPop(out Entry popped)
    {
        popped = default;
        if (Count == 0)
        {
            return false;
        }

        long index = 0;
        if (!IsLive(_slots[0]))
        {
            index = _slots[0].Hash;
            if (index >= _slots.Length || index < 1)
            {
                index = 1;
            }

            while (!IsLive(_slots[index]))
            {
                index = index + 1 >= _slots.Length ? 1 : index + 1;
            }
        }

        popped = _slots[index];
        Delete((int)index);
        _slots[0].Hash = index + 1;
        return true;
    }

    /// <summary>Walks the entries in slot order. <paramref name="position"/> starts at 0 and is where the walk stands.</summary>
    public bool TryNext(ref int position, out Entry entry)
    {
        // Most slots are free, and are passed over by their keys.
        var slots = _slots;
        var next = position;
        while ((uint)next < (uint)slots.Length)
        {
            ref readonly var slot = ref slots[next++];
            if (IsLive(slot))
            {
                entry = slot;
                position = next;
                return true;
            }
        }

        position = next;
        entry = default;
        return false;
    }

    /// <summary>Removes everything and goes back to the smallest table.</summary>
    public void Clear()
    {
        _slots = new Entry[MinimumSize];
        _filled = 0;
        Count = 0;
    }

    /// <summary>
    /// Takes over all entries of another table, growing once beforehand if they might not fit (<c>dict.update</c>, <c>dict(d)</c>,
    /// <c>set.update</c>, copies).
    /// </summary>
    /// <param name="other">Where the entries come from.</param>
    /// <param name="replace">Whether the other's values win. They do in any case when this table is empty.</param>
    public void Merge(HashTable other, bool replace = true)
    {
        if (other == this || other.Count == 0)
        {
            return;
        }

        replace |= Count == 0;
        if ((_filled + other.Count) * 3L >= _slots.Length * 2L)
        {
            Resize((Count + (long)other.Count) * 2);
        }

        var position = 0;
        while (other.TryNext(ref position, out var entry))
        {
            if (replace || !Contains(entry.Key!, entry.Hash))
            {
                Insert(entry.Key!, entry.Hash, entry.Value);
            }
        }
    }

    /// <summary>Adds the keys of a dict to a set: like <see cref="Merge"/>, but growing along the way too.</summary>
    public void AddKeys(HashTable dict)
    {
        if ((_filled + dict.Count) * 3L >= _slots.Length * 2L)
        {
            Resize((Count + (long)dict.Count) * 2);
        }

        var position = 0;
        while (dict.TryNext(ref position, out var entry))
        {
            Add(entry.Key!, entry.Hash);
        }
    }

    /// <summary>Fills an empty dict from the keys of a dict or set, as <c>dict.fromkeys</c> does: room for half as much again, made once.</summary>
    public void FillFromKeys(HashTable keys, PyObject? value)
    {
        Resize(keys.Count / 2 * 3L);
        var position = 0;
        while (keys.TryNext(ref position, out var entry))
        {
            Insert(entry.Key!, entry.Hash, value);
        }
    }

    /// <summary>Makes the room that a dict display of so many items starts with.</summary>
    public void Presize(int items)
    {
        if (items > 5)
        {
            Resize(Math.Min(items, 0xFFFF));
        }
    }

    /// <summary>Clears deletion marks away when more than a fifth of the slots holds one, as <c>set.difference_update</c> does.</summary>
    public void Compact()
    {
        if ((_filled - Count) * 5L >= _slots.Length - 1)
        {
            Resize(GrownSize());
        }
    }

    /// <summary>Exchanges the contents with another table, as <c>set.intersection_update</c> does.</summary>
    public void Swap(HashTable other)
    {
        (_slots, other._slots) = (other._slots, _slots);
        (_filled, other._filled) = (other._filled, _filled);
        (Count, other.Count) = (other.Count, Count);
    }

    /// <summary>An empty table of the same interpreter.</summary>
    public HashTable NewEmpty() => new(py);

    /// <summary>The same slots for another interpreter: for tables that are filled once and that each interpreter has a copy of.</summary>
    public HashTable CopySlots(Interpreter other) => new(other) { _slots = (Entry[])_slots.Clone(), _filled = _filled, Count = Count };

    /// <summary>A copy, made the way CPython makes it: the order may differ from the original's.</summary>
    public HashTable Copy()
    {
        var copy = NewEmpty();
        copy.Merge(this);
        return copy;
    }

    private static bool IsLive(in Entry entry) => entry.Key is not null && entry.Key != Deleted;

    private static ulong Probe(ulong index, ulong perturb) => unchecked((index << 2) + index + perturb + 1);

    /// <summary>The slot of a key, or the one where it belongs: the first deletion mark on its way, else the first free slot.</summary>
    private int Find(PyObject key, long hash)
    {
        // The first probe answers nearly every lookup of a name: the names of a program are the same objects in its code and in its dicts.
        var slots = _slots;
        var slot = (int)hash & (slots.Length - 1);
        var stored = slots[slot].Key;
        return stored == key || stored is null ? slot : Search(key, hash);
    }

    private PyObject? GetAnew(PyStr key, ref int slot)
    {
        slot = Find(key, key.HashCode);
        return _slots[slot].Value;
    }

    private void SetAnew(PyStr key, PyObject value, ref int slot)
    {
        Set(key, key.HashCode, value);
        slot = Find(key, key.HashCode);
    }

    private int Search(PyObject key, long hash)
    {
        while (true)
        {
            var slots = _slots;
            var mask = (ulong)(slots.Length - 1);
            var index = (ulong)hash;
            var perturb = (ulong)hash;
            var reusable = -1;
            var changed = false;
            for (var probes = 1; !changed; probes++)
            {
                if (probes % ProbesPerStep == 0)
                {
                    py.Budget.Step();
                }

                var slot = (int)(index & mask);
                ref var entry = ref slots[slot];
                var stored = entry.Key;
                if (stored is null)
                {
                    return reusable >= 0 ? reusable : slot;
                }

                if (stored == key)
                {
                    return slot;
                }

                if (stored == Deleted)
                {
                    reusable = reusable < 0 ? slot : reusable;
                }
                else if (entry.Hash == hash)
                {
                    var equal = AreEqual(stored, key);
                    changed = slots != _slots || entry.Key != stored;
                    if (equal && !changed)
                    {
                        return slot;
                    }
                }

                // The first probe uses no perturbation; the second the whole hash, then five bits less each time.
                index = Probe(index, perturb);
                perturb >>= PerturbShift;
            }
        }
    }

    /// <summary>
    /// Whether two keys of equal hash, not the same object, are equal. May run the config's own code, and that may change this table.
    /// </summary>
    private bool AreEqual(PyObject stored, PyObject sought) =>
        stored.GetType() == typeof(PyStr) && sought.GetType() == typeof(PyStr)
            ? ((PyStr)stored).Value == ((PyStr)sought).Value
            : Comparison.AreEqual(py, stored, sought);

    private void Insert(PyObject key, long hash, PyObject? value)
    {
        ref var entry = ref _slots[Find(key, hash)];
        if (IsLive(entry))
        {
            entry.Value = value;
            return;
        }

        if (entry.Key is null)
        {
            _filled++;
        }

        entry = new Entry(hash, key, value);
        Count++;
    }

    private void Delete(int index)
    {
        _slots[index].Key = Deleted;
        _slots[index].Value = null;
        Count--;
    }

    private void GrowIfFull()
    {
        if (_filled * 3L >= _slots.Length * 2L)
        {
            Resize(GrownSize());
        }
    }

    private long GrownSize() => Count * (Count > 50000 ? 2L : 4L);

    private void Resize(long needed)
    {
        long size = MinimumSize;
        while (size <= needed)
        {
            size <<= 1;
        }

        // The smallest table is part of CPython's object and is rebuilt in place, which leaves it alone when nothing was deleted.
        if (size == MinimumSize && _slots.Length == MinimumSize && _filled == Count)
        {
            return;
        }

        py.Budget.Reserve(size * EntryBytes);
        var old = _slots;
        var slots = new Entry[size];
        var mask = (ulong)(size - 1);
        foreach (ref readonly var entry in old.AsSpan())
        {
            if (!IsLive(entry))
            {
                continue;
            }

            var index = (ulong)entry.Hash;
            var perturb = index;
            for (var probes = 1; slots[index & mask].Key is not null; probes++)
            {
                if (probes % ProbesPerStep == 0)
                {
                    py.Budget.Step();
                }

                index = Probe(index, perturb);
                perturb >>= PerturbShift;
            }

            slots[index & mask] = entry;
        }

        _slots = slots;
        _filled = Count;
    }

    private sealed class DeletionMark : PyObject
    {
        public override PyType Type => BuiltinTypes.Object;
    }

    /// <summary>One slot.</summary>
    /// <param name="hash">The key's hash.</param>
    /// <param name="key">The key; null in a slot never used.</param>
    /// <param name="value">The value; null in a set.</param>
    internal struct Entry(long hash, PyObject? key, PyObject? value)
    {
        /// <summary>The key's hash; in slot 0 also the finger of <see cref="TryPop"/>.</summary>
        public long Hash { get; internal set; } = hash;

        /// <summary>The key; null in a slot never used.</summary>
        public PyObject? Key { get; internal set; } = key;

        /// <summary>The value; null in a set.</summary>
        public PyObject? Value { get; internal set; } = value;
    }
}
