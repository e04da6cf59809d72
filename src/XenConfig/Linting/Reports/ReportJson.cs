using System.Text.Json.Serialization;

namespace XenConfig.Linting.Reports;

/// <summary>The generated serialisers of formats whose names have underscores.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(GitLabIssue[]))]
internal sealed partial class ReportJson : JsonSerializerContext;
