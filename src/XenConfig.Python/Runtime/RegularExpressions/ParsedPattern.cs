namespace XenConfig.Python.Runtime.RegularExpressions;

/// <summary>What the parser makes of a pattern.</summary>
/// <param name="Root">The pattern.</param>
/// <param name="Flags">The flags, those set inside the pattern included.</param>
/// <param name="GroupCount">How many groups there are.</param>
/// <param name="GroupNames">The named groups, in order.</param>
internal sealed record ParsedPattern(PatternNode Root, PatternFlags Flags, int GroupCount, IReadOnlyList<KeyValuePair<string, int>> GroupNames)
{
    /// <summary>For each group, from 1, the last group inside it.</summary>
    public required IReadOnlyList<int> LastInside { get; init; }

    /// <summary>Whether one group stands inside another.</summary>
    public bool Encloses(int outer, int inner) => inner > outer && inner <= LastInside[outer];
}

/// <summary>A pattern that <c>re</c> rejects: <c>re.error</c> with CPython's message.</summary>
internal sealed class PatternException(string message) : Exception(message);
