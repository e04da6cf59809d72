using System.Runtime.CompilerServices;

namespace XenConfig.Python.Runtime.Hashing;

/// <summary>
/// The open-addressing table behind CPython 2.7's <c>dict</c> and <c>set</c>: the same slots, probing, deletion marks and growth, so that
/// iteration gives the order that people saw. A set leaves <see cref="Entry.Value"/> unused.
/// </summary>
/// <remarks>
/// A slot holds a number only, and the entries stand apart, one behind the other: at least a third of the slots is free, most are after growth,
/// and an entry is six times as large as a number.
/// </remarks>
/// <param name="py">Whose code may compare keys, and who grants the memory.</param>
internal sealed class HashTable(Interpreter py)
{
    private const int MinimumSize = 8;
    private const int PerturbShift = 5;

    /// <summary>Probes that are a step, for keys that someone chose to collide; others are found within a few.</summary>
    private const int ProbesPerStep = 32;

    private const int EntryBytes = 24;

    /// <summary>In a slot that was never used.</summary>
    private const int Free = 0;

    /// <summary>In a slot whose key was deleted: probing goes on past it.</summary>
    private const int Deleted = -1;

    /// <summary>The slots of tables that hold nothing yet; never written to.</summary>
    private static readonly int[] NoSlots = new int[MinimumSize];

    /// <summary>The number of each slot's entry, from 1, or one of the marks.</summary>
    private int[] _slots = NoSlots;

    private Entry[] _entries = [];

    /// <summary>How many of the entries have ever been used.</summary>
    private int _used;

    /// <summary>The number of the entry that was freed last, from 1, or 0; its hash is the number of the one before.</summary>
    private int _freed;

    /// <summary>What CPython keeps in the hash of slot 0 while that holds no key: the hash of the key that was deleted there, or the finger of <see cref="TryPop"/>.</summary>
    private long _finger;

    /// <summary>Slots that hold a key or a deletion mark. CPython's <c>fill</c>.</summary>
    private int _filled;

    private bool _isUsed;

    /// <summary>How many keys there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether it has held a key since it was made or made anew, or something asked for it: CPython makes the dict of an instance only then.</summary>
    public bool WasUsed => _filled > 0 || _isUsed;

    /// <summary>Says that something asked for it.</summary>
    public void MarkUsed() => _isUsed = true;

    /// <summary>How many slots there are, a power of two. For the tests of growth.</summary>
    internal int Capacity => _slots.Length;

    /// <summary>The value of a key in a dict, or null.</summary>
    public PyObject? Get(PyObject key, long hash) => Find(key, hash) is >= 0 and var place ? _entries[place].Value : null;

    /// <summary>
    /// The value of a name in a dict, or null; for those who ask for the same one again and again, and remember the place where it was.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PyObject? Get(PyStr key, ref int place)
    {
        var (entries, remembered) = (_entries, place);
        return (uint)remembered < (uint)entries.Length && entries[remembered].Key == key ? entries[remembered].Value : GetAnew(key, ref place);
    }

    /// <summary>
    /// The value of a name in a dict, or null, found without running code of the config's: a key of a class of its own is no name. It takes steps like any
    /// other look-up.
    /// </summary>
    public PyObject? Peek(PyStr key) => Find(key, key.HashCode, runsCode: false) is >= 0 and var place ? _entries[place].Value : null;

    /// <summary>Sets the value of a name; for those who do it again and again, and remember the place where it was.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(PyStr key, PyObject value, ref int place)
    {
        var (entries, remembered) = (_entries, place);
        if ((uint)remembered < (uint)entries.Length && entries[remembered].Key == key)
        {
            entries[remembered].Value = value;
        }
        else
        {
            SetAnew(key, value, ref place);
        }
    }

    /// <summary>Finds a key.</summary>
    public bool TryGet(PyObject key, long hash, out Entry entry)
    {
        var place = Find(key, hash);
        entry = place >= 0 ? _entries[place] : default;
        return place >= 0;
    }

