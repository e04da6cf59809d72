namespace XenConfig.Python.Runtime.Hashing;

/// <summary>The hash of a <c>tuple</c>, to which the hashes of its items are added one after the other.</summary>
/// <param name="count">How many there are.</param>
internal struct TupleHash(int count)
{
    private long _left = count;
    private long _hash = 0x345678;
    private long _multiplier = PythonHash.Multiplier;

    public readonly long Value => PythonHash.NotMinusOne(unchecked(_hash + 97531));

    public void Add(long item)
    {
        _left--;
        _hash = unchecked((_hash ^ item) * _multiplier);
        _multiplier = unchecked(_multiplier + 82520 + _left + _left);
    }
}
