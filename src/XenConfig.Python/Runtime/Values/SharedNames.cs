namespace XenConfig.Python.Runtime;

/// <summary>
/// The <c>str</c> of a name, the same one for all interpreters: configs are full of the same names, and the hash of each is worked out once.
/// Bounded, and for any thread: a slot is only ever replaced whole, so a race costs an allocation and nothing else.
/// </summary>
internal static class SharedNames
{
    private const int LongestKept = 64;

    /// <summary>How many slots a name may be in: the names of a program must not drive each other out, as code finds a name fastest by its reference.</summary>
    private const int Ways = 8;

    private static readonly PyStr?[] Slots = new PyStr?[4096];

    /// <summary>The text of a name.</summary>
    public static PyStr Get(string name)
    {
        if (name.Length is 0 or > LongestKept)
        {
            return PyStr.MakeShared(name);
        }

        var hash = Hash(name);
        for (var way = 0u; way < Ways; way++)
        {
            ref var slot = ref Slots[(hash + way) % (uint)Slots.Length];
            var known = slot;
            if (known is null)
            {
                return slot = PyStr.MakeShared(name);
            }

            if (known.Value == name)
            {
                return known;
            }
        }

        return Slots[(hash + ((hash >> 12) % Ways)) % (uint)Slots.Length] = PyStr.MakeShared(name);
    }

    // A few of its letters tell a name well enough from others; names that find no slot are only made anew.
    private static uint Hash(string name)
    {
        var hash = (uint)name.Length;
        hash = (hash * 31) + name[0];
        hash = (hash * 31) + name[name.Length / 2];
        hash = (hash * 31) + name[^1];
        hash = (hash * 31) + name[name.Length / 4];
        return (hash * 0x9E3779B1) >> 16;
    }
}
