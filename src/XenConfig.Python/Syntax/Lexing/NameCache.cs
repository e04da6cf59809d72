using System.Buffers.Binary;
using System.Text;

namespace XenConfig.Python.Syntax.Lexing;

/// <summary>
/// Gives the same string for the same name again and again, so that a thousand configs with a <c>memory</c> hold one.
/// Bounded in number and length, and shared by all threads: a slot is only ever replaced whole, so a race costs an allocation and nothing else.
/// </summary>
internal static class NameCache
{
    private const int LongestKept = 64;

    private static readonly string?[] Slots = new string?[2048];

    /// <summary>The string of an ASCII name.</summary>
    public static string Get(ReadOnlySpan<byte> name)
    {
        if (name.Length > LongestKept)
        {
            return Encoding.Latin1.GetString(name);
        }

        ref var slot = ref Slots[Hash(name) % (uint)Slots.Length];
        var known = slot;
        if (known is not null && Ascii.Equals(name, known))
        {
            return known;
        }

        return slot = Encoding.Latin1.GetString(name);
    }

    // The length and the first and last bytes tell the names of configs well enough apart; names that share a slot are only made anew.
    private static uint Hash(ReadOnlySpan<byte> name)
    {
        var (first, last) = name.Length >= sizeof(uint)
            ? (BinaryPrimitives.ReadUInt32LittleEndian(name), BinaryPrimitives.ReadUInt32LittleEndian(name[^sizeof(uint)..]))
            : name.IsEmpty ? (0, 0) : (name[0], (uint)((name[name.Length / 2] << 8) | name[^1]));
        var hash = ((first * 0x9E3779B1) ^ last ^ (uint)name.Length) * 0x85EBCA6B;
        return hash >> 16;
    }
}
