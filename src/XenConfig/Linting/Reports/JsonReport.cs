using System.Text.Json;
using System.Text.Json.Serialization;

namespace XenConfig.Linting.Reports;

/// <summary>
/// For programs. The form is stable: names are never changed or removed, only added. Lines and columns count from 1, columns in
/// characters; an end is just past the last character; offsets are in bytes.
/// </summary>
internal sealed class JsonReport : IReport
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public string Summary => "for programs: one object with version, summary and diagnostics";

    /// <inheritdoc/>
    public void Write(TextWriter output, LintResult result, ReportOptions options)
    {
        var report = new JsonLintReport(
            1,
            new JsonSummary(
                result.FileCount, result.Count(Severity.Error), result.Count(Severity.Warning), result.Count(Severity.Info),
                result.SuppressedCount),
            [.. result.Diagnostics.Select(ToJson)],
            [.. result.Unreadable.Select(r => new JsonRemark(r.Path, r.Reason))],
            result.Failures.IsEmpty ? null : [.. result.Failures.Select(f => new JsonRemark(f.Path, $"internal error: {f.Cause.GetType().Name}: {f.Cause.Message}"))]);
        output.WriteLine(JsonSerializer.Serialize(report, LintJson.Default.JsonLintReport));
    }

    private static JsonDiagnostic ToJson(Diagnostic diagnostic) => new(
        diagnostic.Code,
        diagnostic.Rule.Name,
        diagnostic.Severity.Word(),
        diagnostic.Message,
        ToJson(diagnostic.Location),
        diagnostic.Help,
        diagnostic.ReferenceLine is null && diagnostic.ReferenceMessage is null
            ? null
            : new JsonReference(diagnostic.ReferenceLine, diagnostic.ReferenceMessage),
        [.. diagnostic.Notes.Select(n => new JsonNote(n.Message, n.Location is { } location ? ToJson(location) : null))],
        [.. diagnostic.Fixes.Select(ToJson)]);

    private static JsonFix ToJson(Fix fix) => new(
        fix.Title, fix.Safety == FixSafety.Safe, [.. fix.Edits.Select(e => new JsonEdit(e.Span.Start, e.Span.End, e.Replacement))]);

    private static JsonLocation ToJson(Location location)
    {
        var (start, end) = (location.Start, location.End);
        return new JsonLocation(location.Path, start.Line, start.Column, end.Line, end.Column, location.Span.Start, location.Span.End);
    }
}

internal sealed record JsonLintReport(
    int Version, JsonSummary Summary, IReadOnlyList<JsonDiagnostic> Diagnostics, IReadOnlyList<JsonRemark> Unreadable,
    IReadOnlyList<JsonRemark>? Failures);

internal sealed record JsonSummary(int Files, int Errors, int Warnings, int Infos, int Suppressed);

internal sealed record JsonDiagnostic(
    string Code, string Rule, string Severity, string Message, JsonLocation Location, string? Help, JsonReference? Reference,
    IReadOnlyList<JsonNote> Notes, IReadOnlyList<JsonFix> Fixes);

internal sealed record JsonLocation(string Path, int Line, int Column, int EndLine, int EndColumn, int Start, int End);

internal sealed record JsonReference(int? Line, string? Message);

internal sealed record JsonNote(string Message, JsonLocation? Location);

internal sealed record JsonFix(string Title, bool Safe, IReadOnlyList<JsonEdit> Edits);

internal sealed record JsonEdit(int Start, int End, string Replacement);

internal sealed record JsonRemark(string Path, string Reason);

/// <summary>The generated serialisers of the JSON form.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonLintReport))]
internal sealed partial class LintJson : JsonSerializerContext;
