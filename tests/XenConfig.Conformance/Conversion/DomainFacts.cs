using System.Text.Json.Nodes;
using XenConfig.Conversion;
using XenConfig.Loading;

namespace XenConfig.Conformance.Conversion;

/// <summary>A guest as a sorted list of facts: its JSON without where the values come from.</summary>
internal static class DomainFacts
{
    /// <summary>The facts of a config's guest.</summary>
    public static string[] Of(ConfigDocument config)
    {
        var json = JsonNode.Parse(Converter.Convert(config, ConversionTarget.Json).Text!)!.AsObject();
        foreach (var name in (string[])["version", "dialect", "defaults", "unknown", "origins"])
        {
            json.Remove(name);
        }

        return [.. Facts(json, "").Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Facts(JsonNode? node, string path) => node switch
    {
        JsonObject members => members.SelectMany(member => Facts(member.Value, $"{path}/{member.Key}")),
        JsonArray items => items.SelectMany((item, i) => Facts(item, $"{path}[{i}]")),
        _ => [$"{path}={node}"],
    };
}
