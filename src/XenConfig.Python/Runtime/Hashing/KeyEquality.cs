namespace XenConfig.Python.Runtime.Hashing;

/// <summary>What a <see cref="HashTable"/> needs to know of the values in it.</summary>
internal abstract class KeyEquality
{
    /// <summary>
    /// Whether two keys of equal hash, not the same object, are equal (Python's <c>==</c>). May run user code, and that may change the
    /// table that is being searched.
    /// </summary>
    public abstract bool AreEqual(object stored, object sought);

    /// <summary>Asks for memory before a table takes it. Throws where a bound would be broken.</summary>
    public abstract void Reserve(long bytes);
}
