namespace XenConfig.Keys;

/// <summary>A value that a key allows.</summary>
/// <param name="Word">The value as a config has it.</param>
/// <param name="Meaning">What it means, a clause; empty where the word says it.</param>
public sealed record KeyWord(string Word, string Meaning = "")
{
    /// <summary>The first release that knows it; null when it is as old as the key.</summary>
    public XenRelease? Since { get; init; }

    /// <summary>The last release that knows it; null when the newest one does.</summary>
    public XenRelease? Last { get; init; }

    /// <summary>The number that the config may have in its place, where there is one.</summary>
    public int? Number { get; init; }
}
