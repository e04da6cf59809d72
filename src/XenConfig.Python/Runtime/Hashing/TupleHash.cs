namespace XenConfig.Python.Runtime.Hashing;

/// <summary>The hash of a <c>tuple</c>, to which the hashes of its items are added one after the other.</summary>
/// <param name="count">How many there are.</param>
internal struct TupleHash(int count)
{
    private long _left = count;
    private long _hash = 0x345678;
    private long _multiplier = PythonHash.Multiplier;

    /// <summary>The hash, once all items are added.</summary>
    public readonly long Value => PythonHash.NotMinusOne(unchecked(_hash + 97531));

    /// <summary>Adds the next item.</summary>
    /// <param name="item">Its hash.</param>
    public void Add(long item)
    {
        _left--;
        _hash = unchecked((_hash ^ item) * _multiplier);
        _multiplier = unchecked(_multiplier + 82520 + _left + _left);
    }
}
