using XenConfig.Python.Runtime.Text;

namespace XenConfig.Devices;

/// <summary>The phrases that all specs' messages share.</summary>
internal static class SpecMessages
{
    /// <summary>Characters after which a text is cut that many messages about one spec repeat.</summary>
    private const int LongestRepeated = 200;

    /// <summary>
    /// A text that is not the part a message is about, such as the whole spec: cut when long, since a spec of thousands of mistakes would otherwise take
    /// memory in proportion to the square of its length.
    /// </summary>
    public static string Cut(string text) => BoundedRepr.Elide(text, LongestRepeated);

    /// <summary>A set of words as a sentence names it: <c>'a', 'b' or 'c'</c>.</summary>
    public static string OneOf(IEnumerable<string> words)
    {
        var quoted = words.Select(w => $"'{w}'").ToArray();
        return quoted.Length switch
        {
            0 => "nothing",
            1 => quoted[0],
            _ => string.Join(", ", quoted[..^1]) + " or " + quoted[^1],
        };
    }
}
