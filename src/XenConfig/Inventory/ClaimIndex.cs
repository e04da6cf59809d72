using System.Runtime.InteropServices;

namespace XenConfig.Inventory;

/// <summary>
/// Which files claim the same thing. It keeps twelve bytes a claim, so that a hundred thousand configs fit; a file that it names may
/// turn out to share nothing after all (two values of one hash), and one that it does not name shares nothing.
/// </summary>
internal sealed class ClaimIndex
{
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

    // FNV-1a: the same in every process, unlike string.GetHashCode, so that the files loaded twice are the same from run to run.
    private static ulong Hash(Claim claim)
    {
        var hash = (14695981039346656037UL ^ (ulong)claim.Kind) * 1099511628211UL;
        foreach (var b in MemoryMarshal.AsBytes(claim.Value.AsSpan()))
        {
            hash = (hash ^ b) * 1099511628211UL;
        }

        return hash;
    }
}
