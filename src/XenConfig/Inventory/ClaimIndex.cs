using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace XenConfig.Inventory;

/// <summary>
/// Which files claim the same thing. It keeps twelve bytes a claim, so that a hundred thousand configs fit; a file that it names may
/// turn out to share nothing after all (two values of one hash), and one that it does not name shares nothing.
/// </summary>
internal sealed class ClaimIndex
{
    private const int FewClaims = 64;

    private readonly List<ulong> _hashes = [];
    private readonly List<int> _files = [];

    /// <summary>Adds the claims of a file.</summary>
    public void Add(int file, IReadOnlyList<Claim> claims)
    {
        foreach (var claim in claims)
        {
            _hashes.Add(Hash(claim));
            _files.Add(file);
        }
    }

    /// <summary>The files that claim a thing twice, or that another file claims, too.</summary>
    public IReadOnlyCollection<int> FilesThatShare()
    {
        var hashes = _hashes.ToArray();
        var files = _files.ToArray();
        Array.Sort(hashes, files);
        var sharing = new HashSet<int>();
        for (var i = 1; i < hashes.Length; i++)
        {
            if (hashes[i] == hashes[i - 1])
            {
                sharing.Add(files[i - 1]);
                sharing.Add(files[i]);
            }
        }

        return sharing;
    }

    /// <summary>Whether two of the claims may be to one thing; if not, no two are.</summary>
    public static bool MayShare(IReadOnlyList<Claim> claims)
    {
        var hashes = claims.Count <= FewClaims ? stackalloc ulong[claims.Count] : new ulong[claims.Count];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = Hash(claims[i]);
        }

        hashes.Sort();
        for (var i = 1; i < hashes.Length; i++)
        {
            if (hashes[i] == hashes[i - 1])
            {
                return true;
            }
        }

        return false;
    }

    // The same in every process, unlike string.GetHashCode, so that the files loaded twice are the same from run to run. Four chars at a time,
    // the last ones overlapping: only equal texts of one length need to meet.
    private static ulong Hash(Claim claim)
    {
        var hash = Mix((ulong)claim.Kind, (ulong)claim.Value.Length);
        var bytes = MemoryMarshal.AsBytes(claim.Value.AsSpan());
        if (bytes.Length < sizeof(ulong))
        {
            foreach (var b in bytes)
            {
                hash = Mix(hash, b);
            }

            return hash;
        }

        for (var rest = bytes; rest.Length > sizeof(ulong); rest = rest[sizeof(ulong)..])
        {
            hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(rest));
        }

        return Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes[^sizeof(ulong)..]));
    }

    // A multiplication carries upwards only, so that what it left in the high bits is brought down before the next one.
    private static ulong Mix(ulong hash, ulong next)
    {
        hash = (hash ^ next) * 0x9E3779B97F4A7C15UL;
        return hash ^ (hash >> 32);
    }
}
