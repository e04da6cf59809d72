using System.Text.Json;
using System.Text.Json.Serialization;

namespace XenConfig.Linting.Reports;

/// <summary>SARIF 2.1.0, for code scanning services.</summary>
internal sealed class SarifReport : IReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <inheritdoc/>
    public string Name => "sarif";

    /// <inheritdoc/>
    public string Summary => "SARIF 2.1.0, for code scanning services";

    /// <inheritdoc/>
    public void Write(TextWriter output, LintResult result, ReportOptions options)
    {
        var rules = result.Diagnostics.Select(d => d.Rule).Distinct().OrderBy(r => r.Code, StringComparer.Ordinal).ToArray();
        var driver = new SarifDriver(
            "xenconfig",
            typeof(SarifReport).Assembly.GetName().Version?.ToString(3) ?? "0",
            [.. rules.Select(ToRule)]);
        var run = new SarifRun(
            new SarifTool(driver), "unicodeCodePoints", [.. result.Diagnostics.Select(d => ToResult(d, Array.IndexOf(rules, d.Rule)))]);
        output.WriteLine(JsonSerializer.Serialize(new SarifLog(Schema, "2.1.0", [run]), SarifJson.Default.SarifLog));
    }

    private static SarifRule ToRule(Rule rule) => new(
        rule.Code, rule.Name, new SarifMessage(rule.Summary), new SarifHelp(rule.Explanation, RulePage.Render(rule)),
        new SarifConfiguration(Level(rule.Severity)));

    private static SarifResult ToResult(Diagnostic diagnostic, int ruleIndex)
    {
        var text = diagnostic.Help is { } help ? $"{diagnostic.Message} ({help})" : diagnostic.Message;
        var related = diagnostic.Notes
            .Where(n => n.Location is not null)
            .Select(n => new SarifLocation(ToPhysical(n.Location!.Value), new SarifMessage(n.Message)))
            .ToArray();
        return new SarifResult(
            diagnostic.Code, ruleIndex, Level(diagnostic.Severity), new SarifMessage(text),
            [new SarifLocation(ToPhysical(diagnostic.Location), null)], related.Length == 0 ? null : related,
            diagnostic.Fixes.Length == 0 ? null : [.. diagnostic.Fixes.Select(f => ToFix(f, diagnostic.Location.Path))]);
    }

    private static SarifFix ToFix(Fix fix, string path) => new(
        new SarifMessage(fix.Title),
        [
            new SarifArtifactChange(
                new SarifArtifact(ToUri(path)),
                [.. fix.Edits.Select(e => new SarifReplacement(new SarifBytes(e.Span.Start, e.Span.Length), new SarifContent(e.Replacement)))]),
        ]);

    private static SarifPhysicalLocation ToPhysical(Location location)
    {
        var (start, end) = (location.Start, location.End);
        return new SarifPhysicalLocation(
            new SarifArtifact(ToUri(location.Path)), new SarifRegion(start.Line, start.Column, end.Line, end.Column));
    }

    private static string ToUri(string path)
    {
        var escaped = string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
        return path.StartsWith('/') ? "file://" + escaped : escaped;
    }

    private static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
}

internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun> Runs);

internal sealed record SarifRun(SarifTool Tool, string ColumnKind, IReadOnlyList<SarifResult> Results);

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(string Name, string Version, IReadOnlyList<SarifRule> Rules);

internal sealed record SarifRule(
    string Id, string Name, SarifMessage ShortDescription, SarifHelp Help, SarifConfiguration DefaultConfiguration);

internal sealed record SarifHelp(string Text, string Markdown);

internal sealed record SarifConfiguration(string Level);

internal sealed record SarifMessage(string Text);

internal sealed record SarifResult(
    string RuleId, int RuleIndex, string Level, SarifMessage Message, IReadOnlyList<SarifLocation> Locations,
    IReadOnlyList<SarifLocation>? RelatedLocations, IReadOnlyList<SarifFix>? Fixes);

internal sealed record SarifFix(SarifMessage Description, IReadOnlyList<SarifArtifactChange> ArtifactChanges);

internal sealed record SarifArtifactChange(SarifArtifact ArtifactLocation, IReadOnlyList<SarifReplacement> Replacements);

internal sealed record SarifReplacement(SarifBytes DeletedRegion, SarifContent InsertedContent);

internal sealed record SarifBytes(int ByteOffset, int ByteLength);

internal sealed record SarifContent(string Text);

internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation, SarifMessage? Message);

internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion Region);

internal sealed record SarifArtifact(string Uri);

internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);

/// <summary>The generated serialisers of SARIF.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifJson : JsonSerializerContext;