    /// <summary>Whether a key is there.</summary>
    public bool Contains(PyObject key, long hash) => Find(key, hash) >= 0;

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
        var slot = Search(key, hash, out var place);
        removed = place >= 0 ? _entries[place] : default;
        if (place < 0)
        {
            return false;
        }

        Delete(slot);
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

        long slot = 0;
        if (_slots[0] <= Free)
        {
            slot = _finger;
            if (slot >= _slots.Length || slot < 1)
            {
                slot = 1;
            }

            while (_slots[slot] <= Free)
            {
                slot = slot + 1 >= _slots.Length ? 1 : slot + 1;
            }
        }

        popped = _entries[_slots[slot] - 1];
        Delete((int)slot);
        _finger = slot + 1;
        return true;
    }

    /// <summary>Walks the entries in slot order. <paramref name="position"/> starts at 0 and is where the walk stands.</summary>
    public bool TryNext(ref int position, out Entry entry)
    {
        var slots = _slots;
        while ((uint)position < (uint)slots.Length)
        {
            if (slots[position++] is > Free and var number)
            {
                entry = _entries[number - 1];
                return true;
            }
        }

        entry = default;
        return false;
    }

    /// <summary>Removes everything and goes back to the smallest table.</summary>
    public void Clear()
    {
        (_slots, _entries) = (NoSlots, []);
        (_used, _freed, _finger) = (0, 0, 0);
        (_filled, Count) = (0, 0);
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
        (_entries, other._entries) = (other._entries, _entries);
        (_used, other._used) = (other._used, _used);
        (_freed, other._freed) = (other._freed, _freed);
        (_finger, other._finger) = (other._finger, _finger);
        (_filled, other._filled) = (other._filled, _filled);
        (Count, other.Count) = (other.Count, Count);
    }

    /// <summary>An empty table of the same interpreter.</summary>
    public HashTable NewEmpty() => new(py);

    /// <summary>The same slots for another interpreter: for tables that are filled once and that each interpreter has a copy of.</summary>
    public HashTable CopySlots(Interpreter other) => new(other)
    {
        _slots = _slots == NoSlots ? NoSlots : (int[])_slots.Clone(),
        _entries = (Entry[])_entries.Clone(),
        _used = _used,
        _freed = _freed,
        _finger = _finger,
        _filled = _filled,
        Count = Count,
    };

    /// <summary>A copy, made the way CPython makes it: the order may differ from the original's.</summary>
    public HashTable Copy()
    {
        var copy = NewEmpty();
        copy.Merge(this);
        return copy;
    }

    private static ulong Probe(ulong index, ulong perturb) => unchecked((index << 2) + index + perturb + 1);

    /// <summary>The place of a key's entry; -1 where the key is not there.</summary>
    private int Find(PyObject key, long hash, bool runsCode = true)
    {
        // The first probe answers nearly every lookup of a name: the names of a program are the same objects in its code and in its dicts.
        var (slots, entries) = (_slots, _entries);
        var place = slots[(int)hash & (slots.Length - 1)] - 1;
        if ((uint)place < (uint)entries.Length && entries[place].Key == key)
        {
            return place;
        }

        if (place != Free - 1)
        {
            Search(key, hash, out place, runsCode);
        }

        return place;
    }

    private PyObject? GetAnew(PyStr key, ref int place)
    {
        place = Find(key, key.HashCode);
        return place >= 0 ? _entries[place].Value : null;
    }

    private void SetAnew(PyStr key, PyObject value, ref int place)
    {
        // To remember the place asks no key a second time.
        Set(key, key.HashCode, value);
        place = Find(key, key.HashCode, runsCode: false);
    }

    /// <summary>The slot of a key, or the one where it belongs: the first deletion mark on its way, else the first free slot.</summary>
    /// <param name="key">The key.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="place">The place of its entry; -1 where the key is not there.</param>
    /// <param name="runsCode">Whether keys of the config's own classes may be asked if they are equal to it.</param>
    private int Search(PyObject key, long hash, out int place, bool runsCode = true)
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
                var number = slots[slot];
                if (number == Free)
                {
                    // The config's own comparisons may have filled a slot since its mark was seen: CPython takes what is there for the key's.
                    slot = reusable >= 0 ? reusable : slot;
                    place = Math.Max(slots[slot], Free) - 1;
                    return slot;
                }

                if (number == Deleted)
                {
                    reusable = reusable < 0 ? slot : reusable;
                }
                else
                {
                    place = number - 1;
                    ref readonly var entry = ref _entries[place];
                    var stored = entry.Key!;
                    if (stored == key)
                    {
                        return slot;
                    }

                    if (entry.Hash == hash && (runsCode || IsText(stored)))
                    {
                        var equal = AreEqual(stored, key);
                        changed = slots != _slots || slots[slot] <= Free || _entries[slots[slot] - 1].Key != stored;
                        if (equal && !changed)
                        {
                            place = slots[slot] - 1;
                            return slot;
                        }
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

    /// <summary>Whether comparing a key with a name runs no code: it is exactly a <c>str</c> or a <c>unicode</c>.</summary>
    private static bool IsText(PyObject key) => key.GetType() == typeof(PyStr) || key.GetType() == typeof(PyUnicode);

    private void Insert(PyObject key, long hash, PyObject? value)
    {
        var slot = (int)hash & (_slots.Length - 1);
        var place = _slots[slot] - 1;
        if (place != Free - 1 && (place < 0 || _entries[place].Key != key))
        {
            slot = Search(key, hash, out place);
        }

        if (place >= 0)
        {
            _entries[place].Value = value;
            return;
        }

        if (_slots == NoSlots)
        {
            _slots = new int[MinimumSize];
        }

        _filled += _slots[slot] == Free ? 1 : 0;
        place = TakePlace();
        _entries[place] = new Entry(hash, key, value);
        _slots[slot] = place + 1;
        Count++;
    }

    /// <summary>A place for an entry: one that was freed, or the next.</summary>
    private int TakePlace()
    {
        if (_freed > 0)
        {
            var place = _freed - 1;
            _freed = (int)_entries[place].Hash;
            return place;
        }

        if (_used == _entries.Length)
        {
            // As many as there may be before the slots grow; more only where a merge of tables fills them further.
            Array.Resize(ref _entries, Math.Max(_used + 1, (_slots.Length * 2 / 3) + 1));
        }

        return _used++;
    }

    private void Delete(int slot)
    {
        ref var entry = ref _entries[_slots[slot] - 1];
        if (slot == 0)
        {
            _finger = entry.Hash;
        }

        entry = new Entry(_freed, null, null);
        _freed = _slots[slot];
        _slots[slot] = Deleted;
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
        var slots = new int[size];
        var mask = (ulong)(size - 1);
        foreach (var number in _slots)
        {
            if (number <= Free)
            {
                continue;
            }

            var index = (ulong)_entries[number - 1].Hash;
            var perturb = index;
            for (var probes = 1; slots[index & mask] != Free; probes++)
            {
                if (probes % ProbesPerStep == 0)
                {
                    py.Budget.Step();
                }

                index = Probe(index, perturb);
                perturb >>= PerturbShift;
            }

            slots[index & mask] = number;
        }

        _slots = slots;
        _filled = Count;
        _finger = 0;
    }

    /// <summary>A key and its value.</summary>
    /// <param name="hash">The key's hash.</param>
    /// <param name="key">The key; null where it was deleted.</param>
    /// <param name="value">The value; null in a set.</param>
    internal struct Entry(long hash, PyObject? key, PyObject? value)
    {
        /// <summary>The key's hash; in an entry that was freed, the number of the one that was before.</summary>
        public long Hash { get; internal set; } = hash;

        /// <summary>The key; null where it was deleted.</summary>
        public PyObject? Key { get; internal set; } = key;

        /// <summary>The value; null in a set.</summary>
        public PyObject? Value { get; internal set; } = value;
    }
}
