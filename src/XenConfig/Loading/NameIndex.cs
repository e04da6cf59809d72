using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace XenConfig.Loading;

/// <summary>
/// Numbers by name, for the few names of one config. Who reads a config asks for a hundred keys, of which it has ten: that a name is not there
/// must be known at a glance: mostly from one bit for each length and first letter, then from a hash of the name's length and ends only.
/// </summary>
/// <param name="count">How many names there will be, about.</param>
internal sealed class NameIndex(int count)
{
    /// <summary>So many steps to a name show that the config's names were made to share a hash, or happen to.</summary>
    private const int Crowded = 16;

    // At least twice as many places as names, so that free ones are near.
    private Entry[] _entries = new Entry[2 * BitOperations.RoundUpToPowerOf2((uint)Math.Max(count, 4))];
    private int _count;
    private bool _hashesWhole;

    // The bits of all names that have a number.
    private ulong _signs;

    /// <summary>The places of settings.</summary>
    public static NameIndex Of(ImmutableArray<Setting> settings)
    {
        var index = new NameIndex(settings.Length);
        for (var i = 0; i < settings.Length; i++)
        {
            index.GetOrAdd(settings[i].Name, i);
        }

        return index;
    }

    /// <summary>The number of a name; -1 when it has none.</summary>
    public int Find(string name)
    {
        if ((_signs & SignOf(name)) == 0)
        {
            return -1;
        }

        ref var entry = ref _entries[PlaceOf(name, out _)];
        return entry.Name is null ? -1 : entry.Number;
    }

    /// <summary>The number of a name, which becomes <paramref name="number"/> when it has none.</summary>
    public int GetOrAdd(string name, int number)
    {
        ref var entry = ref _entries[PlaceOf(name, out var steps)];
        if (entry.Name is not null)
        {
            return entry.Number;
        }

        entry = new Entry(name, number);
        _signs |= SignOf(name);
        _count++;
        if (steps > Crowded && !_hashesWhole)
        {
            _hashesWhole = true;
            Rebuild(_entries.Length);
        }
        else if (_count * 2 > _entries.Length)
        {
            Rebuild(_entries.Length * 2);
        }

        return number;
    }

    /// <summary>Gives a name that has a number another one.</summary>
    public void Set(string name, int number) => _entries[PlaceOf(name, out _)] = new Entry(name, number);

    private int PlaceOf(string name, out int steps)
    {
        var entries = _entries;
        var mask = entries.Length - 1;
        var place = (_hashesWhole ? name.GetHashCode(StringComparison.Ordinal) : Hash(name)) & mask;
        for (steps = 0; entries[place].Name is { } other && other != name; steps++)
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    private static ulong SignOf(string name) => 1UL << (name.Length == 0 ? 0 : name[0] + (5 * name.Length));

    private static int Hash(string name)
    {
        var bytes = MemoryMarshal.AsBytes(name.AsSpan());
        if (bytes.Length < sizeof(ulong))
        {
            return bytes.IsEmpty ? 0 : (bytes[0] * 31) + bytes[^2] + bytes.Length;
        }

        var ends = (BinaryPrimitives.ReadUInt64LittleEndian(bytes) * 0x9E3779B97F4A7C15UL)
            ^ (BinaryPrimitives.ReadUInt64LittleEndian(bytes[^sizeof(ulong)..]) * 0xC2B2AE3D27D4EB4FUL);
        return (int)(ends >> 40) + bytes.Length;
    }

    private void Rebuild(int capacity)
    {
        var old = _entries;
        _entries = new Entry[capacity];
        foreach (var entry in old)
        {
            if (entry.Name is not null)
            {
                _entries[PlaceOf(entry.Name, out _)] = entry;
            }
        }
    }

    private readonly record struct Entry(string? Name, int Number);
}
