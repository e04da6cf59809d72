namespace XenConfig.Python.Runtime;

/// <summary>
/// The <c>str</c> of a name, the same one for all interpreters: configs are full of the same names, and the hash of each is worked out once.
/// Bounded, and for any thread: a slot is only ever replaced whole, so a race costs an allocation and nothing else.
/// </summary>
internal static class SharedNames
{
    private const int LongestKept = 64;

    private static readonly PyStr?[] Slots = new PyStr?[2048];

    /// <summary>The text of a name.</summary>
    public static PyStr Get(string name)
    {
        if (name.Length is 0 or > LongestKept)
        {
            return PyStr.MakeShared(name);
        }

        ref var slot = ref Slots[Hash(name) % (uint)Slots.Length];
        var known = slot;
        return known is not null && known.Value == name ? known : slot = PyStr.MakeShared(name);
    }

    // A few of its letters tell a name well enough from others; names that share a slot are only made anew.
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
