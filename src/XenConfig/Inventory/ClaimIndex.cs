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

    /// <summary>Adds the hashes of the claims of a file.</summary>
    public void Add(int file, List<ulong> claims)
    {
        _hashes.AddRange(claims);
        _files.AddRange(Enumerable.Repeat(file, claims.Count));
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

    /// <summary>Whether two of the claims of these hashes may be to one thing; if not, no two are.</summary>
    public static bool MayShare(List<ulong> claims)
    {
        var hashes = claims.Count <= FewClaims ? stackalloc ulong[claims.Count] : new ulong[claims.Count];
        claims.CopyTo(hashes);
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
}
