using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace XenConfig.Linting.Reports;

/// <summary>For GitLab: a Code Quality report, which it shows in merge requests.</summary>
internal sealed class GitLabReport : IReport
{
    /// <inheritdoc/>
    public string Name => "gitlab";

    /// <inheritdoc/>
    public string Summary => "for GitLab: a Code Quality report";

    /// <inheritdoc/>
    public void Write(TextWriter output, LintResult result, ReportOptions options)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        output.WriteLine(JsonSerializer.Serialize([.. result.Diagnostics.Select(d => ToIssue(d, seen))], ReportJson.Default.GitLabIssueArray));
    }

    private static GitLabIssue ToIssue(Diagnostic diagnostic, Dictionary<string, int> seen)
    {
        // Not the line: a finding that only moves is not a new one. Equal findings of a file are told apart by their number.
        var identity = $"{diagnostic.Location.Path}\n{diagnostic.Code}\n{diagnostic.Message}";
        var number = seen[identity] = seen.GetValueOrDefault(identity) + 1;
        return new GitLabIssue(
            diagnostic.Message,
            diagnostic.Code,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{identity}\n{number}"))),
            diagnostic.Severity switch { Severity.Error => "major", Severity.Warning => "minor", _ => "info" },
            new GitLabLocation(diagnostic.Location.Path, new GitLabLines(diagnostic.Location.Start.Line, diagnostic.Location.End.Line)));
    }
}

internal sealed record GitLabIssue(string Description, string CheckName, string Fingerprint, string Severity, GitLabLocation Location);

internal sealed record GitLabLocation(string Path, GitLabLines Lines);

internal sealed record GitLabLines(int Begin, int End);
