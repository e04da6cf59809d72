using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading.Sandbox;

/// <summary>What a config may have meant by a name or an attribute that there is not.</summary>
internal static class NearNames
{
    /// <summary>How many of a config's names are looked at: more than anybody writes, few enough to take no time.</summary>
    private const int MostNames = 4096;

    private static readonly PyType[] Types =
    [
        BuiltinTypes.Str, BuiltinTypes.Unicode, BuiltinTypes.List, BuiltinTypes.Tuple, BuiltinTypes.Dict, BuiltinTypes.Set, BuiltinTypes.FrozenSet, BuiltinTypes.Int,
        BuiltinTypes.Long, BuiltinTypes.Float, BuiltinTypes.Bool,
    ];

    /// <summary>The name nearest to one that is not bound, among those that are and the builtin ones; null when none is near.</summary>
    public static string? OfName(string name, NamesAtEnd names) => Nearest(name, TextsOf(names).Concat(BuiltinTable.Names));

    /// <summary>The attribute nearest to one that a module has not; null when none is near, or when it cannot be told which module it is.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="place">The expression that asks for it.</param>
    /// <param name="names">The names of the config.</param>
    public static string? OfModule(string attribute, Origin place, NamesAtEnd names)
    {
        var text = place.Source.GetText(place.Span);
        var end = text.IndexOf($".{attribute}", StringComparison.Ordinal);
        var path = end < 0 ? [] : text[..end].Split('.', StringSplitOptions.TrimEntries);
        var module = path.Length == 0 ? null : names.Get(path[0]) as PyModule;
        for (var i = 1; i < path.Length && module is not null; i++)
        {
            module = new NamesAtEnd(module.Attributes).Get(path[i]) as PyModule;
        }

        return module is not null && Nearest(attribute, TextsOf(new NamesAtEnd(module.Attributes))) is { } near ? $"{string.Join('.', path)}.{near}" : null;
    }

    /// <summary>The attribute nearest to one that a builtin type has not; null when none is near.</summary>
    public static string? OfType(string attribute, string type) =>
        Types.FirstOrDefault(known => known.Name == type) is { } found ? Nearest(attribute, found.Mro.SelectMany(static part => part.OwnMembers).Select(static member => member.Key)) : null;

    private static string? Nearest(string name, IEnumerable<string> candidates) => Spelling.Nearest(name, candidates.Where(candidate => MayBe(name, candidate)));

    /// <summary>Slips seldom change the first letter; a name that begins with another one is as a rule another name.</summary>
    private static bool MayBe(string name, string candidate) =>
        candidate.Length > 0 && !candidate.StartsWith('_') && candidate != name && (Same(candidate[0], name[0]) || (name.Length > 1 && Same(candidate[0], name[1])));

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);

    private static IEnumerable<string> TextsOf(NamesAtEnd names)
    {
        var position = 0;
        for (var i = 0; i < MostNames && names.TryNext(ref position, out var name, out _); i++)
        {
            yield return name.Value;
        }
    }
}
