using System.Text;

namespace XenConfig.Python.Syntax.Lexing;

/// <summary>
/// Gives the same string for the same name again and again, so that a thousand configs with a <c>memory</c> hold one.
/// Bounded, and shared by all threads: a slot is only ever replaced whole, so a race costs an allocation and nothing else.
/// </summary>
internal static class NameCache
{
    private static readonly string?[] Slots = new string?[2048];

    /// <summary>The string of an ASCII name.</summary>
    public static string Get(ReadOnlySpan<byte> name)
    {
        var hash = (uint)name.Length;
        foreach (var letter in name)
        {
            hash = (hash * 31) + letter;
        }

        ref var slot = ref Slots[hash % (uint)Slots.Length];
        var known = slot;
        if (known is not null && Ascii.Equals(name, known))
        {
            return known;
        }

        return slot = Encoding.Latin1.GetString(name);
    }
}
