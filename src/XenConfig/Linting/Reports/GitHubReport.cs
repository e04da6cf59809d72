using System.Globalization;

namespace XenConfig.Linting.Reports;

/// <summary>
/// For GitHub Actions: workflow commands, which GitHub shows beside the lines of a pull request. What a config holds is escaped, so that it cannot
/// give commands of its own.
/// </summary>
internal sealed class GitHubReport : IReport
{
    /// <inheritdoc/>
    public string Name => "github";

    /// <inheritdoc/>
    public string Summary => "for GitHub Actions: annotations beside the lines of a pull request";

    /// <inheritdoc/>
    public void Write(TextWriter output, LintResult result, ReportOptions options)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            var command = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            var (start, end) = (diagnostic.Location.Start, diagnostic.Location.End);

            // GitHub takes columns only for a place on one line.
            var columns = start.Line == end.Line
                ? string.Create(CultureInfo.InvariantCulture, $",col={start.Column},endColumn={Math.Max(start.Column, end.Column - 1)}")
                : "";
            var message = diagnostic.Help is { } help ? $"{DisplayText.Escape(diagnostic.Message)}\nhelp: {DisplayText.Escape(help)}" : DisplayText.Escape(diagnostic.Message);
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"::{command} file={EscapeProperty(diagnostic.Location.Path)},line={start.Line},endLine={end.Line}{columns},title={diagnostic.Code} {diagnostic.Rule.Name}::{Escape(message)}\n"));
        }
    }

    // https://github.com/actions/toolkit, packages/core/src/command.ts: these, and in properties also ':' and ','.
    private static string Escape(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string EscapeProperty(string text) => Escape(text).Replace(":", "%3A").Replace(",", "%2C");
}
