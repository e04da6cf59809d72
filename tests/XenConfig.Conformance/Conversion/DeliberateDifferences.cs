using System.Runtime.CompilerServices;

namespace XenConfig.Conformance.Conversion;

/// <summary>
/// Where we differ from libvirt's own conversion on purpose: lines of <c>deliberate-differences.tsv</c>, each a direction, a fact with the sign that a diff gives
/// it (- libvirt's, + ours) and the reason.
/// </summary>
internal static class DeliberateDifferences
{
    private static readonly ILookup<(string Direction, string Fact), string> Reasons = File
        .ReadAllLines(Path.Combine(Folder(), "deliberate-differences.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .ToLookup(fields => (fields[0], fields[1]), fields => fields[2]);

    /// <summary>The reason of a difference; null when it is none that we mean.</summary>
    public static string? ReasonOf(string direction, string fact) => Reasons[(direction, fact)].FirstOrDefault();

    /// <summary>The differences between two lists of facts, as a diff writes them.</summary>
    public static string[] Between(IEnumerable<string> theirs, IEnumerable<string> ours)
    {
        var (their, our) = (theirs.ToArray(), ours.ToArray());
        return [.. their.Except(our).Select(fact => $"- {fact}"), .. our.Except(their).Select(fact => $"+ {fact}")];
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
