using System.Collections.Immutable;
using System.Text.Json;
using XenConfig.Cli.Output;
using XenConfig.Linting;

namespace XenConfig.Cli.Settings;

/// <summary>
/// Findings that are known and put up with: a JSON file of them, by file, rule and message. Lines are not kept, so that a
/// finding stays known when text moves; when there is one more of the same, it is new.
/// </summary>
internal sealed class Baseline
{
    private const int Version = 1;

    private readonly Dictionary<(string Path, string Code, string Message), int> _counts = [];

    private Baseline()
    {
    }

    /// <summary>The file that lists all of these findings.</summary>
    public static string Of(IEnumerable<Diagnostic> diagnostics) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version"u8, Version);
        json.WriteStartArray("findings"u8);
        foreach (var group in diagnostics.GroupBy(KeyOf))
        {
            json.WriteStartObject();
            json.WriteString("file"u8, group.Key.Path);
            json.WriteString("code"u8, group.Key.Code);
            json.WriteString("message"u8, group.Key.Message);
            json.WriteNumber("count"u8, group.Count());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>Reads such a file.</summary>
    /// <exception cref="CommandException">It cannot be read, or is no baseline.</exception>
    public static Baseline Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(Input.ReadNamed(path));
            var baseline = new Baseline();
            foreach (var finding in json.RootElement.GetProperty("findings"u8).EnumerateArray())
            {
                var key = (Text(finding, "file"), Text(finding, "code"), Text(finding, "message"));
                baseline._counts[key] = finding.GetProperty("count"u8).GetInt32();
            }

            return baseline;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new CommandException($"'{path}' is no baseline; 'xenconfig lint --write-baseline {path}' writes one", e);
        }
    }

    /// <summary>The findings that are not known.</summary>
    public ImmutableArray<Diagnostic> Remove(ImmutableArray<Diagnostic> diagnostics)
    {
        var left = new Dictionary<(string, string, string), int>(_counts);
        return [.. diagnostics.Where(d =>
        {
            var count = left.GetValueOrDefault(KeyOf(d));
            left[KeyOf(d)] = count - 1;
            return count <= 0;
        })];
    }

    private static (string Path, string Code, string Message) KeyOf(Diagnostic diagnostic) =>
        (diagnostic.Location.Path.Replace('\\', '/'), diagnostic.Code, diagnostic.Message);

    private static string Text(JsonElement finding, string name) => finding.GetProperty(name).GetString() ?? "";
}
