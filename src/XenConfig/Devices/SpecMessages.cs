namespace XenConfig.Devices;

/// <summary>The phrases that all specs' messages share.</summary>
internal static class SpecMessages
{
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
